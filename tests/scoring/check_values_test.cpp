#include "books.hpp"
#include "scoring/still_active.hpp"

#include <array>

#include <gtest/gtest.h>

namespace {

using namespace referralbook;
using namespace referralbook::scoring;

constexpr double printed = 5.1e-7;   // the check values have six places

TEST(one_source, under_given_office_numbers_is_worth_its_check_value) {
    std::vector<std::int32_t> days;
    for (const int age : {700, 400, 300, 200, 120, 75, 40, 10}) days.push_back(1000 - age);
    std::vector<double> values{900, 1200, 1500};
    const source_rows source{
        .key = "one", .name = "One", .rows = {}, .days = days, .values = values, .won = 3, .lost = 2};
    office_numbers office;
    office.alike.years = .25;
    office.mean_pace = 2;
    office.staying.share = .8;
    office.staying.stops_a_year = .5;
    office.results.weight = office.sales.weight = 10;
    office.win_rate = .55;
    office.values = {.money = true, .cap = 1e6, .growth = 1, .mean = 1000};

    const auto score = score_of(source, office, books::today, 365);
    EXPECT_NEAR(score.seen.events, 5.289038, printed);
    EXPECT_NEAR(score.seen.years, 1.060877, printed);
    EXPECT_NEAR(score.silent, .027397, printed);
    EXPECT_NEAR(score.missing, .123310, printed);
    EXPECT_NEAR(score.pace, 3.532926, printed);
    EXPECT_NEAR(score.active, .985533, printed);
    EXPECT_NEAR(score.pace * score.active, 3.481815, printed);
    EXPECT_NEAR(score.win_rate, .566667, printed);
    EXPECT_NEAR(score.value, 1046.153846, printed);
    EXPECT_NEAR(score.worth, 2064.091540, printed);
}

TEST(a_silence, leaves_the_check_values_still_active) {
    struct row {
        double silent, active;
    };
    for (auto const& [silent, active] : {row{.5, .310572}, row{1, .065336}, row{2, .007736}})
        EXPECT_NEAR(still_active(missing_referrals(5, silent, 365), odds_of_a_stop(.5, silent)), active, printed)
            << silent;
}

TEST(a_book_of_one_source, is_worth_its_check_value) {
    const auto workbook = books::ledger_of({{"One", 100, books::won, 1000}, {"One", 30, books::lost}, {"One", 0}});
    auto const& office = workbook.office();
    auto const* score = workbook.find("One");
    ASSERT_TRUE(score);
    EXPECT_NEAR(score->seen.events, 1.944621, printed);
    EXPECT_NEAR(score->seen.years, .249530, printed);
    EXPECT_EQ(score->silent, 0);
    EXPECT_EQ(score->active, 1);
    EXPECT_NEAR(office.mean_pace, 2.356583, printed);
    EXPECT_EQ(office.alike.years, .25);
    EXPECT_EQ(office.staying.horizon, 0);
    EXPECT_NEAR(office.staying.silences.front(), -.008562, printed);
    EXPECT_NEAR(office.staying.silences.back(), -1.095890, printed);
    for (std::size_t i = 0; i < staying::rates.size(); ++i)
        EXPECT_NEAR(office.staying.silences[i], -.273973 * staying::rates[i], 4 * printed);
    EXPECT_NEAR(office.staying.stops_a_year, .555434, printed);
    EXPECT_NEAR(office.staying.usual_share, .767286, printed);
    EXPECT_EQ(office.staying.share, office.staying.usual_share);
    EXPECT_EQ(office.win_rate, .5);
    EXPECT_EQ(office.values.mean, 1000);
    EXPECT_NEAR(score->pace, 3.891908, printed);
    EXPECT_EQ(score->win_rate, .5);
    EXPECT_NEAR(score->value, 1000, 1e-9);
    EXPECT_NEAR(score->worth, 1945.954115, printed);
}

class six_sources : public testing::Test {
protected:
    ledger workbook = books::ledger_of(books::six_sources());
    office_numbers const& office = workbook.office();
};

TEST_F(six_sources, are_as_alike_in_pace_as_the_check_values_say) {
    auto const& c = office.alike;
    EXPECT_NEAR(c.mean, 2.480984, printed);
    EXPECT_NEAR(c.overlap, .691465, printed);
    EXPECT_NEAR(c.scatter, 13.862133, printed);
    EXPECT_NEAR(c.noise, 7.410098, printed);
    EXPECT_NEAR(c.variance, 2.206880, printed);
    EXPECT_NEAR(c.unlikeness, 1.286426, printed);
    EXPECT_NEAR(c.years, .296403, printed);
}

TEST_F(six_sources, tell_how_many_stop_as_the_check_values_say) {
    auto const& all = office.staying;
    EXPECT_EQ(all.horizon, 320);
    EXPECT_EQ(all.seen_until, 665);
    EXPECT_NEAR(all.mean, 1.676924, printed);
    constexpr std::array silences{.292108, .488306, .723930, .882520, .682963, -.433662, -3.477564, -10.204712};
    constexpr std::array told{
        -11.358712, -11.305778, -11.202262, -11.004115, -10.639705, -10.015725, -9.070345, -7.929447};
    constexpr std::array weights{.001182, .010287, .060604, .224753, .425518, .258181, .019447, .000028};
    for (std::size_t i = 0; i < staying::rates.size(); ++i) {
        EXPECT_NEAR(all.silences[i], silences[i], printed) << staying::rates[i];
        EXPECT_NEAR(all.told[i], told[i], printed) << staying::rates[i];
        EXPECT_NEAR(all.weights[i], weights[i], printed) << staying::rates[i];
    }
    EXPECT_NEAR(all.stops_a_year, .471591, printed);
}

TEST_F(six_sources, keep_the_share_of_their_promises_that_the_check_values_say) {
    auto const& k = office.staying;
    EXPECT_NEAR(k.usual_share, .797283, printed);
    EXPECT_NEAR(k.predicted, 5.275712, printed);
    EXPECT_EQ(k.came, 8);
    EXPECT_NEAR(k.share, .947378, printed);
}

TEST_F(six_sources, have_the_offices_means_of_the_check_values) {
    EXPECT_NEAR(office.mean_pace, 2.059939, printed);
    EXPECT_NEAR(office.win_rate, .631579, printed);
    EXPECT_NEAR(office.values.cap, 5500, 1e-9);
    EXPECT_NEAR(office.values.growth, 1.5, 1e-12);
    EXPECT_NEAR(office.values.mean, 1663.636364, printed);
    EXPECT_TRUE(office.values.money);
}

TEST_F(six_sources, differ_in_win_rate_as_the_check_values_say) {
    auto const& m = office.results;
    EXPECT_EQ(m.sources, 5);
    EXPECT_EQ(m.data, 17);
    EXPECT_NEAR(m.within, .236111, printed);
    EXPECT_NEAR(m.between, .008230, printed);
    EXPECT_NEAR(m.likeness, .033684, printed);
    EXPECT_NEAR(m.share, .079464, printed);
    EXPECT_NEAR(m.weight, 11.584297, printed);
}

TEST_F(six_sources, differ_in_value_as_the_check_values_say) {
    auto const& m = office.sales;
    EXPECT_EQ(m.sources, 5);
    EXPECT_EQ(m.data, 11);
    EXPECT_NEAR(m.within, 50277.777778, printed);
    EXPECT_NEAR(m.between, 2393438.271605, printed);
    EXPECT_NEAR(m.likeness, .979426, printed);
    EXPECT_NEAR(m.share, .268612, printed);
    EXPECT_NEAR(m.weight, 2.722836, printed);
}

TEST_F(six_sources, are_worth_their_check_values) {
    struct row {
        char const* name;
        double events, years, silent, missing, pace, active, expected, win_rate, value, worth;
    };
    for (auto const& expected : {
             row{"Adler", 3.887266, 1.060877, .082192, .288340, 3.139481, .956197, 3.001963, .643551, 1947.796075,
                 3762.980671},
             row{"Brandt", 1.147379, 1.022845, 1.232877, 3.861292, 1.262419, .147299, .185953, .661974, 2890.999043,
                 355.870844},
             row{"Cole", 3.243619, .714466, .054795, .217005, 3.612118, .971596, 3.509518, .533640, 2066.895655,
                 3870.919071},
             row{"Dietz", 0, .884476, 1.369863, 1.830535, .489840, .277963, .136157, .660855, 4041.196870, 363.628348},
             row{"Egan", .918093, .226655, .123288, .392460, 2.768765, .931695, 2.579645, .685821, 1915.102193,
                 3388.151431},
             row{"Frei", 0, .040516, .041096, .076627, 1.716859, .980067, 1.682636, .631579, 2495.454545, 2651.962935},
         }) {
        auto const* actual = workbook.find(expected.name);
        ASSERT_TRUE(actual) << expected.name;
        EXPECT_NEAR(actual->seen.events, expected.events, printed) << expected.name;
        EXPECT_NEAR(actual->seen.years, expected.years, printed) << expected.name;
        EXPECT_NEAR(actual->silent, expected.silent, printed) << expected.name;
        EXPECT_NEAR(actual->missing, expected.missing, printed) << expected.name;
        EXPECT_NEAR(actual->pace, expected.pace, printed) << expected.name;
        EXPECT_NEAR(actual->active, expected.active, printed) << expected.name;
        EXPECT_NEAR(actual->pace * actual->active, expected.expected, printed) << expected.name;
        EXPECT_NEAR(actual->win_rate, expected.win_rate, printed) << expected.name;
        EXPECT_NEAR(actual->value, expected.value, printed) << expected.name;
        EXPECT_NEAR(actual->worth, expected.worth, printed) << expected.name;
    }
}

TEST_F(six_sources, stand_in_the_order_of_their_worth_with_their_bands) {
    std::string order, bands;
    for (auto const& source : workbook.sources()) {
        order += source.name.front();
        bands += static_cast<char>(source.deserves);
    }
    EXPECT_EQ(order, "CAEFDB");
    EXPECT_EQ(bands, "AABCCC");   // ceil(20 % of 6) = 2, ceil(50 % of 6) = 3
}

}
