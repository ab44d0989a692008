#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"
#include "commands/visits/visit_sources.hpp"
#include "scoring/ledger.hpp"

namespace referralbook::commands {

/// Writes the sheet Call plan anew: whom to visit when, over the weeks of one rotation of the areas, a week a page, and
/// who could not be planned and why. What was typed into Agreed and Brought goes with its person: what was agreed stays
/// on its day. The book's Today must be set.
/// `places`: where people are, so that neighbours are visited on one way.
book::result<book::change_set> call_plan(book::workbook const& workbook, scoring::ledger const& ranking, moment now,
    follow_up::visit_places const& places = {});

/// How many visits the sheet has from today to the end of this week; nothing where there is no plan.
std::optional<std::size_t> visits_left_this_week(book::workbook const& workbook, book::day today);

}
