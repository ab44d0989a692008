#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"
#include "follow_up/checklist.hpp"

namespace referralbook::commands {

/// The sheet Today: a heading for each group (Overdue, Today, This week), below it what to do, most urgent first, with
/// phone and why; the 300 most urgent ones, and how many more. Filled again each time; what was noted under Done stays
/// with its line. A row that is not one of these ends the list: it is kept, and the list is refused where it would run
/// into it.
book::result<book::change_set> todays_list(
    book::workbook const& workbook, follow_up::checklist const& list, moment now);

}
