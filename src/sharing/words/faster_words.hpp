#pragma once
#include "sharing/edit.hpp"
#include "text/language.hpp"

#include <string>

namespace referralbook::sharing {

/// What is said to who was about to change a row that another desk has just changed: who, whom, when and by which
/// command. `name` is what people call the row.
std::string faster_words(change const& theirs, std::string const& name, text::language const& say = {});

}
