#pragma once
#include "book/change_set.hpp"
#include "commands/edit.hpp"
#include "commands/plan_items.hpp"
#include "network/partners.hpp"

#include <span>
#include <vector>

namespace referralbook::commands {

/// What a meeting is of: a meeting, a group's too, the advisory board or a coaching of the source plans, the next
/// first.
std::vector<follow_up::plan_item> meetings_of(book::workbook const& workbook, book::day today);

/// The page Agenda for one of them (S2: partners meet alone or in groups): who owes whom, where their referrals stand,
/// as far as each source may be told, what to ask each for, which needs nobody fills, whom the office helps best, and
/// boxes for who came. Refuses an item that is not there any more.
book::result<book::change_set> agenda_page(
    book::workbook const& workbook, std::span<network::partner const> partners, plan_key const& which, moment now);

}
