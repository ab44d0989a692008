#pragma once
#include "book/workbook.hpp"
#include "calc/office/command.hpp"
#include "calc/reading/row_subject.hpp"
#include "commands/referral_key.hpp"

namespace referralbook::calc {

/// Arguments: Number or Referral (No.), Row (sheet row of the referrals, counted from 0), Who, Step (name or 1 to 9).
/// Without them the first selected row of a sheet of the book: a referral, a touch, a source, a line of today's list or
/// the call plan, a contact.
book::result<subject> subject_of(command_call const& call, book::workbook const& workbook);

/// The one referral that a command works on: the subject's, or the only open one of the person. Of several it is asked
/// which, in a dialog, or refused where the call is quiet. Nothing after Cancel.
book::result<std::optional<commands::referral_key>> referral_for(
    command_call const& call, book::workbook const& workbook, subject const& about);

/// The day and time of a command: argument Today (ISO date or serial), else the clock; a workbook whose own Today is
/// later counts as that day.
commands::moment now_of(command_call const& call, book::workbook const& workbook);

/// A date argument: a serial, or a text as people write dates. Nothing where it is not given; a sentence where it is
/// unreadable.
book::result<std::optional<book::day>> date_argument(
    command_call const& call, std::string_view name, book::null_date origin);

/// The referral that a command works on, as it stands, and the command's moment.
struct chosen_referral {
    subject about;
    commands::referral_key key;
    book::referral const* row;   ///< of the book that was asked
    commands::moment now;
};

/// What each command on one referral begins with. Nothing after Cancel.
book::result<std::optional<chosen_referral>> chosen_referral_of(
    command_call const& call, book::workbook const& workbook);

/// True or false by the argument Reached, or Outcome = "Reached" or "No answer"; nothing where neither is given.
std::optional<bool> reached_argument(command_call const& call);

}
