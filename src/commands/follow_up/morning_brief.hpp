#pragma once
#include "book/workbook.hpp"
#include "follow_up/visits/namesakes.hpp"
#include "follow_up/visits/visit_list.hpp"
#include "scoring/ledger.hpp"

#include <string>
#include <vector>

namespace referralbook::commands {

/// A visit of the day: whom, why, and since when it is due.
struct visit_of_the_day {
    std::string who, why, phone;
    book::day due;
};

/// Those that the call plan has for today, and behind them those that are due and have no day in it, today or later:
/// the plan may be an old one. Who is to be left alone by now is not among them, but for a visit that was agreed.
std::vector<visit_of_the_day> visits_of_the_day(
    book::workbook const& workbook, follow_up::visit_list const& visits, book::day today);

/// What to bring to somebody and to ask, by the plan and by what they like; else what was brought last.
std::string what_to_bring(
    book::workbook const& workbook, recognition::aliases const& names, std::string_view who, text::language const& say);

/// What to know before the door opens, in three lines: why now; what they sent and how it stands; what to bring or ask.
/// `same`: the contacts of one name of that book.
std::string brief_of(book::workbook const& workbook, scoring::ledger const& ranking, follow_up::namesakes const& same,
    visit_of_the_day const& visit, book::day today);

}
