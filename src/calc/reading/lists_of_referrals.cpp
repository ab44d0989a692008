#include "calc/reading/lists_of_referrals.hpp"
#include "calc/office/as.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"
#include "calc/reading/survey.hpp"
#include "calc/sheets/named_cells.hpp"
#include "recognition/tables/headers.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameAccess.hpp>

#include <algorithm>
#include <set>

namespace referralbook::calc {

using namespace com::sun::star;

namespace {

bool lists_referrals(recognition::sheet_kind kind) {
    return kind == recognition::sheet_kind::referral_log || kind == recognition::sheet_kind::contacts_and_referrals;
}

std::set<int> sheets_of_the_book(document_ref const& document) {
    std::set<int> sheets;
    uno::Reference<container::XNameAccess> named;
    as<beans::XPropertySet>(document)->getPropertyValue("NamedRanges") >>= named;
    for (auto const& name : named->getElementNames())
        if (name.startsWith("RB_"))
            if (const auto place = named_place(document, utf8(name))) sheets.insert(place->Sheet);
    return sheets;
}

}

std::vector<std::string> lists_of_referrals(document_ref const& document) {
    const auto of_the_book = sheets_of_the_book(document);
    std::vector<std::string> titles;
    for (int index = 0;; ++index) {
        const auto sheet = sheet_at(document, index);
        if (!sheet.is()) return titles;
        if (of_the_book.contains(index) || !is_visible(sheet)) continue;
        if (std::ranges::any_of(recognition::recognise_all(sample_of(document, sheet), office_language()),
                [](auto const& table) { return lists_referrals(table.kind); }))
            titles.push_back(title_of(sheet));
    }
}

}
