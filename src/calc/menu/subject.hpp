#pragma once
#include "book/workbook.hpp"
#include "calc/office/command.hpp"
#include "calc/reading/row_subject.hpp"
#include "commands/referral_key.hpp"

namespace referralbook::calc {

/// Arguments: Number or Referral (No.), Row (sheet row of the referrals, counted from 0), Who, Step (name or 1 to 13).
/// Without them the first selected row of a sheet of the book: a referral, a touch, a source, a line of today's list or
/// the call plan, a contact.
book::result<subject> subject_of(command_call const& call, book::workbook const& workbook);

/// The one referral that a command works on: the subject's, or the only open one of the person. Of several it is asked
/// which, in a dialog, or refused where the call is quiet; where nobody is in front, of the most urgent. Nothing after
/// Cancel.
book::result<std::optional<commands::referral_key>> referral_for(
    command_call const& call, book::workbook const& workbook, subject const& about, book::day today);

/// True or false by the argument Reached, or Outcome = "Reached" or "No answer"; nothing where neither is given.
std::optional<bool> reached_argument(command_call const& call);

}
