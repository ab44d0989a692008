#include "functions/engine/list.hpp"
#include "functions/engine/source_lookup.hpp"

namespace referralbook::functions {

function_spec const source_worth{
    .method = "worth",
    .name = "REFERRAL.WORTH",
    .help =
        "What a source is worth a year in the office's own money: pace x still active x win rate x value. Without values "
        "in the book: expected wins a year.",
    .arguments =
        {
            {.name = "ledger", .help = ledger_help, .kind = argument_kind::ledger},
            {.name = "source", .help = source_help},
        },
    .examples =
        {
            {{example_table::ledger, "Dr Ünal"}, 2863.891182,
                "Pace 3.297261316 x still active 0.992983941 x win rate 0.646096944 x value 1353.827..., what PACE, ACTIVE, "
                "WINRATE and VALUE say."},
            {{example_table::ledger, "OKAFOR, Adaeze"}, 1172.011620, "Two spellings, one source."},
            {{example_table::ledger, "Nobody"}, book::cell_error::not_available, "Not a source."},
            {{example_table::not_a_ledger, "Dr Ünal"}, book::cell_error::not_available, "Not a LEDGER cell."},
        },
    .body = [](call const& arguments) -> answer { return valued_source_of(arguments).worth; },
    .document = false,
};

}
