#include "functions/list.hpp"

namespace referralbook::functions {

function_spec const rulebook{
    .method = "rules",
    .name = "REFERRAL.RULES",
    .help = "Puts the rules that differ from the usual ones into one short text, to hand over to the other functions instead of the "
            "whole Rules table.",
    .arguments = {
        {.name = "rules", .help = "The Rules table: two columns, key and value.", .kind = argument_kind::values},
    },
    .examples = {
        {{example_table::rules}, "Retry gap days=10;Gifts regulated=yes", "The rules that differ; Today is not among them."},
        {{{}}, "", "No rules: the usual ones."},
        {{"Tell days=3"}, "Tell days=3", "Such a text stays what it is."},
        {{"Tell days=soon"}, book::cell_error::value, "A rule that cannot be."},
    },
    .body = [](call const& arguments) -> answer { return book::compact(arguments.rules(0)); },
};

}
