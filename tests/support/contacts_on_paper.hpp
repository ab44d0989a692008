#pragma once
#include "commands/tidy_up/contact_duplicates.hpp"
#include "support/paper_book.hpp"

namespace referralbook::tests {

/// The contacts of a workbook on paper as the search for duplicates reads them.
inline commands::contact_table contacts_of(paper_book const& workbook) {
    commands::contact_table table;
    for (auto const& column : book::table(book::table_id::contacts).columns) table.headers.emplace_back(column.header);
    int row = 0;
    for (auto const& cells : workbook.cells(book::table_id::contacts))
        table.rows.push_back({++row, cells, std::vector<bool>(cells.size()), {}});
    return table;
}

}
