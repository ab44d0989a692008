#include "books.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <gtest/gtest.h>
#include <random>
#include <rapidcheck/gtest.h>

namespace {

using namespace referralbook;
using namespace referralbook::scoring;

std::vector<books::entry> any_book() {
    const auto names = std::vector<std::string>{"Adler", "adler ", "ADLER", "Brandt", "Dr Brandt", "Cole", "Okafor, A",
        "A Okafor", "Egan", "Frei", "Groß", "GROSS"};
    return *rc::gen::container<std::vector<books::entry>>(rc::gen::exec([&] {
        books::entry entry;
        entry.source = *rc::gen::elementOf(names);
        entry.age = *rc::gen::inRange(-20, 900);
        entry.result = *rc::gen::element(books::won, books::lost, books::open);
        if (*rc::gen::inRange(0, 3)) entry.value = *rc::gen::inRange(-10, 500) * 7.3;
        entry.bad_value = *rc::gen::inRange(0, 40) == 0;
        return entry;
    }));
}

// Bit for bit: a row's order must not show in the last digit either.
std::string bits(double number) { return std::to_string(std::bit_cast<std::uint64_t>(number)) + ' '; }

std::string everything(ledger const& workbook) {
    auto const& office = workbook.office();
    std::string all = workbook.text() + workbook.hash();
    for (const double number : {office.mean_pace, office.alike.years, office.staying.share, office.win_rate,
             office.results.weight, office.values.cap, office.values.growth, office.values.mean, office.sales.weight})
        all += bits(number);
    for (auto const& source : workbook.sources()) {
        all += source.name + source.key + bits(source.pace) + bits(source.win_rate) + bits(source.value) +
            bits(source.worth) + std::to_string(source.place) + static_cast<char>(source.deserves) +
            std::to_string(source.count) + workbook.why(source);
        all += source.bad_value ? '!' : '.';
    }
    return all;
}

RC_GTEST_PROP(the_order_of_rows, never_shows, ()) {
    auto entries = any_book();
    const auto before = everything(books::ledger_of(entries));
    std::mt19937 random{*rc::gen::arbitrary<unsigned>()};
    std::ranges::shuffle(entries, random);
    RC_ASSERT(everything(books::ledger_of(entries)) == before);
}

RC_GTEST_PROP(every_number, of_any_book_is_finite_and_every_source_is_found, ()) {
    const auto workbook = books::ledger_of(any_book());
    std::size_t n = 0;
    double above = HUGE_VAL;
    for (auto const& source : workbook.sources()) {
        RC_ASSERT(std::isfinite(source.worth));
        RC_ASSERT(source.pace > 0);
        RC_ASSERT(source.win_rate > 0 && source.win_rate < 1);
        RC_ASSERT(source.worth <= above + 1e-9 * std::abs(above));
        RC_ASSERT(workbook.find(source.name) == &source);
        RC_ASSERT(workbook.at_place(++n) == &source);
        RC_ASSERT(source.count >= source.decided());
        above = source.worth;
    }
}

RC_GTEST_PROP(another_referral_today, adds_an_event_to_its_source, ()) {
    auto entries = any_book();
    std::erase_if(entries, [](books::entry const& entry) { return entry.age < 0; });
    RC_PRE(!entries.empty());
    const auto before = books::ledger_of(entries);
    const auto name = entries.front().source;
    const auto seen = before.find(name)->seen.events;
    entries.push_back({name, 0});
    RC_ASSERT(books::ledger_of(entries).find(name)->seen.events > seen);
}

RC_GTEST_PROP(money, may_be_counted_in_any_unit, ()) {
    auto entries = any_book();
    const auto before = books::ledger_of(entries);
    for (auto& entry : entries)
        if (entry.value) *entry.value *= 1024;   // a power of two: nothing is rounded
    const auto after = books::ledger_of(entries);
    const double unit = before.office().values.money ? 1024 : 1;
    for (auto const& source : before.sources()) {
        auto const* same = after.find(source.name);
        RC_ASSERT(std::abs(same->worth - unit * source.worth) <= 1e-9 * std::abs(same->worth));
        RC_ASSERT(same->deserves == source.deserves);
    }
}

}
