#pragma once
#include "calc/sheets/document.hpp"
#include "recognition/sheet_sample.hpp"
#include "recognition/tables/survey_of_table.hpp"

#include <set>
#include <vector>

namespace referralbook::calc {

/// The first rows and columns of the used area of a sheet, at most 200 columns: what tables are recognised by.
recognition::sheet_sample sample_of(document_ref const& document, sheet_ref const& sheet, int most_rows = 200);

/// Recognises the tables on a sheet from its first rows; where there is none, from all of them.
std::vector<recognition::survey> surveys_of(document_ref const& document, sheet_ref const& sheet);

/// The best of them.
recognition::survey survey_of(document_ref const& document, sheet_ref const& sheet);

/// The cells of one column from `top` to `bottom`, and whether they show dates.
std::vector<recognition::sample_cell> sample_cells(
    document_ref const& document, sheet_ref const& sheet, int column, int top, int bottom);

/// The columns of the used area in which anything stands in `from_row` or below it, counted from 0; a note counts too.
std::set<int> filled_columns(sheet_ref const& sheet, int from_row);

}
