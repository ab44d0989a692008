#pragma once
#include "book/workbook.hpp"
#include "commands/contact_of.hpp"
#include "commands/follow_up/what_to_bring.hpp"
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

/// What to know before each visit of a day: contacts, plans and log are gone through once, for all of them. Workbook
/// and ranking must outlive it.
class visit_briefs {
public:
    visit_briefs(book::workbook const& workbook, scoring::ledger const& ranking);

    /// In three lines: why now; what they sent and how it stands; what to bring or ask.
    std::string of(visit_of_the_day const& visit, book::day today) const;

private:
    book::workbook const& workbook_;
    scoring::ledger const& ranking_;
    follow_up::namesakes same_;
    contact_finder contacts_;
    what_to_bring bring_;
};

}
