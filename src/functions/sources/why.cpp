#include "functions/engine/list.hpp"
#include "functions/engine/source_lookup.hpp"

namespace referralbook::functions {

function_spec const source_why{
    .method = "why",
    .name = "REFERRAL.WHY",
    .help =
        "Says in one sentence why a source is worth what it is, with the numbers written as in the document's language.",
    .arguments =
        {
            {.name = "ledger", .help = ledger_help, .kind = argument_kind::ledger},
            {.name = "source", .help = source_help},
        },
    .examples =
        {
            {{example_table::ledger, "Dr Ünal"},
                "3.3 a year x 99 % still active x 65 % won x 1,354 = about 2,900 a year; last one 10 days ago; only 4 decided",
                "Its factors multiply to the worth."},
            {{example_table::ledger, "Wei Lam"},
                "2.1 a year x 100 % still active x 64 % won x 1,450 = about 1,900 a year; last one 3 days ago; new, too early to "
                "tell; nothing decided yet",
                "Of a new source."},
            {{example_table::ledger, "Nobody"}, book::cell_error::not_available, "Not a source."},
        },
    .body = [](call const& arguments) -> answer {
        return arguments.ledger(0).why(valued_source_of(arguments), arguments.numbers(), arguments.say());
    },
    .numbers = true,
    .words = true,
};

}
