#pragma once
#include "book/workbook.hpp"
#include "scoring/ledger.hpp"

#include <string_view>
#include <vector>

namespace referralbook::network {

using book::day;

/// What an office sets itself for a period (S2): customer referrals, new partner sources, revenue from referrals.
enum class goal_kind { referrals, new_sources, revenue };
std::string_view name_of(goal_kind kind);   ///< "Referrals", "New sources", "Revenue": as the sheet says it

/// A row of the sheet Goals; rows without kind, period or a number wanted above 0 are no goals.
struct goal {
    int row = 0;   ///< sheet row, counted from 0
    goal_kind kind;
    day from, to;   ///< both included
    double wanted;
};
std::vector<goal> goals_of(book::workbook const& workbook);

/// How a goal stands today; the sheet's formulas say the same.
struct progress {
    double done = 0;       ///< referrals received, first referrals, or money of what was won in the period up to today
    double expected = 0;   ///< the share of what is wanted that belongs to the days gone by
    double forecast = 0;   ///< for the whole period at the pace so far; 0 before it begins
};
progress progress_of(goal const& wanted, book::workbook const& workbook, scoring::ledger const& ranking, day today);

}
