#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"
#include "follow_up/step_id.hpp"

namespace referralbook::commands {

struct snooze_arguments {
    referral_key referral;
    std::optional<follow_up::step_id> step{};   ///< nothing = the next step
    book::day until;
};

/// Puts the steps of a referral off until a day after today. A thank-you (F1) waits one working day at most: a later
/// day becomes that one, and it is refused where that day is over.
book::result<book::change_set> snooze(book::workbook const& workbook, snooze_arguments const& what, moment now);

}
