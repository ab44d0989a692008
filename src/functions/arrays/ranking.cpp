#include "functions/engine/array_columns.hpp"
#include "functions/engine/examples.hpp"
#include "functions/engine/list.hpp"
#include "functions/engine/source_lookup.hpp"

#include <algorithm>
#include <array>

namespace referralbook::functions {

namespace {

using scoring::source_score;

/// One column of the ranking; the words are those of the functions that say the same of one source.
struct ranking_column {
    array_column named;
    book::cell (*of)(source_score const&, call const&);
    bool of_values = false;   ///< rests on the values of the referrals: an error where one cannot be used
};

book::cell number(double value) { return value; }

constexpr std::size_t columns_of_ranking = 5;
constexpr std::array ranking_columns{
    ranking_column{{"place", "Place"},
        [](source_score const& one, call const&) { return number(static_cast<double>(one.place)); }},
    ranking_column{{"source", "Source"}, [](source_score const& one, call const&) -> book::cell { return one.name; }},
    ranking_column{{"worth", "Worth"}, [](source_score const& one, call const&) { return number(one.worth); }, true},
    ranking_column{{"band", "Band"},
        [](source_score const& one, call const&) -> book::cell { return std::string{static_cast<char>(one.deserves)}; },
        true},
    ranking_column{{"why", "Why"},
        [](source_score const& one, call const& asked) -> book::cell {
            return asked.ledger(0).why(one, asked.numbers(), asked.say());
        },
        true},
    ranking_column{{"referrals", "Referrals"}, [](source_score const& one, call const&) { return number(one.count); }},
    ranking_column{{"won", "Won"}, [](source_score const& one, call const&) { return number(one.won); }},
    ranking_column{{"lost", ""}, [](source_score const& one, call const&) { return number(one.lost); }},
    ranking_column{
        {"first", ""}, [](source_score const& one, call const& asked) { return number(asked.serial(one.first)); }},
    ranking_column{
        {"last", "Last"}, [](source_score const& one, call const& asked) { return number(asked.serial(one.last)); }},
    ranking_column{{"pace", ""}, [](source_score const& one, call const&) { return number(one.pace); }},
    ranking_column{{"active", ""}, [](source_score const& one, call const&) { return number(one.active); }},
    ranking_column{{"winrate", ""}, [](source_score const& one, call const&) { return number(one.win_rate); }},
    ranking_column{{"value", "Value"}, [](source_score const& one, call const&) { return number(one.value); }, true},
    ranking_column{{"sure", "How sure"},
        [](source_score const& one, call const& asked) -> book::cell { return asked.say().tr(name_of(one.sure)); }},
    ranking_column{
        {"quiet", "Going quiet"}, [](source_score const& one, call const&) { return number(one.going_quiet ? 1 : 0); }},
    ranking_column{{"balance", "Balance"},
        [](source_score const& one, call const& asked) {
            auto const* given = asked.ledger(0).given_to(one.name);
            return number(one.count - (given ? given->count : 0));
        }},
};

book::cell content(std::optional<std::size_t> column, source_score const& source, call const& arguments) {
    if (!column) return {};
    auto const& asked = ranking_columns[*column];
    if (asked.of_values && source.bad_value) return book::cell_error::value;
    return asked.of(source, arguments);
}

}

function_spec const source_ranking{
    .method = "ranking",
    .name = "REFERRAL.RANKING",
    .help =
        "The sources as one array, the best first, a row each; nothing as long as there is none. Choose as many cells as "
        "you want to see and end with Ctrl+Shift+Enter; one cell alone shows the first value.",
    .arguments =
        {
            {.name = "ledger", .help = ledger_help, .kind = argument_kind::ledger},
            {.name = "count",
                .help = "How many sources at most, a whole number; all where it is left out, blank or 0.",
                .optional = true},
            columns_argument(
                "Which columns and in which order, parted by commas or semicolons, or a range with their names: place, "
                "source, worth, band, why (these five where left out), referrals, won, lost, first, last, pace, active, "
                "winrate, value, sure, quiet, balance. The headings of the sheet Sources do too, in any language; a "
                "blank one leaves its column blank."),
        },
    .examples =
        {
            {{example_table::ledger, 2.0, "place, source, worth, band"},
                example_rows{{example_row{1.0, "Dr Ünal", 2863.891182, "A"},
                    example_row{2.0, "Harbour Accountants", 2200.272576, "B"}}},
                "The best two of four, four columns."},
            {{example_table::ledger, 1.0},
                example_rows{{example_row{1.0, "Dr Ünal", 2863.891182, "A",
                    ("3.3 a year x 99 % still active x 65 % won x 1,354 = about 2,900 a year; last one 10 days ago; only 4 "
                     "decided")}}},
                "The columns where none are named."},
            {{example_table::ledger, {}, "source"},
                example_rows{{example_row{"Dr Ünal"}, example_row{"Harbour Accountants"}, example_row{"Wei Lam"},
                    example_row{"Adaeze Okafor"}}},
                "All sources: the count is blank."},
            {{example_table::ledger, 1.0, "Source;;Referrals;Won;Last"},
                example_rows{{example_row{"Dr Ünal", "", 6.0, 3.0, nov(10)}}},
                "By the headings of the sheet Sources; the blank one is a blank column."},
            {{example_table::ledger, 9.0, "sure"},
                example_rows{{example_row{"thin"}, example_row{"thin"}, example_row{"thin"}, example_row{"thin"}}},
                "Four where there are four."},
            {{example_table::ledger, 2.0, "source, colour"}, book::cell_error::value, "There is no such column."},
            {{example_table::ledger, -1.0}, book::cell_error::value, "Nor less than no source."},
            {{example_table::ledger, 1.5}, book::cell_error::value, "Nor half of one."},
            {{example_table::not_a_ledger, 2.0}, book::cell_error::not_available, "Not a LEDGER cell."},
        },
    .body = [](call const& arguments) -> answer {
        static const auto known = [] {
            std::array<array_column, ranking_columns.size()> named;
            std::ranges::transform(ranking_columns, named.begin(), &ranking_column::named);
            return named;
        }();
        auto const& ledger = arguments.ledger(0);
        const auto all = ledger.sources();
        const auto wanted = arguments.whole(1);
        const auto columns = chosen_columns(arguments, 2, known, columns_of_ranking);
        const auto count = wanted ? std::min(all.size(), static_cast<std::size_t>(*wanted)) : all.size();
        matrix rows;
        rows.reserve(count);
        for (auto const& source : all.first(count)) {
            auto& row = rows.emplace_back();
            row.reserve(columns.size());
            for (const auto column : columns) row.push_back(content(column, source, arguments));
        }
        if (wanted == 1 && !rows.empty()) return rows;   // one row was asked for
        return array_or_nothing(std::move(rows));
    },
    .numbers = true,
    .words = true,
};

}
