#include "functions/engine/list.hpp"
#include "functions/engine/source_lookup.hpp"
#include "text/fold.hpp"

namespace referralbook::functions {

function_spec const source_count{
    .method = "count",
    .name = "REFERRAL.COUNT",
    .help = "How many referrals a source has sent up to today, or how many of them are won, lost or open.",
    .arguments =
        {
            {.name = "ledger", .help = ledger_help, .kind = argument_kind::ledger},
            {.name = "source", .help = source_help},
            {.name = "status",
                .help = "Won, Lost, or Open for those that are neither; left out, all of them.",
                .optional = true},
        },
    .examples =
        {
            {{example_table::ledger, "Dr Ünal"}, 6.0, "All of them, whatever became of them."},
            {{example_table::ledger, "Adaeze Okafor"}, 2.0, "Two spellings, one source."},
            {{example_table::ledger, "Dr Ünal", "Won"}, 3.0, "Those that were won."},
            {{example_table::ledger, "Dr Ünal", "lost"}, 1.0, "Those that were lost."},
            {{example_table::ledger, "Dr Ünal", {}}, 6.0, "A blank status: all of them."},
            {{example_table::ledger, "Dr Ünal", "Open"}, 2.0, "Those that are neither."},
            {{example_table::ledger, "Dr Ünal", "Sold"}, book::cell_error::value, "No such word."},
            {{example_table::network_ledger, "ünal dental practice"}, 6.0, "Another spelling by the sheet Aliases."},
            {{example_table::ledger, "Nobody"}, book::cell_error::not_available, "Not a source."},
            {{example_table::not_a_ledger, "Dr Ünal"}, book::cell_error::not_available, "Not a LEDGER cell."},
        },
    .body = [](call const& arguments) -> answer {
        auto const& source = source_of(arguments);
        const auto wanted = text::folded(arguments.text(2));
        if (wanted.empty()) return static_cast<double>(source.count);
        if (wanted == "won") return static_cast<double>(source.won);
        if (wanted == "lost") return static_cast<double>(source.lost);
        if (wanted == "open") return static_cast<double>(source.count - source.decided());
        return book::cell_error::value;
    },
    .document = false,
};

}
