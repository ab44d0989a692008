#include "sharing/words/latest_news.hpp"

#include <gtest/gtest.h>

using referralbook::sharing::latest_news;
using namespace std::chrono_literals;

TEST(the_latest_news, stands_for_half_a_minute) {
    const latest_news::moment ten{10h};
    latest_news news;
    EXPECT_EQ(news.standing(ten), "");
    EXPECT_FALSE(news.came("", ten));
    EXPECT_TRUE(news.came("Ada: Thank Dr Ünal, 10:42", ten));
    for (const auto later : {0s, 1s, 3s, 29s}) {
        EXPECT_FALSE(news.came("Ada: Thank Dr Ünal, 10:42", ten + later)) << "the next look brings it again";
        EXPECT_EQ(news.standing(ten + later), "Ada: Thank Dr Ünal, 10:42");
    }
    EXPECT_EQ(news.standing(ten + 30s), "");
    EXPECT_FALSE(news.came("Ada: Thank Dr Ünal, 10:42", ten + 31s));
    EXPECT_EQ(news.standing(ten + 31s), "");
    EXPECT_TRUE(news.came("Ben: new: Zoe, 10:43", ten + 40s));
    EXPECT_FALSE(news.came("", ten + 41s));
    EXPECT_EQ(news.standing(ten + 69s), "Ben: new: Zoe, 10:43");
}

TEST(the_latest_news, gives_way_to_later_news_at_once) {
    const latest_news::moment ten{10h};
    latest_news news;
    news.came("one", ten);
    EXPECT_TRUE(news.came("two", ten + 1s));
    EXPECT_EQ(news.standing(ten + 2s), "two");
    EXPECT_EQ(news.standing(ten + 30s), "two");
    EXPECT_EQ(news.standing(ten + 31s), "");
}
