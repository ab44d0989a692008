#pragma once
#include "text/fold.hpp"
#include "text/several_values.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace referralbook::commands {

using text::each_value;

/// Whether this is one of them, without regard to case and accents.
inline bool holds_value(std::string_view cell, std::string_view value) {
    const auto wanted = text::folded(value);
    bool found = false;
    each_value(cell, [&](std::string_view one) { found = found || text::folded(one) == wanted; });
    return found;
}

/// Whether these lines stand in the notes, whole.
inline bool holds_lines(std::string_view notes, std::string_view lines) {
    return ('\n' + std::string{notes} + '\n').contains('\n' + std::string{lines} + '\n');
}

}
