#pragma once
#include "commands/referral_key.hpp"

#include <optional>
#include <string>

namespace referralbook::panels {

/// Whom the row in front is about.
struct in_front {
    std::string who;   ///< "" where a referral's own row says it
    std::optional<commands::referral_key> referral;
    int contact_row = -1;   ///< of a contact's own row, counted from 0: several may have one name
    bool operator==(in_front const& other) const {
        return who == other.who && contact_row == other.contact_row &&
            referral.has_value() == other.referral.has_value() &&
            (!referral || (referral->number == other.referral->number && referral->row == other.referral->row));
    }
};

}
