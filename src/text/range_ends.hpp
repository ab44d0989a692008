#pragma once
#include <string>
#include <string_view>

namespace referralbook::text {

/// A formula of the user's, in which a range that ended with the last row of a table ends with its new last row:
/// "=SUM(N2:N62)" is "=SUM(N2:N64)". Rows are counted from 1 as in the formula, columns from 0. Ranges of other columns
/// or of another sheet stay, and so does what stands in quotes.
std::string with_range_ends(
    std::string_view formula, int first_column, int last_column, int last_row, int new_last_row);

}
