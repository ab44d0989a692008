#pragma once
#include "commands/in_and_out/foreign_table.hpp"

namespace referralbook::commands {

/// A table whose columns come twice or more beside each other ("Name, Phone, Name, Phone", with a blank column between
/// or none), as lists are laid out to fill a page: with the contacts of all blocks below each other, and their
/// number. Any other table stays as it is.
foreign_table one_below_the_other(foreign_table table);

}
