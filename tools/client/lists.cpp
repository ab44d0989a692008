#include "client/lists.hpp"
#include "office/support/as.hpp"

#include "book/schema.hpp"
#include "text/sentences.hpp"

#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>

namespace referralbook::tools {

using namespace com::sun::star;
using tests::as;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

/// The rows below a table's header as the cells show them, until `blank` rows in a row are empty.
std::vector<std::vector<std::string>> shown_rows(tests::workbook& workbook, book::table_id id) {
    constexpr int blank_rows_that_end = 3;
    const auto header = workbook.range(book::table(id).name);
    const auto area = as<sheet::XCellRangeAddressable>(header)->getRangeAddress();
    const auto sheet = as<sheet::XSheetCellRange>(header)->getSpreadsheet();
    std::vector<std::vector<std::string>> rows;
    for (int row = area.EndRow + 1, blank = 0; blank < blank_rows_that_end; ++row) {
        std::vector<std::string> cells;
        bool empty = true;
        for (int column = area.StartColumn; column <= area.EndColumn; ++column) {
            const Reference<com::sun::star::text::XTextRange> text{
                sheet->getCellByPosition(column, row), UNO_QUERY_THROW};
            cells.push_back(tests::narrow(text->getString()));
            empty = empty && cells.back().empty();
        }
        blank = empty ? blank + 1 : 0;
        if (!empty) rows.push_back(std::move(cells));
    }
    return rows;
}

void print(std::string_view title, std::vector<std::vector<std::string>> const& rows, std::ostream& out) {
    out << '\n' << title << '\n';
    for (auto const& row : rows) {
        std::string line;
        for (auto const& cell : row) text::append_if_any(line, "  |  ", cell);
        out << "  " << line << '\n';
    }
    if (rows.empty()) out << "  (nothing)\n";
}

}

void print_lists(tests::workbook& workbook, std::ostream& out) {
    print("Follow-ups", shown_rows(workbook, book::table_id::today), out);
    auto sources = shown_rows(workbook, book::table_id::sources);
    std::erase_if(sources, [](auto const& row) { return row.size() < 2 || row[1].empty(); });   // spare places
    print("Sources", sources, out);
}

}
