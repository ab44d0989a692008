#include "scoring/ledger.hpp"
#include "scoring/season.hpp"
#include "support/days.hpp"

#include <gmock/gmock.h>

namespace referralbook::scoring {
namespace {

using tests::date;

std::int32_t number(book::day value) { return static_cast<std::int32_t>(value.time_since_epoch().count()); }

/// Three years up to 31 August 2026: `usual` referrals in each month, `august` in August, on days of their own.
std::vector<std::int32_t> office_with(int usual, int august) {
    std::vector<std::int32_t> days;
    for (int year = 2023; year <= 2026; ++year)
        for (unsigned month = 1; month <= 12; ++month) {
            const auto first = date(year, month, 1);
            if (first < date(2023, 9, 1) || first > date(2026, 8, 1)) continue;
            for (int i = 0; i < (month == 8 ? august : usual); ++i) days.push_back(number(first) + i % 28);
        }
    return days;
}

const std::int32_t end_of_august = number(date(2026, 8, 31));

}

TEST(a_season, is_none_in_a_young_book_or_a_small_one) {
    EXPECT_TRUE(season{}.is_flat());
    EXPECT_TRUE((season{{}, end_of_august}.is_flat()));
    std::vector<std::int32_t> young;
    for (int i = 0; i < 700; ++i) young.push_back(end_of_august - i);
    EXPECT_TRUE((season{young, end_of_august}.is_flat())) << "less than two years";
    std::vector<std::int32_t> small;
    for (int i = 0; i < 59; ++i) small.push_back(end_of_august - i * 12);
    small.push_back(end_of_august - 730);
    EXPECT_TRUE((season{small, end_of_august}.is_flat())) << "59 in two years; the 60th is no day of them";
    small.push_back(end_of_august - 729);
    EXPECT_FALSE((season{small, end_of_august}.is_flat()));
}

TEST(a_season, counts_a_day_as_its_month_brings_drawn_towards_the_usual) {
    const season months{office_with(20, 4), end_of_august};
    ASSERT_FALSE(months.is_flat());
    EXPECT_LT(months.factor(7), 0.5);
    EXPECT_GT(months.factor(7), 4.0 / 20) << "drawn towards 1";
    for (const std::size_t month : {0u, 3u, 10u}) EXPECT_NEAR(months.factor(month), 1.05, 0.05);
    EXPECT_NEAR(months.between(number(date(2026, 7, 31)), end_of_august), 31 * months.factor(7), 1e-9);
    EXPECT_DOUBLE_EQ(months.between(end_of_august, end_of_august), 0);
}

TEST(a_season, of_even_months_leaves_a_silence_as_long_as_it_is) {
    const season months{office_with(20, 20), end_of_august};
    EXPECT_NEAR(months.between(number(date(2026, 7, 31)), end_of_august), 31, 1.5);
}

TEST(a_flat_season, counts_days) { EXPECT_DOUBLE_EQ(season{}.between(10, 45), 35); }

namespace {

/// Whether a source that sends every 21 days is going quiet, with the last one on 17 July and today 30 August: 44 days.
bool quiet_with(int usual, int august) {
    history_builder builder;
    int n = 0;
    for (const auto day : office_with(usual, august))
        builder.add({.date = book::day{book::days{day}}, .source = n++ % 2 ? "Others" : "More"});
    for (auto when = date(2026, 7, 17); when > date(2024, 1, 1); when -= book::days{21})
        builder.add({.date = when, .source = "Dr Ünal"});
    const ledger book{builder.take(), date(2026, 8, 30), {}};
    return book.find("Dr Ünal")->going_quiet;
}

}

TEST(a_quiet_august, raises_no_alarm_in_an_office_whose_augusts_are_quiet) {
    EXPECT_FALSE(quiet_with(20, 3));
    EXPECT_TRUE(quiet_with(20, 20)) << "and does in another";
}

TEST(a_small_office, knows_no_seasons) { EXPECT_TRUE(quiet_with(0, 0)); }

}
