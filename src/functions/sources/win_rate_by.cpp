#include "functions/engine/columns.hpp"
#include "functions/engine/examples.hpp"
#include "functions/engine/list.hpp"
#include "functions/engine/source_lookup.hpp"
#include "text/fold.hpp"
#include "text/own_words.hpp"

#include <set>

namespace referralbook::functions {

namespace {

/// The arguments of an example by their names; what is not named is blank.
struct win_rate_example {
    example_value ledger{}, contacts{}, who{}, kinds{}, kind{};
};

std::vector<example_value> given(win_rate_example const& named) {
    return typed({named.ledger, named.contacts, named.who, named.kinds, named.kind}, 5);
}

}

function_spec const win_rate_by{
    .method = "winrateby",
    .name = "REFERRAL.WINRATEBY",
    .help =
        "Won among decided referrals of all sources of one kind, as a table of contacts tells their kinds. #N/A where none "
        "of theirs is decided.",
    .arguments =
        {
            {.name = "ledger", .help = ledger_help, .kind = argument_kind::ledger},
            {.name = "contacts",
                .help = "The contacts with their header row, whole columns allowed.",
                .kind = argument_kind::table},
            {.name = "who", .help = "The header of the column of names, for example the cell RB_CONTACT_WHO."},
            {.name = "kinds", .help = "The header of the column of kinds, for example the cell RB_CONTACT_TYPE."},
            {.name = "kind", .help = "The kind asked for, for example Partner; case does not matter."},
        },
    .examples =
        {
            {given({.ledger = example_table::ledger,
                 .contacts = example_table::touches,
                 .who = "Who",
                 .kinds = "Kind",
                 .kind = "call"}),
                5.0 / 7, "Dr Ünal 3 of 4, Harbour Accountants 2 of 3."},
            {given({.ledger = example_table::ledger,
                 .contacts = example_table::touches,
                 .who = "Who",
                 .kinds = "Kind",
                 .kind = "Visit"}),
                0.75, "Dr Ünal alone."},
            {given({.ledger = example_table::ledger,
                 .contacts = example_table::touches,
                 .who = "Who",
                 .kinds = "Kind",
                 .kind = "Postcard"}),
                book::cell_error::not_available, "Nobody is of that kind."},
            {given({.ledger = example_table::ledger,
                 .contacts = example_table::touches,
                 .who = "Who",
                 .kinds = "Colour",
                 .kind = "red"}),
                book::cell_error::value, "There is no such column."},
            {given({.ledger = example_table::not_a_ledger,
                 .contacts = example_table::touches,
                 .who = "Who",
                 .kinds = "Kind",
                 .kind = "Call"}),
                book::cell_error::not_available, "Not a LEDGER cell."},
        },
    .body = [](call const& arguments) -> answer {
        auto const& ledger = arguments.ledger(0);
        auto const& table = arguments.table(1);
        const auto header = table.header();
        row_reader row;
        const auto who = row.add(required_column_of(header, arguments.text(2)));
        const auto kinds = row.add(required_column_of(header, arguments.text(3)));
        const auto as_english = [](std::string_view kind) {
            return text::folded(text::in_english(text::choice_word, kind));
        };
        const auto wanted = as_english(arguments.text(4));
        std::set<scoring::source_score const*> counted;   // two spellings are one source
        int won = 0, decided = 0;
        row.read(table, [&] {
            if (as_english(row.text(kinds)) != wanted) return;
            auto const* source = ledger.find(row.text(who));
            if (!source || !counted.insert(source).second) return;
            won += source->won;
            decided += source->decided();
        });
        if (decided == 0) return book::cell_error::not_available;
        return static_cast<double>(won) / decided;
    },
};

}
