#pragma once
#include "panels/elements/element.hpp"
#include "panels/known/digest.hpp"

#include <vector>

namespace referralbook::panels {

/// Goals: each with its period, a bar, how much is done of what is wanted, expected by now and forecast.
std::vector<element> goals(digest const& known, view const& chosen);

/// The panel Goals of a workbook that is not set up.
std::vector<element> no_goals_yet(text::language const& say = {});

}
