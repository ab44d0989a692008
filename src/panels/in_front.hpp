#pragma once
#include "commands/referral_key.hpp"

#include <optional>
#include <string>

namespace referralbook::panels {

/// Whom the row in front is about.
struct in_front {
    std::string who;   ///< "" where a referral's own row says it
    std::optional<commands::referral_key> referral;
    bool operator==(in_front const& other) const {
        return who == other.who && referral.has_value() == other.referral.has_value() &&
            (!referral || (referral->number == other.referral->number && referral->row == other.referral->row));
    }
};

}
