#pragma once
#include <string>

namespace referralbook::text {

/// The letters of a column counted from 0: 0 is "A", 25 "Z", 26 "AA". Below 0 "?".
std::string column_letters(int column);

/// A cell by column and row, both counted from 0: (0, 0) is "A1", (27, 11) is "AB12".
std::string cell_name(int column, int row);

}
