#pragma once
#include "commands/referral_key.hpp"
#include "panels/known/digest.hpp"
#include "panels/elements/element.hpp"

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

/// Contact: who stands in front, what they are worth and why, what is open with them, how they are reached, what was
/// done, whom they sent and who sent them, and the buttons of what can be done next. Where nobody stands in front: a
/// sentence.
std::vector<element> contact(digest const& known, in_front const& front, view const& chosen, commands::moment now);

/// The panel Contact of a workbook that is not set up.
std::vector<element> no_contact_yet();

}
