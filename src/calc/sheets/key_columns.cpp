#include "calc/sheets/key_columns.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/contact_columns.hpp"
#include "calc/sheets/named_cells.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCellAddressable.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

constexpr char heading[] = "Row key";

Reference<beans::XPropertySet> column_at(sheet_ref const& sheet, int column) {
    return {as<table::XColumnRowRange>(sheet)->getColumns()->getByIndex(column), UNO_QUERY_THROW};
}

bool is_empty(sheet_ref const& sheet, int column, int last_row) {
    const Reference<sheet::XCellRangesQuery> cells{
        sheet->getCellRangeByPosition(column, 0, column, last_row), UNO_QUERY_THROW};
    // Right of all that was ever used the office answers with the last column that was.
    for (auto const& part : cells->queryContentCells(any_content)->getRangeAddresses())
        if (part.StartColumn <= column && column <= part.EndColumn) return false;
    return true;
}

/// The name of the header cell of a table's hidden column of row keys: RB_REFERRALS_KEY, of the contacts
/// RB_CONTACT_KEY.
std::string key_name(book::table_id id) {
    return id == book::table_id::contacts ? book::contact_name("key") : std::string{book::table(id).name} + "_KEY";
}

}

std::optional<int> key_column(document_ref const& document, book::table_id id, book::table_place const& place) {
    const auto found = named_place(document, key_name(id));
    if (!found || found->StartRow != place.header_row) return {};
    const auto sheet = sheet_at(document, found->Sheet);
    if (!sheet.is() || title_of(sheet) != place.sheet) return {};
    return found->StartColumn;
}

bool make_key_column(document_ref const& document, book::table_id id, book::table_place const& place) {
    const auto sheet = sheet_named(document, place.sheet);
    if (is_protected(sheet)) return false;
    if (key_column(document, id, place)) return true;
    const int columns = as<table::XColumnRowRange>(sheet)->getColumns()->getCount();
    const int last_row = std::max(last_used_row(sheet), place.header_row);
    int column = whole_table_columns(sheet, id, place).second + 1;
    while (column < columns && !is_empty(sheet, column, last_row)) ++column;
    if (column >= columns) return false;
    const auto header = sheet->getCellByPosition(column, place.header_row);
    as<com::sun::star::text::XTextRange>(header)->setString(heading);
    column_at(sheet, column)->setPropertyValue("IsVisible", uno::Any{false});
    const auto name = ustring(key_name(id));
    const auto names = names_of(document);
    if (names->hasByName(name)) names->removeByName(name);
    const auto address = as<sheet::XCellAddressable>(header)->getCellAddress();
    const Reference<beans::XPropertySet> properties{header, UNO_QUERY_THROW};
    rtl::OUString text;
    properties->getPropertyValue("AbsoluteName") >>= text;
    names->addNewByName(name, text, address, 0);
    return true;
}

void remove_key_column(document_ref const& document, book::table_id id, book::table_place const& place) {
    const auto column = key_column(document, id, place);
    if (!column) return;
    const auto sheet = sheet_named(document, place.sheet);
    as<table::XColumnRowRange>(sheet)->getColumns()->removeByIndex(*column, 1);
    const auto name = ustring(key_name(id));
    if (names_of(document)->hasByName(name)) names_of(document)->removeByName(name);
}

}
