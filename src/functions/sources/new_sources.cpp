#include "functions/engine/list.hpp"
#include "functions/engine/source_lookup.hpp"

#include <algorithm>

namespace referralbook::functions {

using namespace std::chrono;

function_spec const new_sources{
    .method = "newsources",
    .name = "REFERRAL.NEWSOURCES",
    .help = "How many sources sent their first referral within a period, the first and the last day included.",
    .arguments =
        {
            {.name = "ledger", .help = ledger_help, .kind = argument_kind::ledger},
            {.name = "from", .help = "The first day of the period."},
            {.name = "to", .help = "The last day of the period."},
        },
    .examples =
        {
            {{example_table::ledger, January / 1 / 2026, December / 31 / 2026}, 2.0,
                "Adaeze Okafor in February, Wei Lam in November."},
            {{example_table::ledger, March / 4 / 2025, March / 4 / 2025}, 1.0, "Both days count."},
            {{example_table::ledger, December / 31 / 2026, January / 1 / 2026}, 0.0, "No day lies in it."},
            {{example_table::ledger, "soon", December / 31 / 2026}, book::cell_error::value, "A text is no date."},
            {{example_table::not_a_ledger, January / 1 / 2026, December / 31 / 2026}, book::cell_error::not_available,
                "Not a LEDGER cell."},
        },
    .body = [](call const& arguments) -> answer {
        auto const& sources = arguments.ledger(0).sources();
        const auto from = arguments.required_date(1), to = arguments.required_date(2);
        return static_cast<double>(
            std::ranges::count_if(sources, [&](auto const& one) { return from <= one.first && one.first <= to; }));
    },
};

}
