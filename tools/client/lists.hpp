#pragma once
#include "office/support/workbook.hpp"

#include <ostream>

namespace referralbook::tools {

/// Prints today's list as it stands on the sheet Today, and the ranking of the sheet Sources, each under its title at
/// the start of a line.
void print_lists(tests::workbook& workbook, std::ostream& out);

}
