#pragma once
#include "commands/set_up/set_up_plan.hpp"

namespace referralbook::commands {

/// The contact columns: those the user has, those an earlier set-up added, and those still missing. Missing ones are
/// placed side by side right of the table; where something stands there, right of that.
contact_plan plan_contacts(set_up_facts const& facts);

}
