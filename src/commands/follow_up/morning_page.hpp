#pragma once
#include "book/change_set.hpp"
#include "commands/edit.hpp"
#include "follow_up/checklist.hpp"
#include "follow_up/plans/plan_item.hpp"
#include "follow_up/visits/visit_list.hpp"
#include "scoring/ledger.hpp"

#include <span>

namespace referralbook::commands {

/// What the morning page is made of; all of it as of the day of the page.
struct morning_facts {
    follow_up::checklist const& list;
    follow_up::visit_list const& visits;
    std::span<follow_up::plan_item const> plans;   ///< those of later days are passed over
    scoring::ledger const& ranking;
};

/// The page Morning page, to be printed on one sheet of paper: the steps that are due, the visits of the day with a
/// brief of three lines (last touch; what they sent; what to bring), what falls due of source plans, who went quiet and
/// what to ask, birthdays and anniversaries of the next 7 days, and what changed since the last working day. Of each
/// the most urgent, some 25 in all; how many more there are is said. Visits are those of the call plan's day, where
/// there is a plan.
book::result<book::change_set> morning_page(book::workbook const& workbook, morning_facts const& facts, moment now);

/// The next day with the same month and day, today included; a 29 February is a 28th where there is none.
book::day next_anniversary(book::day of, book::day today);

}
