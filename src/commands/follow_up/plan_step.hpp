#pragma once
#include "book/change_set.hpp"
#include "commands/edit.hpp"
#include "commands/plan_items.hpp"

namespace referralbook::commands {

/// What is said of an item that was done.
struct plan_step_arguments {
    std::string note{};
    /// Who came, in any spelling; nothing = everybody. Of the others no touch is logged.
    std::optional<std::vector<std::string>> came{};
};

/// Does an item: one row of the touch log for each person who came, and the date moves on. A step of the ladder and a
/// coaching get today's day; a meeting and the board the next day of their rhythm; an activity and a client whom we
/// sent count from the touch. Refuses an item that is not there any more, somebody whom it is not about, and a meeting
/// to which nobody came.
book::result<book::change_set> plan_step_done(
    book::workbook const& workbook, plan_key const& which, plan_step_arguments const& what, moment now);

/// Puts an item off: the day is written as its next one. Refuses a day that is not after today, and a sheet that lacks
/// the column.
book::result<book::change_set> put_plan_step_off(
    book::workbook const& workbook, plan_key const& which, book::day until, moment now);

}
