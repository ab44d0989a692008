#pragma once
#include "book/workbook.hpp"

namespace referralbook::follow_up {

/// Takes those who have left a practice (columns Moved to and Moved on, from that day on or without one) to where they
/// are now: `company` is the new firm ("" where it says "-" or "?"), `left` the old one, `seen_before` the last touch
/// up to the day that they left, which stays with the old practice. Opening hours come from a colleague at the new
/// firm, as does the area where there is one. A row that is a firm itself does not move (S0).
void look_for_moves(book::workbook& workbook);

/// Marks the contacts whose source plan says Loyal to competitor, as the column Competitor does (S0): they are visited
/// less often.
void look_for_loyalty(book::workbook& workbook);

}
