#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"

namespace referralbook::commands {

struct new_referral_arguments {
    std::string source, prospect;   ///< both are needed
    std::string phone, email, need, owner, note;
    std::optional<book::day> received;      ///< today where not given
    std::optional<book::day> three_way{};   ///< when the prospect, the source and we meet (F12)
};

/// A row below the referrals with the next number, status New since the day received. Refuses one without source or
/// prospect, one of the future, and the same once more (source, prospect and day); and a three-way meeting in a book of
/// before that has no column for it.
book::result<book::change_set> new_referral(
    book::workbook const& workbook, new_referral_arguments const& what, moment now);

}
