#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"
#include "commands/tidy_up/contact_table.hpp"

namespace referralbook::commands {

/// Makes contacts one: the row `keep` stays, the others are taken out of the table. Nothing that was typed is lost:
/// - a blank cell takes the other's value; of two names the fuller one stays (no initials, most words, accents), of two
///   phones the one with more digits, of two received dates the earlier, of two dates of last contact the later, of two
///   texts in a column of the user's own the longer; everywhere else what is kept stays;
/// - what gives way is written into Notes, or where the table has none into the touch log; two notes are joined;
/// - cells with formulas stay as they are; what a formula of the user's gave in a row that goes is written into the
/// notes;
/// - Source and Prospect of referrals, Who of touches, Partner and Client of given referrals, source plans and Referred
/// by
///   are re-pointed to the name that stays, and the other spelling goes to the sheet Aliases; but not where another
///   contact bears the old name too: then they may be the other's, and the sentence says so. Names on the sheet Not the
///   same follow too.
/// Where something would be re-pointed to a name that a third contact bears, a name stays that nobody else bears, so
/// that every row stays whose it was. Refuses rows that are no contacts.
book::result<book::change_set> merge_contacts(
    book::workbook const& workbook, contact_table const& table, int keep, std::vector<int> const& others, moment now);

/// What the row that stays will hold, a line for each column that is typed: "Phone: 0711 123". None where the rows are
/// no contacts.
std::vector<std::string> merged_lines(
    book::workbook const& workbook, contact_table const& table, int keep, std::vector<int> const& others, moment now);

}
