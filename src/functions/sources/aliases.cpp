#include "functions/engine/book_text.hpp"
#include "functions/engine/columns.hpp"
#include "functions/engine/list.hpp"

namespace referralbook::functions {

function_spec const aliasbook{
    .method = "aliases",
    .name = "REFERRAL.ALIASES",
    .help =
        "Reads the sheet Aliases into one text, so that LEDGER, TOUCHES and TREE take two spellings of one source for one.",
    .arguments =
        {
            {.name = "aliases",
                .help = "The aliases with their header row, whole columns allowed: Spelling and Source.",
                .kind = argument_kind::table},
        },
    .examples =
        {
            {{example_table::aliases}, ledger_sentence{"1 spelling"}, "How many spellings it read."},
            {{example_table::touches}, book::cell_error::value, "A table without the headers Spelling and Source."},
        },
    .body = [](call const& arguments) -> answer { return text_of_aliases(read_aliases(arguments.table(0))); },
    .document = false,
};

}
