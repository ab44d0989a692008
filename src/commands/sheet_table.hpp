#pragma once
#include "book/schema.hpp"
#include "recognition/sheet_sample.hpp"

#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace referralbook::commands {

/// A column of a table as it stands on its sheet.
struct sheet_column {
    int column = 0;   ///< of the sheet, counted from 0
    std::string heading;
    std::string key;     ///< of the schema; "" = the user's own
    bool ours = false;   ///< it holds formulas of ours: what stands there follows from the rest
};

/// A table with the user's own further columns: what export hands on and what import looks into.
struct sheet_table {
    book::table_id id = book::table_id::contacts;
    std::string sheet;                                          ///< title
    int first_row = 0;                                          ///< sheet row of the first record, counted from 0
    std::vector<sheet_column> columns;                          ///< from left to right
    std::vector<std::vector<recognition::sample_cell>> cells;   ///< column by column, all as long as the table
    book::null_date origin;
    std::set<std::pair<std::size_t, int>> empty_formulas;   ///< column and row of the user's formulas that show nothing
    std::set<std::pair<std::size_t, int>> formulas;         ///< of all the user's formulas

    int rows() const { return cells.empty() ? 0 : static_cast<int>(cells.front().size()); }
    sheet_column const* column_of(std::string_view key) const;   ///< nullptr where the table lacks it
    recognition::sample_cell const& at(std::size_t column, int row) const {
        return cells[column][static_cast<std::size_t>(row)];
    }
    /// The text of a column of the schema in a row, "" where the table lacks it.
    std::string text(std::string_view key, int row) const;
    /// True where a row holds nothing but formulas of ours.
    bool blank(int row) const;
};

/// A cell as a text that says all of it: numbers with every digit, dates as 2026-11-03, with a time of day as
/// 2026-11-03 09:30. Errors are "".
std::string exact_text(recognition::sample_cell const& what, book::null_date origin);

/// A text with its record count.
struct table_text {
    std::string text;
    int records = 0;
};

/// How texts that look like formulas are written: with an apostrophe before them, or as they are.
enum class csv_cells : std::uint8_t { safe, as_they_are };

/// The table as CSV: headings, then every record with the user's own columns and the results of formulas; numbers with
/// every digit.
table_text csv_of(sheet_table const& table, csv_cells cells = csv_cells::safe);

}
