#pragma once
#include "panels/known/digest.hpp"
#include "panels/parts.hpp"

namespace referralbook::panels {

/// One quiet line: how many visits the call plan still has this week, as a link to the sheet, and the link that makes
/// it anew. Nothing where there is no plan.
void add_call_plan(page& to, digest const& known);

}
