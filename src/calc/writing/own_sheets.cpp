#include "calc/writing/own_sheets.hpp"
#include "book/schema.hpp"
#include "calc/office/as.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/book_language.hpp"
#include "calc/sheets/new_sheet.hpp"
#include "calc/sheets/scratch_sheet.hpp"
#include "calc/writing/book_names.hpp"
#include "calc/writing/book_sheets.hpp"
#include "calc/writing/ledger_formulas.hpp"
#include "calc/writing/looks.hpp"
#include "calc/writing/page_headings.hpp"
#include "calc/writing/page_looks.hpp"
#include "calc/writing/paper_rows.hpp"
#include "calc/writing/rows_and_formulas.hpp"
#include "calc/writing/unmeasured_rows.hpp"
#include "commands/set_up/set_up_sheets.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumeration.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <algorithm>
#include <cctype>

namespace referralbook::calc {

using namespace com::sun::star;
using book::table_id;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

constexpr int indent_step = 400;   // 1/100 mm

Reference<frame::XController> controller_of(document_ref const& document) {
    return as<frame::XModel>(document)->getCurrentController();
}

commands::set_up_plan sheets_planned(std::vector<std::pair<table_id, std::string>> sheets) {
    commands::set_up_plan plan;
    plan.sheets = std::move(sheets);
    return plan;
}

int columns_of_page(table_id id) { return static_cast<int>(book::table(id).columns.size()); }

std::vector<std::string> titles_of(document_ref const& document) {
    std::vector<std::string> titles;
    for (auto const& title : document->getSheets()->getElementNames()) titles.push_back(utf8(title));
    return titles;
}

bool holds_anything(Reference<table::XCellRange> const& cells) {
    return as<sheet::XCellRangesQuery>(cells)
        ->queryContentCells(any_content | sheet::CellFlags::ANNOTATION)
        ->getRangeAddresses()
        .hasElements();
}

// Redo of the office's bulk writing leaves what stood in cells that became empty.
void clear_contents(Reference<table::XCellRange> const& cells) {
    as<sheet::XSheetOperation>(cells)->clearContents(any_content);
}

std::vector<std::vector<book::cell>> contents_of(book::page_write const& page, int rows) {
    std::vector<std::vector<book::cell>> result(static_cast<std::size_t>(rows));
    for (std::size_t i = 0; i < page.lines.size(); ++i)
        for (auto const& one : page.lines[i].cells) result[i].push_back(one.formula ? book::cell{} : one.content);
    return result;
}

bool is_number(book::page_line const& line, std::size_t column) {
    return column < line.cells.size() &&
        (line.cells[column].formula || std::holds_alternative<double>(line.cells[column].content));
}

/// Whether the first thing below a heading is a number.
bool heads_numbers(book::page_write const& page, std::size_t heading, std::size_t column) {
    for (auto line = heading + 1; line < page.lines.size() && page.lines[line].look == book::line_look::plain; ++line) {
        if (is_number(page.lines[line], column)) return true;
        if (column < page.lines[line].cells.size() && !book::is_blank(page.lines[line].cells[column].content))
            return false;
    }
    return false;
}

/// "97 to 100 %", and "–" for no number.
bool stands_for_a_number(book::page_cell const& cell) {
    auto const* words = std::get_if<std::string>(&cell.content);
    return words && !cell.formula && (*words == "–" || (!words->empty() && text::is_digit(words->front())));
}

/// A heading stands where its column does: numbers on the right, and so does what stands for one. Texts of text columns
/// keep the alignment of their column.
void align(sheet_ref const& sheet, book::page_write const& page, int left, int top, int rows) {
    auto const& columns = book::table(page.table).columns;
    const auto justify = [&](int column, int first, int last, table::CellHoriJustify how) {
        as<beans::XPropertySet>(sheet->getCellRangeByPosition(column, first, column, last))
            ->setPropertyValue("HoriJustify", Any{how});
    };
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].kind != book::column_kind::number) continue;
        const int column = left + static_cast<int>(i);
        justify(column, top, top + rows - 1, table::CellHoriJustify_STANDARD);
        for (std::size_t line = 0; line < page.lines.size(); ++line) {
            auto const& [look, cells, indent, new_page] = page.lines[line];
            const bool on_the_right = look == book::line_look::columns
                ? heads_numbers(page, line, i)
                : i < cells.size() && stands_for_a_number(cells[i]);
            const int row = top + static_cast<int>(line);
            if (on_the_right) justify(column, row, row, table::CellHoriJustify_RIGHT);
        }
    }
}

/// The looks of a page's lines, on the scratch sheet: from the left column, line 0 in the row `top`.
void show_lines(
    sheet_ref const& sheet, book::page_write const& page, int left, int top, int rows, set_up_looks const& looks) {
    auto const& columns = book::table(page.table).columns;
    const int right = left + columns_of_page(page.table) - 1;
    const auto page_cells = sheet->getCellRangeByPosition(left, top, right, top + rows - 1);
    looks.line(page_cells, book::line_look::plain);
    // Where a text needs two lines the rest of its row stands beside the first of them.
    as<beans::XPropertySet>(page_cells)->setPropertyValue("VertJustify", Any{table::CellVertJustify2::TOP});
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int column = left + static_cast<int>(i);
        looks.value(sheet->getCellRangeByPosition(column, top, column, top + rows - 1), columns[i].kind);
    }
    align(sheet, page, left, top, rows);
    wrap_headings(sheet, page, left, top);
    const auto indented = [&](int from, int to, int steps) {
        as<beans::XPropertySet>(sheet->getCellRangeByPosition(left, from, left, to))
            ->setPropertyValue("ParaIndent", Any{static_cast<sal_Int16>(steps * indent_step)});
    };
    indented(top, top + rows - 1, 0);
    for (std::size_t line = 0; line < page.lines.size(); ++line) {
        auto const& [look, cells, indent, new_page] = page.lines[line];
        const int row = top + static_cast<int>(line);
        if (look != book::line_look::plain) looks.line(sheet->getCellRangeByPosition(left, row, right, row), look);
        for (std::size_t i = 0; i < cells.size() && i < columns.size(); ++i) {
            auto const* word = std::get_if<std::string>(&cells[i].content);
            if (!cells[i].as && !(word && set_up_looks::shows_words(columns[i].key))) continue;
            const int column = left + static_cast<int>(i);
            const auto cell = sheet->getCellRangeByPosition(column, row, column, row);
            if (cells[i].as == book::column_kind::money)
                looks.whole_money(cell, page.table == table_id::dashboard ? shown_zero::nothing : shown_zero::number);
            else if (page.table == table_id::dashboard && cells[i].as == book::column_kind::share)
                looks.share_of_something(cell);
            else if (cells[i].as)
                looks.value(cell, *cells[i].as);
            if (word) looks.word(cell, columns[i].key, *word);
        }
        if (indent != 0) indented(row, row, indent);
    }
}

/// Empties the cells that hold formulas, one by one. The office dies in Undo of cells written in bulk over formulas
/// that it keeps as one group and that an edit has parted; it lives where such cells were emptied one by one before.
void empty_formulas(Reference<table::XCellRange> const& cells) {
    const auto found = as<sheet::XCellRangesQuery>(cells)->queryContentCells(sheet::CellFlags::FORMULA);
    const auto each = found->getCells()->createEnumeration();
    while (each->hasMoreElements()) as<table::XCell>(each->nextElement())->setFormula({});
}

/// The formulas of a page, one by one: see empty_formulas.
void write_formulas(sheet_ref const& sheet, book::page_write const& page, int left, int top) {
    for (std::size_t line = 0; line < page.lines.size(); ++line)
        for (std::size_t i = 0; i < page.lines[line].cells.size(); ++i)
            if (auto const& one = page.lines[line].cells[i]; one.formula)
                sheet->getCellByPosition(left + static_cast<int>(i), top + static_cast<int>(line))
                    ->setFormula(ustring(book::text_of(one.content)));
}

/// Names the cells of tables and columns that formulas use (book::cells_name).
void name_cells_for(document_ref const& document, std::string const& formulas) {
    const auto used = [&](std::string const& name) {
        for (auto at = formulas.find(name); at != std::string::npos; at = formulas.find(name, at + 1)) {
            const auto after = at + name.size() < formulas.size() ? formulas[at + name.size()] : ' ';
            if (after != '_' && !std::isalnum(static_cast<unsigned char>(after)))
                return true;   // a longer name begins alike
        }
        return false;
    };
    for (auto const& [id, place] : table_places(document)) {
        const auto sheet = sheet_named(document, place.sheet);
        const int end = rows_of(sheet) - 1;
        const auto name_cells = [&](std::string const& name, int left, int right) {
            if (used(name) && !named_place(document, name))
                define_name(document, name, sheet->getCellRangeByPosition(left, place.header_row, right, end));
        };
        name_cells(book::cells_name(id, "table"), place.first_column, place.last_column);
        for (auto const& [key, column] : place.columns) name_cells(book::cells_name(id, key), column, column);
    }
}

void break_pages(sheet_ref const& sheet, book::page_write const& page, int top, int rows) {
    const auto lines = as<table::XColumnRowRange>(sheet)->getRows();
    for (int i = 0; i < rows; ++i) {
        const Any wanted{
            static_cast<std::size_t>(i) < page.lines.size() && page.lines[static_cast<std::size_t>(i)].new_page};
        const Reference<beans::XPropertySet> row{lines->getByIndex(top + i), UNO_QUERY_THROW};
        if (row->getPropertyValue("IsStartOfNewPage") != wanted) row->setPropertyValue("IsStartOfNewPage", wanted);
    }
}

}

own_sheets::own_sheets(document_ref const& document, book::change_set const& changes)
    : document_{document}, changes_{changes} {
    for (auto const& row : changes.rows) {
        auto const& spec = book::table(row.table);
        if (spec.form != book::table_form::when_needed || named_place(document, spec.name)) continue;
        if (std::ranges::find(tables_, row.table, &std::pair<table_id, std::string>::first) == tables_.end())
            tables_.emplace_back(row.table, free_title(row.table));
    }
}

std::string own_sheets::free_title(table_id id) const {
    auto titles = titles_of(document_);
    for (auto const& [other, title] : tables_) titles.push_back(title);
    return commands::free_title(titles, book_language(document_).trc(text::sheet_word, book::table(id).title));
}

own_sheets::page_place own_sheets::place_of(table_id id) const {
    const auto found = named_place(document_, book::table(id).name);
    if (!found) return {};
    return {
        sheet_at(document_, found->Sheet), found->StartColumn, found->StartRow, found->EndRow - found->StartRow + 1};
}

book::result<void> own_sheets::check() const {
    bool new_sheet = !tables_.empty();
    for (auto const& page : changes_.pages) {
        const auto at = place_of(page.table);
        new_sheet = new_sheet || !at.sheet.is();
        if (!at.sheet.is()) continue;
        const auto title = title_of(at.sheet);
        if (is_protected(at.sheet)) return book::refuse(protected_sheet(title));
        const int more = static_cast<int>(page.lines.size()) - at.rows;
        if (more > 0 &&
            holds_anything(at.sheet->getCellRangeByPosition(
                at.left, at.top + at.rows, at.left + columns_of_page(page.table) - 1, at.top + at.rows + more - 1)))
            return book::refuse(
                trn("Something of yours stands right below what Referral Book wrote on the sheet {2}. Move it {1} row "
                    "further "
                    "down and try again.",
                    "Something of yours stands right below what Referral Book wrote on the sheet {2}. Move it {1} rows "
                    "further "
                    "down and try again.",
                    more, title));
    }
    if (const auto rules = named_place(document_, book::names::rules); rules && !tables_.empty())
        if (const auto sheet = sheet_at(document_, rules->Sheet);
            is_protected(sheet))   // its ledger cells learn of new sheets
            return book::refuse(protected_sheet(title_of(sheet)));
    const Reference<util::XProtectable> structure{document_, UNO_QUERY};
    if (new_sheet && structure.is() && structure->isProtected()) return book::refuse(protected_structure());
    return {};
}

void own_sheets::insert() {
    if (!tables_.empty()) create_sheets(document_, sheets_planned(tables_));
    for (auto const& page : changes_.pages) {
        if (place_of(page.table).sheet.is()) continue;
        const auto title = ustring(free_title(page.table));
        insert_sheet(document_, title, place_among_sheets(document_, page.table));
        new_pages_.emplace(page.table, sheet_ref{document_->getSheets()->getByName(title), UNO_QUERY_THROW});
    }
}

void own_sheets::write() const {
    const set_up_looks looks{document_};
    for (auto const& [id, title] : tables_) fill_table(id, title, looks);
    if (!tables_.empty()) let_ledgers_read_own_sheets(document_, looks);
    for (auto const& page : changes_.pages) write_page(page, looks);
    if (!tables_.empty() || !changes_.pages.empty()) write_printed_headers(document_);
    if (!tables_.empty()) freeze_headers_on_redo(document_, tables_);
}

void own_sheets::fill_table(table_id id, std::string const& title, set_up_looks const& looks) const {
    fill_sheets(document_, sheets_planned({{id, title}}), looks);
    auto const& columns = book::table(id).columns;
    std::vector<std::vector<book::cell>> rows;
    for (auto const& row : changes_.rows) {
        if (row.table != id) continue;
        auto& cells = rows.emplace_back(columns.size());
        for (auto const& [key, content] : row.cells)
            cells[book::column_index(id, key)] = in_book(book::column(id, key), content, book_language(document_));
    }
    const auto sheet = sheet_named(document_, title);
    const int last = static_cast<int>(rows.size());
    put_rows(sheet->getCellRangeByPosition(0, 1, columns_of_page(id) - 1, last), rows, columns_of_page(id));
    std::map<std::string, int, std::less<>> places;
    std::vector<std::string> formulas;
    for (auto const& column : columns) {
        if (column.owner == book::column_owner::formula) formulas.emplace_back(column.key);
        places.emplace(column.key, static_cast<int>(places.size()));
    }
    std::string all;
    for (auto const& column : columns) (all += column.formula) += '\n';
    name_cells_for(document_, all);
    fill_formulas(document_, sheet, id, places, formulas, 1, last, book_language(document_));
    fit_rows_to_paper(document_, sheet->getCellRangeByPosition(0, 0, columns_of_page(id) - 1, last));
    if (book::table(id).hidden) as<beans::XPropertySet>(sheet)->setPropertyValue("IsVisible", Any{false});
}

sheet_ref own_sheets::new_page(book::page_write const& page, set_up_looks const& looks) const {
    const auto id = page.table;
    auto const& sheet = new_pages_.at(id);
    int at = 0;
    for (auto const& column : book::table(id).columns) {
        looks.column(sheet, id, column, at, 0);
        const int wide = width_of_headings(page, static_cast<std::size_t>(at));
        set_width(sheet, at++, std::max(column.width, wide));
    }
    dress_sheet(document_, sheet, id);
    return sheet;
}

void own_sheets::write_page(book::page_write const& page, set_up_looks const& looks) const {
    auto at = place_of(page.table);
    const int lines = static_cast<int>(page.lines.size()), width = columns_of_page(page.table);
    const int rows = std::max({at.rows, lines, 1}), right = at.left + width - 1;
    std::string formulas;
    for (auto const& line : page.lines)
        for (auto const& cell : line.cells)
            if (cell.formula) (formulas += book::text_of(cell.content)) += '\n';
    name_cells_for(document_, formulas);
    // The looks come last: what a text makes of its cell's format has no Redo, what they make has.
    const auto fill = [&](sheet_ref const& sheet) {
        put_rows(
            sheet->getCellRangeByPosition(at.left, at.top, right, at.top + rows - 1), contents_of(page, rows), width);
        show_lines(sheet, page, at.left, at.top, rows, looks);
    };
    if (at.sheet.is()) {
        empty_formulas(at.sheet->getCellRangeByPosition(at.left, at.top, right, at.top + rows - 1));
        const scratch_sheet scratch{document_};
        {
            const unmeasured_rows quick{document_};   // nobody sees the heights there, and copying back measures again
            scratch.copy_from(
                at.sheet, at.left, at.top, right, at.top + rows - 1);   // widths of the user's own looks stay
            clear_contents(scratch.sheet()->getCellRangeByPosition(at.left, at.top, right, at.top + rows - 1));
            fill(scratch.sheet());
        }
        scratch.copy_to(at.sheet, at.left, at.top, right, at.top + rows - 1);
    } else {
        at.sheet = new_page(page, looks);
        const unmeasured_rows quick{document_};   // each look of a line would measure it again
        fill(at.sheet);
    }
    fit_rows_to_paper(document_, at.sheet->getCellRangeByPosition(at.left, at.top, right, at.top + rows - 1));
    write_formulas(at.sheet, page, at.left, at.top);
    break_pages(at.sheet, page, at.top, rows);
    define_name(document_, book::table(page.table).name,
        at.sheet->getCellRangeByPosition(at.left, at.top, right, at.top + std::max(lines, 1) - 1));
}

void own_sheets::freeze() const {
    if (!tables_.empty()) freeze_headers(document_, tables_, controller_of(document_));
}

}
