#pragma once
#include "calc/sheets/document.hpp"
#include "commands/privacy/person_traces.hpp"

#include <string>

namespace referralbook::calc {

/// Takes somebody out of the conflicts that a shared workbook keeps: those about rows of theirs go, in the others the
/// code takes the place of the name. `before` is the workbook as it was. True where anything changed.
bool forget_conflicts(document_ref const& document, book::workbook const& before, commands::person_traces const& who,
    std::string const& code);

}
