// What a ledger costs beside the least that anybody could do with the same rows: one pass that looks the source up by
// its spelling and adds the value, a blank one as nothing. `ratio` is ledger over pass; `staying_ratio` is what it
// costs to tell who still refers: d and k of the office, and the share still active of every source.
#include "scoring/ledger.hpp"
#include "scoring/still_active.hpp"

#include <benchmark/benchmark.h>
#include <cmath>
#include <ctime>
#include <random>

namespace {

using namespace referralbook;
using namespace referralbook::scoring;

struct raw_row {
    std::string source;
    book::day date;
    outcome result;
    std::optional<double> value;
};

const book::day today{book::days{20000}};

// A source for every 40 rows, every fifth one in two spellings, six years, newest last with some disorder.
std::vector<raw_row> office(std::size_t rows) {
    std::mt19937_64 random{rows};
    const auto below = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>{0, n - 1}(random); };
    std::lognormal_distribution<double> sale{7, 1};
    std::vector<raw_row> result;
    result.reserve(rows);
    for (std::size_t i = 0; i < rows; ++i) {
        const auto source = below(rows / 40 + 1);
        auto name = "Partner Office " + std::to_string(source);
        if (source % 5 == 0 && below(2)) name = "Office " + std::to_string(source) + ", Partner";
        const auto age = static_cast<int>((rows - i) * 2190 / rows + below(20));
        const auto fate = below(10);
        raw_row row{std::move(name), today - book::days{age}, outcome::open, {}};
        if (fate < 4) {
            row.result = outcome::won;
            if (fate) row.value = std::round(sale(random));
        } else if (fate < 7) {
            row.result = outcome::lost;
        }
        result.push_back(std::move(row));
    }
    return result;
}

history read(std::vector<raw_row> const& rows) {
    history_builder builder;
    builder.expect(rows.size());
    for (auto const& row : rows)
        builder.add({.date = row.date, .source = row.source, .result = row.result, .value = row.value});
    return builder.take();
}

double plain_pass(std::vector<raw_row> const& rows) {
    std::unordered_map<std::string_view, double> sums;
    for (auto const& row : rows) sums[row.source] += row.value.value_or(0);   // every source has a sum, if of nothing
    return static_cast<double>(sums.size());
}

/// All that is done to tell who still refers, once more, with what the ledger has found out besides.
double tell_who_still_refers(arranged_history const& rows, ledger const& built, decay const& fading) {
    std::vector<std::span<std::int32_t const>> days;
    std::int32_t last = 0;
    for (auto const& source : rows.sources) {
        days.push_back(source.days);
        last = std::max(last, source.days.back());
    }
    auto const& office = built.office();
    const auto found = staying_of(days, last, office.alike.years, office.mean_pace, {}, fading);
    double sum = 0;
    for (auto const& source : built.sources()) {
        const double missing = missing_referrals(source.steady_pace, source.silent, fading.half_life());
        sum += still_active(missing, odds_of_a_stop(found.stops_a_year, source.silent));
    }
    return sum;
}

template <class F> double seconds(F const& work) {
    const auto start = std::clock();   // processor time: a busy machine must not show
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

void ledger_beside_one_pass(benchmark::State& state) {
    const auto rows = office(static_cast<std::size_t>(state.range(0)));
    double pass = 0, reading = 0, building = 0, telling = 0;
    for ([[maybe_unused]] auto _ : state) {
        pass += seconds([&] { benchmark::DoNotOptimize(plain_pass(rows)); });
        history workbook;
        reading += seconds([&] { workbook = read(rows); });
        building += seconds([&] { benchmark::DoNotOptimize(ledger{workbook, today, {}}); });
        const ledger built{workbook, today, {}};
        const auto ordered = arranged(workbook, today);
        const decay fading{book::rules{}.half_life, 2300};
        telling += seconds([&] { benchmark::DoNotOptimize(tell_who_still_refers(ordered, built, fading)); });
    }
    const auto runs = static_cast<double>(state.iterations());
    state.counters["pass_ms"] = pass / runs * 1e3;
    state.counters["read_ms"] = reading / runs * 1e3;
    state.counters["build_ms"] = building / runs * 1e3;
    state.counters["ns_a_row"] = (reading + building) / runs / static_cast<double>(rows.size()) * 1e9;
    state.counters["ratio"] = (reading + building) / pass;
    state.counters["scoring_ratio"] = building / pass;
    state.counters["staying_ratio"] = telling / pass;
}
BENCHMARK(ledger_beside_one_pass)
    ->Arg(10'000)
    ->Arg(50'000)
    ->Arg(125'000)
    ->Arg(250'000)
    ->Arg(500'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond);

void asking(benchmark::State& state) {
    const auto rows = office(200'000);
    const ledger workbook{read(rows), today, {}};
    std::size_t at = 0;
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(workbook.find(rows[at].source));
        at = (at + 7919) % rows.size();
    }
}
BENCHMARK(asking);

}
