#pragma once
#include "recognition/sheet_sample.hpp"

namespace referralbook::recognition {

/// True where each contact of a list stands in several rows: a name in this column, below it the street, the town, the
/// telephone; or these in rows without a name; or a heading before each value. `first` and `last`: rows of the sample,
/// both included.
bool is_spread_over_rows(sheet_sample const& sheet, int column, int first, int last);

}
