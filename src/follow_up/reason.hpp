#pragma once
#include "book/referral.hpp"
#include "book/rules.hpp"

#include <string>

/// Why a step is there, as one line under its headline: "2 attempts, last on Tue 3 Nov, no answer". The person whom the
/// headline does not name stands in it. No full stop at the end. One function a row of the table in steps.cpp.
namespace referralbook::follow_up::why {

std::string thank(book::referral const& row, book::day today, book::rules const& rules, text::language const& say = {});
std::string ask_for_help(
    book::referral const& row, book::day today, book::rules const& rules, text::language const& say = {});
std::string try_again(
    book::referral const& row, book::day today, book::rules const& rules, text::language const& say = {});
std::string first_call(
    book::referral const& row, book::day today, book::rules const& rules, text::language const& say = {});
std::string tell(book::referral const& row, book::day today, book::rules const& rules, text::language const& say = {});
std::string reward(
    book::referral const& row, book::day today, book::rules const& rules, text::language const& say = {});
std::string move_on(
    book::referral const& row, book::day today, book::rules const& rules, text::language const& say = {});
std::string invite(
    book::referral const& row, book::day today, book::rules const& rules, text::language const& say = {});
std::string check_in(
    book::referral const& row, book::day today, book::rules const& rules, text::language const& say = {});
std::string ask_how(
    book::referral const& row, book::day today, book::rules const& rules, text::language const& say = {});
std::string put_right(
    book::referral const& row, book::day today, book::rules const& rules, text::language const& say = {});
std::string keep_touch(
    book::referral const& row, book::day today, book::rules const& rules, text::language const& say = {});
std::string meet_three(
    book::referral const& row, book::day today, book::rules const& rules, text::language const& say = {});

}
