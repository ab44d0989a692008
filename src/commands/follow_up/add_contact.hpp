#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"

#include <string>

namespace referralbook::commands {

/// True where the prospect of a referral may be offered as a new contact: the workbook has a contact table, and they
/// are not in it yet.
bool may_be_added(book::workbook const& workbook, book::referral const& row);

/// Where the prospect stands among the contacts already: by the name, or by a telephone or mailbox where the contact's
/// name is not written out. "" where they do not.
std::string among_contacts(book::workbook const& workbook, book::referral const& row);

/// Whose telephone and whose mailbox the prospect has: several people may share one. "" where nobody's.
std::string said_of_shared(book::workbook const& workbook, book::referral const& row);

/// A row below the user's own contact table with what the referral knows: name, phone, e-mail, the type Client, who
/// brought them and when. Only columns that the table has are written. Refuses a referral that is not won, and a
/// contact that is there already.
book::result<book::change_set> add_contact(book::workbook const& workbook, referral_key which, moment now);

/// The row alone, for a command that wins the referral in the same step.
book::row_append new_contact(book::workbook const& workbook, book::referral const& row);

}
