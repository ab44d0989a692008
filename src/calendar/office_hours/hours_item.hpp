#pragma once
#include "calendar/office_hours/office_hours.hpp"
#include "calendar/office_hours/words/hours_words.hpp"

namespace referralbook::calendar {

/// A time of day as written, before it is known which half of the day a bare "2" means.
struct clock_time {
    int hour = 0, minute = 0;
    char half = 0;              ///< 'a' or 'p' where am or pm is written
    bool is_24_hours = false;   ///< "02:00", "0:15", "14": only the clock of 24 hours writes so
};

enum class item_kind {
    days,
    span,
    from_time,
    until_time,
    dates,
    part,
    closed,
    except,
    appointment,
    holidays,
    always,   ///< 24/7
    also,     ///< "and", "&", "/", "+"
    either,   ///< "or"
    comma,    ///< , ; | . and a new line
    otherwise,
    link,   ///< a colon or dash that only leads on
};

/// A piece of a text of office hours. Only the fields of its kind are set.
struct hours_item {
    item_kind kind{};
    languages spoken = any_language;
    day_name first_day, last_day;   ///< days by name; the same for one day
    weekday_set set = 0;            ///< days by a word: daily, weekend
    languages also_word = 0;        ///< in which the name of the day is a small word too: Portuguese "so", Italian "ma"
    clock_time from, until;
    dated_day first_date, last_date;
    bool begins = false;     ///< "from Wed", "from 24 Dec": a beginning without its end
    bool is_break = false;   ///< closed for times that stand beside it
    bool only = false;       ///< an appointment that takes the place of hours: "nur n.V."
    bool besides = false;    ///< ... or that comes to them: "auch n.V."
    bool worded = false;     ///< a word that says nothing stands before it: "8-12 Sprechstunde, ..."
    bool remarked = false;   ///< a remark stands beside it: "8-12 (Praxis)"
    bool opens_bracket = false, closes_bracket = false;
    opening part;                     ///< a half of the day: morning, pm, all day
    bool day_long = false;            ///< ... that does not say from when to when: "ganztags"
    std::size_t at = 0, length = 0;   ///< where it stands in the folded text
};

}
