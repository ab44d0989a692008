#pragma once
#include "commands/set_up/sheet_rows.hpp"

#include <optional>

namespace referralbook::commands {

/// The sheet row, counted from 0, in which another table begins among the rows of the contacts: below a blank row, two
/// rows or more under whose columns of telephones, mailboxes and days nothing of the kind stands ("Area, Count; Ulm,
/// 3"). Nothing where none does, and where the rows say too little.
std::optional<int> table_below(sheet_rows const& rows);

}
