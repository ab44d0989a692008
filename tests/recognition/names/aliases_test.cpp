#include "recognition/names/aliases.hpp"
#include "recognition/names/name_key.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using referralbook::book::alias;
using referralbook::recognition::aliases;
using referralbook::recognition::name_key;

namespace {

aliases made_of(std::vector<std::pair<std::string, std::string>> const& rows) {
    std::vector<alias> list;
    for (auto const& [spelling, source] : rows) list.push_back({0, spelling, source});
    return aliases{list};
}

}

TEST(an_alias, makes_two_spellings_one_source) {
    const auto names = made_of({{"K&L", "Kline & Lamb LLP"}});
    EXPECT_EQ(names.key("k&l"), names.key("Kline & Lamb LLP"));
    EXPECT_NE(names.key("Lamb"), names.key("Kline & Lamb LLP"));
    EXPECT_EQ(names.spelling_of(names.key("K&L")), "Kline & Lamb LLP");
}

TEST(an_alias, is_followed_to_the_end_of_its_chain) {
    const auto names = made_of({{"Kay", "K Lamb"}, {"K Lamb", "Katharine Lamb"}});
    EXPECT_EQ(names.key("Kay"), name_key("Katharine Lamb"));
}

TEST(an_alias, of_a_circle_means_the_first_of_it_by_name) {
    const auto names = made_of({{"Bea", "Ada"}, {"Ada", "Cleo"}, {"Cleo", "Bea"}, {"Dee", "Cleo"}});
    for (auto const* name : {"Ada", "Bea", "Cleo", "Dee"}) EXPECT_EQ(names.key(name), name_key("Ada")) << name;
}

TEST(an_alias, counts_once_where_two_rows_give_the_same_spelling_two_sources) {
    EXPECT_EQ(made_of({{"Kay", "Ada"}, {"kay", "Bea"}}).key("KAY"), name_key("Ada"));
}

TEST(an_alias, that_is_blank_or_says_nothing_new_changes_nothing) {
    const auto names = made_of({{"", "Ada"}, {"Bea", " "}, {"Dr Cleo", "cleo"}});
    EXPECT_TRUE(names.keys().empty());
    EXPECT_EQ(names.key("Bea"), name_key("Bea"));
}

RC_GTEST_PROP(an_alias, gives_a_key_whose_key_is_itself, ()) {
    std::vector<std::pair<std::string, std::string>> rows;
    const auto letter = rc::gen::map(rc::gen::inRange('a', 'h'), [](char one) { return std::string(1, one); });
    for (int i = *rc::gen::inRange(0, 12); i > 0; --i) rows.emplace_back(*letter, *letter);
    const auto names = made_of(rows);
    for (char one = 'a'; one < 'h'; ++one) {
        const auto key = names.key(std::string(1, one));
        RC_ASSERT(names.key(key) == key);
    }
}
