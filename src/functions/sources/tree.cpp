#include "functions/engine/aliases_argument.hpp"
#include "functions/engine/columns.hpp"
#include "functions/engine/list.hpp"
#include "functions/engine/tree_ledger.hpp"
#include "scoring/content_hash.hpp"
#include "text/sentences.hpp"

#include <algorithm>

namespace referralbook::functions {

namespace {

std::vector<network::introduction> introductions(table_source const& table, book::null_date origin) {
    const auto header = table.header();
    row_reader row;
    const auto source = row.add(required_column_of(header, "Source"));
    const auto prospect = row.add(required_column_of(header, "Prospect"));
    const auto date = row.add(column_of(header, "Date"));
    std::vector<network::introduction> rows;
    row.read(table, [&] {
        network::introduction one;
        one.source = row.text(source);
        one.prospect = row.text(prospect);
        one.when = row.date(date, origin);
        if (!one.source.empty() && !one.prospect.empty()) rows.push_back(std::move(one));
    });
    return rows;
}

tree_ledger ledger_of(network::referral_tree tree) {
    int deepest = 0;
    scoring::content_hash hash;
    for (auto const& one : tree.people()) {
        deepest = std::max(deepest, one.generation.value_or(0));
        hash.add(std::string_view{one.name});
        hash.add(one.parent);
    }
    auto sentence = tree.people().empty() ? std::string{"no referrals yet"}
                                          : text::counted(tree.people().size(), "person", "people") + ", " +
            text::counted(static_cast<std::size_t>(deepest), "generation");
    if (const auto lost = tree.in_circles().size(); lost > 0)
        sentence += "; " + text::counted(lost, "person", "people") + " in a circle";
    auto digits = hash.hex();
    return {std::move(tree), std::move(sentence), std::move(digits)};
}

}

function_spec const ledger_of_tree{
    .method = "tree",
    .name = "REFERRAL.TREE",
    .help =
        "Reads who brought whom, once, and says what it read. GENERATION looks at this cell: put it beside the Rules table, not into "
        "the table that it reads.",
    .arguments =
        {
            {.name = "referrals",
                .help =
                    "The referrals with their header row, whole columns allowed; columns are found by the headers Source, Prospect and "
                    "Date.",
                .kind = argument_kind::table},
            aliases_argument,
        },
    .examples =
        {
            {{example_table::introductions}, ledger_sentence{"6 people, 2 generations; 2 people in a circle"},
                "Says how far the tree reaches."},
            {{example_table::touches}, book::cell_error::value,
                "A table without the headers Source and Prospect is no tree."},
        },
    .body = [](call const& arguments) -> answer {
        return std::make_shared<tree_ledger const>(ledger_of(
            network::referral_tree{introductions(arguments.table(0), arguments.origin()), arguments.aliases(1)}));
    },
};

}
