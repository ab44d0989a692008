#pragma once
#include "functions/engine/catalogue.hpp"

namespace referralbook::functions {

// One line a function; each stands in the file of its name.
extern function_spec const next_step;
extern function_spec const next_step_due;
extern function_spec const open_steps;   // REFERRAL.STEPS
extern function_spec const flag;
extern function_spec const next_visit;
extern function_spec const visit_flag;
extern function_spec const open_hours;
extern function_spec const next_open;
extern function_spec const rulebook;   // REFERRAL.RULES
extern function_spec const ledger_of_referrals;
extern function_spec const source_worth;
extern function_spec const source_pace;
extern function_spec const source_active;
extern function_spec const source_win_rate;
extern function_spec const source_value;
extern function_spec const source_count;
extern function_spec const source_band;
extern function_spec const source_why;
extern function_spec const source_rank;
extern function_spec const source_sure;
extern function_spec const source_quiet;
extern function_spec const source_last;
extern function_spec const aliasbook;   // REFERRAL.ALIASES
extern function_spec const givenbook;   // REFERRAL.GIVEN
extern function_spec const balance;
extern function_spec const partner_for;
extern function_spec const new_sources;
extern function_spec const win_rate_by;
extern function_spec const potential;
extern function_spec const source_top;
extern function_spec const source_ranking;   // REFERRAL.RANKING
extern function_spec const due_follow_ups;   // REFERRAL.FOLLOWUPS
extern function_spec const ledger_of_touches;
extern function_spec const last_touch;
extern function_spec const next_gift;
extern function_spec const ledger_of_tree;   // REFERRAL.TREE
extern function_spec const generation;
extern function_spec const same_name;
extern function_spec const name_key;

/// Every function, in the order of the help page.
std::span<function_spec const* const> all_functions();

}
