#pragma once
#include "book/workbook.hpp"
#include "recognition/people/duplicates.hpp"

#include <string>
#include <vector>

namespace referralbook::commands {

/// A row of the user's contact table, the columns that only they know included.
struct contact_row {
    int row = 0;                           ///< sheet row, counted from 0
    std::vector<book::cell> cells;         ///< by column, from the table's first one
    std::vector<bool> formulas;            ///< by column: the cell is calculated
    std::vector<std::string> comments{};   ///< what is pinned to its cells
    std::vector<bool> dates{};             ///< by column: the number is shown as a date; may be empty

    bool is_date(std::size_t column) const { return column < dates.size() && dates[column]; }
};

/// The user's contact table as it stands. Rows without any content may be missing.
struct contact_table {
    int first_column = 0;               ///< of the sheet: the table may begin before the columns that the book knows
    std::vector<std::string> headers;   ///< by column, from the table's first one
    std::vector<contact_row> rows;      ///< in the sheet's order

    /// By its sheet row; nullptr where it is missing.
    contact_row const* at(int row) const;
};

/// A contact as duplicates are looked for: all its phones and mail addresses, and street and birthday from columns of
/// the user's own whose headings say so.
struct known_person {
    int row = 0;   ///< sheet row
    recognition::person facts;
};
std::vector<known_person> people_of(book::workbook const& workbook, contact_table const& table);

}
