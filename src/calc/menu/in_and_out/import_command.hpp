#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Takes contacts out of a file. Arguments: File (CSV, TSV, vCard, workbook), Known = "leave out", RestToNotes = true,
/// Dates = "day first" or "month first", Encoding, Sheet; of a bought list ListFrom, ListDate, Basis. Asks for the
/// file, and shows its proposals to be corrected; a quiet call takes them.
command_answer import_command(command_call const& call);

}
