#include "functions/engine/list.hpp"
#include "functions/engine/source_lookup.hpp"
#include "text/fold.hpp"

namespace referralbook::functions {

function_spec const source_top{
    .method = "top",
    .name = "REFERRAL.TOP",
    .help = "The name of the n-th source by worth or by pace, as it is spelled most often; equal ones by name.",
    .arguments =
        {
            {.name = "ledger", .help = ledger_help, .kind = argument_kind::ledger},
            {.name = "n", .help = "1 for the best source, 2 for the next, and so on."},
            {.name = "order",
                .help =
                    "worth (also where left out) or pace, which tells the number of referrals best where nobody stops.",
                .optional = true},
        },
    .examples =
        {
            {{example_table::ledger, 1.0}, "Dr Ünal", "The best source."},
            {{example_table::ledger, 4.0}, "Adaeze Okafor", "The last of four."},
            {{example_table::ledger, 2.0, "pace"}, "Harbour Accountants", "The second by pace."},
            {{example_table::ledger, 1.0, "worth"}, "Dr Ünal", "By worth, as without the word."},
            {{example_table::ledger, 1.0, "size"}, book::cell_error::value, "No such order."},
            {{example_table::ledger, 5.0}, book::cell_error::not_available, "There are four sources."},
            {{example_table::ledger, 0.0}, book::cell_error::not_available, "Places begin with 1."},
        },
    .body = [](call const& arguments) -> answer {
        auto const& ledger = arguments.ledger(0);
        const double n = arguments.number(1).value_or(0);
        if (!(n >= 1) || n >= static_cast<double>(ledger.sources().size()) + 1)
            throw function_error{book::cell_error::not_available};
        const auto place = static_cast<std::size_t>(n);
        const auto order = text::folded(arguments.text(2));
        if (order.empty() || order == "worth") return ledger.at_place(place)->name;
        if (order == "pace") return ledger.at_place_by_pace(place)->name;
        return book::cell_error::value;
    },
    .document = false,
};

}
