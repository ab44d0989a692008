#pragma once
#include "commands/set_up/set_up_facts.hpp"

#include <vector>

namespace referralbook::commands {

/// Which rows of the user's sheet are printed with its list and are none of it: totals, notes, the numbers of pages,
/// the headings once more and the title above those. One for each row from the first one of data on; known by the
/// mapped columns alone. A row with a real date is never one.
std::vector<bool> printed_rows(set_up_facts const& facts);

}
