#pragma once
#include "book/cell.hpp"
#include "book/date.hpp"
#include "book/schema.hpp"

#include <optional>
#include <span>
#include <string>

namespace referralbook::book {

/// A line of the sheet History: what became of one cell, or that a row came or went. Of such a row `column` is "" and
/// the other side of before and after is blank.
struct history_line {
    double when = 0;                 ///< serial of the document, with the time of day
    std::string by;                  ///< who; "" where the office does not know its user
    std::string what;                ///< the command, "Thank Dr Ünal", or that it was typed
    std::optional<table_id> table;   ///< nothing where no such table is known
    cell row;                        ///< number of the referral, else the name of the row's person
    std::string column;              ///< the heading as it stands there, in the book's language
    cell before, after;              ///< as they are shown: days as "2026-11-26"
    int at = 0;                      ///< sheet row, counted from 0
    std::optional<day> on(null_date origin) const { return day_of_serial(when, origin); }
};

/// One row of the table; nothing where it says nothing. `cells` in the order of the schema.
std::optional<history_line> history_line_of(std::span<cell const> cells, int row);

/// A line that came with a status, by its heading in whatever language.
bool is_of_status(history_line const& line);

}
