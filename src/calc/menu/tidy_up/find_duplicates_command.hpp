#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Asks for one pair of likely duplicates among the contacts after the other. A quiet call writes the sheet Duplicates,
/// or with the arguments Keep and Other (sheet rows, counted from 0) merges these two, with Apart = true notes that
/// they are two.
command_answer find_duplicates_command(command_call const& call);

}
