#include "follow_up/visits/visits.hpp"
#include "functions/engine/follow_up_arguments.hpp"
#include "functions/engine/list.hpp"

namespace referralbook::functions {

using namespace std::chrono;

namespace {

constexpr year_month_day nov(unsigned number) { return November / static_cast<int>(number) / 2026; }
constexpr year_month_day dec(unsigned number) { return December / static_cast<int>(number) / 2026; }

}

function_spec const visitflag{
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
            {{{}, 21.0, nov(20)}, "Never visited", "No touch at all."},
            {{nov(2), 21.0, nov(1)}, "Too soon", "A touch in the future."},
            {{nov(2), 21.0, nov(15)}, "Too soon", "13 days."},
            {{nov(2), 21.0, nov(16)}, "On track", "14 days."},
            {{nov(2), 21.0, nov(22)}, "On track", "The day before the cadence is over."},
            {{nov(2), 21.0, nov(23)}, "Due", "The cadence itself."},
            {{nov(2), "A", nov(23)}, "Due", "Band A is seen every 21 days."},
            {{nov(2), "A", nov(23), {}, "yes"}, "On track", "Who is loyal to a competitor may wait 32."},
            {{nov(2), "A", nov(23), {}, "no"}, "Due", "No is as blank."},
            {{nov(2), {}, nov(23)}, "On track", "Without a cadence or band, 42."},
            {{nov(2), 21.0, dec(14)}, "Due", "42 days."},
            {{nov(2), 21.0, dec(15)}, "Overdue", "43 days."},
            {{nov(2), 21.0, nov(12), "Visit min days=10"}, "On track", "10 days where the rules allow it."},
            {{nov(2), 21.0, {}, example_table::rules}, "On track", "Today from the Rules table, the 20th."},
            {{"soon", 21.0, nov(20)}, book::cell_error::value, "A text is no date."},
            {{nov(2), 21.0, 3000000.0}, book::cell_error::value, "A day after the year 9999."},
            {{nov(2), 21.0, {}}, book::cell_error::value, "Without today and without a Rules table that has it."},
        },
    .body = [](call const& arguments) -> answer {
        const auto rules = arguments.rules(3);
        const auto last = arguments.date(0);
        const int cadence = cadence_of(arguments, 1, 4, rules);
        const auto today = today_of(arguments, 2, rules);
        return std::string{name_of(follow_up::visit_flag_of(last, cadence, today, rules))};
    },
};

}
