#pragma once
#include "book/number_style.hpp"
#include "scoring/ledger.hpp"

#include <string>
#include <vector>

namespace referralbook::scoring {

/// How pace, share still active, win rate and value of one of the ledger's sources come about: a sentence of
/// arithmetic each, in the office's own numbers, that gives the factor WHY shows. Value is left out where the book
/// knows no values.
std::vector<std::string> working(ledger const& workbook, source_score const& source,
    book::number_style const& numbers = {}, text::language const& say = {});

/// "Still active: 15 %. Silent for 15 months; at 1.3 a year it would have sent 1 or 2." Under 50 % it adds that the
/// source has probably stopped: a reason to call, not a verdict. Of a source with one referral: too early to tell.
std::string still_active_line(
    source_score const& source, book::number_style const& numbers = {}, text::language const& say = {});

/// What the book says of the office: how many sources stop in a year, and which share of what the paces promise came.
std::vector<std::string> office_lines(
    ledger const& workbook, book::number_style const& numbers = {}, text::language const& say = {});

}
