#pragma once
#include "panels/elements/element.hpp"
#include "panels/known/digest.hpp"

#include <vector>

namespace referralbook::panels {

/// Sources, the best first, or the fastest: name as a link, worth, band, a bar beside the best one's, and why; below
/// them what the book says of the office.
std::vector<element> sources(digest const& known, view const& chosen);

/// The panel Sources of a workbook that is not set up.
std::vector<element> no_sources_yet(text::language const& say = {});

}
