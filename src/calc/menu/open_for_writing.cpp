#include "calc/menu/open_for_writing.hpp"
#include "calc/office/as.hpp"
#include "calc/sheets/document.hpp"

#include <com/sun/star/util/XProtectable.hpp>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;

namespace {

/// Whether no cell of a table can be written: an office may lock what stands and leave new rows, or a column, open.
bool is_shut(sheet_ref const& sheet, book::table_place const& place) {
    if (!place.is_protected) return false;
    const int last = rows_of(sheet) - 1;
    const int rows[]{std::min(place.header_row + 1, last), std::min(last_used_row(sheet) + 1, last)};
    return std::ranges::all_of(rows, [&](int row) {
        return std::ranges::all_of(
            place.columns, [&](auto const& column) { return is_locked(sheet, column.second, row); });
    });
}

bool is_structure_protected(document_ref const& document) {
    const uno::Reference<util::XProtectable> structure{document, uno::UNO_QUERY};
    return structure.is() && structure->isProtected();
}

}

book::result<void> open_for_writing(command_call const& call, std::span<book::table_id const> tables) {
    auto const& document = call.document;
    // A workbook that is not set up is said to be so.
    if (!is_set_up_workbook(document)) return {};
    if (is_read_only(document)) return book::refuse(read_only_document());
    if (tables.empty()) return {};
    const auto places = table_places(document);
    for (const auto id : tables) {
        const auto place = places.find(id);
        if (place == places.end()) {
            if (book::table(id).form != book::table_form::set_up && is_structure_protected(document))
                return book::refuse(protected_structure());
            continue;
        }
        const auto sheet = sheet_named(document, place->second.sheet);
        if (sheet.is() && is_shut(sheet, place->second)) return book::refuse(protected_sheet(place->second.sheet));
    }
    return {};
}

}
