#pragma once
#include "commands/referral_key.hpp"
#include "panels/elements/element.hpp"
#include "panels/in_front.hpp"
#include "panels/known/digest.hpp"

#include <vector>

namespace referralbook::panels {

/// Contact: who stands in front, what they are worth and why, what is open with them, how they are reached, what was
/// done, whom they sent and who sent them, and the buttons of what can be done next. Where nobody stands in front: a
/// sentence.
std::vector<element> contact(digest const& known, in_front const& front, view const& chosen, commands::moment now);

/// The panel Contact of a workbook that is not set up.
std::vector<element> no_contact_yet(text::language const& say = {});

}
