#pragma once
#include "commands/in_and_out/import_facts.hpp"

#include <vector>

namespace referralbook::commands {

/// Proposes what goes where: columns with the same heading first, then what the headings and contents say.
import_facts import_facts_of(
    foreign_table file, sheet_table contacts, std::vector<book::alias> aliases, text::language const& say = {});

}
