#include "functions/engine/list.hpp"
#include "functions/engine/source_lookup.hpp"

namespace referralbook::functions {

function_spec const source_active{
    .method = "active",
    .name = "REFERRAL.ACTIVE",
    .help = "How sure it is that a source still refers, 0 to 1: the longer it has been silent beside its own pace, the "
            "less. A reason to call, never a verdict.",
    .arguments =
        {
            {.name = "ledger", .help = ledger_help, .kind = argument_kind::ledger},
            {.name = "source", .help = source_help},
        },
    .examples =
        {
            {{example_table::ledger, "Dr Ünal"}, 0.992983941, "The last one came ten days ago."},
            {{example_table::ledger, "Adaeze Okafor"}, 0.876421188, "Silent for four months."},
            {{example_table::ledger, "Nobody"}, book::cell_error::not_available, "Not a source."},
        },
    .body = [](call const& arguments) -> answer { return source_of(arguments).active; },
    .document = false,
};

}
