#include "functions/engine/list.hpp"
#include "functions/engine/source_lookup.hpp"

namespace referralbook::functions {

function_spec const source_pace{
    .method = "pace",
    .name = "REFERRAL.PACE",
    .help = "How many referrals a year a source sends while it still refers, its latest ones counting most.",
    .arguments =
        {
            {.name = "ledger", .help = ledger_help, .kind = argument_kind::ledger},
            {.name = "source", .help = source_help},
        },
    .examples =
        {
            {{example_table::ledger, "Dr Ünal"}, 3.297261316, "Six referrals in twenty months, and still coming."},
            {{example_table::ledger, "Wei Lam"}, 2.067367348,
                "One referral a few days ago: close to the mean of the office."},
            {{example_table::ledger, "Nobody"}, book::cell_error::not_available, "Not a source."},
        },
    .body = [](call const& arguments) -> answer { return source_of(arguments).pace; },
    .document = false,
};

}
