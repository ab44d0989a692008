// Several telephone numbers in one cell, and cells of hardly more than what parts them.
#include "recognition/people/contact_points.hpp"

#include <ctime>
#include <gtest/gtest.h>
#include <string>

namespace referralbook::recognition {
namespace {

using parts = std::vector<std::string_view>;

std::string repeated(std::string_view one, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i) text += one;
    return text;
}

}

TEST(numbers_of_a_line, are_parted_where_whole_numbers_stand_on_both_sides) {
    EXPECT_EQ(number_parts("937-555-0107 / 937-555-0190"), (parts{"937-555-0107", "937-555-0190"}));
    EXPECT_EQ(number_parts("937-555-0107 - 937-555-0190"), (parts{"937-555-0107", "937-555-0190"}));
    EXPECT_EQ(number_parts("9375550107/9375550190"), (parts{"9375550107", "9375550190"}));
    EXPECT_EQ(number_parts("0731/5551234"), parts{"0731/5551234"});
    EXPECT_EQ(number_parts("0731/5551234/0731/5551235"), (parts{"0731/5551234", "0731/5551235"}));
    EXPECT_EQ(number_parts("+49 7351 / 5551234"), parts{"+49 7351 / 5551234"});
    EXPECT_EQ(number_parts("+49 731 5551234/+49 731 5551235"), (parts{"+49 731 5551234", "+49 731 5551235"}));
    EXPECT_EQ(number_parts("0049731/5551234"), parts{"0049731/5551234"});
    EXPECT_EQ(number_parts("///"), parts{"///"});
    EXPECT_EQ(number_parts(" - "), parts{" - "});
    EXPECT_EQ(number_parts(""), parts{""});
    EXPECT_EQ(number_parts("5551234/   0731/5551235"), (parts{"5551234", "   0731/5551235"}));
    EXPECT_EQ(number_parts("5551234/0731"), parts{"5551234/0731"});
}

TEST(numbers_of_a_line, are_read_in_a_time_that_grows_with_it) {
    constexpr double half_a_second = 0.5;   // what stands before a slash was counted anew at each: many seconds
    for (const std::string_view one :
        {"/", " / ", " - ", "1/2/3", "1/2/3 ", "+/", "0/", "00/", "a/", " -  - ", "(/)", ":;"}) {
        const auto line = repeated(one, 20'000);
        const auto start = std::clock();
        static_cast<void>(number_parts(line));
        static_cast<void>(phone_numbers_of(line));
        EXPECT_LT(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC, half_a_second) << one;
    }
}

}
