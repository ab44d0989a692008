#pragma once
#include "calendar/office_hours/hours_problem.hpp"
#include "calendar/office_hours/office_hours.hpp"
#include "text/language.hpp"

#include <cstddef>
#include <string_view>

namespace referralbook::calendar {

/// How many bytes hours have at most: the plans of a year fit in, and a page pasted into a cell holds nobody up.
inline constexpr std::size_t longest_hours = 4000;

/// Reads hours as people write them, in English, German, French, Spanish, Italian, Dutch or Portuguese
/// (docs/office-hours.md says what and how).
/// Where any part cannot be read, or may mean two things, a sentence that names it: nothing is guessed.
/// `at_home`: the language of the book, which decides where the text alone leaves two: "Di-Sa" is Tuesday to Saturday
/// in a German book, and "8-5" a day's work in one of the United States.
hours_result<office_hours> read_office_hours(std::string_view text, text::language const& at_home = {});

}
