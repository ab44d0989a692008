#include "functions/engine/list.hpp"
#include "scoring/touch_log.hpp"

namespace referralbook::functions {

using namespace std::chrono;

function_spec const last_touch{
    .method = "lasttouch",
    .name = "REFERRAL.LASTTOUCH",
    .help = "Says when somebody was last reached: the date of the last touch whose outcome is not No answer.",
    .arguments =
        {
            {.name = "touches",
                .help = "The cell with the REFERRAL.TOUCHES formula, for example RB_TOUCHLOG.",
                .kind = argument_kind::touch_ledger},
            {.name = "who", .help = "The name; case, accents, titles and the order Last, First do not matter."},
        },
    .examples =
        {
            {{example_table::touch_ledger, "Harbour Accountants"}, October / 12 / 2026, "The date of the call."},
            {{example_table::touch_ledger, "dr unal"}, October / 28 / 2026, "The later call had no answer."},
            {{example_table::touch_ledger, "Wei Lam"}, book::cell_error::not_available, "Nobody reached Wei Lam yet."},
            {{example_table::not_a_ledger, "Dr Ünal"}, book::cell_error::not_available, "Not a TOUCHES cell."},
        },
    .body = [](call const& arguments) -> answer {
        const auto last = arguments.touches(0).last_touch(arguments.text(1));
        if (!last) throw function_error{book::cell_error::not_available};
        return arguments.serial(*last);
    },
};

}
