#pragma once
#include "book/change_set.hpp"
#include "commands/edit.hpp"
#include "network/goals.hpp"

namespace referralbook::commands {

struct goals_arguments {
    double referrals_a_month = 0, new_sources_a_year = 0, revenue_a_year = 0;   ///< 0: no such goal
};

/// Sets the goals of this month (referrals) and this year (new sources, revenue): a row each of the sheet Goals, which
/// is made when it is missing; a goal that stands for the same period gets the new number.
book::result<book::change_set> set_goals(book::workbook const& workbook, goals_arguments const& wanted, moment now);

/// The goals that stand for today's month and year, to be shown before they are changed.
goals_arguments goals_now(book::workbook const& workbook, book::day today);

}
