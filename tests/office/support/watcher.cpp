#include "office/support/watcher.hpp"
#include "office/support/uno_text.hpp"

#include <com/sun/star/beans/NamedValue.hpp>

namespace referralbook::tests {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;

watcher::watcher(office const& where) : inside_{made_inside(where, REFERRALBOOK_WATCHER_LIBRARY)} {}

Any watcher::told(std::string_view what, Any const& of) const {
    const beans::NamedValue asked{wide(what), of};
    return inside_->execute({&asked, 1});
}

std::vector<Reference<accessibility::XAccessible>> watcher::windows() const {
    const auto all = told("Windows").get<uno::Sequence<Reference<accessibility::XAccessible>>>();
    return {all.begin(), all.end()};
}

int watcher::turns() const { return told("Turns").get<sal_Int32>(); }

std::optional<frame::FeatureStateEvent> watcher::state(std::string_view command) const {
    const auto last = told("State", Any{wide(command)});
    return last.hasValue() ? std::optional{last.get<frame::FeatureStateEvent>()} : std::nullopt;
}

}
