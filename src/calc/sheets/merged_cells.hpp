#pragma once
#include "calc/sheets/document.hpp"

namespace referralbook::calc {

/// Whether some cells of an area are merged, or the area cuts through merged cells.
bool any_merged(sheet_ref const& sheet, int left, int top, int right, int bottom);

}
