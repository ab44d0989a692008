#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"
#include "follow_up/checklist.hpp"
#include "follow_up/visits/visit_list.hpp"

#include <string_view>
#include <vector>

namespace referralbook::commands {

/// The step of a line of today's list that is a visit.
inline constexpr std::string_view visit_step = text::to_say("Visit");

/// True where a line's step is a visit, in whatever language the list was written.
bool is_visit(std::string_view step);

/// A line of today's list as it stands on the sheet.
struct listed_line {
    std::size_t index;   ///< into workbook.listed
    std::string step, who, why;
    book::cell done;   ///< what stands under Done
};

/// The lines of the list that stands, to the first row that no list has written.
std::vector<listed_line> lines_of_list(book::workbook const& workbook);

/// The sheet Today: a heading for each group (Overdue, Today, Visits, Next 7 days), below it what to do, most urgent
/// first, with phone and why; the 300 most urgent steps, and how many more. The visits are those of the call plan's
/// day, where there is a plan, else those that are due. Where a name stands in several referrals the line says which it
/// is. Filled again each time; what was noted under Done stays with its line, and what cannot be told whose it was is
/// said. A row that no list has written ends the old list and is kept; where the new list would run into it, it is
/// refused with a sentence.
book::result<book::change_set> todays_list(
    book::workbook const& workbook, follow_up::checklist const& list, follow_up::visit_list const& visits, moment now);

/// What stands under Done once Referral Book has marked the step: the next list does not take it over.
inline constexpr std::string_view marked_done = "done";

}
