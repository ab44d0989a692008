#pragma once
#include "calc/office/command.hpp"
#include "commands/in_and_out/import_contacts.hpp"

namespace referralbook::calc {

/// Shows what was recognised in a file and what an import would do, and lets the user correct it: for each column of
/// the contacts the column of the file, with examples; what to do with who is there already, with dates that could be
/// read in two ways, and with what has no column. False after Cancel; `facts` holds what was chosen.
bool ask_import(command_call const& call, commands::import_facts& facts);

}
