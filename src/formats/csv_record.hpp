#pragma once
#include <cstddef>
#include <string>
#include <vector>

namespace referralbook::formats {

/// One record of a CSV file. A quoted cell may hold line breaks, so a record may take several lines.
struct csv_record {
    int line = 1;   ///< on which it begins, counted from 1
    std::vector<std::string> cells;
    bool operator==(csv_record const&) const = default;
};

/// What is read of a file at the most: no sheet holds more, and a file that is no table must not take all memory.
inline constexpr std::size_t most_cells = 1'000;      ///< of a record
inline constexpr std::size_t longest_cell = 65'535;   ///< bytes
inline constexpr std::size_t most_records = 1'048'576;

}
