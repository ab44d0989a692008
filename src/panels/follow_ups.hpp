#pragma once
#include "panels/elements/element.hpp"
#include "panels/known/digest.hpp"

#include <vector>

namespace referralbook::panels {

/// Follow-ups: what has come due, grouped and most urgent first, each with what, who, why and phone; a check box that
/// does it, a button that puts it off, the name as a link to its row. Above it how much is done today; below it this
/// week. Also said: rules and cells that cannot be used and what they need, new rows to complete, that the book is
/// read-only.
std::vector<element> follow_ups(digest const& known, view const& chosen);

}
