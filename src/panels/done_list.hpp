#pragma once
#include "panels/parts.hpp"

namespace referralbook::panels {

/// How much of the day's work is done, and behind it each thing done today with an Undo of its own.
void add_done(page& to, digest const& known, view const& chosen, std::size_t open);

}
