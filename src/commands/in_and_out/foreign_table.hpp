#pragma once
#include "formats/csv.hpp"
#include "recognition/sheet_sample.hpp"
#include "text/language.hpp"

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// A table out of a file, as it stands there: before anything is known of its columns.
struct foreign_table {
    std::string file;   ///< its name, for sentences
    int columns = 0;
    std::vector<recognition::sample_cell> cells;   ///< row by row
    std::vector<int> lines;                        ///< of the file, one for each row, counted from 1
    book::null_date origin;
    int blocks = 1;             ///< tables beside each other in the file, below each other here
    bool more_beside = false;   ///< something stood to the right of them, under no heading
    bool of_cards = false;      ///< further phones and addresses stand in columns of their own: "Phone 2"
    std::vector<std::vector<std::string>> at_home{};   ///< of cards, for each row: the headings of phones of the home
    std::vector<bool> mobile_first;     ///< of cards, for each row: the mobile goes before the other phones
    std::set<std::string> made{};       ///< headings that do not stand in the file: its readers gave them, in English
    std::vector<std::string> remarks;   ///< what was doubtful in the file, one sentence each

    int rows() const { return static_cast<int>(lines.size()); }
    recognition::sample_cell const& at(int row, int column) const { return cells[place_of(row, column)]; }
    recognition::sample_cell& at(int row, int column) { return cells[place_of(row, column)]; }

private:
    std::size_t place_of(int row, int column) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column);
    }
};

/// More cells than that are not taken of a table: no list of contacts has them, and they take a gigabyte of memory.
inline constexpr std::size_t most_cells_of_table = 10'000'000;

/// What is taken of a table: these columns, in their order, and so many of its first rows.
struct part_of_table {
    std::vector<int> columns;
    std::size_t rows = 0;
};

/// All of a table that has no more than `most_cells_of_table`. Of a larger one columns with one cell alone are left
/// out, then the last rows; remarks say so. `filled`: how many cells of each column hold something.
part_of_table part_that_is_taken(std::span<std::size_t const> filled, std::size_t rows,
    std::vector<std::string>& remarks, text::language const& say);

/// What a column of the table is called in a language: what readers call it ("Home phone", "Street 2"), which for cards
/// are all usual headings, in the words of that language; any other heading as it stands in the file.
std::string heading_said(foreign_table const& table, std::string const& heading, text::language const& say);

/// Puts one more column behind the last, with a text for each row: "" where it is blank.
void add_column(foreign_table& table, std::vector<std::string> const& texts);

/// How many cells of a row hold something.
int filled_cells(foreign_table const& table, int row);
bool is_blank_row(foreign_table const& table, int row);

/// What a cell holds, with every digit, without outer blanks; "" where it holds nothing or an error.
std::string exact_text_at(foreign_table const& table, int row, int column);

/// From a CSV file's records: texts without outer blanks and control characters, formula characters restored. Short
/// records are filled up.
foreign_table table_of(formats::csv_table const& file, text::language const& say = {});

/// All of it, for recognising the columns.
recognition::sheet_sample sample_of(foreign_table const& table);

/// A text of a file as it may stand in a cell.
std::string cell_text(std::string_view text);

}
