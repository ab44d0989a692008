#pragma once
#include "recognition/tables/survey.hpp"

#include <algorithm>
#include <span>

namespace referralbook::calc {

/// The place of a column of a sheet in a list of these columns that begins with "(none)"; 0 where it is none of them.
inline int index_in_choice(std::span<recognition::table_column const> columns, int column) {
    const auto found = std::ranges::find(columns, column, &recognition::table_column::column);
    return found == columns.end() ? 0 : static_cast<int>(found - columns.begin()) + 1;
}

}
