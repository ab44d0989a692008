#pragma once
#include "calendar/office_hours/words/hours_words.hpp"

#include <optional>
#include <string_view>

namespace referralbook::calendar {

/// Days by single letters: "M/W/F", "M, W, F", "L-J", "M-Th", "Tu/Th".
struct lettered_days {
    weekday_set days = 0;
    languages spoken = any_language;   ///< those in which the letters are days
    std::size_t length = 0;            ///< of the text that was read
};

/// Reads the letters at the beginning of a folded text. Only where all languages in `spoken` that have these letters
/// mean the same days by them: M/T/F may be a Tuesday or a Thursday, and M of "M-V" a Tuesday or a Wednesday. One
/// letter alone counts only with `alone`: where other letters of the text have told the language.
std::optional<lettered_days> days_by_letters(std::string_view folded, languages spoken, bool alone);

}
