#pragma once
#include "panels/elements/element.hpp"
#include "panels/known/digest.hpp"

#include <vector>

namespace referralbook::panels {

/// Of a workbook that is not set up: what setting up would do, and the button. Nothing to press where it is read-only.
std::vector<element> before_set_up(bool read_only, view const& chosen, text::language const& say = {});

}
