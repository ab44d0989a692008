#include "functions/engine/list.hpp"
#include "functions/engine/source_lookup.hpp"

namespace referralbook::functions {

function_spec const source_rank{
    .method = "rank",
    .name = "REFERRAL.RANK",
    .help = "The place of a source by worth: 1 is the best; sources of equal worth share a place.",
    .arguments =
        {
            {.name = "ledger", .help = ledger_help, .kind = argument_kind::ledger},
            {.name = "source", .help = source_help},
        },
    .examples =
        {
            {{example_table::ledger, "Dr Ünal"}, 1.0, "The best of four."},
            {{example_table::ledger, "Nobody"}, book::cell_error::not_available, "Not a source."},
        },
    .body = [](call const& arguments) -> answer { return static_cast<double>(source_of(arguments).place); },
    .document = false,
};

}
