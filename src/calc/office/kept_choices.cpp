#include "calc/office/kept_choices.hpp"
#include "calc/office/as.hpp"
#include "calc/office/settings.hpp"
#include "calc/office/text.hpp"
#include "text/sentences.hpp"

#include <com/sun/star/container/XNameReplace.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

constexpr char our_choices[] = "/org.referralbook.calc.Choices";   // registry/Choices.xcs
// Version 0.1 kept them as arguments of our own job.
constexpr char choices_of_before[] =
    "/org.openoffice.Office.Jobs/Jobs/org.openoffice.Office.Jobs:Job['org.referralbook.calc.WorkbookOpened']/Arguments";
constexpr char user_data[] = "/org.openoffice.UserProfile/Data";
constexpr char person[] = "Person";

}

Any kept_choice(Reference<uno::XComponentContext> const& context, char const* name) {
    const auto key = rtl::OUString::createFromAscii(name);
    if (auto kept = settings_at(context, our_choices)->getByName(key); kept.hasValue()) return kept;
    const auto before = settings_at(context, choices_of_before);
    return before->hasByName(key) ? before->getByName(key) : Any{};
}

std::string kept_text(Reference<uno::XComponentContext> const& context, char const* name) {
    rtl::OUString kept;
    kept_choice(context, name) >>= kept;
    return utf8(kept);
}

void keep_choice(Reference<uno::XComponentContext> const& context, char const* name, Any const& value) {
    const Reference<container::XNameReplace> choices{
        settings_at(context, our_choices, settings_for::writing), UNO_QUERY_THROW};
    choices->replaceByName(rtl::OUString::createFromAscii(name), value);
    as<util::XChangesBatch>(choices)->commitChanges();
}

std::string person_here(Reference<uno::XComponentContext> const& context) {
    if (rtl::OUString kept; (kept_choice(context, person) >>= kept) && !kept.isEmpty()) return utf8(kept);
    const auto user = settings_at(context, user_data);
    std::string name;
    for (const auto* part : {"givenname", "sn"})
        if (rtl::OUString said; (user->getByName(rtl::OUString::createFromAscii(part)) >>= said) && !said.isEmpty())
            text::append_part(name, " ", utf8(said));
    return name;
}

void remember_person_here(Reference<uno::XComponentContext> const& context, std::string const& name) {
    if (name != person_here(context)) keep_choice(context, person, Any{ustring(name)});
}

}
