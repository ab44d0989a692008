#pragma once
#include "panels/elements/element.hpp"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::panels {

/// How wide and high things are on this screen; the layout asks nothing else of it.
struct screen {
    std::function<int(std::string_view text, style looks)> text_width;   ///< pixels, of one line
    std::function<int(style looks)> line_height;                         ///< pixels
    double scale = 1;                                                    ///< pixels for one at 96 dpi
};

struct rectangle {
    int x = 0, y = 0, width = 0, height = 0;
    bool operator==(rectangle const&) const = default;
};

/// Where an element goes and its text with the line breaks that make it fit.
struct placed {
    rectangle area;
    std::string text;
    bool operator==(placed const&) const = default;
};

struct layout {
    std::vector<placed> elements;   ///< one for each element, in their order
    int height = 0;                 ///< of the whole panel, pixels
};

/// The narrowest width for which lay_out() keeps everything inside, at 96 dpi.
inline constexpr int narrowest_panel = 120;

/// Places the elements in a panel of this width. Texts wrap between words, words that are wider than the panel between
/// letters; a button that finds little room in the first line shows its brief text, and goes below where there is none.
/// No two areas overlap and none leaves the width, where that is at least narrowest_panel * scale.
layout lay_out(std::span<element const> elements, int width, screen const& on);

/// The height of one block with the space above it, in pixels; lay_out() of some blocks is their sum and
/// end_of_panel().
int block_height(std::span<element const> block, int width, screen const& on);

/// The space below the last block, in pixels.
int end_of_panel(screen const& on);

}
