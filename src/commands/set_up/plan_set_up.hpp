#pragma once
#include "book/result.hpp"
#include "commands/set_up/set_up_plan.hpp"
#include "commands/set_up/sheet_rows.hpp"

namespace referralbook::commands {

/// Plans a set-up. Only what is missing is planned. A sentence where the sheet or the mapping does not do.
book::result<set_up_plan> plan_set_up(sheet_rows const& rows);

/// Takes into the plan what the facts say now of names, of ways and of the office. None of it touches a row of the
/// sheet, so a plan of the same rows and dates need not be made anew for it.
void plan_names(sheet_rows const& rows, set_up_plan& plan);

}
