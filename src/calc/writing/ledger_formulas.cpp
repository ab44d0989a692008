#include "calc/writing/ledger_formulas.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/named_cells.hpp"
#include "calc/writing/book_names.hpp"
#include "functions/engine/ledger_formula.hpp"
#include "text/fold.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/table/CellContentType.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using book::table_id;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

constexpr int label_width = 5200, ledger_width = 9000;   // 1/100 mm

void hide_columns(sheet_ref const& sheet, int first, int last) {
    const auto columns = as<table::XColumnRowRange>(sheet)->getColumns();
    for (int i = first; i <= last; ++i)
        as<beans::XPropertySet>(columns->getByIndex(i))->setPropertyValue("IsVisible", Any{false});
}

void let_read(
    document_ref const& document, std::string_view ledger, std::string_view argument, std::string_view book_cell) {
    const auto cells = named_cells(document, ledger);
    if (!cells.is()) return;
    const auto cell = cells->getCellByPosition(0, 0);
    const auto written = utf8(cell->getFormula());
    const auto formula = functions::ledger_formula_of(written);
    if (!formula) return;
    auto const& specs = formula->builder->arguments;
    const auto place = static_cast<std::size_t>(
        std::ranges::find(specs, argument, &functions::argument_spec::name) - specs.begin());
    if (place == specs.size() || (place < formula->arguments.size() && !formula->arguments[place].empty())) return;
    if (!named_cells(document, book_cell).is()) return;
    std::vector<std::string> arguments{formula->arguments.begin(), formula->arguments.end()};
    arguments.resize(std::max(arguments.size(), place + 1));
    arguments[place] = book_cell;
    auto text = written.substr(0, written.find('(') + 1);
    for (std::size_t i = 0; i < arguments.size(); ++i) (text += i == 0 ? "" : ";") += arguments[i];
    cell->setFormula(ustring(text + ')'));
}

}

Reference<table::XCell> ledger_cell(
    document_ref const& document, std::string_view name, std::string_view label, int row, set_up_looks const& looks) {
    if (const auto standing = named_cells(document, name); standing.is()) return standing->getCellByPosition(0, 0);
    const auto rules = named_place(document, book::names::rules);
    const auto sheet = sheet_at(document, rules->Sheet);
    const int column = rules->EndColumn + 2;
    const auto is_free = [&](int at) {
        return sheet->getCellByPosition(column, at)->getType() == table::CellContentType_EMPTY &&
            sheet->getCellByPosition(column + 1, at)->getType() == table::CellContentType_EMPTY;
    };
    row += rules->StartRow;
    while (!is_free(row)) ++row;
    if (is_free(rules->StartRow)) {
        sheet->getCellByPosition(column, rules->StartRow)
            ->setFormula(ustring(looks.writes().tr("Kept by Referral Book")));
        sheet->getCellByPosition(column + 1, rules->StartRow)
            ->setFormula(ustring(looks.writes().tr("Please leave these cells as they are")));
        looks.heading(sheet->getCellRangeByPosition(column, rules->StartRow, column + 1, rules->StartRow));
        set_width(sheet, column, label_width);
        set_width(sheet, column + 1, ledger_width);
        hide_columns(sheet, column, column + 1);
    }
    sheet->getCellByPosition(column, row)->setFormula(ustring(looks.writes().tr(label)));
    const auto cells = sheet->getCellRangeByPosition(column + 1, row, column + 1, row);
    as<beans::XPropertySet>(cells)->setPropertyValue("HoriJustify", Any{table::CellHoriJustify_LEFT});
    as<beans::XPropertySet>(sheet->getCellRangeByPosition(column, row, column + 1, row))
        ->setPropertyValue("VertJustify", Any{table::CellVertJustify2::TOP});
    define_name(document, name, cells);
    return cells->getCellByPosition(0, 0);
}

std::string whole_table(document_ref const& document, table_id id) {
    const auto place = table_places(document).at(id);
    int left = -1, right = -1;
    for (auto const& column : book::table(id).columns) {
        if (column.owner == book::column_owner::formula) continue;
        const auto found = place.columns.find(column.key);
        if (found == place.columns.end()) continue;
        left = left < 0 ? found->second : std::min(left, found->second);
        right = std::max(right, found->second);
    }
    // No heading is known any more after a sort that took the headings along: then the first column says so.
    if (left < 0) left = right = place.first_column;
    const auto sheet = sheet_named(document, place.sheet);
    const int last_row = rows_of(sheet) - 1;
    rtl::OUString name;
    as<beans::XPropertySet>(sheet->getCellRangeByPosition(left, place.header_row, right, last_row))
        ->getPropertyValue("AbsoluteName") >>= name;
    return utf8(name);
}

void let_ledgers_read_own_sheets(document_ref const& document, set_up_looks const& looks) {
    const auto places = table_places(document);
    const auto read = [&](std::string_view name, std::string_view label, int row, std::string const& formula) {
        const auto cell = ledger_cell(document, name, label, row, looks);
        // A sheet that was deleted, or a heading that was renamed, must not take every worth along: then the cell is
        // blank, and is written anew as soon as the headings may be known again.
        if (as<com::sun::star::text::XTextRange>(cell)->getString().isEmpty() ||
            text::folded(utf8(cell->getFormula())).find("#ref!") != std::string::npos)
            cell->setFormula(ustring("=IFERROR(" + formula + ";\"\")"));
    };
    if (places.contains(table_id::aliases))
        read(book::names::aliasbook, text::to_say("Spellings read"), 5,
            "REFERRAL.ALIASES(" + whole_table(document, table_id::aliases) + ')');
    if (places.contains(table_id::given))
        read(book::names::givenbook, text::to_say("Given read"), 6,
            "REFERRAL.GIVEN(" + whole_table(document, table_id::given) + ';' + std::string{book::names::today} + ')');
    let_read(document, book::names::ledger, "aliases", book::names::aliasbook);
    let_read(document, book::names::ledger, "given", book::names::givenbook);
    let_read(document, book::names::ledger, "carried", book::names::carriedbook);
    let_read(document, book::names::touch_log, "aliases", book::names::aliasbook);
}

}
