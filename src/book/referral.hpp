#pragma once
#include "book/date.hpp"
#include "book/status.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace referralbook::book {

/// What the follow-up rules F1-F9 need to know of one referral.
struct follow_up_facts {
    std::optional<day> received;
    status state = status::fresh;
    std::optional<day> changed;   ///< status since; blank = received
    int attempts = 0;
    std::optional<day> last_attempt;
    std::optional<day> reached;
    std::optional<day> thanked;
    std::optional<day> told;
    std::optional<status> told_status;
    std::optional<day> asked;
    std::optional<day> rewarded;
    std::optional<day> invited;

    bool operator==(follow_up_facts const&) const = default;
};

/// One row of the Referrals sheet: an introduction received.
struct referral {
    int row = 0;               ///< sheet row, counted from 0
    std::int64_t number = 0;   ///< No., never used again; 0 = not given yet
    follow_up_facts facts;
    std::string source, prospect, phone, email, need, owner, gift, note;
    std::optional<double> value;   ///< in the office's money; blank is not 0
    bool value_in_error = false;   ///< an error cell stands there
    std::optional<day> snoozed_until;
    /// Headers of the columns whose content cannot be used (a text where a date belongs, an unknown status, an error).
    std::string unreadable;

    /// False where a column cannot be read that tells who it is or which steps are open. An unreadable Value does no
    /// harm: the steps do not depend on it.
    bool can_be_followed_up() const;
};

/// What a referral is called among others: "No. 12", and "row 13" of its sheet while it has no number. The row is
/// counted from 0.
std::string number_or_row(std::int64_t number, int row);

}
