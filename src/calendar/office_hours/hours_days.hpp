#pragma once
#include "calendar/office_hours/found_pieces.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace referralbook::calendar {

/// The day or range of days that stands by name at a place of a folded text, and its length: "Mon", "from Wed",
/// "Mon-Fri". Nothing for a name that is a word there. `before`: what the text has said; `lettered`: the languages in
/// which its days stand as single letters.
std::optional<hours_item> days_at(
    std::string_view folded, std::size_t at, found_pieces const& before, languages lettered);

}
