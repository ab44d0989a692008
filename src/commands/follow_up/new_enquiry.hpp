#pragma once
#include "commands/follow_up/new_referral.hpp"

#include <string>
#include <vector>

namespace referralbook::commands {

/// Somebody who got in touch, whoever or whatever brought them (S1: ask everyone whom to thank).
struct new_enquiry_arguments {
    new_referral_arguments what;   ///< the source is whom to thank; blank where nobody is
    std::string way;               ///< "Website": how they came where nobody sent them; both blank = nobody knows
    std::optional<book::may_tell> tell{};   ///< nothing = as the rules say
};

/// A row below the referrals. A way that the rule Ways, not people does not have yet goes there in the same step, and
/// so does the word for a way that nobody knows: nobody is ever asked to thank either. Refuses as new_referral does,
/// a person and a way at once, and what may be told in a book of before that has no column for it.
book::result<book::change_set> new_enquiry(
    book::workbook const& workbook, new_enquiry_arguments const& enquiry, moment now);

/// The ways to offer: those of the rules, then the usual ones in the office's language.
std::vector<std::string> ways_offered(book::workbook const& workbook);

}
