#pragma once
#include "text/language.hpp"

#include <array>
#include <span>
#include <string_view>

namespace referralbook::commands {

/// A sheet of labels as it is sold. Lengths in 1/100 mm; `pitch` is from the edge of one label to that of the next.
struct label_sheet {
    std::string_view key;     ///< argument Paper, permanent
    std::string_view title;   ///< in English
    int page_width, page_height;
    int columns, rows;
    int width, height;   ///< of one label
    int left, top;       ///< of the first one on the page
    int pitch;           ///< sideways; labels stand without gaps above each other
};

/// An envelope, its long side across.
struct envelope_form {
    std::string_view key, title;
    int width, height;
};

/// All that can be chosen.
std::span<label_sheet const> label_sheets();
std::span<envelope_form const> envelope_forms();

/// Where the address of a letter stands, in 1/100 mm from the left edge of the paper: behind the window of an envelope,
/// which in France is on the right.
int address_from_left(text::language const& writes);

/// The size of type in points, at most `most`, in which so many lines stand on a label of that height with 2 mm free
/// above and below; not under 6.
double type_size(std::size_t lines, int height, double most);

}
