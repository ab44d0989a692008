#pragma once
#include "book/workbook.hpp"
#include "follow_up/plans/plan_item.hpp"

#include <functional>

namespace referralbook::commands {

/// What falls due of the workbook's source plans and given referrals, whenever it is due, the most urgent first; in the
/// workbook's language. `worth`: of a source, for the order of what is due on one day.
std::vector<follow_up::plan_item> plan_items_of(
    book::workbook const& workbook, book::day today, std::function<double(std::string_view who)> const& worth = {});

/// The potential of everybody who has a plan, by key of the names; 0 to 100.
std::map<std::string, double> potentials_of(book::workbook const& workbook);

}
