#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::panels {

/// Width of a piece of text, in pixels.
using text_measure = std::function<int(std::string_view)>;

/// The lines of a text in a column of this width: broken at blanks, a word that is wider than the column between its
/// letters, always at least one letter a line. A "·" parts things that stand on one line; it begins none. Never empty;
/// "\n" in the text begins a new line.
std::vector<std::string> wrapped(std::string_view text, int width, text_measure const& measure);

/// The text where it fits, else as much of its beginning as fits with "…" behind it.
std::string shortened(std::string_view text, int width, text_measure const& measure);

}
