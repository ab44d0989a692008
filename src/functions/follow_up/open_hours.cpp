#include "calendar/office_hours/hours_reader.hpp"
#include "calendar/office_hours/office_hours.hpp"
#include "calendar/office_hours/office_hours_text.hpp"
#include "functions/engine/examples.hpp"
#include "functions/engine/list.hpp"

namespace referralbook::functions {

using namespace std::chrono;

function_spec const open_hours{
    .method = "openhours",
    .name = "REFERRAL.OPENHOURS",
    .help = "Says when an office is open on a day, from its hours as people write them in seven languages.",
    .arguments =
        {
            {.name = "hours",
                .help =
                    "The office hours as text, for example Mon-Fri 8:00-18:30, Sat 8:30-12:30; blank gives nothing."},
            {.name = "day", .help = "The day that is asked for."},
            {.name = "holidays",
                .help = "One or more days on which that office is closed whatever its hours say.",
                .kind = argument_kind::values,
                .optional = true},
        },
    .examples =
        {
            {{"Mon-Fri 8:00-18:30, Sat 8:30-12:30", nov(23)}, "8:00-18:30", "A Monday."},
            {{"Mon-Fri 8:00-18:30, Sat 8:30-12:30", nov(28)}, "8:30-12:30", "A Saturday."},
            {{"Mon-Fri 8:00-18:30, Sat 8:30-12:30", nov(29)}, "closed", "A Sunday."},
            {{"Mo,We 9-12 & 14-17", nov(25)}, "9:00-12:00, 14:00-17:00", "Two spans."},
            {{"Mo-Fr 8 bis 17 Uhr, Mi nachmittag geschlossen", nov(25)}, "8:00-12:00",
                "In German, without the Wednesday afternoon."},
            {{"lun-ven 8h30-12h", nov(23)}, "8:30-12:00", "In French."},
            {{"L-V 9:00 a 14:00", nov(23)}, "9:00-14:00", "In Spanish."},
            {{"Mon-Fri 8am-5pm", nov(23)}, "8:00-17:00", "With am and pm."},
            {{"Fri 20-2", nov(27)}, "20:00-2:00", "Past midnight."},
            {{"closed Wed pm", nov(25)}, "0:00-12:00", "A text that names no other hours only restricts."},
            {{"24/7", nov(29)}, "0:00-24:00", "Always."},
            {{"Mon-Fri 8-17 except Wed", nov(25)}, "closed", "Days off."},
            {{"Mon-Fri 8-17, closed 24 Nov", nov(24)}, "closed", "A date that is closed."},
            {{"Mon-Fri 8-12, otherwise by appointment", nov(23)}, "8:00-12:00, else by appointment",
                "Beyond its hours one may ask."},
            {{"Mon-Fri 8-17", nov(23), nov(23)}, "closed", "A holiday handed over."},
            {{{}, nov(23)}, "", "No hours are known."},
            {{"Mon-Fri 9-5", nov(23)}, book::cell_error::value,
                "5 may be in the morning or in the afternoon: nothing is guessed."},
            {{"Di 9-12", nov(24)}, book::cell_error::value,
                "Di is a Tuesday in German and a Sunday in French: in a book that is in neither it is not guessed."},
            {{"call first", nov(23)}, book::cell_error::value, "No hours."},
            {{"Mon-Fri 8-17", {}}, book::cell_error::value, "The day is missing."},
        },
    .body = [](call const& arguments) -> answer {
        const auto text = arguments.text(0);
        const auto holidays = arguments.dates(2);
        const auto day = arguments.required_date(1);
        if (text.empty()) return std::string{};
        const auto hours = calendar::read_office_hours(text, arguments.say());
        if (!hours) throw function_error{};
        return calendar::hours_text(*hours, day, holidays, arguments.say());
    },
    .words = true,
};

}
