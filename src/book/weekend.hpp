#pragma once
#include "book/cell.hpp"

#include <array>
#include <optional>

namespace referralbook::book {

/// The closed days of a week from Monday.
using closed_days = std::array<bool, 7>;

/// Closed days of a weekend as WORKDAY.INTL takes it: codes 1-7 (two days, 1 = Saturday and Sunday), 11-17 (one day,
/// 11 = Sunday), or seven characters from Monday with 1 = closed. All seven closed is readable; who needs a working day
/// refuses it. Nothing for anything else, a blank cell too.
std::optional<closed_days> weekend_of(cell const& value);

/// The code of closed days where there is one (as a number), else the seven characters.
cell cell_of_weekend(closed_days const& closed);

}
