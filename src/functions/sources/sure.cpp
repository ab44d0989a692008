#include "functions/engine/list.hpp"
#include "functions/engine/source_lookup.hpp"

namespace referralbook::functions {

function_spec const source_sure{
    .method = "sure",
    .name = "REFERRAL.SURE",
    .help =
        "How sure a source's win rate is: sure, fair or thin, by the width of the Wilson 95 % interval of its won among "
        "its decided referrals (up to 0.3 sure, up to 0.5 fair).",
    .arguments =
        {
            {.name = "ledger", .help = ledger_help, .kind = argument_kind::ledger},
            {.name = "source", .help = source_help},
        },
    .examples =
        {
            {{example_table::ledger, "Dr Ünal"}, "thin", "Three won of four decided tell little yet."},
            {{example_table::ledger, "Wei Lam"}, "thin", "Nothing is decided."},
            {{example_table::ledger, "Nobody"}, book::cell_error::not_available, "Not a source."},
        },
    .body = [](call const& arguments) -> answer { return arguments.say().tr(name_of(source_of(arguments).sure)); },
    .words = true,
};

}
