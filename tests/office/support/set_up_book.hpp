#pragma once
#include "office/support/office.hpp"

#include <string>
#include <utility>
#include <vector>

namespace referralbook::tests {

/// Cells of one row by the keys of the schema; a number is a number (days before today for a date column), else a text.
using row_cells = std::vector<std::pair<std::string, com::sun::star::uno::Any>>;

/// A workbook with the tables and names of a set-up one and nothing else: no formulas but the ledger's. For tests that
/// need a known book and not the way to it.
workbook bare_set_up_book(std::vector<row_cells> const& contacts, std::vector<row_cells> const& referrals);

/// The same in a workbook that is there already.
void fill_set_up_book(workbook& made, std::vector<row_cells> const& contacts, std::vector<row_cells> const& referrals);

/// A date column's value: so many days before today.
com::sun::star::uno::Any days_ago(int days);

/// Today's serial by this computer's clock.
double today_serial();

}
