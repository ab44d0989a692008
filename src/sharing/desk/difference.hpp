#pragma once
#include "sharing/edit.hpp"

#include <set>
#include <span>
#include <vector>

namespace referralbook::sharing {

/// What turns `base` into `sheet`, in the order of the rows. A cell in error tells nothing: it counts as unchanged.
std::vector<edit> difference(rows const& base, rows const& sheet);

/// The tables of which so many rows are deleted at once that they go only after asking.
std::set<book::table_id> with_unusual_deletions(std::span<edit const> edits, rows const& base);

}
