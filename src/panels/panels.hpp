#pragma once
#include "panels/known/digest.hpp"
#include "panels/elements/element.hpp"

namespace referralbook::panels {

/// How many lines of a list are there before the user asks for more.
inline constexpr int first_lines = 12;

/// Follow-ups: what has come due, grouped and most urgent first, each with what, who, why and phone; a check box that
/// does it, a button that puts it off, the name as a link to its row. Above it how much is done today; below it this
/// week. Also said: rules and cells that cannot be used and what they need, new rows to complete, that the book is
/// read-only.
std::vector<element> follow_ups(digest const& known, view const& chosen);

/// Sources, the best first: name as a link, worth, band, a bar beside the best one's worth, and why.
std::vector<element> sources(digest const& known, view const& chosen);

/// Goals: each with its period, a bar, how much is done of what is wanted, expected by now and forecast.
std::vector<element> goals(digest const& known, view const& chosen);

/// Of a workbook that is not set up: what setting up would do, and the button. Nothing to press where it is read-only.
std::vector<element> before_set_up(bool read_only, view const& chosen);

/// The panels Sources and Goals of a workbook that is not set up.
std::vector<element> no_sources_yet();
std::vector<element> no_goals_yet();

}
