#pragma once
#include "recognition/tables/headers.hpp"
#include "support/csv.hpp"

#include <string>
#include <vector>

namespace referralbook::support {

/// What is recognised in a sheet that a test writes down.
inline recognition::survey of_rows(std::vector<std::vector<std::string>> const& rows) {
    return recognition::recognise(sample_of(rows));
}

/// The heading of the column that is taken for it; "" where none is.
inline std::string taken(recognition::survey const& found, recognition::role what) {
    for (auto const& one : found.proposals)
        if (one.what == what)
            for (auto const& column : found.columns)
                if (column.column == one.column) return column.heading;
    return "";
}

}
