#pragma once
#include "office/support/dice.hpp"
#include "office/support/workbook.hpp"

#include <string>

namespace referralbook::tests {

/// One thing that somebody does to a workbook without us, on one of its sheets: types, clears, inserts, sorts, merges,
/// filters, renames, copies, protects, undoes. Says what it did. What the office refuses is no fault.
std::string random_edit(dice& die, workbook& workbook);

}
