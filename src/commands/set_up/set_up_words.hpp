#pragma once
#include "commands/set_up/set_up_plan.hpp"
#include "commands/set_up/sheet_rows.hpp"

namespace referralbook::commands {

/// What set-up would add, for the dialog: "9 columns right of column H", "6 sheets: Today, Referrals ...", "41
/// referrals ...".
std::vector<std::string> what_it_adds(set_up_facts const& facts, set_up_plan const& plan);

/// What was left out or taken for granted, one sentence each.
std::vector<std::string> what_to_know(sheet_rows const& rows, set_up_plan const& plan);

/// What has been done, and what to know, in one text.
std::string closing_sentence(set_up_plan const& plan, text::language const& say);

}
