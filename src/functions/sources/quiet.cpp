#include "functions/engine/list.hpp"
#include "functions/engine/source_lookup.hpp"

namespace referralbook::functions {

function_spec const source_quiet{
    .method = "quiet",
    .name = "REFERRAL.QUIET",
    .help =
        "1 where a source is going quiet: of three or more referrals, and silent for more than twice its own usual gap; "
        "else 0.",
    .arguments =
        {
            {.name = "ledger", .help = ledger_help, .kind = argument_kind::ledger},
            {.name = "source", .help = source_help},
        },
    .examples =
        {
            {{example_table::ledger, "Dr Ünal"}, 0.0, "The last one came ten days ago."},
            {{example_table::ledger, "Adaeze Okafor"}, 0.0, "Two referrals are too few to tell a usual gap."},
            {{example_table::ledger, "Nobody"}, book::cell_error::not_available, "Not a source."},
        },
    .body = [](call const& arguments) -> answer { return source_of(arguments).going_quiet ? 1.0 : 0.0; },
    .document = false,
};

}
