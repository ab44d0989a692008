#include "calc/writing/rows_and_formulas.hpp"
#include "book/row_formula.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"
#include "calc/writing/unmeasured_rows.hpp"

#include <com/sun/star/sheet/XCellRangeData.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using book::table_id;
using uno::Any;
using uno::Reference;

void put_rows(
    Reference<table::XCellRange> const& cells, std::vector<std::vector<book::cell>> const& rows, int columns) {
    uno::Sequence<uno::Sequence<Any>> data{static_cast<sal_Int32>(rows.size())};
    auto* line = data.getArray();
    for (auto const& row : rows) {
        line->realloc(columns);
        auto* value = line->getArray();
        for (int column = 0; column < columns; ++column)
            *value++ = static_cast<std::size_t>(column) < row.size() ? any_of(row[static_cast<std::size_t>(column)])
                                                                     : Any{rtl::OUString{}};
        ++line;
    }
    as<sheet::XCellRangeData>(cells)->setDataArray(data);
}

void fill_formulas(document_ref const& document, sheet_ref const& sheet, table_id table,
    std::map<std::string, int, std::less<>> const& columns, std::vector<std::string> const& keys, int first_row,
    int last_row, text::language const& writes) {
    if (last_row < first_row) return;
    for (auto const& key : keys) {
        const int column = columns.find(key)->second;
        const auto formula = book::row_formula(book::column(table, key), columns, first_row, writes);
        sheet->getCellByPosition(column, first_row)->setFormula(ustring(formula));
        if (last_row > first_row)
            fill_down_unmeasured(document, sheet->getCellRangeByPosition(column, first_row, column, last_row));
    }
}

}
