#include "functions/engine/list.hpp"

#include <array>

namespace referralbook::functions {

std::span<function_spec const* const> all_functions() {
    static constexpr std::array list{
        &nextstep,
        &nextstepdue,
        &open_steps,
        &flag,
        &nextvisit,
        &visitflag,
        &openhours,
        &nextopen,
        &rulebook,
        &ledger_of_referrals,
        &source_worth,
        &source_pace,
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
        &aliasbook,
        &givenbook,
        &balance,
        &partnerfor,
        &newsources,
        &winrateby,
        &potential,
        &ledger_of_touches,
        &last_touch,
        &next_gift,
        &ledger_of_tree,
        &generation,
        &samename,
        &namekey,
    };
    return list;
}

}
