#pragma once
#include "book/change_set.hpp"

#include <string>
#include <vector>

namespace referralbook::commands {

/// One thing the report says of a row of the file.
struct import_line {
    int line = 0;   ///< of the file
    std::string who, result, why;
};

/// A cell of a contact in the book that holds something else than the file has for it.
struct import_difference {
    int line = 0;   ///< of the file
    std::string who, column, stands, comes;
};

/// Everything that one import does. Rows in = added + merged + left out; each row left out has its reason in the
/// report.
struct import_plan {
    std::vector<int> columns;                     ///< sheet columns that the added rows fill
    std::vector<bool> dates;                      ///< for each of them whether it holds dates
    std::vector<std::vector<book::cell>> added;   ///< rows below the contacts, cells in the order of `columns`
    std::vector<book::sheet_change>
        fills;   ///< cells of contacts that stand there: blank ones, and others as the user chose
    int rows_in = 0, merged = 0, left_out = 0;
    int named_by_parts = 0;                       ///< added by first and last name, which another name of the row says
                                                  ///< otherwise; those without a line in the report
    std::vector<import_line> report;              ///< what is not plainly added, in the order of the file
    std::vector<import_difference> differences;   ///< in the order of the file, whatever is done with them
    std::vector<std::string> remarks;             ///< columns without a place, doubtful dates: one sentence each
    bool unclear_dates = false;                   ///< a column of dates can be read in two ways, and no order was given

    int rows_added() const { return static_cast<int>(added.size()); }
};

}
