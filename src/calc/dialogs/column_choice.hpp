#pragma once
#include "recognition/tables/survey.hpp"

#include <algorithm>
#include <span>
#include <string>

namespace referralbook::calc {

/// The place of a column of a sheet in a list of these columns that begins with "(none)"; 0 where it is none of them.
inline int index_in_choice(std::span<recognition::table_column const> columns, int column) {
    const auto found = std::ranges::find(columns, column, &recognition::table_column::column);
    return found == columns.end() ? 0 : static_cast<int>(found - columns.begin()) + 1;
}

/// What stands in a column, as a dialog shows it: "Ada Okafor | Ben Cole", days in the office's language.
std::string said_samples(recognition::table_column const& column);

}
