#pragma once
#include "commands/in_and_out/foreign_table.hpp"

#include <set>
#include <string>

namespace referralbook::commands {

/// A table with columns for what a telephone, a mailbox or an address is ("Phone 1 - Label", "Phone 1 - Value"), as
/// address books write it, where the same column holds a mobile in one row and a fax in the next: with a column of its
/// own for each kind ("Work phone", "Mobile", "Fax"), and of several addresses that of the business first. Any other
/// table stays as it is, and so does what has a heading of `headings` (folded), which the contact sheet has itself.
foreign_table sorted_by_labels(foreign_table table, std::set<std::string> const& headings);

}
