#pragma once
#include "calc/office/command.hpp"
#include "calc/sheets/document.hpp"

namespace referralbook::calc {

/// Fills the sheet Today of a book that is just being set up, so that nobody finds it empty. Where that fails it stays
/// empty, and nothing is said.
void write_first_list(command_call const& call);

/// Rows as high as today's list needs them on paper, and its header.
void fit_list_to_paper(document_ref const& document);

}
