#pragma once
#include "calc/dialogs/table_dialog.hpp"

namespace referralbook::calc::set_up_page {

// Units of the dialog font. All pages stand in the same room below the buttons that turn them.
inline constexpr int margin = 8, line = 10, row_height = 14, row_step = 17, width = 430, gap = 6;
inline constexpr int inner = width - 2 * margin;
inline constexpr int rows = 11;                             ///< of a page
inline constexpr int height = line + 3 + rows * row_step;   ///< a line of headings and the rows

}
