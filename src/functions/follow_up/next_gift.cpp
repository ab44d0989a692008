#include "follow_up/letters/gifts.hpp"
#include "functions/engine/list.hpp"
#include "scoring/touch_log.hpp"

namespace referralbook::functions {

function_spec const next_gift{
    .method = "nextgift",
    .name = "REFERRAL.NEXTGIFT",
    .help =
        "The first gift of a list that a source was never given. #N/A where every one was given, for a gift is a different one "
        "each time, and where the rules say that gifts are regulated.",
    .arguments =
        {
            {.name = "touches",
                .help = "The cell with the REFERRAL.TOUCHES formula, for example RB_TOUCHLOG.",
                .kind = argument_kind::touch_ledger},
            {.name = "source", .help = "The name; case, accents, titles and the order Last, First do not matter."},
            {.name = "gifts",
                .help = "The gifts to choose from, in the order of preference, for example RB_LIST_GIFT.",
                .kind = argument_kind::values},
            {.name = "rules",
                .help = "The Rules table, or the cell of a REFERRAL.RULES formula; left out, gifts are allowed.",
                .kind = argument_kind::values,
                .optional = true},
        },
    .examples =
        {
            {{example_table::touch_ledger, "Dr Ünal", "Flowers"}, "Flowers", "Never given."},
            {{example_table::touch_ledger, "unal", "BOOK"}, book::cell_error::not_available,
                "The only gift of the list was given in September."},
            {{example_table::touch_ledger, "Wei Lam", "Book"}, "Book", "Given to somebody else."},
            {{example_table::touch_ledger, "Dr Ünal", "Flowers", example_table::rules}, book::cell_error::not_available,
                "Gifts are regulated by these rules."},
            {{example_table::not_a_ledger, "Dr Ünal", "Flowers"}, book::cell_error::not_available,
                "Not a TOUCHES cell."},
        },
    .body = [](call const& arguments) -> answer {
        auto const& touches = arguments.touches(0);
        const auto source = arguments.text(1);
        if (source.empty() || arguments.rules(3).gifts_regulated) throw function_error{book::cell_error::not_available};
        for (auto& offer : arguments.texts(2)) {
            auto gift = follow_up::read_gift(offer).name;
            if (!gift.empty() && !touches.was_given(source, gift)) return gift;
        }
        throw function_error{book::cell_error::not_available};
    },
};

}
