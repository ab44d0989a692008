#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"

namespace referralbook::commands {

/// The page Habits: what the office does with its referrals, this year and in the last 90 days, each with a sentence of
/// what it means. As it stands today; written anew by every call.
book::result<book::change_set> habits_page(book::workbook const& workbook, moment now);

}
