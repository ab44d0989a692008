#pragma once
#include "text/language.hpp"

#include <string>
#include <string_view>

namespace referralbook::commands {

/// A sentence about what stands in a field: "Date received: Please enter a date, for example 21 Nov 2026." Without a
/// field the sentence alone.
inline std::string in_field(std::string_view field, std::string const& sentence, text::language const& say) {
    return field.empty() ? sentence : say.tr("{1}: {2}", field, sentence);
}

}
