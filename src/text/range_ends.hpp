#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace referralbook::text {

/// The cells of a table as formulas count them: rows from 1, columns from 0.
struct table_cells {
    int first_column = 0, last_column = 0, first_row = 0, last_row = 0;
    std::string_view sheet{};   ///< the title of its sheet
};

/// Where a formula stands, as a table sees it.
enum class stands : std::uint8_t { below, beside, on_another_sheet };

/// A formula of the user's, in which a range that ended with the last row of a table ends with its new last row:
/// "=SUM(N2:N62)" is "=SUM(N2:N64)". Below the table so does one that begins with it and is a few rows short of it, for
/// those filled a gap above the formula; in any other place only one of the whole table does. Ranges of other columns
/// or of another sheet stay, and so does what stands in quotes.
std::string with_range_ends(
    std::string_view formula, table_cells const& table, int new_last_row, stands where = stands::below);

}
