#include "functions/engine/list.hpp"
#include "functions/engine/source_lookup.hpp"

namespace referralbook::functions {

using namespace std::chrono;

function_spec const source_last{
    .method = "last",
    .name = "REFERRAL.LAST",
    .help = "The date of a source's last referral.",
    .arguments =
        {
            {.name = "ledger", .help = ledger_help, .kind = argument_kind::ledger},
            {.name = "source", .help = source_help},
        },
    .examples =
        {
            {{example_table::ledger, "Dr Ünal"}, November / 10 / 2026, "The date of the newest row."},
            {{example_table::ledger, "Adaeze Okafor"}, July / 7 / 2026, "Two spellings, one source."},
            {{example_table::ledger, "Nobody"}, book::cell_error::not_available, "Not a source."},
        },
    .body = [](call const& arguments) -> answer { return arguments.serial(source_of(arguments).last); },
};

}
