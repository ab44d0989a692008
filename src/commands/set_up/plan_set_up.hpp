#pragma once
#include "book/result.hpp"
#include "commands/set_up/set_up_plan.hpp"

namespace referralbook::commands {

/// Plans a set-up. Only what is missing is planned. A sentence where the sheet or the mapping does not do.
book::result<set_up_plan> plan_set_up(set_up_facts const& facts);

}
