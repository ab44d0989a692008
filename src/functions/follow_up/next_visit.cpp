#include "follow_up/visits/visits.hpp"
#include "functions/engine/examples.hpp"
#include "functions/engine/follow_up_arguments.hpp"
#include "functions/engine/list.hpp"

#include <algorithm>

namespace referralbook::functions {

namespace {

void put_weekend(call const& arguments, std::size_t index, book::office_week& week) {
    const auto text = arguments.text(index);
    if (text.empty()) return;
    const auto closed = book::weekend_of(text);
    if (!closed || std::ranges::find(*closed, false) == closed->end()) throw function_error{};
    week.closed = *closed;
}

/// The arguments of an example by their names; what is not named is blank.
struct visit_example {
    example_value last_touch{}, cadence{}, today{}, weekend{}, holidays{}, rules{}, competitor{};
};

std::vector<example_value> given(visit_example const& named) {
    return typed(
        {named.last_touch, named.cadence, named.today, named.weekend, named.holidays, named.rules, named.competitor},
        2);
}

}

function_spec const next_visit{
    .method = "nextvisit",
    .name = "REFERRAL.NEXTVISIT",
    .help =
        "Gives the day of the next visit or call to a source: the cadence after the last touch, never sooner than 14 days and "
        "not later than 42, on a working day.",
    .arguments =
        {
            {.name = "last_touch", .help = "The day of the last touch; blank for somebody never visited."},
            {.name = "cadence", .help = "Days wanted between two touches, or the band A, B or C; blank is band C."},
            {.name = "today",
                .help = "The day of today, on which somebody never visited is due; blank is Today of the Rules table.",
                .optional = true},
            {.name = "weekend",
                .help =
                    "The closed days as in WORKDAY.INTL: 1 to 7, 11 to 17 or seven characters; blank is that of the rules.",
                .optional = true},
            {.name = "holidays",
                .help = "One or more days on which the office is closed; blank is those of the rules.",
                .kind = argument_kind::values,
                .optional = true},
            {.name = "rules",
                .help = "The Rules table, or the cell of a REFERRAL.RULES formula; left out, the usual rules.",
                .kind = argument_kind::values,
                .optional = true},
            competitor_argument(),
        },
    .examples =
        {
            {given({.last_touch = nov(2), .cadence = 21.0, .today = nov(20)}), nov(23),
                "Three weeks after the last touch."},
            {given({.last_touch = nov(2), .cadence = "A", .today = nov(20)}), nov(23), "Band A is seen every 21 days."},
            {given({.last_touch = nov(2), .cadence = "B", .today = nov(20)}), nov(30), "Band B every 28."},
            {given({.last_touch = nov(2), .today = nov(20)}), dec(14), "Without a cadence or band, 42."},
            {given({.last_touch = nov(2), .cadence = 13.0, .today = nov(20)}), nov(16), "Never sooner than 14 days."},
            {given({.last_touch = nov(2), .cadence = 43.0, .today = nov(20)}), dec(14), "Never later than 42 days."},
            {given({.last_touch = nov(3), .cadence = 25.0, .today = nov(20)}), nov(30), "A Saturday moves to Monday."},
            {given({.last_touch = nov(7), .cadence = 42.0, .today = nov(20)}), dec(18),
                "Where Monday would pass 42 days, back to Friday."},
            {given({.last_touch = nov(3), .cadence = 25.0, .today = nov(20), .weekend = 11.0}), nov(28),
                "Where only Sunday is closed, Saturday stays."},
            {given({.last_touch = nov(2), .cadence = 21.0, .today = nov(20), .holidays = nov(23)}), nov(24),
                "Off a holiday to the next day."},
            {given({.last_touch = nov(2), .cadence = 20.0, .today = nov(20), .competitor = "yes"}), dec(2),
                "Who is loyal to a competitor is seen after half as long again: 30 days."},
            {given({.last_touch = nov(2), .cadence = "C", .today = nov(20), .competitor = "yes"}), dec(14),
                "But never later than 42 days."},
            {given({.cadence = 21.0, .today = nov(20)}), nov(20), "Never visited: today."},
            {given({.cadence = 21.0, .today = nov(21)}), nov(23), "Never visited, and today is a Saturday."},
            {given({.cadence = 21.0, .rules = example_table::rules}), nov(20), "Today from the Rules table."},
            {given({.cadence = 21.0}), "", "Never visited, and today is not known."},
            {given({.last_touch = nov(2), .cadence = "often", .today = nov(20)}), book::cell_error::value,
                "A cadence is a number of days or a band."},
            {given({.last_touch = nov(2), .cadence = -1.0, .today = nov(20)}), book::cell_error::value,
                "And not negative."},
            {given({.last_touch = nov(2), .cadence = 21.0, .today = nov(20), .weekend = 8.0}), book::cell_error::value,
                "There is no weekend number 8."},
            {given({.last_touch = nov(2), .cadence = 21.0, .today = nov(20), .weekend = "1111111"}),
                book::cell_error::value, "A week without a working day."},
        },
    .body = [](call const& arguments) -> answer {
        auto rules = arguments.rules(5);
        const auto last = arguments.date(0);
        const int cadence = cadence_of(arguments, 1, 6, rules);
        const auto given = arguments.date(2);
        put_weekend(arguments, 3, rules.week);
        if (auto holidays = arguments.dates(4); !holidays.empty()) rules.week.holidays = std::move(holidays);
        const auto today = given ? given : rules.today;
        if (!last && !today) return std::string{};
        return arguments.serial(follow_up::next_visit(last, cadence, today.value_or(book::day{}), rules));
    },
};

}
