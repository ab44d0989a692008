#pragma once
#include "book/change_set.hpp"
#include "commands/in_and_out/import_facts.hpp"
#include "commands/in_and_out/import_plan.hpp"
#include "commands/referral_key.hpp"

#include <string>

namespace referralbook::commands {

/// "200 rows: 180 added, 15 merged, 5 left out."
std::string counted(import_plan const& plan, text::language const& say = {});

/// The change set of a plan but for the added rows, which are written in one go: the filled blanks and the sheet Import
/// report.
book::change_set changes_of(import_plan const& plan, import_facts const& facts, moment now);

}
