#include "functions/engine/list.hpp"
#include "functions/engine/tree_ledger.hpp"

namespace referralbook::functions {

function_spec const generation{
    .method = "generation",
    .name = "REFERRAL.GENERATION",
    .help =
        "The generation of somebody in the referral tree: 0 where nobody referred them, 1 where one of those did, and so on, by "
        "their first referral. Who referred themselves, or each other in a circle, has none: #VALUE!.",
    .arguments =
        {
            {.name = "tree", .help = "The cell with the REFERRAL.TREE formula.", .kind = argument_kind::tree_ledger},
            {.name = "who", .help = "The name; case, accents, titles and the order Last, First do not matter."},
        },
    .examples =
        {
            {{example_table::tree, "Dr Ünal"}, 0.0, "Nobody referred Dr Ünal."},
            {{example_table::tree, "Meyer, Anna"}, 1.0, "She came through Dr Ünal."},
            {{example_table::tree, "Ben Cole"}, 2.0, "He came through Anna Meyer."},
            {{example_table::tree, "Eve Dietz"}, book::cell_error::value, "She and Finn Roth referred each other."},
            {{example_table::tree, "Wei Lam"}, book::cell_error::not_available, "Not in the tree."},
            {{example_table::not_a_ledger, "Dr Ünal"}, book::cell_error::not_available, "Not a TREE cell."},
        },
    .body = [](call const& arguments) -> answer {
        auto const* found = arguments.tree(0).tree.find(arguments.text(1));
        if (!found) throw function_error{book::cell_error::not_available};
        if (!found->generation) throw function_error{};
        return static_cast<double>(*found->generation);
    },
};

}
