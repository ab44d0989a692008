#pragma once
#include "functions/engine/call.hpp"
#include "scoring/ledger.hpp"

namespace referralbook::functions {

/// The source that arguments (ledger; source) name. No ledger or an unknown source: #N/A (schema).
scoring::source_score const& source_of(call const& arguments);

/// The same where a number comes from the source's values: an unusable one is #VALUE! (schema).
scoring::source_score const& valued_source_of(call const& arguments);

inline constexpr std::string_view ledger_help = "The cell with the REFERRAL.LEDGER formula, for example RB_LEDGER.";
inline constexpr std::string_view
    source_help = "The name of the source; case, accents, titles and the order Last, First do not matter.";

}
