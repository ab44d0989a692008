#pragma once
#include "commands/in_and_out/import_facts.hpp"

#include <vector>

namespace referralbook::commands {

/// Proposes what goes where: columns with the same heading first, then what the headings and contents say.
import_facts import_facts_of(
    foreign_table file, sheet_table contacts, std::vector<book::alias> aliases, text::language const& say = {});

/// What a target is called in the book's language, for the report.
std::string label_in_book(import_facts const& facts, import_target const& target);

}
