#pragma once
#include "commands/history/recorded.hpp"

namespace referralbook::commands {

/// A row of the book, as the sheet History calls it.
struct row_in_question {
    book::table_id table;
    book::cell row;
};

/// The history in words, the newest first, a line for each command: "2026-11-26 10:42, Ada: Thank Dr Ünal. Thanked:
/// 2026-11-26 (was blank)." Of one row, or of all the book; at most the last 200.
std::vector<std::string> who_changed(book::workbook const& workbook, std::optional<row_in_question> const& row);

}
