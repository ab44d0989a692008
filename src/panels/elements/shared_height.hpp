#pragma once
#include <span>
#include <vector>

namespace referralbook::panels {

/// What an open panel would like to have of the height of its deck, in pixels.
struct height_wish {
    int least = 0;              ///< it cannot do without
    int whole = 0;              ///< all that it shows
    bool comes_first = false;   ///< it is worked through all day: the others leave it two thirds
    std::vector<int> pages;     ///< of the one that comes first: page_heights()
    bool operator==(height_wish const&) const = default;
};

/// What each gets, in their order. Everybody gets at least what they cannot do without, or three quarters of it where
/// there is not room for that, and nobody more than all they show. The one that comes first gets what holds whole
/// items, and the others what would stay blank in it.
std::vector<int> shared_heights(std::span<height_wish const> wishes, int height);

}
