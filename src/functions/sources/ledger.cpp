#include "scoring/ledger.hpp"
#include "book/rule_text.hpp"
#include "functions/engine/aliases_argument.hpp"
#include "functions/engine/columns.hpp"
#include "functions/engine/examples.hpp"
#include "functions/engine/list.hpp"

namespace referralbook::functions {

namespace {

scoring::referral_entry entry_of(row_reader& row, std::size_t date, std::size_t source, std::size_t status,
    std::size_t value, book::null_date origin) {
    scoring::referral_entry entry;
    entry.date = row.date(date, origin);
    entry.source = row.text(source);
    entry.unusable = row.is_error(source) || (!entry.date && row.is_no_date(date, origin));
    const auto state = row.is_error(status) ? std::nullopt : book::status_of(row.text(status));
    entry.unknown_status = !state;
    if (state == book::status::won) entry.result = scoring::outcome::won;
    if (state == book::status::lost) entry.result = scoring::outcome::lost;
    if (auto const* number = std::get_if<double>(&row.at(value))) {
        entry.value = *number;
        return entry;
    }
    entry.value = book::number_of_text(row.text(value));
    // A text where a sum belongs spoils the mean of a won referral; elsewhere no number comes from it.
    entry.bad_value = row.is_error(value) ||
        (!entry.value && !row.is_blank(value) && entry.result == scoring::outcome::won);
    return entry;
}

scoring::history read_history(call const& arguments) {
    auto const& table = arguments.table(0);
    const auto origin = arguments.origin();
    const auto header = table.header();
    row_reader row;
    const auto date = row.add(required_column_of(header, "Date"));
    const auto source = row.add(required_column_of(header, "Source"));
    const auto status = row.add(column_of(header, "Status"));
    const auto value = row.add(column_of(header, "Value"));
    scoring::history_builder builder;
    builder.expect(table.most_rows());
    row.read(table, [&] { builder.add(entry_of(row, date, source, status, value, origin)); });
    builder.know(arguments.aliases(3));
    for (auto& sent : arguments.given_referrals(4)) builder.add_given(std::move(sent));
    arguments.add_carried(5, builder);
    return builder.take();
}

/// The arguments of an example by their names; what is not named is blank.
struct ledger_example {
    example_value referrals{}, today{}, rules{}, aliases{}, given{}, carried{};
};

std::vector<example_value> given(ledger_example const& named) {
    return typed({named.referrals, named.today, named.rules, named.aliases, named.given, named.carried}, 2);
}

}

function_spec const ledger_of_referrals{
    .method = "ledger",
    .name = "REFERRAL.LEDGER",
    .help =
        "Reads the referrals received, once, and says what it read. WORTH, PACE, BAND and the like look at this cell.",
    .arguments =
        {
            {.name = "referrals",
                .help =
                    "The referrals with their header row, whole columns allowed; columns are found by the headers Date, "
                    "Source, Status and Value.",
                .kind = argument_kind::table},
            {.name = "today", .help = "The day of today, for example the cell RB_TODAY; later referrals do not count."},
            {.name = "rules",
                .help = "The Rules table or the cell RB_RULEBOOK; the usual numbers where omitted.",
                .kind = argument_kind::values,
                .optional = true},
            aliases_argument,
            {.name = "given",
                .help =
                    "The cell with the REFERRAL.GIVEN formula, for example RB_GIVENBOOK: BALANCE and PARTNERFOR need it.",
                .optional = true},
            {.name = "carried",
                .help =
                    "The cell RB_CARRIEDBOOK of a workbook that shares a book and does not hold its older referrals.",
                .kind = argument_kind::carried,
                .optional = true},
        },
    .examples =
        {
            {given({.referrals = example_table::referrals, .today = nov(20)}),
                ledger_sentence{"12 referrals, 4 sources"},
                "Says what it read; what stands in brackets is for the functions that look at it."},
            {given({.referrals = example_table::referrals, .today = nov(20), .rules = example_table::rules}),
                ledger_sentence{"12 referrals, 4 sources"}, "The same with the rules of the house."},
            {given({.referrals = example_table::referrals, .today = nov(12)}),
                ledger_sentence{"11 referrals, 3 sources; 1 dated after today"}, "What does not count is reported."},
            {given({.referrals = example_table::referrals,
                 .today = nov(20),
                 .rules = example_table::rules,
                 .aliases = example_table::aliasbook,
                 .given = example_table::givenbook}),
                ledger_sentence{"12 referrals, 4 sources"}, "With the sheets Aliases and Given."},
            {given({.referrals = example_table::referrals,
                 .today = nov(20),
                 .carried = "30 older referrals [1|30|5c0a5d0f0e6b4a1f9d3b7e2c81f46a90]"}),
                ledger_sentence{"12 referrals, 4 sources; without 30 older referrals"},
                "Older referrals of a shared book that are not there, for the server has not been asked yet."},
            {given({.referrals = example_table::touches, .today = nov(20)}), book::cell_error::value,
                "A table without the headers Date and Source is not one of referrals."},
            {given({.referrals = example_table::referrals, .today = "today"}), book::cell_error::value,
                "A text is no date."},
        },
    .body = [](call const& arguments) -> answer {
        const auto today = arguments.required_date(1);
        const auto rules = arguments.rules(2);
        return std::make_shared<scoring::ledger const>(read_history(arguments), today, rules);
    },
};

}
