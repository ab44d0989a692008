#pragma once
#include "book/date.hpp"
#include "book/result.hpp"
#include "recognition/dates/spoken_dates.hpp"
#include "text/language.hpp"

#include <optional>
#include <string_view>

namespace referralbook::commands {

/// A date as a person types it into a field or an argument, read as read_spoken_date() does. Nothing where nothing is
/// typed. Refuses what is no date, or could be two, with the field named and what to type. `field` may be "".
book::result<std::optional<book::day>> typed_day(
    std::string_view text, std::string_view field, recognition::date_context const& on, text::language const& say = {});

/// A date as it stands in a field to be typed over, "Sun 22 Nov 2026" or "So 22. Nov. 2026": typed_day reads it in
/// every country alike.
std::string day_to_type(book::day value, text::language const& say = {});

}
