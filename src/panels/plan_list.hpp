#pragma once
#include "panels/known/digest.hpp"
#include "panels/parts.hpp"

namespace referralbook::panels {

/// The group "Source plans": what falls due of the plans and of clients whom we sent, today or before; those of this
/// week are shown when asked for. Nothing in a list that is narrowed, for these belong to no referral.
void add_plan_items(page& to, digest const& known, view const& chosen);

/// How many are due today or before.
std::size_t plan_items_due(digest const& known);

}
