#pragma once
#include "book/change_set.hpp"
#include "commands/edit.hpp"
#include "follow_up/plans/plan_item.hpp"

namespace referralbook::commands {

/// Which item of the source plans is meant: what it is, and its plan_item::about ("" = the only one of its kind).
struct plan_key {
    follow_up::plan_deed what;
    std::string about;
};

/// Does an item: one row of the touch log for each person, and the date moves on. A step of the ladder and a coaching
/// get today's day; a meeting and the board the next day of their rhythm; an activity and a client whom we sent count
/// from the touch. Refuses an item that is not there any more.
book::result<book::change_set> plan_step_done(
    book::workbook const& workbook, plan_key const& which, std::string const& note, moment now);

/// Puts an item off: the day is written as its next one. Refuses a day that is not after today, and a sheet that lacks
/// the column.
book::result<book::change_set> put_plan_step_off(
    book::workbook const& workbook, plan_key const& which, book::day until, moment now);

}
