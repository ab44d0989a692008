#include "scoring/band.hpp"
#include "scoring/shrinkage.hpp"
#include "scoring/value.hpp"
#include "scoring/wilson.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace {

using namespace referralbook;
using namespace referralbook::scoring;

TEST(wilsons_interval, has_the_published_values) {
    struct row {
        double won, of, low, high, places;
    };
    for (auto const& expected : {row{5, 50, .043476, .213602, 5.1e-7}, row{0, 100, 0, .036993, 1e-6},
             row{70, 100, .604151, .781051, 5.1e-7}, row{81, 263, .25529, .36621, 5.1e-6},
             row{15, 148, .06239, .16049, 5.1e-6}, row{0, 20, 0, .16113, 5.1e-6}, row{1, 29, .00611, .17176, 5.1e-6}}) {
        const auto actual = wilson(expected.won, expected.of);
        EXPECT_NEAR(actual.low, expected.low, expected.places) << expected.won << '/' << expected.of;
        EXPECT_NEAR(actual.high, expected.high, expected.places) << expected.won << '/' << expected.of;
    }
}

TEST(wilsons_interval, is_everything_without_trials) {
    EXPECT_EQ(wilson(0, 0).width(), 1);
    EXPECT_EQ(sureness_of(0, 0), sureness::thin);
}

TEST(a_win_rate, is_sure_from_some_forty_decided_and_fair_from_some_twelve) {
    EXPECT_EQ(sureness_of(20, 40), sureness::sure);
    EXPECT_EQ(sureness_of(18, 36), sureness::fair);
    EXPECT_EQ(sureness_of(6, 12), sureness::fair);
    EXPECT_EQ(sureness_of(5, 10), sureness::thin);
    EXPECT_EQ(name_of(sureness_of(20, 40)), "sure");
    EXPECT_EQ(name_of(sureness_of(6, 12)), "fair");
    EXPECT_EQ(name_of(sureness_of(3, 5)), "thin");
}

TEST(a_shrunk_rate, is_the_published_beta_binomial_mean) {
    constexpr double alpha = 78.7, beta = 224.9;
    EXPECT_NEAR(shrunk(300, 1000, alpha / (alpha + beta), alpha + beta), .2905, 5.1e-5);
    EXPECT_NEAR(shrunk(4, 10, alpha / (alpha + beta), alpha + beta), .264, 5.1e-4);
    EXPECT_DOUBLE_EQ(shrunk(0, 0, .4, 12), .4);
}

TEST(the_weight_of_the_office, is_its_default_where_the_book_cannot_tell) {
    const book::rules rules;
    EXPECT_EQ(prior_weight_of({}, 10, 50, rules).weight, 10);
    const std::vector<sample> one{sample_of_results(3, 7)};
    EXPECT_EQ(prior_weight_of(one, 10, 50, rules).weight, 10);
    const std::vector<sample> one_each{sample_of_results(1, 1), sample_of_results(0, 1), {}};
    EXPECT_EQ(prior_weight_of(one_each, 10, 50, rules).weight, 10);
    const std::vector<sample> all_won{sample_of_results(4, 4), sample_of_results(3, 3)};
    EXPECT_EQ(prior_weight_of(all_won, 10, 50, rules).weight, 10);
}

TEST(the_weight_of_the_office, is_largest_where_sources_are_all_alike_and_small_where_they_are_not) {
    const book::rules rules;
    const std::vector<sample> alike(60, sample_of_results(20, 40));
    EXPECT_EQ(prior_weight_of(alike, 10, 50, rules).weight, 50);
    std::vector<sample> unlike(30, sample_of_results(40, 40));
    unlike.insert(unlike.end(), 30, sample_of_results(0, 40));
    EXPECT_EQ(prior_weight_of(unlike, 10, 50, rules).weight, 10);
    EXPECT_LT(prior_weight_of(unlike, 1, 50, rules).weight, 1.5);
}

TEST(values, are_cut_at_five_medians_or_at_the_largest_that_is_not_rare) {
    const book::rules rules;
    std::vector<double> twenty(19, 100);
    twenty.push_back(10000);
    EXPECT_EQ(value_numbers_of(twenty, rules).cap, 500);   // one of twenty is rare: the second largest is 100
    std::vector<double> wide{100, 100, 100, 900, 10000};
    EXPECT_EQ(value_numbers_of(wide, rules).cap, 900);   // x[2]
    EXPECT_EQ(value_numbers_of({7}, rules).cap, 35);
    const auto numbers = value_numbers_of(wide, rules);
    EXPECT_DOUBLE_EQ(numbers.mean, 2100.0 / 5);
    EXPECT_EQ(numbers.growth, 1.5);
}

TEST(values, of_zero_lower_the_mean_but_not_the_cap) {
    const auto numbers = value_numbers_of({0, 0, 300, 300}, {});
    EXPECT_EQ(numbers.cap, 1500);
    EXPECT_EQ(numbers.mean, 150);
    EXPECT_EQ(numbers.growth, 1);
}

TEST(values, that_are_missing_or_nothing_in_the_mean_are_no_money) {
    EXPECT_FALSE(value_numbers_of({}, {}).money);
    EXPECT_FALSE(value_numbers_of({0, 0}, {}).money);
    EXPECT_FALSE(value_numbers_of({-500, 100}, {}).money);
    EXPECT_EQ(value_numbers_of({}, {}).mean, 1);
}

TEST(a_share_of_a_count, is_rounded_up_in_whole_numbers) {
    EXPECT_EQ(ceil_share(.2, 5), 1u);
    EXPECT_EQ(ceil_share(.2, 6), 2u);
    EXPECT_EQ(ceil_share(.05, 20), 1u);
    EXPECT_EQ(ceil_share(.05, 21), 2u);
    EXPECT_EQ(ceil_share(.07, 100), 7u);    // 0.07 * 100 is more than 7 in binary
    EXPECT_EQ(ceil_share(.29, 100), 29u);   // and 0.29 * 100 less than 29
    EXPECT_EQ(ceil_share(0, 9), 0u);
    EXPECT_EQ(ceil_share(1, 9), 9u);
    EXPECT_EQ(ceil_share(.5, 0), 0u);
}

TEST(places, are_shared_by_worths_that_are_equal_within_a_billionth) {
    const std::vector<double> worths{200, 100, 100 * (1 - 5e-10), 99, 0, 0};
    EXPECT_EQ(places_of(worths), (std::vector<std::size_t>{1, 2, 2, 4, 5, 5}));
    const std::vector<double> apart{100, 100 * (1 - 2e-9)};
    EXPECT_EQ(places_of(apart), (std::vector<std::size_t>{1, 2}));
    EXPECT_TRUE(places_of({}).empty());
}

RC_GTEST_PROP(places, count_the_strictly_better, ()) {
    auto worths = *rc::gen::container<std::vector<double>>(
        rc::gen::map(rc::gen::inRange(0, 30), [](int n) { return 100.0 + n / 3 + (n % 3) * 4e-8; }));
    std::ranges::sort(worths, std::greater{});
    const auto places = places_of(worths);
    for (std::size_t i = 0; i < worths.size(); ++i) {
        std::size_t better = 0;
        for (const double other : worths) better += other - worths[i] > 1e-9 * other;
        RC_ASSERT(places[i] == better + 1);
    }
}

TEST(bands, take_the_first_fifth_and_the_first_half) {
    const book::rules rules;
    const auto bands = [&](std::size_t sources) {
        std::string text;
        for (std::size_t place = 1; place <= sources; ++place)
            text += static_cast<char>(band_of(place, sources, 1, rules));
        return text;
    };
    EXPECT_EQ(bands(1), "A");
    EXPECT_EQ(bands(2), "AC");
    EXPECT_EQ(bands(5), "ABBCC");
    EXPECT_EQ(bands(10), "AABBBCCCCC");
    EXPECT_EQ(bands(20), "AAAABBBBBBCCCCCCCCCC");
    EXPECT_EQ(band_of(1, 5, 0, rules), band::c);
    EXPECT_EQ(band_of(1, 5, -3, rules), band::c);
}

}
