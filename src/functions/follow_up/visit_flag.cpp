#include "follow_up/visits/visits.hpp"
#include "functions/engine/examples.hpp"
#include "functions/engine/follow_up_arguments.hpp"
#include "functions/engine/list.hpp"

namespace referralbook::functions {

namespace {

/// The arguments of an example by their names; what is not named is blank.
struct visit_flag_example {
    example_value last_touch{}, cadence{}, today{}, rules{}, competitor{};
};

std::vector<example_value> given_visit(visit_flag_example const& named) {
    return typed({named.last_touch, named.cadence, named.today, named.rules, named.competitor}, 3);
}

}

function_spec const visit_flag{
    .method = "visitflag",
    .name = "REFERRAL.VISITFLAG",
    .help =
        "Says whether a source wants a visit: Never visited, Too soon, On track, Due or Overdue, by the days since the last touch.",
    .arguments =
        {
            {.name = "last_touch", .help = "The day of the last touch; blank for somebody never visited."},
            {.name = "cadence", .help = "Days wanted between two touches, or the band A, B or C; blank is band C."},
            {.name = "today",
                .help = "The day of today, for example the cell RB_TODAY; blank is Today of the Rules table."},
            {.name = "rules",
                .help = "The Rules table, or the cell of a REFERRAL.RULES formula; left out, the usual rules.",
                .kind = argument_kind::values,
                .optional = true},
            competitor_argument(),
        },
    .examples =
        {
            {given_visit({.cadence = 21.0, .today = nov(20)}), "Never visited", "No touch at all."},
            {given_visit({.last_touch = nov(2), .cadence = 21.0, .today = nov(1)}), "Too soon",
                "A touch in the future."},
            {given_visit({.last_touch = nov(2), .cadence = 21.0, .today = nov(15)}), "Too soon", "13 days."},
            {given_visit({.last_touch = nov(2), .cadence = 21.0, .today = nov(16)}), "On track", "14 days."},
            {given_visit({.last_touch = nov(2), .cadence = 21.0, .today = nov(22)}), "On track",
                "The day before the cadence is over."},
            {given_visit({.last_touch = nov(2), .cadence = 21.0, .today = nov(23)}), "Due", "The cadence itself."},
            {given_visit({.last_touch = nov(2), .cadence = "A", .today = nov(23)}), "Due",
                "Band A is seen every 21 days."},
            {given_visit({.last_touch = nov(2), .cadence = "A", .today = nov(23), .competitor = "yes"}), "On track",
                "Who is loyal to a competitor may wait 32."},
            {given_visit({.last_touch = nov(2), .cadence = "A", .today = nov(23), .competitor = "no"}), "Due",
                "No is as blank."},
            {given_visit({.last_touch = nov(2), .today = nov(23)}), "On track", "Without a cadence or band, 42."},
            {given_visit({.last_touch = nov(2), .cadence = 21.0, .today = dec(14)}), "Due", "42 days."},
            {given_visit({.last_touch = nov(2), .cadence = 21.0, .today = dec(15)}), "Overdue", "43 days."},
            {given_visit({.last_touch = nov(2), .cadence = 21.0, .today = nov(12), .rules = "Visit min days=10"}),
                "On track", "10 days where the rules allow it."},
            {given_visit({.last_touch = nov(2), .cadence = 21.0, .rules = example_table::rules}), "On track",
                "Today from the Rules table, the 20th."},
            {given_visit({.last_touch = "soon", .cadence = 21.0, .today = nov(20)}), book::cell_error::value,
                "A text is no date."},
            {given_visit({.last_touch = nov(2), .cadence = 21.0, .today = 3000000.0}), book::cell_error::value,
                "A day after the year 9999."},
            {given_visit({.last_touch = nov(2), .cadence = 21.0}), book::cell_error::value,
                "Without today and without a Rules table that has it."},
        },
    .body = [](call const& arguments) -> answer {
        const auto rules = arguments.rules(3);
        const auto last = arguments.date(0);
        const int cadence = cadence_of(arguments, 1, 4, rules);
        const auto today = today_of(arguments, 2, rules);
        return arguments.say().tr(name_of(follow_up::visit_flag_of(last, cadence, today, rules)));
    },
    .words = true,
};

}
