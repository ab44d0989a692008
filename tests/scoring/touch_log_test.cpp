#include "scoring/touch_log.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <vector>

namespace {

using namespace referralbook;
using namespace referralbook::scoring;

book::day day(int number) { return book::day{book::days{number}}; }

touch_log log_of(std::vector<touch_entry> const& entries) {
    touch_log_builder builder;
    for (auto const& entry : entries) builder.add(entry);
    return builder.take();
}

const std::vector<touch_entry> some{{.when = day(10), .who = "Anna Meyer", .outcome = "Reached"},
    {.when = day(30), .who = "Anna Meyer", .outcome = "no ANSWER"},
    {.when = day(20), .who = "Meyer, Anna", .outcome = ""},
    {.when = day(5), .who = "Ben Noor", .outcome = "No answer "},
    {.when = day(90), .who = "Cleo", .outcome = "Reached"}};

TEST(the_last_touch, is_the_latest_that_reached_them_by_any_spelling) {
    const auto log = log_of(some);
    EXPECT_EQ(log.last_touch("Dr Anna Meyer"), day(20));
    EXPECT_EQ(log.last_touch("Ben Noor"), std::nullopt);
    EXPECT_EQ(log.last_touch("Nobody"), std::nullopt);
    EXPECT_EQ(log.last_touch("cleo"), day(90));
    EXPECT_EQ(log.text(), "5 touches, 3 people");
}

TEST(a_touch_log, says_what_it_left_out) {
    EXPECT_EQ(log_of({}).text(), "no touches yet");
    const auto log = log_of(
        {{}, {.who = "Anna"}, {.unusable = true}, {.when = day(1), .who = " "}, {.when = day(1), .who = "Anna"}});
    EXPECT_EQ(log.text(), "1 touch, 1 person; 3 rows left out (2 without a date, 1 without a name)");
}

TEST(a_touch_log, is_the_same_whatever_the_order_of_its_rows) {
    auto turned = some;
    std::ranges::reverse(turned);
    EXPECT_EQ(log_of(turned).hash(), log_of(some).hash());
    EXPECT_EQ(log_of(turned).last_touch("Anna Meyer"), day(20));
    turned[0].when = day(91);
    EXPECT_NE(log_of(turned).hash(), log_of(some).hash());
    EXPECT_EQ(log_of(some).hash().size(), 32u);
}

}
