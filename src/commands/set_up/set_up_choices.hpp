#pragma once
#include "commands/set_up/set_up_plan.hpp"

#include <string>
#include <string_view>

namespace referralbook::commands {

/// The name of the header cell of a column that the user wants to be left alone where it was proposed for a contact
/// column: RB_LEAVE_PHONE. The names RB_CONTACT_ keep what was chosen.
std::string leave_name(std::string_view key);

/// What was decided in this workbook before goes before what is proposed anew: the columns that carry a name, and those
/// to be left alone. Changes facts.wanted, and the reasons of facts.found.
void remember_choices(set_up_facts& facts);

/// What the user decided otherwise than before: columns that move, that are given up, that are to be left alone. To be
/// called before new columns are named.
void plan_changed_choices(set_up_facts const& facts, contact_plan& plan);

}
