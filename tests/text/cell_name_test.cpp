#include "text/cell_name.hpp"

#include <gtest/gtest.h>

namespace referralbook {

TEST(cell_name, columns_are_named_as_calc_names_them) {
    EXPECT_EQ(text::column_letters(0), "A");
    EXPECT_EQ(text::column_letters(25), "Z");
    EXPECT_EQ(text::column_letters(26), "AA");
    EXPECT_EQ(text::column_letters(701), "ZZ");
    EXPECT_EQ(text::column_letters(702), "AAA");
    EXPECT_EQ(text::column_letters(16383), "XFD");
}

TEST(cell_name, no_column_is_a_question_mark) { EXPECT_EQ(text::column_letters(-1), "?"); }

TEST(cell_name, a_cell_has_its_column_and_its_row_counted_from_one) {
    EXPECT_EQ(text::cell_name(0, 0), "A1");
    EXPECT_EQ(text::cell_name(27, 11), "AB12");
    EXPECT_EQ(text::cell_name(16383, 1048575), "XFD1048576");
}

}
