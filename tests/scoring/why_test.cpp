#include "books.hpp"
#include "scoring/why.hpp"
#include "text/number_text.hpp"

#include <cmath>
#include <cstring>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace {

using namespace referralbook;
using namespace referralbook::scoring;

source_score source_with(double pace, double win_rate, double value, int last_age = 10, double active = .96) {
    source_score source;
    source.count = 60;
    source.pace = pace;
    source.active = active;
    source.win_rate = win_rate;
    source.value = value;
    source.worth = pace * active * win_rate * value;
    source.last = books::today - book::days{last_age};
    source.won = 30;
    source.lost = 25;
    source.sure = sureness::sure;
    return source;
}

TEST(numbers, are_written_without_locale) {
    EXPECT_EQ(text::fixed(1046.153846, 0), "1 046");
    EXPECT_EQ(text::fixed(1234567.891, 2), "1 234 567.89");
    EXPECT_EQ(text::fixed(-12000, 0), "-12 000");
    EXPECT_EQ(text::fixed(-100, 0), "-100");
    EXPECT_EQ(text::fixed(999, 0), "999");
    EXPECT_EQ(text::fixed(-0.001, 1), "0.0");
    EXPECT_EQ(text::significant(4.108262, 2), "4.1");
    EXPECT_EQ(text::significant(0.0578, 2), "0.058");
    EXPECT_EQ(text::significant(9.97, 2), "10");
    EXPECT_EQ(text::significant(12345, 2), "12 345");
    EXPECT_EQ(text::significant(0, 2), "0.0");
    EXPECT_EQ(text::rounded(2435.46, 2), 2400);
    EXPECT_EQ(text::rounded(0.0234, 2), 0.023);
    EXPECT_EQ(text::rounded(-9960, 2), -10000);
}

TEST(why, says_the_factors_the_worth_and_the_last_referral) {
    const auto source = source_with(4.108262, .566667, 1046.153846);
    EXPECT_EQ(why(source, true, books::today, ""),
        "4.1 a year x 96 % still active x 57 % won x 1,046 = about 2,300 a year; last one 10 days ago");
    EXPECT_EQ(why(source, true, books::today, "EUR"),
        "4.1 a year x 96 % still active x 57 % won x EUR 1,046 = about EUR 2,300 a year; last one 10 days ago");
}

TEST(why, speaks_of_expected_wins_where_the_book_knows_no_values) {
    EXPECT_EQ(why(source_with(4.1, .57, 1), false, books::today, "EUR"),
        "4.1 a year x 96 % still active x 57 % won = about 2.2 expected wins a year; last one 10 days ago");
}

TEST(why, says_today_and_yesterday) {
    EXPECT_TRUE(why(source_with(4, .5, 100, 0), true, books::today, "").ends_with("; last one today"));
    EXPECT_TRUE(why(source_with(4, .5, 100, 1), true, books::today, "").ends_with("; last one yesterday"));
    EXPECT_TRUE(why(source_with(4, .5, 100, 1400), true, books::today, "").ends_with("; last one 1,400 days ago"));
}

TEST(why, adds_what_qualifies_the_number) {
    auto source = source_with(4, .5, 100);
    source.is_new = source.going_quiet = true;
    EXPECT_TRUE(why(source, true, books::today, "").ends_with("; last one 10 days ago; new; going quiet"));
    source.won = source.lost = 0;
    EXPECT_TRUE(why(source, true, books::today, "").ends_with("; new; going quiet; nothing decided yet"));
    source.won = 3;
    source.sure = sureness::thin;
    EXPECT_TRUE(why(source, true, books::today, "").ends_with("; new; going quiet; only 3 decided"));
}

TEST(why, is_empty_where_a_value_is_an_error) {
    auto source = source_with(4, .5, 100);
    source.bad_value = true;
    EXPECT_EQ(why(source, true, books::today, ""), "");
}

TEST(why, spends_no_digit_that_the_product_does_not_need) {
    // 1.1 x 60 % x 634 would be about 420.
    EXPECT_EQ(why(source_with(1.14, .5951, 634, 10, 1), true, books::today, ""),
        "1.14 a year x 100 % still active x 60 % won x 634 = about 430 a year; last one 10 days ago");
    // 1.1 x 59 % x 671 would be about 440, with 1.10 too.
    EXPECT_EQ(why(source_with(1.1, .588, 671, 10, 1), true, books::today, ""),
        "1.1 a year x 100 % still active x 58.8 % won x 671 = about 430 a year; last one 10 days ago");
    // 3.1 x 96 % x 64 % x 1,948 would be about 3,700.
    EXPECT_EQ(why(source_with(3.139481, .643551, 1947.796075, 30, .956197), true, books::today, ""),
        "3.14 a year x 96 % still active x 64 % won x 1,948 = about 3,800 a year; last one 30 days ago");
}

TEST(why, writes_a_share_still_active_of_next_to_nothing_as_nought) {
    EXPECT_EQ(why(source_with(.31, .5, 1000, 5000, 2e-9), true, books::today, ""),
        "0.31 a year x 0 % still active x 50 % won x 1,000 = about 0 a year; last one 5,000 days ago");
    EXPECT_EQ(why(source_with(.31, .5, 1000, 2000, .0021), true, books::today, ""),
        "0.31 a year x 0.21 % still active x 50 % won x 1,000 = about 0.33 a year; last one 2,000 days ago");
}

TEST(why, says_of_one_referral_that_it_is_too_early_to_tell) {
    auto source = source_with(4, .5, 100);
    source.count = 1;
    EXPECT_TRUE(why(source, true, books::today, "").ends_with("; last one 10 days ago; new, too early to tell"));
}

double number(std::string text) {
    std::erase(text, ',');
    return std::stod(text);
}

RC_GTEST_PROP(the_factors_as_written, multiply_to_the_worth_as_written, ()) {
    const auto any = [](double low, double high) {
        return low * std::pow(high / low, *rc::gen::inRange(0, 1'000'000) / 1e6);
    };
    const auto source = source_with(any(.01, 300), any(.01, 1), any(.5, 5e6), 10, any(1e-4, 1));
    const auto text = why(source, true, books::today, "");
    std::vector<double> written;
    std::size_t begin = 0;
    for (auto const* behind : {" a year x ", " % still active x ", " % won x ", " = about ", " a year; "}) {
        const auto end = text.find(behind, begin);
        RC_ASSERT(end != std::string::npos);
        written.push_back(number(text.substr(begin, end - begin)));
        begin = end + std::strlen(behind);
    }
    const double product = written[0] * written[1] / 100 * written[2] / 100 * written[3];
    const double shown = written[4];
    RC_ASSERT(std::abs(text::rounded(product, 2) - shown) <= 1e-9 * shown);
    RC_ASSERT(std::abs(source.worth - shown) <= .0501 * shown);
}

}
