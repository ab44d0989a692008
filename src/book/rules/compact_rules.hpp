#pragma once
#include "book/rules.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace referralbook::book {

/// The rules that differ from the defaults, in one line of text, and back: what the cell RB_RULEBOOK holds, so that a
/// formula in each of 20,000 rows hands over one short text and not the whole table. "" is all defaults. Today is not
/// in it. `key=value;key=value`, with dates in ISO form and `%3B` for a semicolon. Reading gives nothing where any part
/// is not what compact() writes: an unknown or repeated key, a value out of its limits, anything left over.
std::string compact(rules const& values);
std::optional<rules> rules_from_compact(std::string_view text);

/// A text of the first version, which leaves out what was usual then, as a text that says the same now.
std::string compact_of_first_version(std::string_view text);

}
