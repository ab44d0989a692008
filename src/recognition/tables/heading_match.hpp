#pragma once
#include "recognition/tables/roles.hpp"

#include <array>
#include <string_view>

namespace referralbook::recognition {

/// How well a heading names each role, 0..1.
struct heading_match {
    std::array<float, role_count> fit{};
    bool known = false;   ///< it is in the list of known headings, even if it names no role ("Fax", "Birthday")
    bool whole = false;   ///< all its words are known ones, not a part only
    /// "Name" or "Patient name" alone: a full name, or the part of a name that no other column holds.
    bool plain_name = false;

    float of(role what) const { return fit[static_cast<std::size_t>(what)]; }
    float best() const;
};

/// Looks a heading up in the list of known ones: as a whole, else by its longest known part, which then fits less well.
heading_match match_heading(std::string_view heading);

}
