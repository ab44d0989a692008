#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Shares this workbook: makes a book of it on a server, that others join. Arguments: those of settings_of(), and Name,
/// what the book is called there.
command_answer share_book_command(command_call const& call);

}
