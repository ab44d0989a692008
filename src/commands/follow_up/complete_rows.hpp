#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"

namespace referralbook::commands {

/// Rows that were typed below the tables: how many contacts lack their formulas, how many referrals their number or
/// formulas. The deck offers to complete them.
struct incomplete {
    std::size_t contacts = 0, referrals = 0;
    std::size_t rows() const { return contacts + referrals; }
};
incomplete incomplete_rows(book::workbook const& workbook);

/// How many referral numbers that takes.
int numbers_for_rows(book::workbook const& workbook);

/// Gives those rows their numbers and formulas; nothing that was typed changes.
book::result<book::change_set> complete_rows(book::workbook const& workbook, moment now);

}
