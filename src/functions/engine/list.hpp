#pragma once
#include "functions/engine/catalogue.hpp"

namespace referralbook::functions {

// One line a function; each stands in the file of its name.
extern function_spec const nextstep;
extern function_spec const nextstepdue;
extern function_spec const open_steps;   // REFERRAL.STEPS
extern function_spec const flag;
extern function_spec const nextvisit;
extern function_spec const visitflag;
extern function_spec const openhours;
extern function_spec const nextopen;
extern function_spec const rulebook;   // REFERRAL.RULES
extern function_spec const ledger_of_referrals;
extern function_spec const source_worth;
extern function_spec const source_pace;
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
extern function_spec const partnerfor;
extern function_spec const newsources;
extern function_spec const winrateby;
extern function_spec const potential;
extern function_spec const source_top;
extern function_spec const ledger_of_touches;
extern function_spec const last_touch;
extern function_spec const next_gift;
extern function_spec const ledger_of_tree;   // REFERRAL.TREE
extern function_spec const generation;
extern function_spec const samename;
extern function_spec const namekey;

/// Every function, in the order of the help page.
std::span<function_spec const* const> all_functions();

}
