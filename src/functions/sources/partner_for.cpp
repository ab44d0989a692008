#include "functions/engine/columns.hpp"
#include "functions/engine/examples.hpp"
#include "functions/engine/list.hpp"
#include "functions/engine/source_lookup.hpp"
#include "network/partners.hpp"

namespace referralbook::functions {

namespace {

std::vector<book::source_plan> read_plans(table_source const* table) {
    std::vector<book::source_plan> plans;
    if (!table) return plans;
    const auto header = table->header();
    row_reader row;
    const auto source = row.add(required_column_of(header, "Source"));
    const auto serves = row.add(required_column_of(header, "Serves"));
    row.read(*table, [&] {
        auto& plan = plans.emplace_back();
        plan.source = row.text(source);
        plan.serves = row.text(serves);
    });
    return plans;
}

/// The arguments of an example by their names; what is not named is blank.
struct partner_example {
    example_value need{}, ledger{}, plans{}, place{};
};

std::vector<example_value> given(partner_example const& named) {
    return typed({named.need, named.ledger, named.plans, named.place}, 2);
}

}

function_spec const partner_for{
    .method = "partnerfor",
    .name = "REFERRAL.PARTNERFOR",
    .help =
        "Whom to send a client to who needs something: of the partners who fill that need the one of the greatest worth, then of "
        "the greatest balance, then the one you sent somebody longest ago. #N/A where nobody fills it: a gap in your network.",
    .arguments =
        {
            {.name = "need", .help = "What the client needs, as in the column Need."},
            {.name = "ledger",
                .help =
                    "The cell with the REFERRAL.LEDGER formula, for example RB_LEDGER; it reads the sheet Given too.",
                .kind = argument_kind::ledger},
            {.name = "plans",
                .help =
                    "The sheet Source plans with its header row: Source and Serves, which lists needs parted by commas.",
                .kind = argument_kind::table,
                .optional = true},
            {.name = "place",
                .help = "1 for the best, which is the usual, 2 for the next best and so on.",
                .optional = true},
        },
    .examples =
        {
            {given({.need = "Tax return", .ledger = example_table::network_ledger}), "Harbour Accountants",
                "You sent them clients for that before."},
            {given({.need = "tax return",
                 .ledger = example_table::network_ledger,
                 .plans = example_table::plans,
                 .place = 2.0}),
                "Mira Sand", "Her plan says that she serves it too."},
            {given({.need = "Roofing", .ledger = example_table::network_ledger, .plans = example_table::plans}),
                book::cell_error::not_available, "Nobody: a gap to fill."},
            {given({.need = "Tax return", .ledger = example_table::not_a_ledger}), book::cell_error::not_available,
                "Not a LEDGER cell."},
        },
    .body = [](call const& arguments) -> answer {
        auto const& ledger = arguments.ledger(1);
        const auto plans = read_plans(arguments.table_if_given(2));
        const auto place = arguments.number(3).value_or(1);
        const auto partners = network::partners_of({}, plans, ledger);
        const auto able = network::partners_for(partners, arguments.text(0));
        if (!(place >= 1) || place >= static_cast<double>(able.size()) + 1)
            throw function_error{book::cell_error::not_available};
        return able[static_cast<std::size_t>(place) - 1]->name;
    },
    .document = false,
};

}
