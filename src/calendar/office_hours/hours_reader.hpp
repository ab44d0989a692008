#pragma once
#include "calendar/office_hours/hours_problem.hpp"
#include "calendar/office_hours/office_hours.hpp"

#include <string_view>

namespace referralbook::calendar {

/// Reads hours as people write them, in English, German, French, Spanish, Italian, Dutch or Portuguese
/// (docs/office-hours.md says what and how).
/// Where any part cannot be read, or may mean two things, a sentence that names it: nothing is guessed.
hours_result<office_hours> read_office_hours(std::string_view text);

}
