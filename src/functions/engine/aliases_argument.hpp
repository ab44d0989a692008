#pragma once
#include "functions/engine/catalogue.hpp"

namespace referralbook::functions {

/// The argument by which the ledger functions know of aliases; read by call::aliases.
inline constexpr argument_spec aliases_argument{.name = "aliases",
    .help = "The cell with the REFERRAL.ALIASES formula, for example RB_ALIASBOOK: two spellings in it are one name.",
    .kind = argument_kind::values,
    .optional = true};

}
