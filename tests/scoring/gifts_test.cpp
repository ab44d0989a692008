#include "scoring/touch_log.hpp"

#include <gtest/gtest.h>

namespace referralbook::scoring {
namespace {

using namespace std::chrono;

TEST(the_touch_log, knows_what_somebody_was_given_by_any_spelling) {
    touch_log_builder builder;
    builder.add({.when = sys_days{2026y / 3 / 1}, .who = "Dr. Ünal", .outcome = {}, .gift = "Théâtre tickets "});
    builder.add({.when = sys_days{2026y / 3 / 2}, .who = "Wei Lam", .outcome = {}, .gift = {}});
    const auto log = builder.take();
    EXPECT_TRUE(log.was_given("unal", "theatre TICKETS"));
    EXPECT_FALSE(log.was_given("Wei Lam", "Theatre tickets"));
    EXPECT_FALSE(log.was_given("unal", ""));
}

TEST(the_touch_log, has_another_hash_with_another_gift_and_the_old_one_without) {
    const auto hash = [](std::string_view gift) {
        touch_log_builder builder;
        builder.add({.when = sys_days{2026y / 3 / 1}, .who = "Dr Ünal", .outcome = {}, .gift = gift});
        return builder.take().hash();
    };
    EXPECT_NE(hash("Book"), hash(""));
    EXPECT_NE(hash("Book"), hash("Flowers"));
    EXPECT_EQ(hash("Book"), hash(" book"));
}

}
}
