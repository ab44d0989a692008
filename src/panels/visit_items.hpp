#pragma once
#include "panels/narrowing.hpp"

namespace referralbook::panels {

/// Whom to visit, as groups of their own: those whose visit is due, and shortly those never visited. A tick asks what
/// the visit brought, and logs it.
void add_visits(page& to, narrowed_lists const& left, digest const& known, view const& chosen);

}
