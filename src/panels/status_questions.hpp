#pragma once
#include "panels/parts.hpp"

namespace referralbook::panels {

/// A status that was typed into the sheet and has the date of the one before: since when it is so. Today, a date of
/// one's own, or the date is right as it stands.
void add_status_questions(page& to, digest const& known, view const& chosen);

}
