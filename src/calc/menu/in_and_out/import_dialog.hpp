#pragma once
#include "calc/files/import_file.hpp"
#include "calc/office/command.hpp"
#include "commands/in_and_out/import_contacts.hpp"
#include "recognition/dates/spoken_dates.hpp"

namespace referralbook::calc {

/// What the user said to an import.
enum class import_answer { cancelled, accepted, read_anew };

/// Shows what was recognised in a file and what an import would do, and lets the user correct it: for each column of
/// the contacts the column of the file, with examples, and what to do where something else stands there; what to do
/// with who is there already, with dates that could be read in two ways, and with what has no column; where the list
/// was bought, with its day read as `dates` says. `facts` holds what was chosen. Where another sheet, character set or
/// delimiter is chosen, `how` holds it and the file is to be read anew.
import_answer ask_import(command_call const& call, commands::import_facts& facts, import_file const& file,
    file_reading& how, recognition::date_context const& dates);

}
