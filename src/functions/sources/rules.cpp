#include "book/rules/compact_rules.hpp"
#include "functions/engine/list.hpp"

namespace referralbook::functions {

function_spec const rulebook{
    .method = "rules",
    .name = "REFERRAL.RULES",
    .help =
        "Puts the rules that differ from the usual ones into one short text, to hand over to the other functions instead of the "
        "whole Rules table.",
    .arguments =
        {
            {.name = "rules",
                .help = "The Rules table: key and value in its first two columns, whole columns allowed.",
                .kind = argument_kind::table},
        },
    .examples =
        {
            {{example_table::rules}, "Retry gap days=10;Gifts regulated=yes",
                "The rules that differ; Today is not among them."},
            {{example_table::touches}, "", "A table in which no rule stands: the usual ones."},
        },
    .body = [](call const& arguments) -> answer { return book::compact(arguments.rules(0)); },
};

}
