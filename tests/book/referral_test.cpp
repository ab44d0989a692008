#include "book/referral.hpp"

#include <gtest/gtest.h>

namespace referralbook {

TEST(a_referral, is_called_by_its_number_and_by_its_row_before_it_has_one) {
    EXPECT_EQ(book::number_or_row(12, 4), "No. 12");
    EXPECT_EQ(book::number_or_row(0, 12), "row 13");
}

}
