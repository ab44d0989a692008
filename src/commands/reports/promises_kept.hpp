#pragma once
#include "book/workbook.hpp"

#include <string>

namespace referralbook::commands {

/// A promise is said on the hand-out from so many counted referrals on, and where at least this share of them was kept
/// (S2: be consistent, and say nothing that is not so).
inline constexpr std::size_t enough_to_promise = 10;
inline constexpr double kept_to_promise = 0.9;

/// Field of the hand-out, in the book's language: what Habits counts of the first call, of thanks and of reports, each
/// a line, "Called within 1 working day: 67 of 71 this year." Counted this year, or in the last twelve months where the
/// year is too young. "" where nothing can be said truly.
std::string promises_for_handout(book::workbook const& workbook, book::day today);

}
