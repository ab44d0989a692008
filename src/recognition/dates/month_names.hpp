#pragma once
#include <cstdint>
#include <string_view>

namespace referralbook::recognition {

/// The month (1..12) of a folded word, a full name or an abbreviation of three letters or more, in English, German,
/// French, Spanish, Italian, Dutch or Portuguese; 0 where it is none or may be two ("jui").
int month_of(std::string_view word);

/// The weekdays that a folded word of these languages may mean, bit 0 = Sunday to bit 6; 0 where it is no weekday.
/// "son" is the beginning of two.
std::uint8_t weekdays_of(std::string_view word);

/// The same for short names that may be two days, by language, or another word: "di", "do", "ma", "me". They count
/// where they stand right before the number of the day.
std::uint8_t doubtful_weekdays_of(std::string_view word);

/// True for a folded word that may stand in a written date and says nothing of the day: a weekday, "de", "the", "st",
/// "at".
bool is_date_filler(std::string_view word);

}
