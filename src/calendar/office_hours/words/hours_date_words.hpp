#pragma once
#include "text/word_list.hpp"

/// Small words beside the dates of office hours: words/office_hours_dates.txt.
namespace referralbook::calendar::hours_date_words {

extern const text::word_list in_the_month;     ///< before a month alone: "in", "au mois de"
extern const text::word_list from_day_first;   ///< before the first of two dates whose day stands in front: "vom"
extern const text::word_list from_joined;      ///< the same with an apostrophe: "dall'"
extern const text::word_list from_english;     ///< "from"
extern const text::word_list until;            ///< between two dates: "hasta el"
extern const text::word_list both_days;        ///< between two days of a month: "and"
extern const text::word_list of_month;         ///< between a day and its month: "of"

}
