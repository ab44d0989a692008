#pragma once
#include "panels/known/digest.hpp"
#include "panels/parts.hpp"

namespace referralbook::panels {

/// The group "Look after" under the steps: spellings to settle, rows to complete, dates to check, sources that go
/// quiet, or send who does not fit, who is owed, one client of before to ask, who is due to be forgotten; each with its
/// one action. Nothing where there is nothing to look after, and in a read-only book.
void add_look_after(page& to, digest const& known, view const& chosen);

}
