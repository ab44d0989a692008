#include "functions/engine/list.hpp"
#include "functions/engine/source_lookup.hpp"

namespace referralbook::functions {

function_spec const balance{
    .method = "balance",
    .name = "REFERRAL.BALANCE",
    .help =
        "Referrals that somebody sent you less those that you sent to them: above 0 you owe them, below 0 they owe you.",
    .arguments =
        {
            {.name = "ledger", .help = ledger_help, .kind = argument_kind::ledger},
            {.name = "partner", .help = source_help},
        },
    .examples =
        {
            {{example_table::network_ledger, "Harbour Accountants"}, 1.0,
                "They sent three, you sent two: you owe one."},
            {{example_table::network_ledger, "Mira Sand"}, -1.0, "You sent one and none came back yet."},
            {{example_table::ledger, "Harbour Accountants"}, 3.0,
                "A ledger without the sheet Given knows of nothing sent."},
            {{example_table::network_ledger, "Nobody"}, book::cell_error::not_available,
                "Neither sent nor got a referral."},
        },
    .body = [](call const& arguments) -> answer {
        auto const& ledger = arguments.ledger(0);
        const auto who = arguments.text(1);
        auto const* source = ledger.find(who);
        auto const* given = ledger.given_to(who);
        if (!source && !given) throw function_error{book::cell_error::not_available};
        return static_cast<double>((source ? source->count : 0) - (given ? given->count : 0));
    },
    .document = false,
};

}
