#include "functions/engine/list.hpp"
#include "functions/engine/source_lookup.hpp"

namespace referralbook::functions {

function_spec const source_band{
    .method = "band",
    .name = "REFERRAL.BAND",
    .help = "How much of our time a source deserves: A for the best fifth of the sources, B up to the better "
            "half, C for the rest.",
    .arguments =
        {
            {.name = "ledger", .help = ledger_help, .kind = argument_kind::ledger},
            {.name = "source", .help = source_help},
        },
    .examples =
        {
            {{example_table::ledger, "Dr Ünal"}, "A", "The best of four."},
            {{example_table::ledger, "Wei Lam"}, "C", "In the lower half."},
            {{example_table::ledger, "Nobody"}, book::cell_error::not_available, "Not a source."},
        },
    .body = [](call const& arguments) -> answer {
        return std::string{static_cast<char>(valued_source_of(arguments).deserves)};
    },
    .document = false,
};

}
