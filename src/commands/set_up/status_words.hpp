#pragma once
#include "book/referral.hpp"

#include <optional>
#include <string_view>

namespace referralbook::commands {

/// The status that a word of the user's own status or stage column says: "Closed Won", "Qualified", "Angebot". Compared
/// without case and accents. Nothing for a word that says no status; "" is nothing too.
std::optional<book::status> status_of_stage(std::string_view word);

}
