#pragma once
#include "panels/known/digest.hpp"
#include "panels/parts.hpp"

namespace referralbook::panels {

/// What somebody typed as done into the sheet Today: "3 lines of Today are ticked." with a button that marks them.
void add_ticked_lines(page& to, digest const& known);

}
