#include "trial/dice.hpp"
#include "trial/pairs.hpp"
#include "trial/power.hpp"
#include "trial/result.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace referralbook::trial {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<candidate> alike(std::size_t count, double pace) {
    std::vector<candidate> all;
    for (std::size_t i = 0; i < count; ++i) all.push_back({"Source " + std::to_string(i), pace});
    return all;
}

/// The same p by counting every one of the draws.
double p_by_all_draws(std::vector<pair_count> const& pairs) {
    int seen = 0, as_far = 0;
    for (auto const& one : pairs) seen += one.with - one.without;
    for (unsigned bits = 0; bits < 1u << pairs.size(); ++bits) {
        int sum = 0;
        for (std::size_t i = 0; i < pairs.size(); ++i)
            sum += (bits >> i & 1u) != 0 ? pairs[i].with - pairs[i].without : pairs[i].without - pairs[i].with;
        as_far += std::abs(sum) >= std::abs(seen);
    }
    return static_cast<double>(as_far) / static_cast<double>(1u << pairs.size());
}

TEST(a_seed, draws_the_same_for_ever) {
    dice die{42};
    EXPECT_EQ(die.next(), 13679457532755275413u);
    EXPECT_EQ(die.next(), 2949826092126892291u);
}

TEST(a_draw, of_counts_has_the_mean_that_was_asked_for) {
    dice die{7};
    for (const double mean : {0.3, 2.0, 75.0}) {
        double sum = 0;
        for (int i = 0; i < 20000; ++i) sum += die.count(mean);
        EXPECT_NEAR(sum / 20000, mean, 5 * std::sqrt(mean / 20000));
    }
}

TEST(pairs, are_neighbours_by_pace_whatever_their_order_and_the_odd_one_stays_out) {
    std::vector<candidate> all{{"slow", 1}, {"quick", 9}, {"middling", 5}, {"quicker", 10}, {"so-so", 4}};
    const auto drawn = drawn_pairs(all, 3);
    ASSERT_EQ(drawn.size(), 2u);
    std::set<std::string> first{drawn[0].with.name, drawn[0].without.name},
        second{drawn[1].with.name, drawn[1].without.name};
    EXPECT_THAT(first, ElementsAre("quick", "quicker"));
    EXPECT_THAT(second, ElementsAre("middling", "so-so"));
    std::ranges::reverse(all);
    EXPECT_EQ(drawn_pairs(all, 3), drawn);
    EXPECT_THAT(drawn_pairs({{"alone", 1}}, 3), IsEmpty());
}

TEST(pairs, fall_either_way_by_the_seed) {
    int first = 0;
    for (std::uint64_t seed = 0; seed < 1000; ++seed)
        first += drawn_pairs({{"a", 2}, {"b", 1}}, seed).front().with.name == "a";
    EXPECT_NEAR(first, 500, 80);
}

TEST(the_p_of_a_trial, counts_all_ways_the_coins_could_have_fallen) {
    EXPECT_EQ(p_of({}), 1);
    const std::vector<pair_count> six(6, pair_count{1, 0});
    EXPECT_DOUBLE_EQ(p_of(six), 2.0 / 64);
    const std::vector<pair_count> five(5, pair_count{1, 0});
    EXPECT_DOUBLE_EQ(p_of(five), 2.0 / 32);
    const std::vector<pair_count> nothing(8, pair_count{3, 3});
    EXPECT_EQ(p_of(nothing), 1);
}

TEST(the_p_of_a_trial, of_many_pairs_is_that_of_the_binomial) {
    std::vector<pair_count> pairs(59, pair_count{40, 0});
    for (int i = 0; i < 20; ++i)
        std::swap(pairs[static_cast<std::size_t>(i)].with, pairs[static_cast<std::size_t>(i)].without);
    double p = 0;   // at most 20 of 59 on one side, either side
    for (int k = 0; k <= 20; ++k)
        p += 2 * std::exp(std::lgamma(60) - std::lgamma(k + 1) - std::lgamma(60 - k) - 59 * std::log(2.0));
    EXPECT_NEAR(p_of(pairs), p, 1e-9);
}

RC_GTEST_PROP(the_p_of_a_trial, is_that_of_counting_and_the_same_for_either_side, ()) {
    const auto count = *rc::gen::inRange<std::size_t>(0, 11);
    std::vector<pair_count> pairs, turned;
    for (std::size_t i = 0; i < count; ++i) {
        pairs.push_back({*rc::gen::inRange(0, 9), *rc::gen::inRange(0, 9)});
        turned.push_back({pairs.back().without, pairs.back().with});
    }
    RC_ASSERT(std::abs(p_of(pairs) - p_by_all_draws(pairs)) < 1e-12);
    RC_ASSERT(p_of(pairs) == p_of(turned));
}

RC_GTEST_PROP(the_interval_of_a_trial, holds_the_difference_and_leaves_0_out_where_a_difference_is_told, ()) {
    const auto count = *rc::gen::inRange<std::size_t>(1, 12);
    std::vector<pair_count> pairs;
    for (std::size_t i = 0; i < count; ++i) pairs.push_back({*rc::gen::inRange(0, 12), *rc::gen::inRange(0, 6)});
    const auto found = result_of(pairs);
    RC_ASSERT(found.low <= found.difference && found.difference <= found.high);
    RC_ASSERT(found.has_low == (count >= fewest_pairs) && found.has_high == (count >= fewest_pairs));
    const bool leaves_out = (found.has_low && found.low > 1e-6) || (found.has_high && found.high < -1e-6);
    RC_ASSERT(!leaves_out || found.is_told());
    const bool holds = (!found.has_low || found.low < -1e-6) && (!found.has_high || found.high > 1e-6);
    RC_ASSERT(!holds || !found.is_told());
}

RC_GTEST_PROP(the_interval_of_a_trial, of_any_number_of_pairs_says_what_p_says, ()) {
    const auto count = *rc::gen::inRange<std::size_t>(13, 30);
    std::vector<pair_count> pairs;
    for (std::size_t i = 0; i < count; ++i) pairs.push_back({*rc::gen::inRange(0, 5), *rc::gen::inRange(0, 3)});
    if (*rc::gen::arbitrary<bool>())
        for (auto& one : pairs) std::swap(one.with, one.without);
    const auto found = result_of(pairs);
    RC_ASSERT(found.low <= found.difference && found.difference <= found.high);
    if (found.is_told())
        RC_ASSERT(found.low >= 0 || found.high <= 0);
    else
        RC_ASSERT(found.low <= 0 && found.high >= 0);
}

/// Offices whose sources refer at paces far apart, in bursts, fall silent, or hardly refer at all.
struct null_office {
    char const* what;
    double slowest, quickest, bursts, silent;
};
constexpr null_office null_offices[]{{"alike", 4, 4, 0, 0}, {"far apart", 0.2, 30, 0, 0}, {"in bursts", 1, 6, 3, 0},
    {"falling silent", 2, 8, 0, 0.4}, {"hardly any", 0.1, 0.6, 0, 0}};

TEST(a_trial, in_which_nothing_has_an_effect_is_told_to_have_one_at_most_once_in_twenty_of_10000) {
    for (auto const& office : null_offices)
        for (const std::size_t sources : {12u, 18u, 41u}) {
            dice die{sources};
            int told = 0;
            constexpr int trials = 10000;
            for (int i = 0; i < trials; ++i) {
                std::vector<candidate> all;
                for (std::size_t k = 0; k < sources; ++k)
                    all.push_back(
                        {std::to_string(k), office.slowest * std::pow(office.quickest / office.slowest, die.share())});
                std::vector<pair_count> counts;
                const auto sent = [&](candidate const& one) {
                    if (die.share() < office.silent) return 0;
                    const int times = die.count(one.pace / 2);
                    return office.bursts > 0 ? times * (1 + die.count(office.bursts)) : times;
                };
                for (auto const& one : drawn_pairs(all, die.next()))
                    counts.push_back({sent(one.with), sent(one.without)});
                told += p_of(counts) <= 0.05;
            }
            EXPECT_LE(told, trials / 20) << office.what << ", " << sources << " sources";
        }
}

TEST(a_trial, tells_a_large_effect) {
    dice die{1};
    int told = 0, covered = 0;
    constexpr int trials = 300;
    for (int i = 0; i < trials; ++i) {
        std::vector<pair_count> counts;
        for (int k = 0; k < 12; ++k) counts.push_back({die.count(6), die.count(3)});
        const auto found = result_of(counts);
        told += found.is_told() && found.difference > 0;
        covered += found.low <= 3 && 3 <= found.high;
    }
    EXPECT_GT(told, trials * 4 / 5);
    EXPECT_GT(covered, trials * 9 / 10);
}

TEST(what_a_trial_could_tell, is_less_with_more_sources_and_more_time) {
    const auto few = drawn_pairs(alike(18, 10), 1), many = drawn_pairs(alike(400, 10), 1);
    const auto small = least_effect(few, 180);
    ASSERT_TRUE(small);
    EXPECT_EQ(*small, 30);
    EXPECT_EQ(least_effect(few, 365), 20) << "18 sources: only a doubling";
    EXPECT_EQ(least_effect(many, 365), 12);
    EXPECT_FALSE(least_effect(drawn_pairs(alike(10, 40), 1), 365)) << "five pairs can tell nothing";
    EXPECT_FALSE(least_effect(drawn_pairs(alike(18, 0.1), 1), 90)) << "hardly anything comes";
    EXPECT_EQ(least_effect(few, 180), small);
}

TEST(what_a_trial_could_tell, does_not_depend_on_how_the_coins_fell) {
    const auto sources = alike(24, 3);
    for (std::uint64_t seed = 2; seed < 5; ++seed)
        EXPECT_EQ(least_effect(drawn_pairs(sources, seed), 365), least_effect(drawn_pairs(sources, 1), 365));
}

}
}
