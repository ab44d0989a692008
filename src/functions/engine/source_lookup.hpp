#pragma once
#include "functions/engine/call.hpp"
#include "scoring/ledger.hpp"

namespace referralbook::functions {

/// The source that the first two arguments, ledger and source, name. No ledger or an unknown source: throws
/// function_error with #N/A.
scoring::source_score const& source_of(call const& arguments);

/// The same for a function whose number depends on the values of the source's referrals: where one of them cannot be
/// used, throws function_error with #VALUE!.
scoring::source_score const& valued_source_of(call const& arguments);

inline constexpr std::string_view ledger_help = "The cell with the REFERRAL.LEDGER formula, for example RB_LEDGER.";
inline constexpr std::string_view
    source_help = "The name of the source; case, accents, titles and the order Last, First do not matter.";

}
