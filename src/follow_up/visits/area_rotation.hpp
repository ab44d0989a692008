#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace referralbook::follow_up {

/// An area and the minutes that its visits take in one rotation.
struct area_load {
    std::string name;   ///< each name once
    int minutes = 0;    ///< from 0
    std::optional<int>
        held;   ///< the week of the rotation it had so far, counted from 0; one beyond the rotation is none
};

/// Which week of a rotation each area has.
struct area_rotation {
    std::vector<int> week_of;   ///< by the areas given; from 0 to weeks - 1
    std::vector<int> minutes;   ///< by week

    /// The minutes of the fullest week.
    int fullest() const;
};

/// Spreads areas over `weeks` (at least 1) so that the fullest week is as light as can be: the largest first, then
/// pairs of weeks shared out anew as long as that helps, then a search of what is left, bounded in its steps. Areas
/// keep the week they had where that costs at most 5 % of the fullest week. The same areas in any order get the same
/// weeks; without held weeks, the week with the area that is first by name is week 0, and so on.
area_rotation rotate(std::span<area_load const> areas, int weeks);

/// No rotation has a fullest week lighter than this.
int least_fullest(std::span<area_load const> areas, int weeks);

}
