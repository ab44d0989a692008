#pragma once
#include "calc/sheets/document.hpp"
#include "commands/privacy/person_traces.hpp"

#include <string>
#include <vector>

namespace referralbook::calc {

/// Where a workbook still speaks of somebody beside cells, comments and properties: text boxes, descriptions of
/// pictures, charts of what shows the code now, lists to choose from, conditional formats, headers and footers of
/// pages, definitions of names. Sentences in the office's language that say where; none where it speaks of them
/// nowhere.
std::vector<std::string> left_over_names(
    document_ref const& document, commands::person_traces const& who, std::string const& code);

/// Whether a cell of a block shows that text, by itself or by a formula.
bool shows_text(sheet_ref const& sheet, com::sun::star::table::CellRangeAddress const& block, std::string const& text);

}
