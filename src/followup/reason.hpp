#pragma once
#include "book/referral.hpp"

#include <string>

/// Why a step is there, as one line under its headline: "2 attempts, last on Tue 3 Nov, no answer". The person whom the
/// headline does not name stands in it. No full stop at the end. One function a row of the table in steps.cpp.
namespace referralbook::followup::why {

/// Attempts without an answer from which the reason suggests Nurture; the program never sets it (S3).
inline constexpr int attempts_to_suggest_nurture = 5;

std::string thank(book::referral const& row, book::day today);
std::string ask_for_help(book::referral const& row, book::day today);
std::string try_again(book::referral const& row, book::day today);
std::string first_call(book::referral const& row, book::day today);
std::string tell(book::referral const& row, book::day today);
std::string reward(book::referral const& row, book::day today);
std::string move_on(book::referral const& row, book::day today);
std::string invite(book::referral const& row, book::day today);
std::string check_in(book::referral const& row, book::day today);

}
