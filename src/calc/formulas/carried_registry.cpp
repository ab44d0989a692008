#include "calc/formulas/carried_registry.hpp"

#include "book/schema.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/named_cells.hpp"

#include <com/sun/star/text/XTextRange.hpp>

#include <mutex>
#include <string_view>
#include <vector>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;

namespace {

std::mutex known_mutex;

std::vector<std::weak_ptr<scoring::carried_referrals const>>& known() {
    static std::vector<std::weak_ptr<scoring::carried_referrals const>> all;
    return all;
}

/// Those that the text of a cell RB_CARRIEDBOOK names; nullptr where they are not in memory.
std::shared_ptr<scoring::carried_referrals const> carried_behind(std::string_view text) {
    const std::scoped_lock lock{known_mutex};
    for (auto const& one : known())
        if (auto carried = one.lock(); carried && carried->text() == text) return carried;
    return nullptr;
}

}

void make_known(std::shared_ptr<scoring::carried_referrals const> const& carried) {
    const std::scoped_lock lock{known_mutex};
    std::erase_if(known(), [](auto const& one) { return one.expired(); });
    known().push_back(carried);
}

functions::argument_value carried_argument(std::string text) {
    if (auto carried = carried_behind(text)) return carried;
    return text;
}

scoring::carried_along carried_along_in(Reference<sheet::XSpreadsheetDocument> const& document) {
    const auto cells = named_cells(document, book::names::carriedbook);
    if (!cells.is()) return {};
    const auto text = utf8(as<com::sun::star::text::XTextRange>(cells->getCellByPosition(0, 0))->getString());
    return {carried_behind(text), scoring::carried_count_of(text).value_or(0) > 0};
}

}
