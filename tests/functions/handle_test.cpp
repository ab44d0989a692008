#include "book/rules/compact_rules.hpp"
#include "functions/engine/handle.hpp"

#include <gtest/gtest.h>

using namespace referralbook;
using namespace referralbook::functions;

namespace {

const std::string hash(32, 'a');

std::string of_first_version(std::string const& rules) {
    return "3 referrals [1|2026-11-20|" + hash + '|' + std::to_string(rules.size()) + '|' + rules + "$Sheet1.$A$1]";
}

book::rules rules_in(std::string const& text) { return book::rules_from_compact(handle_of(text)->rules).value(); }

}

TEST(a_handle, is_read_as_it_was_written) {
    const handle shown{hash, book::day{book::days{20000}}, "Retry gap days=9", "$Sheet1.$A$1:$D$9"};
    const auto text = text_with_handle("3 referrals", shown);
    EXPECT_TRUE(text.starts_with("3 referrals [2|"));
    EXPECT_EQ(handle_of(text), shown);
    EXPECT_FALSE(is_of_earlier_version(text));
}

TEST(a_handle, of_the_first_version_names_the_rules_that_held_then) {
    EXPECT_TRUE(is_of_earlier_version(of_first_version("")));
    const auto usual = rules_in(of_first_version(""));
    EXPECT_EQ(usual.half_life, 180);
    EXPECT_EQ(usual.value_growth_max, 1.25);
    EXPECT_EQ(usual.keep_coming_max, 1.2);
    EXPECT_EQ(usual.stop_in_a_year, 50);
    const auto changed = rules_in(of_first_version("Half-life=90;Keep coming=0.9;Keep coming largest=2"));
    EXPECT_EQ(changed.half_life, 90);
    EXPECT_EQ(changed.keep_coming_max, 2);
    EXPECT_EQ(changed.value_growth_max, 1.25);
}

TEST(a_handle, of_a_later_version_is_none) {
    auto text = of_first_version("");
    text.replace(text.find("[1|"), 3, "[3|");
    EXPECT_FALSE(handle_of(text));
    EXPECT_FALSE(is_of_earlier_version(text));
    EXPECT_FALSE(is_of_earlier_version("3 referrals"));
    EXPECT_FALSE(is_of_earlier_version("[1|"));
}
