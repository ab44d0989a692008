#pragma once
#include "book/change_set.hpp"
#include "commands/privacy/whole_sheet.hpp"
#include "commands/referral_key.hpp"
#include "commands/sheet_table.hpp"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// One cell that is about somebody, or a comment pinned to one; of a shared book also a change in its history.
struct held_fact {
    std::string sheet;    ///< of a change "History of the shared book"
    int row = 0;          ///< counted from 0; of a change its number less one
    std::string header;   ///< of its column; of a comment that it is one; of a change the sheet that was changed
    std::string content;
};

/// How a cell looks on its sheet; `sheet` is the place among the sheets of the book.
using shown_cell = std::function<std::string(std::size_t sheet, int row, int column)>;

/// Everything that a workbook holds about somebody, in the order of its sheets: the rows of our tables that are theirs
/// or name them with all their columns, each other cell of any sheet that speaks of them, and comments. Refuses a name
/// that is nobody's. `shown` not set: contents as they are, dates as serials.
book::result<std::vector<held_fact>> what_we_hold(
    book::workbook const& workbook, whole_book const& sheets, std::string_view who, shown_cell const& shown = {});

/// The page What we hold: the facts of the workbook, and below them those of the history of a shared book.
book::result<book::change_set> what_we_hold_page(book::workbook const& workbook, std::string_view who,
    std::span<held_fact const> facts, std::span<held_fact const> history, moment now);

/// The same as CSV, its headings in the language `writes`.
table_text what_we_hold_csv(
    std::span<held_fact const> facts, std::span<held_fact const> history, text::language const& writes = {});

}
