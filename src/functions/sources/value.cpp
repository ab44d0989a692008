#include "functions/engine/list.hpp"
#include "functions/engine/source_lookup.hpp"

namespace referralbook::functions {

function_spec const source_value{
    .method = "value",
    .name = "REFERRAL.VALUE",
    .help = "What a won referral of a source brings, without letting one giant sale decide; where few are "
            "known, close to the office's mean.",
    .arguments =
        {
            {.name = "ledger", .help = ledger_help, .kind = argument_kind::ledger},
            {.name = "source", .help = source_help},
        },
    .examples =
        {
            {{example_table::ledger, "Harbour Accountants"}, 1670.638131, "Sales of 2600 and 1800."},
            {{example_table::ledger, "Wei Lam"}, 1450.0, "Nothing won yet: the mean of the office."},
            {{example_table::ledger, "Nobody"}, book::cell_error::not_available, "Not a source."},
        },
    .body = [](call const& arguments) -> answer { return valued_source_of(arguments).value; },
    .document = false,
};

}
