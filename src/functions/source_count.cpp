#include "functions/list.hpp"
#include "functions/source_lookup.hpp"

namespace referralbook::functions {

function_spec const source_count{
    .method = "count",
    .name = "REFERRAL.COUNT",
    .help = "How many referrals a source has sent up to today.",
    .arguments = {
        {.name = "ledger", .help = ledger_help, .kind = argument_kind::ledger},
        {.name = "source", .help = source_help},
    },
    .examples = {
        {{example_table::ledger, "Dr Ünal"}, 6.0, "All of them, whatever became of them."},
        {{example_table::ledger, "Adaeze Okafor"}, 2.0, "Two spellings, one source."},
        {{example_table::ledger, "Nobody"}, book::cell_error::not_available, "Not a source."},
        {{example_table::not_a_ledger, "Dr Ünal"}, book::cell_error::not_available, "Not a LEDGER cell."},
    },
    .body = [](call const& arguments) -> answer { return static_cast<double>(source_of(arguments).count); },
};

}
