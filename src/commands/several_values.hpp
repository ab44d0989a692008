#pragma once
#include "recognition/tables/cell_words.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/several_values.hpp"
#include "text/words.hpp"

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

/// True for "n/a" and "--" of a phone, an address or a day. `folded`: as text::folded gives it.
inline bool says_no_value(std::string_view folded) {
    return text::in(recognition::cell_words::no_values, folded) ||
        std::ranges::none_of(folded, [](char one) { return text::is_letter(one) || text::is_digit(one); });
}

/// Whether these lines stand in the notes, whole.
inline bool holds_lines(std::string_view notes, std::string_view lines) {
    return ('\n' + std::string{notes} + '\n').contains('\n' + std::string{lines} + '\n');
}

}
