#include "books.hpp"

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
    office.results.weight = office.sales.weight = 10;
    office.win_rate = .55;
    office.values = {.money = true, .cap = 1e6, .growth = 1, .mean = 1000};

    const auto score = score_of(source, office, books::today, 180);
    EXPECT_NEAR(score.seen.events, 4.190810, printed);
    EXPECT_NEAR(score.seen.years, .663439, printed);
    EXPECT_NEAR(score.pace, 4.108262, printed);
    EXPECT_NEAR(score.win_rate, .566667, printed);
    EXPECT_NEAR(score.value, 1046.153846, printed);
    EXPECT_NEAR(score.worth, 2435.461912, printed);
}

TEST(a_book_of_one_source, is_worth_its_check_value) {
    const auto workbook = books::ledger_of({{"One", 100, books::won, 1000}, {"One", 30, books::lost}, {"One", 0}});
    auto const& office = workbook.office();
    auto const* score = workbook.find("One");
    ASSERT_TRUE(score);
    EXPECT_NEAR(score->seen.events, 1.890899, printed);
    EXPECT_NEAR(score->seen.years, .227388, printed);
    EXPECT_NEAR(office.mean_pace, 2.355326, printed);
    EXPECT_EQ(office.alike.years, .25);
    EXPECT_EQ(office.staying.share, .8);
    EXPECT_EQ(office.win_rate, .5);
    EXPECT_EQ(office.values.mean, 1000);
    EXPECT_NEAR(score->pace, 4.155495, printed);
    EXPECT_EQ(score->win_rate, .5);
    EXPECT_NEAR(score->value, 1000, 1e-9);
    EXPECT_NEAR(score->worth, 2077.747732, printed);
}

class six_sources : public testing::Test {
protected:
    ledger workbook = books::ledger_of(books::six_sources());
    office_numbers const& office = workbook.office();
};

TEST_F(six_sources, are_as_alike_in_pace_as_the_check_values_say) {
    auto const& c = office.alike;
    EXPECT_NEAR(c.mean, 2.716065, printed);
    EXPECT_NEAR(c.overlap, .589681, printed);
    EXPECT_NEAR(c.scatter, 13.724647, printed);
    EXPECT_NEAR(c.noise, 6.990289, printed);
    EXPECT_NEAR(c.variance, 3.318149, printed);
    EXPECT_NEAR(c.unlikeness, 2.071757, printed);
    EXPECT_NEAR(c.years, .281292, printed);
}

TEST_F(six_sources, keep_coming_as_the_check_values_say) {
    auto const& k = office.staying;
    EXPECT_EQ(k.horizon, 342);
    EXPECT_EQ(k.seen_until, 643);
    EXPECT_NEAR(k.mean, 1.757261, printed);
    EXPECT_NEAR(k.predicted, 7.260103, printed);
    EXPECT_EQ(k.came, 8);
    EXPECT_NEAR(k.share, .880408, printed);
}

TEST_F(six_sources, have_the_offices_means_of_the_check_values) {
    EXPECT_NEAR(office.mean_pace, 2.077479, printed);
    EXPECT_NEAR(office.win_rate, .631579, printed);
    EXPECT_NEAR(office.values.cap, 5500, 1e-9);
    EXPECT_NEAR(office.values.growth, 1.25, 1e-12);
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
        double events, years, pace, win_rate, value, worth;
    };
    for (auto const& expected : {
             row{"Adler", 2.740724, .663439, 3.098705, .643551, 1623.163396, 3236.873672},
             row{"Brandt", .433479, .653242, .958905, .661974, 2409.165869, 1529.266825},
             row{"Cole", 2.684699, .533600, 3.531905, .533640, 1722.413046, 3246.342433},
             row{"Dietz", 0, .607723, .578721, .660855, 3367.664058, 1287.965033},
             row{"Egan", .840896, .208384, 2.562558, .685821, 1595.918494, 2804.757544},
             row{"Frei", 0, .039932, 1.601660, .631579, 2079.545455, 2103.615991},
         }) {
        auto const* actual = workbook.find(expected.name);
        ASSERT_TRUE(actual) << expected.name;
        EXPECT_NEAR(actual->seen.events, expected.events, printed) << expected.name;
        EXPECT_NEAR(actual->seen.years, expected.years, printed) << expected.name;
        EXPECT_NEAR(actual->pace, expected.pace, printed) << expected.name;
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
    EXPECT_EQ(order, "CAEFBD");
    EXPECT_EQ(bands, "AABCCC");   // ceil(20 % of 6) = 2, ceil(50 % of 6) = 3
}

}
