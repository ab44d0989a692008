#include "follow_up/visits/visits.hpp"
#include "functions/engine/follow_up_arguments.hpp"
#include "functions/engine/list.hpp"

#include <algorithm>

namespace referralbook::functions {

using namespace std::chrono;

namespace {

constexpr year_month_day nov(unsigned number) { return November / static_cast<int>(number) / 2026; }
constexpr year_month_day dec(unsigned number) { return December / static_cast<int>(number) / 2026; }

void put_weekend(call const& arguments, std::size_t index, book::office_week& week) {
    const auto text = arguments.text(index);
    if (text.empty()) return;
    const auto closed = book::weekend_of(text);
    if (!closed || std::ranges::find(*closed, false) == closed->end()) throw function_error{};
    week.closed = *closed;
}

}

function_spec const nextvisit{
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
            {{nov(2), 21.0, nov(20)}, nov(23), "Three weeks after the last touch."},
            {{nov(2), "A", nov(20)}, nov(23), "Band A is seen every 21 days."},
            {{nov(2), "B", nov(20)}, nov(30), "Band B every 28."},
            {{nov(2), {}, nov(20)}, dec(14), "Without a cadence or band, 42."},
            {{nov(2), 13.0, nov(20)}, nov(16), "Never sooner than 14 days."},
            {{nov(2), 43.0, nov(20)}, dec(14), "Never later than 42 days."},
            {{nov(3), 25.0, nov(20)}, nov(30), "A Saturday moves to Monday."},
            {{nov(7), 42.0, nov(20)}, dec(18), "Where Monday would pass 42 days, back to Friday."},
            {{nov(3), 25.0, nov(20), 11.0}, nov(28), "Where only Sunday is closed, Saturday stays."},
            {{nov(2), 21.0, nov(20), {}, nov(23)}, nov(24), "Off a holiday to the next day."},
            {{nov(2), 20.0, nov(20), {}, {}, {}, "yes"}, dec(2),
                "Who is loyal to a competitor is seen after half as long again: 30 days."},
            {{nov(2), "C", nov(20), {}, {}, {}, "yes"}, dec(14), "But never later than 42 days."},
            {{{}, 21.0, nov(20)}, nov(20), "Never visited: today."},
            {{{}, 21.0, nov(21)}, nov(23), "Never visited, and today is a Saturday."},
            {{{}, 21.0, {}, {}, {}, example_table::rules}, nov(20), "Today from the Rules table."},
            {{{}, 21.0}, "", "Never visited, and today is not known."},
            {{nov(2), "often", nov(20)}, book::cell_error::value, "A cadence is a number of days or a band."},
            {{nov(2), -1.0, nov(20)}, book::cell_error::value, "And not negative."},
            {{nov(2), 21.0, nov(20), 8.0}, book::cell_error::value, "There is no weekend number 8."},
            {{nov(2), 21.0, nov(20), "1111111"}, book::cell_error::value, "A week without a working day."},
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
