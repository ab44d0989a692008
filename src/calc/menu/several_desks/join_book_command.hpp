#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Joins a shared book: this workbook and the book become one. A workbook that is empty is set up and filled.
/// Arguments: those of settings_of(); Book, its name or id, where the server has several; HeldYears, of how many years
/// the workbook holds the referrals that are closed (1, 2, 3 or 5; the others stay on the server).
command_answer join_book_command(command_call const& call);

}
