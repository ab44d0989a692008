// Against the dates that governments published (gov.uk, opm.gov, canada.ca, gov.ie, bmi.bund.de ...).
#include "calendar/public_holidays.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace referralbook::calendar {
namespace {

using namespace std::chrono;

day on(int y, unsigned m, unsigned d) { return sys_days{year{y} / month{m} / std::chrono::day{d}}; }

/// "1-1 4-3 ..." of a year, month and day.
std::string dates_of(std::string_view code, int in) {
    std::ostringstream text;
    for (auto const& every : public_holidays(code, in)) {
        const year_month_day date{every.date};
        EXPECT_EQ(date.year(), year{in});
        text << (text.tellp() > 0 ? " " : "") << static_cast<unsigned>(date.month()) << '-'
             << static_cast<unsigned>(date.day());
    }
    return text.str();
}

TEST(easter, falls_on_the_published_sundays) {
    for (const auto date : {on(1818, 3, 22), on(1943, 4, 25), on(1961, 4, 2), on(2000, 4, 23), on(2008, 3, 23),
             on(2011, 4, 24), on(2016, 3, 27), on(2019, 4, 21), on(2024, 3, 31), on(2025, 4, 20), on(2026, 4, 5),
             on(2027, 3, 28), on(2038, 4, 25), on(2049, 4, 18)})
        EXPECT_EQ(easter_sunday(static_cast<int>(year_month_day{date}.year())), date);
    for (int y = 1583; y < 9999; ++y) {
        const auto date = easter_sunday(y);
        EXPECT_EQ(weekday{date}, Sunday);
        EXPECT_GE(date, on(y, 3, 22));
        EXPECT_LE(date, on(y, 4, 25));
    }
}

TEST(public_holidays_of, the_united_states_are_those_of_the_federal_calendar) {
    EXPECT_EQ(dates_of("US", 2024), "1-1 1-15 2-19 5-27 6-19 7-4 9-2 10-14 11-11 11-28 12-25");
    EXPECT_EQ(dates_of("US", 2026), "1-1 1-19 2-16 5-25 6-19 7-3 7-4 9-7 10-12 11-11 11-26 12-25");
    EXPECT_EQ(dates_of("US", 2027), "1-1 1-18 2-15 5-31 6-18 6-19 7-4 7-5 9-6 10-11 11-11 11-25 12-24 12-25 12-31");
    EXPECT_EQ(dates_of("US", 2020), "1-1 1-20 2-17 5-25 7-3 7-4 9-7 10-12 11-11 11-26 12-25") << "no Juneteenth yet";
    EXPECT_EQ(public_holidays("US", 2027).back().name, "New Year's Day (observed)");
}

TEST(public_holidays_of, england_are_the_bank_holidays) {
    EXPECT_EQ(dates_of("GB", 2024), "1-1 3-29 4-1 5-6 5-27 8-26 12-25 12-26");
    EXPECT_EQ(dates_of("GB", 2025), "1-1 4-18 4-21 5-5 5-26 8-25 12-25 12-26");
    EXPECT_EQ(dates_of("GB", 2026), "1-1 4-3 4-6 5-4 5-25 8-31 12-25 12-26 12-28");
    EXPECT_EQ(dates_of("GB", 2027), "1-1 3-26 3-29 5-3 5-31 8-30 12-25 12-26 12-27 12-28");
    // Christmas on a Sunday: Monday is Boxing Day, Tuesday the substitute for Christmas.
    const auto all = public_holidays("GB", 2033);
    EXPECT_EQ(all[all.size() - 2], (public_holiday{on(2033, 12, 26), "Boxing Day"}));
    EXPECT_EQ(all.back(), (public_holiday{on(2033, 12, 27), "Christmas Day (observed)"}));
    EXPECT_EQ(dates_of("GB", 2023), "1-1 1-2 4-7 4-10 5-1 5-29 8-28 12-25 12-26") << "but for the coronation";
}

TEST(public_holidays_of, germany_austria_and_switzerland_hold_everywhere_in_the_country) {
    EXPECT_EQ(dates_of("DE", 2024), "1-1 3-29 4-1 5-1 5-9 5-20 10-3 12-25 12-26");
    EXPECT_EQ(dates_of("DE", 2026), "1-1 4-3 4-6 5-1 5-14 5-25 10-3 12-25 12-26");
    EXPECT_EQ(dates_of("DE", 2008), "1-1 3-21 3-24 5-1 5-12 10-3 12-25 12-26")
        << "Ascension on the 1st of May stands once";
    EXPECT_EQ(dates_of("AT", 2025), "1-1 1-6 4-21 5-1 5-29 6-9 6-19 8-15 10-26 11-1 12-8 12-25 12-26");
    EXPECT_EQ(dates_of("AT", 2026), "1-1 1-6 4-6 5-1 5-14 5-25 6-4 8-15 10-26 11-1 12-8 12-25 12-26");
    EXPECT_EQ(dates_of("CH", 2026), "1-1 5-14 8-1 12-25");
}

TEST(public_holidays_of, the_latin_countries_are_those_of_the_whole_country) {
    EXPECT_EQ(dates_of("FR", 2025), "1-1 4-21 5-1 5-8 5-29 6-9 7-14 8-15 11-1 11-11 12-25");
    EXPECT_EQ(dates_of("FR", 2026), "1-1 4-6 5-1 5-8 5-14 5-25 7-14 8-15 11-1 11-11 12-25");
    EXPECT_EQ(dates_of("ES", 2026), "1-1 1-6 4-3 5-1 8-15 10-12 11-1 12-6 12-8 12-25");
    EXPECT_EQ(dates_of("IT", 2025), "1-1 1-6 4-21 4-25 5-1 6-2 8-15 11-1 12-8 12-25 12-26");
    EXPECT_EQ(dates_of("IT", 2026), "1-1 1-6 4-6 4-25 5-1 6-2 8-15 10-4 11-1 12-8 12-25 12-26")
        << "St Francis' Day again from 2026";
}

TEST(public_holidays_of, the_netherlands_move_a_kings_day_on_a_sunday) {
    EXPECT_EQ(dates_of("NL", 2025), "1-1 4-21 4-26 5-5 5-29 6-9 12-25 12-26");
    EXPECT_EQ(dates_of("NL", 2026), "1-1 4-6 4-27 5-14 5-25 12-25 12-26");
}

TEST(public_holidays_of, canada_ireland_and_australia_are_the_national_ones) {
    EXPECT_EQ(dates_of("CA", 2025), "1-1 4-18 5-19 7-1 9-1 9-30 10-13 11-11 12-25 12-26");
    EXPECT_EQ(dates_of("CA", 2026), "1-1 4-3 5-18 7-1 9-7 9-30 10-12 11-11 12-25 12-26");
    EXPECT_EQ(dates_of("CA", 2029), "1-1 3-30 5-21 7-1 7-2 9-3 9-30 10-8 11-11 12-25 12-26")
        << "Canada Day on a Sunday";
    EXPECT_EQ(dates_of("IE", 2024), "1-1 2-5 3-17 4-1 5-6 6-3 8-5 10-28 12-25 12-26");
    EXPECT_EQ(dates_of("IE", 2026), "1-1 2-2 3-17 4-6 5-4 6-1 8-3 10-26 12-25 12-26");
    EXPECT_EQ(dates_of("IE", 2030), "1-1 2-1 3-17 4-22 5-6 6-3 8-5 10-28 12-25 12-26")
        << "St Brigid's Day on a Friday stays";
    EXPECT_EQ(dates_of("AU", 2025), "1-1 1-26 1-27 4-18 4-21 4-25 12-25 12-26");
    EXPECT_EQ(dates_of("AU", 2026), "1-1 1-26 4-3 4-6 4-25 12-25 12-26 12-28");
    EXPECT_EQ(dates_of("AU", 2021), "1-1 1-26 4-2 4-5 4-25 12-25 12-26 12-27 12-28");
}

TEST(public_holidays_of, every_country_stand_once_each_and_in_order) {
    for (auto const& country : holiday_countries())
        for (int in = 1990; in < 2060; ++in) {
            const auto all = public_holidays(country.code, in);
            EXPECT_GE(all.size(), 4u) << country.name;
            for (std::size_t i = 1; i < all.size(); ++i)
                EXPECT_LT(all[i - 1].date, all[i].date) << country.name << ' ' << in;
        }
    EXPECT_TRUE(public_holidays("XX", 2026).empty());
    EXPECT_TRUE(public_holidays("DE", 1500).empty());
}

TEST(a_country, is_found_by_code_and_name) {
    for (auto const* text : {"de", "DE", "Germany", " germ "}) EXPECT_EQ(holiday_country_of(text)->code, "DE") << text;
    for (auto const* text : {"GB", "UK", "England", "United Kingdom"})
        EXPECT_EQ(holiday_country_of(text)->code, "GB") << text;
    EXPECT_EQ(holiday_country_of("United States")->code, "US");
    EXPECT_EQ(holiday_country_of("austri")->code, "AT");
    for (auto const* text : {"", "A", "Aus", "Narnia"}) EXPECT_FALSE(holiday_country_of(text)) << text;
}

}
}
