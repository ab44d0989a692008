// How the open panels share the height of the deck.
#include "panels/elements/shared_height.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <numeric>

using namespace referralbook::panels;
using testing::ElementsAre;

namespace {

/// Steps of 80 pixels below 160 for what stands round them, 28 of them.
height_wish steps() {
    height_wish result{.least = 250, .whole = 160 + 28 * 80, .comes_first = true, .pages = {}};
    for (int i = 1; i <= 28; ++i) result.pages.push_back(160 + i * 80);
    return result;
}

constexpr int card_whole = 400;

height_wish other(int least, int whole) { return {least, whole, false, {}}; }

height_wish card() { return other(150, card_whole); }

}

TEST(the_deck, gives_all_of_them_what_they_show_where_there_is_room) {
    const std::vector wishes{height_wish{250, 300, true, {}}, other(150, 200)};
    EXPECT_THAT(shared_heights(wishes, 600), ElementsAre(300, 200));
}

TEST(the_deck, gives_the_steps_what_the_others_can_do_without) {
    const std::vector wishes{steps(), card()};
    EXPECT_THAT(shared_heights(wishes, 490), ElementsAre(320, 170)) << "two steps, and no blank below them";
    EXPECT_THAT(shared_heights(wishes, 470), ElementsAre(320, 150));
    EXPECT_THAT(shared_heights(wishes, 460), ElementsAre(250, 210)) << "no second step: the card has what is over";
    EXPECT_THAT(shared_heights(wishes, 820), ElementsAre(560, 260));
}

TEST(the_deck, gives_the_card_all_where_the_steps_are_folded) {
    EXPECT_THAT(shared_heights(std::vector{card()}, 490), ElementsAre(card_whole));
    EXPECT_THAT(shared_heights(std::vector{card()}, 390), ElementsAre(390));
    EXPECT_THAT(shared_heights(std::vector{card(), other(100, 120)}, 490), ElementsAre(370, 120));
}

TEST(the_deck, gives_three_panels_what_they_cannot_do_without) {
    EXPECT_THAT(shared_heights(std::vector{steps(), card(), other(100, 110)}, 500), ElementsAre(250, 150, 100));
    EXPECT_THAT(shared_heights(std::vector{steps(), card(), other(100, 110)}, 450), ElementsAre(225, 135, 90))
        << "each a little less";
}

TEST(the_deck, gives_the_steps_what_nobody_else_can_use) {
    EXPECT_THAT(shared_heights(std::vector{steps(), other(100, 110)}, 490), ElementsAre(380, 110));
}

// Nothing is given twice, nobody gets more than they show, and nothing is left over while somebody shows only a part.
RC_GTEST_PROP(the_height_of_the_deck, is_shared_wholly, ()) {
    std::vector<height_wish> wishes;
    const auto count = *rc::gen::inRange(1, 5);
    const auto first = *rc::gen::inRange(0, 3);   // 0: the one that comes first is there
    for (int i = 0; i < count; ++i) {
        if (i == 0 && first == 0) {
            wishes.push_back(steps());
            continue;
        }
        const auto least = *rc::gen::inRange(50, 200);
        wishes.push_back(other(least, *rc::gen::inRange(20, 600)));
    }
    const auto height = *rc::gen::inRange(900, 1500);
    const auto shares = shared_heights(wishes, height);
    RC_ASSERT(shares.size() == wishes.size());
    bool all_shown = true;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        RC_ASSERT(shares[i] <= wishes[i].whole);
        RC_ASSERT(shares[i] >= std::min(wishes[i].least, wishes[i].whole));
        all_shown = all_shown && shares[i] == wishes[i].whole;
    }
    const auto sum = std::accumulate(shares.begin(), shares.end(), 0);
    RC_ASSERT(sum <= height);
    RC_ASSERT(all_shown || sum == height);
}
