#pragma once
#include "commands/set_up/set_up_facts.hpp"

#include <vector>

namespace referralbook::commands {

/// The columns that hold telephones or mailboxes of the contacts beside the one that is taken: Mobile, Office phone,
/// E-mail 2. They are known by heading and samples; `what` is role::phone or role::email. Empty where no column is
/// taken for it, and without those that the user takes for something else.
std::vector<recognition::table_column> further_columns(set_up_facts const& facts, recognition::role what);

}
