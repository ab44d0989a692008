#pragma once
#include "book/result.hpp"
#include "book/workbook.hpp"
#include "follow_up/steps.hpp"

#include <string_view>
#include <vector>

namespace referralbook::commands {

/// Now, as the caller's clock says it.
struct moment {
    book::day today;
    double time_of_day = 0;   ///< 0 at midnight, 0.5 at noon
};

/// Which referral is meant: its number, else its sheet row (counted from 0) for a row without number. Where a number
/// stands twice the row decides.
struct referral_key {
    std::int64_t number = 0;
    int row = -1;
};

/// The referral; a sentence where the workbook is not set up, where there is no such referral, where its number stands
/// twice, or where it has a cell that cannot be read: such a row is mended first.
book::result<book::referral const*> find_referral(book::workbook const& workbook, referral_key which);

/// The referrals of a person: those of the prospect, and those of the source that are not closed (Won, Lost). Names
/// compare without case, accents, titles and degrees.
std::vector<book::referral const*> referrals_of(book::workbook const& workbook, std::string_view who);

/// "No. 12, Nadia Brandt from Dr Ünal".
std::string named(book::referral const& row, text::language const& say = {});

/// That the row names no source, or no prospect, whom a step is to be done with.
std::string nobody_named(book::referral const& row, follow_up::person whom, text::language const& say);

/// Nothing, or the sentence that the workbook is not set up yet.
book::result<void> require_set_up(book::workbook const& workbook);

}
