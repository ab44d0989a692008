#pragma once
#include "book/workbook.hpp"

#include <string>
#include <vector>

namespace referralbook::commands {

/// Somebody of whom the book has known nothing new for as long as the rule Forget after months allows.
struct due_to_forget {
    std::string who;   ///< as their contact row calls them, else as they are spelled last
    book::day last;    ///< of the last touch, referral or date in their rows
    bool operator==(due_to_forget const&) const = default;
};

/// Who is due to be forgotten on that day, the longest silent first; nobody where the rule is 0. Counted are all days
/// of referrals from and of them, touches, referrals given, and those of the contact row; a contact goes by the
/// referrals of their office, too. Left out are who has an open referral, whom we promised something, who needs
/// somebody that nobody was found for, with whom something is planned on that day or later, ways, and whom no date is
/// known of.
std::vector<due_to_forget> due_to_be_forgotten(book::workbook const& workbook, book::day today);

}
