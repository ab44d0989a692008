#pragma once
#include "formats/csv.hpp"
#include "formats/vcard.hpp"
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
    int blocks = 1;                     ///< tables beside each other in the file, below each other here
    bool more_beside = false;           ///< something stood to the right of them, under no heading
    bool of_cards = false;              ///< further phones and addresses stand in columns of their own: "Phone 2"
    std::vector<std::string> remarks;   ///< what was doubtful in the file, one sentence each

    int rows() const { return static_cast<int>(lines.size()); }
    recognition::sample_cell const& at(int row, int column) const {
        return cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
            static_cast<std::size_t>(column)];
    }
};

int filled_cells(foreign_table const& table, int row);
bool is_blank_row(foreign_table const& table, int row);

/// From a CSV file's records: texts without outer blanks and control characters, formula characters restored. Short
/// records are filled up.
foreign_table table_of(formats::csv_table const& file, text::language const& say = {});

/// From cards: a row of headings, then a card a row; further phone numbers and addresses in columns of their own. A
/// group's card is no row: a remark counts them.
foreign_table table_of(std::span<formats::card const> cards, text::language const& say = {});

/// A table of cards with its further phones and mail addresses in the column of the first, divided by "; ", but for
/// columns that have one of `headings` (folded). Mobiles count as phones.
foreign_table joined(foreign_table table, std::set<std::string> const& headings);

/// All of it, for recognising the columns.
recognition::sheet_sample sample_of(foreign_table const& table);

/// A text of a file as it may stand in a cell.
std::string cell_text(std::string_view text);

}
