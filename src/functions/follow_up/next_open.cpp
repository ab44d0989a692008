#include "calendar/office_hours/hours_reader.hpp"
#include "calendar/office_hours/office_hours.hpp"
#include "functions/engine/examples.hpp"
#include "functions/engine/list.hpp"

namespace referralbook::functions {

using namespace std::chrono;

namespace {

constexpr date_and_time at(unsigned number, int hour, int minute = 0) {
    return sys_days{nov(number)} + hours{hour} + minutes{minute};
}

}

function_spec const next_open{
    .method = "nextopen",
    .name = "REFERRAL.NEXTOPEN",
    .help =
        "Gives the first minute at or after a moment at which an office is open, from its hours as people write them.",
    .arguments =
        {
            {.name = "hours", .help = "The office hours as text, for example Mo,We 9-12 & 14-17; blank gives nothing."},
            {.name = "from", .help = "The day, or day and time, from which on is asked."},
            {.name = "holidays",
                .help = "One or more days on which that office is closed whatever its hours say.",
                .kind = argument_kind::values,
                .optional = true},
        },
    .examples =
        {
            {{"Mon-Fri 8:00-18:30, Sat 8:30-12:30", nov(23)}, at(23, 8), "On the day itself."},
            {{"Mon-Fri 8:00-18:30, Sat 8:30-12:30", at(23, 10)}, at(23, 10), "It is open already."},
            {{"Mon-Fri 8:00-18:30, Sat 8:30-12:30", at(27, 18, 30)}, at(28, 8, 30),
                "The end is not open any more; the next is Saturday."},
            {{"Mon-Fri 8:00-18:30, Sat 8:30-12:30", at(28, 13)}, at(30, 8), "Over the Sunday."},
            {{"Mo,We 9-12 & 14-17", at(25, 12)}, at(25, 14), "Between two spans."},
            {{"Fri 20-2", at(28, 1, 59)}, at(28, 1, 59), "Still open after midnight."},
            {{"Mon-Fri 8-17, closed 24-26 Nov", at(23, 17)}, at(27, 8), "Over dates that are closed."},
            {{"Mon-Fri 8-17", at(23, 17), nov(24)}, at(25, 8), "Over a holiday."},
            {{"24/7", at(29, 3, 7)}, at(29, 3, 7), "Always open."},
            {{"closed", nov(23)}, book::cell_error::not_available, "Never open."},
            {{"by appointment", nov(23)}, book::cell_error::not_available, "By appointment is no opening hour."},
            {{{}, nov(23)}, "", "No hours are known."},
            {{"mornings or so", nov(23)}, book::cell_error::value, "What cannot be read is not guessed."},
            {{"24/7", {}}, book::cell_error::value, "The day is missing."},
        },
    .body = [](call const& arguments) -> answer {
        const auto text = arguments.text(0);
        const auto holidays = arguments.dates(2);
        const auto from = arguments.minute(1);
        if (!from) throw function_error{};
        if (text.empty()) return std::string{};
        const auto hours = calendar::read_office_hours(text, arguments.say());
        if (!hours) throw function_error{};
        const auto next = calendar::next_open(*hours, *from, holidays);
        if (!next) return book::cell_error::not_available;
        return arguments.serial(*next);
    },
    .words = true,
};

}
