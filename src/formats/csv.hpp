#pragma once
#include "formats/csv_record.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::formats {

struct csv_table {
    std::vector<csv_record> records;   ///< blank lines are not in it
    int open_quote_line = 0;     ///< a quotation mark opened there and never closed was taken as a letter; 0 = none
    std::size_t widest = 0;      ///< cells of the widest record; those behind the first most_cells are not in it
    std::size_t cut_cells = 0;   ///< cells that were longer than longest_cell: their beginning is in it
    bool more_records = false;   ///< further records were not read
};

/// The delimiter that makes the most even table of a text (UTF-8): comma, semicolon, tab, bar, colon or caret; what a
/// first line "sep=;" says counts before all. A text of one column has a comma.
char delimiter_of(std::string_view text);

/// Reads comma-separated values (RFC 4180) with any delimiter but quote and line break; UTF-8. Lines end with CR LF, LF
/// or CR. What is not well formed loses nothing: a quotation mark inside an unquoted cell, and all that follows a
/// closing one, is text of the cell, but blanks before an opening one are none (`Ulm, "Neu-Ulm, Bayern"`). Where the
/// first line has ' around each cell, that is the mark. A first line "sep=;" is no record. Never fails; what it leaves
/// out, for it is more than the limits above, it says. Takes time in proportion to the text.
csv_table read_csv(std::string_view text, char delimiter);

/// A text that no spreadsheet takes for a formula: one that begins with = + - @, a tab or a line break, or with
/// apostrophes before one of these, gets an apostrophe in front. A number as "+49 30 1234" is no formula. `restored`
/// takes it away again; every text comes back as it was.
std::string neutralised(std::string_view text);
std::string restored(std::string_view text);

/// Writes records (RFC 4180): CR LF behind each; quoted where a cell holds the delimiter, a quotation mark, a line
/// break or outer blanks. Cells are written as they are: neutralise texts before.
std::string csv_text(std::span<std::vector<std::string> const> records, char delimiter = ',');

}
