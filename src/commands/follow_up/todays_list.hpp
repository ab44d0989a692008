#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"
#include "follow_up/checklist.hpp"

namespace referralbook::commands {

/// The sheet Today: a heading for each group (Overdue, Today, This week), below it what to do, most urgent first, with
/// phone and why; the 300 most urgent ones, and how many more. Filled again each time; what was noted under Done stays
/// with its line. A row that no list has written ends the old list and is kept; where the new list would run into it,
/// it is refused with a sentence.
book::result<book::change_set> todays_list(
    book::workbook const& workbook, follow_up::checklist const& list, moment now);

}
