#pragma once
#include "functions/engine/catalogue.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace referralbook::functions {

/// The formula of a ledger cell, taken apart.
struct ledger_formula {
    function_spec const* builder = nullptr;    ///< REFERRAL.LEDGER or REFERRAL.TOUCHES
    std::vector<std::string_view> arguments;   ///< as they are written; views into the formula
};

/// Takes a formula as the office writes it (permanent name in capitals, arguments parted by ';'). Nothing where it is
/// anything else than one LEDGER or TOUCHES call: a ledger within a larger formula is no ledger cell.
std::optional<ledger_formula> ledger_formula_of(std::string_view formula);

}
