#include "sharing/rows_and_keys.hpp"
#include "sharing/words/latest_news.hpp"
#include "sharing/words/news_words.hpp"

#include <gtest/gtest.h>

using namespace referralbook::sharing;
using namespace referralbook::sharing::tests_of_desks;
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

TEST(the_latest_news, say_who_did_what_and_when) {
    const record nadia{{"prospect", "Nadia"}};
    const rows base{{name("r1"), nadia}};
    const auto said = [&](edit_kind kind, record before, std::string title) {
        return news_words(
            {{name("r1"), kind, std::move(before), {}}, 4, "op", "other", "Ben", "2026-11-26 10:42", std::move(title)},
            base);
    };
    EXPECT_EQ(said(edit_kind::changed, {}, "Thank Dr Ünal"), "Ben: Thank Dr Ünal, 10:42");
    EXPECT_EQ(said(edit_kind::changed, {}, ""), "Ben: changed Nadia, 10:42");
    EXPECT_EQ(said(edit_kind::deleted, nadia, ""), "Ben: deleted: Nadia, 10:42");
}
