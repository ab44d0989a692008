#pragma once
#include "text/word_list.hpp"

#include <span>
#include <string_view>

/// The words of written dates and times, all folded.
namespace referralbook::recognition::date_words {

/// A name, or a short form that begins no name, and the month (1..12) or weekday (0 = Sunday) that it means.
struct named {
    std::string_view name;
    int number;
};
extern const std::span<named const> months;     ///< words/months.txt
extern const std::span<named const> weekdays;   ///< words/weekdays.txt

// words/date_words.txt
extern const text::word_list fillers;       ///< say nothing of the day: "de", "the", "at"
extern const text::word_list behind_time;   ///< may stand behind "14:05"
extern const text::word_list hour_units;    ///< make an hour of the number before them
extern const text::word_list zones;         ///< of time

// Short names of days that may be two, or another word: "di" is Tuesday or Sunday.
extern const text::word_list monday_or_tuesday, tuesday_or_sunday, thursday_or_sunday, wednesday_or_a_word;

// In place of a date.
extern const text::word_list today, yesterday, tomorrow, before_yesterday, after_tomorrow;

// "3 days ago", "vor einer Woche", "dans 2 semaines".
extern const text::word_list days, weeks;
extern const text::word_list ago, from_now;   ///< before the number or behind the unit
extern const text::word_list one;             ///< in place of the number

}
