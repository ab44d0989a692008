#pragma once
#include "book/result.hpp"
#include "commands/in_and_out/import_facts.hpp"
#include "commands/in_and_out/import_plan.hpp"

namespace referralbook::commands {

/// Plans an import. A sentence where the file has no contacts, or no column was chosen that tells who they are.
book::result<import_plan> plan_import(import_facts const& facts);

}
