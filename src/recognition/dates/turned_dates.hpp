#pragma once
#include "recognition/dates/date_column.hpp"

namespace referralbook::recognition {

/// How many dates of a column may be turned round, day for month: a program of another country read 02/11/2026 by
/// itself as 11 February, and what it could not read, 14/09/2026, stayed a text. That shows where every real date falls
/// on the 1st to the 12th of a month and the texts beside them tell one order, three or more of both together. 0 where
/// the column shows nothing of it. `calculated`, where given: cells that a formula fills, which say nothing.
int dates_maybe_turned(
    std::span<sample_cell const> cells, date_column const& read, std::vector<bool> const& calculated = {});

/// True for a date of a cell, which no text had to tell.
bool is_real_date(sample_cell const& cell);

/// The day with day and month exchanged; itself where that is no date.
book::day turned_round(book::day value);

}
