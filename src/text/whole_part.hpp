#pragma once
#include <cstdint>
#include <optional>

namespace referralbook::text {

/// The whole part of a number that people typed or a macro handed over; nothing for what no count holds: beyond 10^15
/// either way, infinite, not a number.
std::optional<std::int64_t> whole_part(double number);

}
