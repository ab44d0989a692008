#pragma once
#include "sharing/edit.hpp"

#include <vector>

namespace referralbook::sharing {

/// What turns `base` into `sheet`, in the order of the rows. A cell in error tells nothing: it counts as unchanged.
std::vector<edit> difference(rows const& base, rows const& sheet);

}
