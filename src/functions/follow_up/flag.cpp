#include "follow_up/flag.hpp"
#include "functions/engine/list.hpp"

namespace referralbook::functions {

using namespace std::chrono;

// The model of a function file: the specification beside the body.
function_spec const flag{
    .method = "flag",
    .name = "REFERRAL.FLAG",
    .help = "Says how urgent a due date is: Overdue, Today, This week, Later, or nothing where there is no date.",
    .arguments =
        {
            {.name = "due", .help = "The due date, for example of REFERRAL.NEXTSTEPDUE; blank gives nothing."},
            {.name = "today", .help = "The day of today, for example the cell RB_TODAY."},
        },
    .examples =
        {
            {{November / 20 / 2026, November / 21 / 2026}, "Overdue", "One day past the due date."},
            {{November / 21 / 2026, November / 21 / 2026}, "Today", "The due date itself."},
            {{November / 28 / 2026, November / 21 / 2026}, "This week", "Seven days ahead still is this week."},
            {{November / 29 / 2026, November / 21 / 2026}, "Later", "Eight days ahead is later."},
            {{{}, November / 21 / 2026}, "", "No date, no flag."},
            {{"soon", November / 21 / 2026}, book::cell_error::value, "A text is no date."},
        },
    .body = [](call const& arguments) -> answer {
        const auto due = arguments.date(0);
        const auto today = arguments.required_date(1);
        return arguments.say().tr(follow_up::name_of(follow_up::flag_of(due, today)));
    },
    .words = true,
};

}
