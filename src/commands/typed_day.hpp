#pragma once
#include "book/date.hpp"
#include "book/result.hpp"

#include <optional>
#include <string_view>

namespace referralbook::commands {

/// A date as a person types it: nothing where nothing is typed; a sentence where it is no date or could be two.
book::result<std::optional<book::day>> typed_day(std::string_view text);

/// A date as it stands in a field to be typed over, "Sun 22 Nov 2026": typed_day reads it in every country alike.
std::string day_to_type(book::day value);

}
