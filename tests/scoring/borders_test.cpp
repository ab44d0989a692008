// The edges of the formulas: few sources, blank and zero values, nothing decided, one giant, the future, one day, many
// rows.
#include "books.hpp"

#include <cmath>
#include <gmock/gmock.h>

using namespace referralbook;
using books::entry;
using books::ledger_of;
using testing::Each;
using testing::HasSubstr;

namespace {

/// n sources; the first sends n referrals, the last one.
std::vector<entry> offices(int n) {
    std::vector<entry> rows;
    for (int source = 0; source < n; ++source)
        for (int i = 0; i < n - source; ++i)
            rows.push_back({"Source " + std::to_string(source), 30 + 20 * i, i % 2 ? books::lost : books::won,
                i % 2 ? std::nullopt : std::optional{1000.0}});
    return rows;
}

void every_number_is_sound(scoring::ledger const& ledger) {
    for (auto const& source : ledger.sources()) {
        for (const double number : {source.pace, source.active, source.win_rate, source.value, source.worth})
            EXPECT_TRUE(std::isfinite(number)) << source.name;
        EXPECT_GE(source.pace, 0);
        EXPECT_GT(source.win_rate, 0);
        EXPECT_LT(source.win_rate, 1);
        EXPECT_DOUBLE_EQ(source.worth, source.pace * source.active * source.win_rate * source.value);
    }
}

std::size_t of_band(scoring::ledger const& ledger, scoring::band wanted) {
    return static_cast<std::size_t>(std::ranges::count(ledger.sources(), wanted, &scoring::source_score::deserves));
}

}

TEST(bands, of_one_five_and_twenty_sources_are_whole_shares_rounded_up) {
    using scoring::band;
    struct shares {
        int sources;
        std::size_t a, b;
    };
    for (auto const& [sources, a, b] : {shares{1, 1, 0}, {5, 1, 2}, {20, 4, 6}, {21, 5, 6}}) {
        const auto ledger = ledger_of(offices(sources));
        every_number_is_sound(ledger);
        EXPECT_EQ(of_band(ledger, band::a), a) << sources;
        EXPECT_EQ(of_band(ledger, band::b), b) << sources;
    }
}

TEST(a_value, that_is_blank_counts_for_nothing_and_a_zero_counts) {
    const auto blank = ledger_of({{"Adler", 90, books::won, 1000}, {"Adler", 60, books::won}});
    const auto zero = ledger_of({{"Adler", 90, books::won, 1000}, {"Adler", 60, books::won, 0}});
    EXPECT_EQ(blank.find("Adler")->valued, 1);
    EXPECT_EQ(zero.find("Adler")->valued, 2);
    EXPECT_LT(zero.find("Adler")->value, blank.find("Adler")->value);
}

TEST(a_book, in_which_every_value_is_zero_speaks_of_wins) {
    const auto ledger = ledger_of({{"Adler", 90, books::won, 0}, {"Brandt", 60, books::won, 0}});
    EXPECT_FALSE(ledger.office().values.money);
    EXPECT_EQ(ledger.find("Adler")->value, 1);
    EXPECT_THAT(ledger.why(*ledger.find("Adler")), HasSubstr("expected wins a year"));
}

TEST(a_book, in_which_nothing_is_decided_or_all_is_won_or_lost_stays_between_nought_and_one) {
    for (const auto result : {books::open, books::won, books::lost}) {
        std::vector<entry> rows;
        for (int i = 0; i < 40; ++i) rows.push_back({i % 2 ? "Adler" : "Brandt", 10 + i, result});
        every_number_is_sound(ledger_of(rows));
    }
}

TEST(one_giant_sale, is_cut_and_makes_no_source_worth_everything) {
    auto rows = offices(10);
    const auto before = ledger_of(rows);
    rows.push_back({"Giant", 100, books::won, 1e9});
    const auto after = ledger_of(rows);
    every_number_is_sound(after);
    EXPECT_LE(after.office().values.cap, 5000);
    EXPECT_LT(after.find("Giant")->value, 10 * before.find("Source 0")->value);
}

TEST(future_dates, count_for_nothing_and_are_told) {
    auto rows = offices(5);
    const auto before = ledger_of(rows);
    rows.push_back({"Source 0", -1, books::won, 5000});
    rows.push_back({"Tomorrow", -3, books::open});
    const auto after = ledger_of(rows);
    EXPECT_EQ(after.sources().size(), before.sources().size());
    EXPECT_EQ(after.find("Source 0")->worth, before.find("Source 0")->worth);
    EXPECT_THAT(after.text(), HasSubstr("2 dated after today"));
}

TEST(a_book, of_one_day_is_scored) {
    std::vector<entry> rows;
    for (int i = 0; i < 12; ++i)
        rows.push_back({"Source " + std::to_string(i % 3), 0, i % 4 ? books::open : books::won, 500});
    const auto ledger = ledger_of(rows);
    every_number_is_sound(ledger);
    EXPECT_EQ(ledger.sources().size(), 3u);
}

TEST(two_hundred_thousand_referrals, are_summed_as_exactly_as_two) {
    // The same history a thousand times over, by a thousand names: each is worth what it is worth among its like.
    std::vector<entry> rows;
    for (int source = 0; source < 1000; ++source)
        for (int i = 0; i < 200; ++i)
            rows.push_back({"Source " + std::to_string(source), 5 * i, i % 3 ? books::lost : books::won,
                i % 3 ? std::nullopt : std::optional{0.1}});
    const auto ledger = ledger_of(rows);
    every_number_is_sound(ledger);
    std::vector<double> worths;
    for (auto const& source : ledger.sources()) worths.push_back(source.worth);
    EXPECT_THAT(worths, Each(worths.front())) << "bit for bit";
    EXPECT_NEAR(ledger.sources()[0].value, 0.1, 1e-12);
}
