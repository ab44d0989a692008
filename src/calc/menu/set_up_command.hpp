#pragma once
#include "calc/office/command.hpp"
#include "text/language.hpp"

namespace referralbook::calc {

/// Sets up a workbook. Arguments: Sheet (its title; else the one in front), Today (a serial; else this computer's),
/// History ("open": referrals of long ago keep every step open; else they are settled), StopAt (so many percent done,
/// then all is taken back). Shows its proposals to be corrected; a quiet call takes them.
command_answer set_up_command(command_call const& call);

/// The same, quietly, of a sheet whose headings we wrote in that language: recognition::proposed_as_headed.
command_answer set_up_our_headings(command_call const& call, text::language const& writes);

}
