#include "calc/writing/import_writer.hpp"
#include "book/row_formula.hpp"
#include "calc/office/as.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/book_language.hpp"
#include "calc/sheets/calculation_pause.hpp"
#include "calc/sheets/formula_columns.hpp"
#include "calc/writing/bulk_numbers.hpp"
#include "calc/writing/growing_sums.hpp"
#include "calc/writing/room_below.hpp"
#include "calc/writing/rows_and_formulas.hpp"
#include "text/cell_name.hpp"

#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/util/XMergeable.hpp>

#include <algorithm>
#include <map>
#include <optional>

namespace referralbook::calc {

using namespace com::sun::star;
using book::table_id;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

constexpr auto below_contacts = text::to_say(
    "Something of yours stands below the contacts, in {1}. Move it further down or "
    "to another sheet and try again; nothing was changed.");

/// The place of the planned rows on the sheet.
struct landing {
    book::table_place place;
    sheet_ref sheet;
    int first = 0, last = 0;
};

landing landing_of(document_ref const& document, commands::import_plan const& plan) {
    landing at;
    at.place = table_places(document).at(table_id::contacts);
    at.sheet = sheet_named(document, at.place.sheet);
    at.first = at.place.end_row = first_free_row(at.sheet, table_id::contacts, at.place);
    at.last = at.first + plan.rows_added() - 1;
    at.place.formulas = formula_columns(at.sheet, table_id::contacts, at.place);
    return at;
}

/// The planned columns that hold anything: the others are left alone.
std::vector<std::size_t> used_columns(commands::import_plan const& plan) {
    std::vector<std::size_t> used;
    for (std::size_t i = 0; i < plan.columns.size(); ++i)
        if (std::ranges::any_of(plan.added, [i](auto const& row) { return !book::is_blank(row[i]); }))
            used.push_back(i);
    return used;
}

value_block block_of(commands::import_plan const& plan, landing const& at) {
    value_block block{at.sheet, at.first, {}, {}, {}};
    const auto used = used_columns(plan);
    for (const auto i : used) block.columns.push_back(plan.columns[i]), block.dates.push_back(plan.dates[i]);
    block.rows.reserve(plan.added.size());
    for (auto const& row : plan.added) {
        auto& cells = block.rows.emplace_back();
        for (const auto i : used) cells.push_back(row[i]);
    }
    return block;
}

/// Why cells that are to be empty cannot be written.
book::result<void> check_empty(sheet_ref const& sheet, int column, int top, int bottom,
    std::string_view what_stands_there, sal_Int16 content = any_content) {
    const auto cells = sheet->getCellRangeByPosition(column, top, column, bottom);
    const auto filled = as<sheet::XCellRangesQuery>(cells)->queryContentCells(content)->getRangeAddresses();
    if (filled.hasElements()) return book::refuse(tr(what_stands_there, text::cell_name(column, filled[0].StartRow)));
    if (as<util::XMergeable>(cells)->getIsMerged())
        return book::refuse(
            tr("Merged cells stand in column {1} of the contacts. Split them under Format > Merge Cells and try again.",
                text::column_letters(column)));
    return {};
}

std::string formula_text(rtl::OUString const& formula) {
    auto text = utf8(formula.toAsciiUpperCase());
    std::erase(text, ' ');
    return text;
}

/// Why the formulas of a column of ours cannot be filled down: a total of the user's, say. Formulas of ours may stand
/// there.
book::result<void> check_ours(landing const& at, std::string const& key) {
    using namespace sheet::CellFlags;
    const int column = at.place.columns.at(key);
    const Reference<sheet::XCellRangesQuery> cells{
        at.sheet->getCellRangeByPosition(column, at.first, column, at.last), UNO_QUERY_THROW};
    std::optional<int> row;
    if (const auto typed = cells->queryContentCells(VALUE | DATETIME | STRING)->getRangeAddresses();
        typed.hasElements())
        row = typed[0].StartRow;
    auto const& spec = book::column(table_id::contacts, key);
    for (auto const& part : cells->queryContentCells(FORMULA)->getRangeAddresses()) {
        const auto range = at.sheet->getCellRangeByPosition(column, part.StartRow, column, part.EndRow);
        const auto formulas = as<sheet::XCellRangeFormula>(range)->getFormulaArray();
        for (int i = 0; i < formulas.getLength() && !row; ++i) {
            const auto text = formula_text(formulas[i][0]);
            if (text.find("REFERRAL.") == std::string::npos && text.find("REFERRALBOOK.") == std::string::npos &&
                text != formula_text(ustring(book::row_formula(spec, at.place, part.StartRow + i))))
                row = part.StartRow + i;
        }
    }
    if (!row) return check_empty(at.sheet, column, at.first, at.last, {}, 0);
    return book::refuse(tr(below_contacts, text::cell_name(column, *row)));
}

book::result<void> check_protection(sheet_ref const& sheet) {
    if (!is_protected(sheet)) return {};
    return book::refuse(protected_sheet(title_of(sheet)));
}

/// Whether something stands where the rows are to go.
book::result<void> check_free(landing const& at, commands::import_plan const& plan) {
    for (const auto i : used_columns(plan))
        if (auto may = check_empty(at.sheet, plan.columns[i], at.first, at.last, below_contacts); !may) return may;
    for (auto const& key : at.place.formulas)
        if (auto may = check_ours(at, key); !may) return may;
    return {};
}

/// Blank rows to insert where it does.
book::result<std::optional<room_below>> room_at(
    document_ref const& document, landing const& at, commands::import_plan const& plan) {
    const auto is_free = check_free(at, plan);
    if (is_free) return std::nullopt;
    return room_for_rows(document, at.place, at.first, plan.rows_added(), is_free.error());
}

}

std::vector<value_block> take_blocks(document_ref const& document, book::change_set& changes) {
    std::map<std::pair<std::string, int>, std::vector<book::sheet_change>> columns;
    std::vector<book::sheet_change> replaced;
    for (auto& one : changes.sheet_cells)
        if (book::is_blank(one.expected))
            columns[{one.sheet, one.column}].push_back(std::move(one));
        else
            replaced.push_back(std::move(one));
    changes.sheet_cells = std::move(replaced);
    std::vector<value_block> blocks;
    for (auto& [place, cells] : columns) {
        std::ranges::sort(cells, {}, &book::sheet_change::row);
        for (std::size_t from = 0; from < cells.size();) {
            auto to = from + 1;
            while (to < cells.size() && cells[to].row == cells[to - 1].row + 1) ++to;
            if (to - from < std::size_t{many_rows}) {
                std::move(cells.begin() + static_cast<std::ptrdiff_t>(from),
                    cells.begin() + static_cast<std::ptrdiff_t>(to), std::back_inserter(changes.sheet_cells));
            } else {
                value_block block{sheet_named(document, place.first), cells[from].row, {place.second}, {false}, {}};
                for (auto i = from; i < to; ++i) {
                    if (cells[i].as) block.dates[0] = true;
                    block.rows.push_back({std::move(cells[i].content)});
                }
                blocks.push_back(std::move(block));
            }
            from = to;
        }
    }
    return blocks;
}

book::result<void> check_import(
    document_ref const& document, commands::import_plan const& plan, std::vector<value_block> const& blocks) {
    for (auto const& block : blocks) {
        if (auto may = check_protection(block.sheet); !may) return may;
        const int last = block.first_row + static_cast<int>(block.rows.size()) - 1;
        if (auto may = check_empty(block.sheet, block.columns.front(), block.first_row, last,
                text::to_say(
                    "Something has come to stand in {1} in the meantime. Move it further down or to another sheet "
                    "and try again; nothing was changed."));
            !may)
            return may;
    }
    if (plan.added.empty()) return {};
    const auto at = landing_of(document, plan);
    if (auto may = check_protection(at.sheet); !may) return may;
    if (at.last >= rows_of(at.sheet))
        return book::refuse(tr("The sheet {1} has no room for so many rows. Nothing was changed.", at.place.sheet));
    if (const auto room = room_at(document, at, plan); !room) return book::refuse(room.error());
    return {};
}

void write_imported(Reference<uno::XComponentContext> const& context, document_ref const& document,
    commands::import_plan const& plan, std::vector<value_block> const& blocks,
    std::function<void(int)> const& at_percent) {
    if (plan.added.empty() && blocks.empty()) return;
    const calculation_pause pause{document};
    const block_writer writer{context, document};
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        at_percent(static_cast<int>(20 * i / blocks.size()));
        writer.write(blocks[i], [](std::size_t) {});
    }
    if (plan.added.empty()) return;
    const auto at = landing_of(document, plan);
    if (const auto room = room_at(document, at, plan); room && *room) make_room(**room);
    let_sums_grow(document, {at.place, at.first, plan.rows_added()});
    // One column after the other: between two of them the user may stop it.
    const auto writes = book_language(document);
    for (std::size_t i = 0; i < at.place.formulas.size(); ++i) {
        fill_formulas(document, at.sheet, table_id::contacts, at.place.columns, {at.place.formulas[i]}, at.first,
            at.last, writes);
        at_percent(20 + static_cast<int>(35 * (i + 1) / at.place.formulas.size()));
    }
    writer.write(block_of(plan, at),
        [&](std::size_t rows) { at_percent(55 + static_cast<int>(40 * rows / plan.added.size())); });
}

}
