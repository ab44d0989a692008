// Cells that look like office hours, and sizes and durations that only look alike.
#include "recognition/tables/cell_shape.hpp"

#include <gtest/gtest.h>
#include <string>

namespace referralbook::recognition {
namespace {

bool looks_like_hours(std::string const& text) { return shape_of({text}).hours; }

TEST(a_cell, looks_like_hours_as_people_write_them) {
    for (const auto* text : {"Mon-Fri 8-17", "8-12 h", "9 a 18 hs", "9h-17h", "8h30-12h", "14-18 Uhr", "de 9 a 14",
             "L a V 9 a 18", "L M X J V 9 a 14", "L 9-12 X 16-20", "dalle 9 alle 13", "Mo 2-5", "9am-5pm",
             "08:00-12:00 h", "8.30-12.30 h", "0-24 h", "8 u - 12 u", "8u30-12u30", "ma 8u30-17u", "2:00-6:00",
             "1:30 - 5:30", "T Th 8-4", "24/7", "closed"})
        EXPECT_TRUE(looks_like_hours(text)) << text;
}

TEST(a_cell_of_sizes_or_durations, does_not_look_like_hours) {
    for (const auto* text : {"12 x 14 m", "12x14m", "3 x 4", "3 x 4 m", "6 m x 8 m", "3 × 4 m", "L 38-40, M 40-42",
             "S 10-12", "2 h", "90 min", "60-90 min", "1h30", "1 h 30", "1h 15m", "1:30 h", "0,5 h", "2.5 h", "2-3 h",
             "2h-3h", "2 to 3 hrs", "2 à 3 h", "1-2 uur", "24-48 h", "48 hrs", "2 x 8 h"})
        EXPECT_FALSE(looks_like_hours(text)) << text;
}

TEST(a_cell, says_a_month_where_it_says_more_than_a_year) {
    for (const auto* text : {"Mai 2020", "05/2020", "2020-05", "Nov. 2025", "mars 2021"})
        EXPECT_TRUE(shape_of({text}).month) << text;
    for (const auto* text : {"2020", "(2020)", "2020.", "A-2100", "5 Mai 2020"})
        EXPECT_FALSE(shape_of({text}).month) << text;
}

}
}
