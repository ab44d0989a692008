#pragma once
#include "calc/office/command.hpp"
#include "calc/sheets/document.hpp"
#include "commands/tidy_up/repair_dates.hpp"

#include <vector>

namespace referralbook::calc {

/// The columns that a repair of dates works on. Arguments: Sheet (its title) and Column ("E", "E;H"); else what is
/// selected: the rows of an area, or all rows of a column where one cell or the whole column is. Where a single cell is
/// selected in a column without dates to repair, the date columns of the book's contacts and referrals. A sentence
/// where there is no such sheet.
book::result<std::vector<commands::date_cells>> chosen_date_columns(command_call const& call);

}
