#pragma once
#include "panels/parts.hpp"

namespace referralbook::panels {

/// What keeps the book from being whole, each with where it is and what to do: that it is read-only, rules that cannot
/// be used, cells of referrals that cannot be read, rows typed below a table that lack their formulas.
void add_troubles(page& to, digest const& known, view const& chosen);

}
