#include "calendar/workdays.hpp"

#include <gtest/gtest.h>

#include <map>

namespace referralbook::calendar {
namespace {

using namespace std::chrono;
using book::cell;

day date(int y, unsigned m, unsigned d) { return year{y} / month{m} / std::chrono::day{d}; }

office_week week_of(cell const& weekend, std::vector<day> holidays = {}) {
    return {book::weekend_of(weekend).value(), std::move(holidays)};
}

const day november_1 = date(2014, 11, 1), november_30 = date(2014, 11, 30);
const std::vector<day> thanksgiving{date(2014, 11, 11), date(2014, 11, 27), date(2014, 11, 28)};

TEST(working_days, of_november_2014_are_those_of_networkdays_for_each_single_day_code) {
    const std::map<int, int> expected{{11, 22}, {12, 23}, {13, 24}, {14, 23}, {15, 24}, {16, 24}, {17, 22}};
    for (const auto& [code, count] : expected)
        EXPECT_EQ(count_working_days(november_1, november_30, week_of(double(code), thanksgiving)), count) << code;
}

TEST(working_days, between_two_new_years_days_are_those_of_networkdays_with_friday_and_saturday_closed) {
    const auto week = week_of("0000110", {date(2006, 1, 2), date(2006, 1, 16)});
    EXPECT_EQ(count_working_days(date(2006, 1, 1), date(2006, 2, 1), week), 22);
    EXPECT_EQ(count_working_days(date(2006, 2, 1), date(2006, 1, 1), week), -22);
}

TEST(working_days, the_fifth_after_the_first_of_november_2014_is_that_of_workday) {
    EXPECT_EQ(book::serial_of_day(*add_working_days(november_1, 5, {})), 41950);
}

TEST(working_days, adding_none_gives_the_day_itself_open_or_not) {
    EXPECT_EQ(add_working_days(november_1, 0, {}), november_1);   // a Saturday
}

TEST(working_days, are_subtracted_backwards) {
    EXPECT_EQ(add_working_days(date(2014, 11, 3), -1, {}), date(2014, 10, 31));
    EXPECT_EQ(add_working_days(date(2014, 11, 2), -1, {}), date(2014, 10, 31));
    EXPECT_EQ(add_working_days(date(2014, 12, 1), -1, {{false, false, false, false, false, true, true}, thanksgiving}),
        date(2014, 11, 26));
}

TEST(working_days, the_next_and_the_previous_are_the_day_itself_where_it_is_open) {
    const office_week week{{false, false, false, false, false, true, true}, thanksgiving};
    EXPECT_EQ(next_working_day(date(2014, 11, 26), week), date(2014, 11, 26));
    EXPECT_EQ(next_working_day(date(2014, 11, 27), week), date(2014, 12, 1));
    EXPECT_EQ(previous_working_day(date(2014, 11, 30), week), date(2014, 11, 26));
    EXPECT_EQ(previous_working_day(date(2014, 11, 26), week), date(2014, 11, 26));
}

TEST(working_days, there_are_none_in_a_week_that_is_closed_throughout) {
    const office_week week{{true, true, true, true, true, true, true}, {}};
    EXPECT_FALSE(next_working_day(november_1, week));
    EXPECT_FALSE(previous_working_day(november_1, week));
    EXPECT_FALSE(add_working_days(november_1, 1, week));
    EXPECT_EQ(count_working_days(november_1, november_30, week), 0);
    EXPECT_EQ(moved_to_working_day(november_1, week), november_1);
}

TEST(working_days, end_with_the_year_9999) {
    EXPECT_FALSE(add_working_days(date(9999, 12, 31), 1, {}));
    EXPECT_FALSE(add_working_days(november_1, 3'000'000, {}));
    EXPECT_FALSE(add_working_days(november_1, std::numeric_limits<std::int64_t>::min(), {}));
    EXPECT_FALSE(add_working_days(november_1, std::numeric_limits<std::int64_t>::max(), {}));
    EXPECT_TRUE(add_working_days(november_1, 2'000'000, {}));
}

TEST(weekend, code_eight_and_everything_else_outside_the_list_is_an_error) {
    for (cell const& wrong : {cell{}, cell{""}, cell{0.0}, cell{8.0}, cell{10.0}, cell{18.0}, cell{-1.0}, cell{1.5},
             cell{"0000112"}, cell{"000011"}, cell{"00001100"}, cell{"Sunday"}, cell{book::cell_error::value}})
        EXPECT_FALSE(book::weekend_of(wrong)) << book::text_of(wrong);
}

TEST(weekend, each_code_closes_the_days_of_workday_and_is_found_again) {
    const std::map<double, std::string> masks{{1, "0000011"}, {2, "1000001"}, {3, "1100000"}, {4, "0110000"},
        {5, "0011000"}, {6, "0001100"}, {7, "0000110"}, {11, "0000001"}, {12, "1000000"}, {13, "0100000"},
        {14, "0010000"}, {15, "0001000"}, {16, "0000100"}, {17, "0000010"}};
    for (auto const& [code, mask] : masks) {
        EXPECT_EQ(book::weekend_of(code), book::weekend_of(mask)) << code;
        EXPECT_EQ(book::cell_of_weekend(*book::weekend_of(code)), cell{code});
    }
    EXPECT_EQ(book::cell_of_weekend(*book::weekend_of("0010010")), cell{"0010010"});
}

}
}
