#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"
#include "follow_up/step_id.hpp"

namespace referralbook::commands {

struct mark_done_arguments {
    referral_key referral;
    std::optional<follow_up::step_id> step{};   ///< nothing = the next step
    std::optional<bool> reached;                ///< F3, F4 and F9 need it; F7 and F12 without it: yes
    std::string gift;                           ///< F6
    std::string by, note;                       ///< for the touch log
    std::optional<double> cost{};               ///< of the gift
    bool again = false;                         ///< the source had this gift before, and it is meant so
};

/// Does an open step of a referral: writes its date and a row of the touch log. Refuses a step that is not open.
book::result<book::change_set> mark_done(book::workbook const& workbook, mark_done_arguments const& what, moment now);

/// True for the steps that are attempts, so that it must be said whether the prospect was reached.
bool asks_whether_reached(follow_up::step_id step);

}
