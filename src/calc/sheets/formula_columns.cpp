#include "calc/sheets/formula_columns.hpp"
#include "book/row_formula.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"
#include "recognition/tables/list_ends.hpp"
#include "text/fold.hpp"
#include "text/own_words.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using book::table_id;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

constexpr int step_rows = 1024;

/// Of the column of names. A column of the user's may be called Name as well, but has not our looks.
bool has_our_heading(sheet_ref const& sheet, book::table_place const& place, book::column_spec const& column) {
    const auto cell = sheet->getCellByPosition(place.columns.find(column.key)->second, place.header_row);
    const auto heading = book::text_of(content_of(cell));
    if (heading == column.formerly) return true;
    rtl::OUString style;
    as<beans::XPropertySet>(cell)->getPropertyValue("CellStyle") >>= style;
    return text::in_english(text::heading_word, heading) == column.header && utf8(style) == heading_style;
}

bool holds_our_formula(sheet_ref const& sheet, book::table_place const& place, book::column_spec const& column) {
    using namespace sheet::CellFlags;
    if (place.end_row <= place.header_row + 1) return has_our_heading(sheet, place, column);
    const int at = place.columns.find(column.key)->second;
    const auto query = below_header(sheet, place, at);
    const auto formulas = query->queryContentCells(FORMULA)->getRangeAddresses();
    if (!formulas.hasElements())
        return !query->queryContentCells(VALUE | DATETIME | STRING)->getRangeAddresses().hasElements() &&
            has_our_heading(sheet, place, column);
    const int row = formulas[0].StartRow;
    return comparable_formula(utf8(sheet->getCellByPosition(at, row)->getFormula())) ==
        comparable_formula(book::row_formula(column, place, row));
}

}

std::string comparable_formula(std::string formula) {
    constexpr std::string_view in_cells = "ORG.REFERRALBOOK.FUNCTIONS.", seen = "REFERRAL.";
    std::erase(formula, ' ');
    for (auto at = formula.find(in_cells); at != std::string::npos; at = formula.find(in_cells, at + seen.size()))
        formula.replace(at, in_cells.size(), seen);
    return formula;
}

Reference<sheet::XCellRangesQuery> below_header(sheet_ref const& sheet, book::table_place const& place, int column) {
    return {sheet->getCellRangeByPosition(column, place.header_row + 1, column, place.end_row - 1), UNO_QUERY_THROW};
}

std::vector<std::string> formula_columns(sheet_ref const& sheet, table_id id, book::table_place const& place) {
    std::vector<std::string> keys;
    for (auto const& column : book::table(id).columns) {
        if (column.formula.empty() || !place.columns.contains(column.key)) continue;
        const bool may_be_the_users = id == table_id::contacts && column.key == "who";
        if (may_be_the_users && !holds_our_formula(sheet, place, column)) continue;
        keys.emplace_back(column.key);
    }
    return keys;
}

namespace {

bool counts_as_content(table_id id, book::column_spec const& column) {
    return column.formula.empty() || (id == table_id::contacts && column.key == "who");
}

/// The row below the last of which `counts` holds.
template <class F>
int row_below_last(sheet_ref const& sheet, table_id id, book::table_place const& place, F const& counts) {
    const auto columns = columns_of(id, place);
    for (int bottom = last_used_row(sheet); bottom > place.header_row; bottom -= step_rows) {
        const int top = std::max(bottom - step_rows + 1, place.header_row + 1);
        int used = -1;
        read_rows(sheet, columns, top, bottom, [&](int row, std::span<book::cell> cells) {
            if (counts(cells)) used = row;
        });
        if (used >= 0) return used + 1;
    }
    return place.header_row + 1;
}

}

int first_free_row(sheet_ref const& sheet, table_id id, book::table_place const& place) {
    return row_below_last(sheet, id, place,
        [&](std::span<book::cell const> cells) { return is_record(id, book::table(id).columns, cells); });
}

int row_below_all(sheet_ref const& sheet, table_id id, book::table_place const& place) {
    const auto specs = book::table(id).columns;
    return row_below_last(sheet, id, place, [&](std::span<book::cell const> cells) {
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (counts_as_content(id, specs[i]) && !book::is_blank(cells[i])) return true;
        return false;
    });
}

bool is_record(table_id id, std::span<book::column_spec const> specs, std::span<book::cell const> cells) {
    bool any = false, two_texts = false;
    std::string const* first = nullptr;
    const auto is_content = [&](std::size_t i) { return counts_as_content(id, specs[i]) && !book::is_blank(cells[i]); };
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!is_content(i)) continue;
        if (id != table_id::contacts) return true;
        any = true;
        auto const* text = std::get_if<std::string>(&cells[i]);
        two_texts = two_texts ||
            (text && first && (text->size() != first->size() || text::folded(*text) != text::folded(*first)));
        if (!first) first = text;
    }
    // Asked for every contact: a row of several texts that does not begin as a total is somebody's.
    if (!any || (two_texts && !recognition::is_total(text::folded(*first)))) return any;
    std::vector<book::cell> content;
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (is_content(i)) content.push_back(cells[i]);
    return !recognition::is_foot_row(content);
}

}
