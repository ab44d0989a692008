#pragma once
#include "book/workbook.hpp"
#include "commands/contact_of.hpp"

#include <string>
#include <string_view>

namespace referralbook::commands {

/// What may be told about a referral to its source (S2): the row's own May tell, else what the rules say for the
/// source's type, the strictest where several contacts have that name. A word in either place that means no degree
/// allows nothing; nor is anything told of somebody who was forgotten.
book::may_tell told_to_source(book::workbook const& workbook, book::referral const& row);
/// The same where the source's contact is known already.
book::may_tell told_to_source(book::workbook const& workbook, book::referral const& row, book::contact const& source);

/// The same for many rows of one workbook: `contacts` are looked through once.
book::may_tell told_to_source(
    book::workbook const& workbook, book::referral const& row, contact_finder const& contacts);

/// How the person who was referred may be called where `degree` holds: by the whole name; by the first name, where the
/// column First name or the name tells it for sure; else by words for anybody. Blank where the row names nobody.
std::string prospect_as_told(book::workbook const& workbook, book::referral const& row, book::may_tell degree);

/// The same for many rows of one workbook.
std::string prospect_as_told(
    book::workbook const& workbook, book::referral const& row, book::may_tell degree, contact_finder const& contacts);

/// Marks in the referrals what their sources may be told.
void mark_what_sources_may_hear(book::workbook& workbook);

/// What a letter to the source says of how it was, in the book's language: that they are happy, and their own words,
/// which may name them, where they may be quoted and all may be told. "" of everybody else, and where no more than
/// thanks may be told.
std::string feedback_as_told(book::workbook const& workbook, book::referral const& row, book::may_tell degree);

/// Whether somebody is lost by what they did not decide themselves: never reached, the area, no fit.
bool was_not_their_choice(book::referral const& row);

/// The words for anybody, as they stand inside a sentence of a letter, where the name may not be told.
inline constexpr auto somebody_sent = text::to_say("the person you sent us");

/// A letter with those words, said in its language, written large where they begin a line or a sentence.
std::string with_large_beginnings(std::string text, text::language const& writes = {});

}
