#include "functions/engine/list.hpp"

#include <array>

namespace referralbook::functions {

std::span<function_spec const* const> all_functions() {
    static constexpr std::array list{
        &next_step,
        &next_step_due,
        &open_steps,
        &flag,
        &next_visit,
        &visit_flag,
        &open_hours,
        &next_open,
        &rulebook,
        &ledger_of_referrals,
        &source_worth,
        &source_pace,
        &source_active,
        &source_win_rate,
        &source_value,
        &source_count,
        &source_band,
        &source_why,
        &source_rank,
        &source_sure,
        &source_quiet,
        &source_last,
        &source_top,
        &source_ranking,
        &due_follow_ups,
        &aliasbook,
        &givenbook,
        &balance,
        &partner_for,
        &new_sources,
        &win_rate_by,
        &potential,
        &ledger_of_touches,
        &last_touch,
        &next_gift,
        &ledger_of_tree,
        &generation,
        &same_name,
        &name_key,
    };
    return list;
}

}
