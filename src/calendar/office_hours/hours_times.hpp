#pragma once
#include "calendar/office_hours/hours_item.hpp"

#include <optional>
#include <string_view>

namespace referralbook::calendar {

/// The times with which a folded text begins, and their length: "8-12", "from 14", "until noon", "entre las 9 y las
/// 14". A time alone is none.
std::optional<hours_item> times_at(std::string_view folded);

}
