#include "functions/engine/list.hpp"
#include "functions/engine/source_lookup.hpp"

namespace referralbook::functions {

function_spec const source_win_rate{
    .method = "winrate",
    .name = "REFERRAL.WINRATE",
    .help = "Which share of a source's referrals becomes won; where few are decided, close to the office's own "
            "share.",
    .arguments =
        {
            {.name = "ledger", .help = ledger_help, .kind = argument_kind::ledger},
            {.name = "source", .help = source_help},
        },
    .examples =
        {
            {{example_table::ledger, "Dr Ünal"}, 0.646096944, "Three of four decided ones were won."},
            {{example_table::ledger, "Wei Lam"}, 0.636363636, "Nothing decided yet: the share of the office."},
            {{example_table::ledger, "Nobody"}, book::cell_error::not_available, "Not a source."},
        },
    .body = [](call const& arguments) -> answer { return source_of(arguments).win_rate; },
    .document = false,
};

}
