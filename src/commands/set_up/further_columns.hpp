#pragma once
#include "commands/set_up/set_up_facts.hpp"

#include <vector>

namespace referralbook::commands {

/// The columns that hold telephones or mailboxes of the contacts beside the one that is taken: Mobile, Office phone,
/// E-mail 2. They are known by heading and samples; `what` is role::phone or role::email. Empty where no column is
/// taken for it, and without those that are taken for something else or are to be left alone: no column that bears a
/// name of ours is a further one.
std::vector<recognition::table_column> further_columns(set_up_facts const& facts, recognition::role what);

}
