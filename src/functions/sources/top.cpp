#include "functions/engine/list.hpp"
#include "functions/engine/source_lookup.hpp"

namespace referralbook::functions {

function_spec const source_top{
    .method = "top",
    .name = "REFERRAL.TOP",
    .help = "The name of the n-th source by worth, as it is spelled most often; equal worths by name.",
    .arguments =
        {
            {.name = "ledger", .help = ledger_help, .kind = argument_kind::ledger},
            {.name = "n", .help = "1 for the best source, 2 for the next, and so on."},
        },
    .examples =
        {
            {{example_table::ledger, 1.0}, "Dr Ünal", "The best source."},
            {{example_table::ledger, 4.0}, "Adaeze Okafor", "The last of four."},
            {{example_table::ledger, 5.0}, book::cell_error::not_available, "There are four sources."},
            {{example_table::ledger, 0.0}, book::cell_error::not_available, "Places begin with 1."},
        },
    .body = [](call const& arguments) -> answer {
        auto const& ledger = arguments.ledger(0);
        const double n = arguments.number(1).value_or(0);
        if (!(n >= 1) || n >= static_cast<double>(ledger.sources().size()) + 1)
            throw function_error{book::cell_error::not_available};
        return ledger.at_place(static_cast<std::size_t>(n))->name;
    },
    .document = false,
};

}
