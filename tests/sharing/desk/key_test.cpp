#include "sharing/desk/key.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <random>
#include <set>

using namespace referralbook;
using namespace referralbook::sharing;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

namespace {

row_name named(std::string id) { return {book::table_id::referrals, std::move(id)}; }

/// A table of rows A, B, C … with a prospect each, as it was last read and is in common with the server.
struct sheet {
    explicit sheet(std::string_view letters = "ABCDE") {
        for (const char letter : letters) {
            const std::string key(1, letter);
            rows_.push_back({key, {{"prospect", "Prospect " + key}, {"need", "Crown"}}, int(rows_.size()) + 1});
            base[named(key)] = rows_.back().content;
            last_seen[key] = rows_.back().place;
        }
    }
    std::vector<std::string> keys() {
        for (auto& row : rows_) row.place = int(&row - rows_.data()) + 1;
        return keys_for(book::table_id::referrals, rows_, base, last_seen, [this] { return random++; });
    }
    std::string spelled() {
        std::string all;
        for (auto const& key : keys()) all += key.size() == 1 ? key : "*";   // * is a new one
        return all;
    }
    std::vector<read_row> rows_;
    rows base;
    key_places last_seen;
    std::uint64_t random = 7;
};

}

TEST(a_key, has_twelve_letters_of_sixty_bits) {
    EXPECT_EQ(key_of(0), "AAAAAAAAAAAA");
    EXPECT_EQ(key_of(~std::uint64_t{0}), "777777777777");
    EXPECT_NE(key_of(1), key_of(std::uint64_t{1} << 59));
}

TEST(keys, stay_with_rows_that_are_typed_into_moved_or_sorted_with_them) {
    sheet one;
    one.rows_[1].content["need"] = "Bridge";
    EXPECT_EQ(one.spelled(), "ABCDE");
    std::ranges::reverse(one.rows_);
    EXPECT_EQ(one.spelled(), "EDCBA");
    one.rows_.erase(one.rows_.begin());
    EXPECT_EQ(one.spelled(), "DCBA");
}

TEST(keys, go_back_to_their_rows_after_a_sort_without_them) {
    sheet one;
    for (std::size_t i = 0; i < 2; ++i) std::swap(one.rows_[i].content, one.rows_[4 - i].content);
    EXPECT_EQ(one.spelled(), "EDCBA");
    one.rows_[0].content["need"] = "typed after that";
    EXPECT_EQ(one.spelled(), "EDCBA");
}

TEST(keys, stay_where_the_user_typed_another_rows_content) {
    sheet one;
    one.rows_[1].content = one.rows_[3].content;
    EXPECT_EQ(one.spelled(), "ABCDE");
}

TEST(a_copied_row, gets_a_key_of_its_own_wherever_it_is_put) {
    for (const std::size_t at : {0u, 1u, 3u, 5u}) {
        sheet one;
        auto copy = one.rows_[2];
        copy.content["need"] = "Bridge";
        one.rows_.insert(one.rows_.begin() + std::ptrdiff_t(at), copy);
        std::string expected = "ABCDE";
        expected.insert(at, "*");
        EXPECT_EQ(one.spelled(), expected);
    }
}

TEST(a_copied_row, lets_the_original_keep_its_key_even_when_that_is_typed_into) {
    sheet one;
    one.rows_.push_back(one.rows_[1]);
    one.rows_[1].content["prospect"] = "somebody else";
    EXPECT_EQ(one.spelled(), "ABCDE*");
}

TEST(a_copied_row, is_told_by_its_content_after_a_sort) {
    sheet one;
    one.rows_.push_back(one.rows_[1]);
    one.rows_.back().content["prospect"] = "somebody else";
    std::ranges::reverse(one.rows_);
    EXPECT_EQ(one.spelled(), "*EDCBA");
}

TEST(a_cleared_key, comes_back_to_the_same_content_and_is_new_for_another) {
    sheet one;
    one.rows_[2].key.clear();
    EXPECT_EQ(one.spelled(), "ABCDE");
    one.rows_[2].content["need"] = "Bridge";
    EXPECT_EQ(one.spelled(), "AB*DE");
    one.rows_.clear();
    EXPECT_THAT(one.keys(), IsEmpty());
}

TEST(a_cleared_key, comes_back_where_an_undo_changed_the_row_as_well) {
    sheet one;
    for (auto& row : one.rows_) {
        row.key.clear();
        row.content["status"] = "New";
        row.content["note"] = "as before";
    }
    one.base[named("C")] = {{"prospect", "Prospect C"}, {"need", "Crown"}, {"status", "New"}, {"note", "typed"}};
    EXPECT_EQ(one.spelled(), "**C**") << "the others hold two of four cells";
    one.rows_[2].content = {{"prospect", "Zoe"}, {"need", "Crown"}, {"status", "New"}};
    EXPECT_EQ(one.spelled(), "*****") << "somebody else";
}

TEST(a_cleared_key, comes_back_to_the_same_referral_wherever_it_stands) {
    sheet one{"AB"};
    one.base[named("B")] = {{"prospect", "Zoe"}, {"number", 7.0}, {"need", "Crown"}, {"note", "n"}};
    one.rows_.insert(one.rows_.begin(), {"", {{"prospect", "Zoe"}, {"number", 7.0}}, 1});
    one.rows_.pop_back();
    EXPECT_EQ(one.spelled(), "BA");
    one.rows_[0].content["number"] = 8.0;
    EXPECT_EQ(one.spelled(), "*A");
}

namespace {

/// The key of the first of two rows after it was cleared and something else was typed there; "*" is a new one.
std::string key_of_first(book::table_id table, record const& was, record now) {
    const record other{{"number", 70.0}, {"prospect", "Other"}, {"who", "Other"}, {"first_name", "Other"}};
    const rows base{{{table, "A"}, was}, {{table, "B"}, other}};
    const std::vector<read_row> read{{"A", std::move(now), 1}, {"B", other, 2}};
    const auto keys = keys_for(table, read, base, {{"A", 1}, {"B", 2}}, [] { return std::uint64_t{7}; });
    EXPECT_EQ(keys[1], "B");
    return keys[0].size() == 1 ? keys[0] : "*";
}

}

TEST(a_row, that_was_cleared_and_used_again_gets_a_key_of_its_own) {
    using book::table_id;
    const record nadia{{"number", 7.0}, {"prospect", "Nadia"}, {"source", "Dr Ünal"}, {"status", "New"}, {"date", 1.0}};
    for (record const& karl : {record{{"number", 9.0}, {"prospect", "Karl"}},
             {{"number", 9.0}, {"prospect", "Karl"}, {"source", "Dr Ünal"}, {"status", "New"}, {"date", 1.0}},
             {{"prospect", "Karl"}}, {{"number", 9.0}}, {{"number", "9"}, {"prospect", "Karl"}, {"note", "n"}}})
        EXPECT_EQ(key_of_first(table_id::referrals, nadia, karl), "*");
    for (auto const& [number, prospect] :
        {std::pair<book::cell, book::cell>{7.0, "Karl"}, {9.0, "Nadia"}, {7.0, "Nadia B."}, {7.0, book::cell{}},
            {book::cell{}, "Nadia"}, {book::cell{}, book::cell{}}, {7.0, "Forgotten 7"}}) {
        record now{{"source", "Dr Ünal"}, {"note", "typed"}};
        set_cell(now, "number", number);
        set_cell(now, "prospect", prospect);
        EXPECT_EQ(key_of_first(table_id::referrals, nadia, now), "A");
    }
    EXPECT_EQ(key_of_first(table_id::referrals, {{"prospect", "Nadia"}}, {{"prospect", "Karl"}, {"number", 9.0}}), "A");

    const record contact{{"first_name", "Nadia"}, {"last_name", "Brandt"}, {"phone", "1"}, {"city", "Bern"}};
    for (record const& other : {record{{"first_name", "Karl"}, {"last_name", "Weber"}},
             {{"first_name", "Karl"}, {"phone", "2"}}, {{"company", "Acme"}, {"city", "Basel"}}})
        EXPECT_EQ(key_of_first(table_id::contacts, contact, other), "*");
    for (record const& same : {record{{"first_name", "Nadia"}, {"last_name", "Weber"}}, {{"last_name", "Forgotten 7"}},
             {{"first_name", "N."}, {"last_name", "Weber"}, {"phone", "1"}}, {{"city", "Bern"}},
             {{"last_name", "Forgotten 7"}, {"city", "Bern"}}})
        EXPECT_EQ(key_of_first(table_id::contacts, contact, same), "A");
    EXPECT_EQ(key_of_first(table_id::touches, {{"who", "Ada"}, {"date", 1.0}}, {{"who", "Ben"}, {"date", 2.0}}), "*");
    EXPECT_EQ(key_of_first(table_id::touches, {{"who", "Ada"}, {"date", 1.0}}, {{"who", "Ben"}, {"date", 1.0}}), "A");
}

TEST(a_row_pushed_before, is_known_by_its_content_or_its_number_and_prospect) {
    const record content{{"number", 7.0}, {"prospect", "Nadia"}},
        more{{"number", 7.0}, {"prospect", "Nadia"}, {"need", "Crown"}};
    const std::vector<change> mine{{{named("SERVER"), edit_kind::added, {}, content}, 3, {}, "my desk"}};
    EXPECT_THAT(
        pushed_before({{named("HERE"), content}}, {}, mine, "my desk"), ElementsAre(Pair(named("HERE"), "SERVER")));
    EXPECT_THAT(
        pushed_before({{named("HERE"), more}}, {}, mine, "my desk"), ElementsAre(Pair(named("HERE"), "SERVER")));
    EXPECT_THAT(pushed_before({{named("HERE"), {{"number", 8.0}}}}, {}, mine, "my desk"), IsEmpty());
    EXPECT_THAT(pushed_before({{named("HERE"), content}}, {}, mine, "another"), IsEmpty());
    EXPECT_THAT(pushed_before({{named("HERE"), content}}, {{named("HERE"), content}}, mine, "my desk"), IsEmpty());
    EXPECT_THAT(pushed_before({{named("HERE"), content}, {named("SERVER"), content}}, {}, mine, "my desk"), IsEmpty());
}

TEST(a_deletion, is_asked_about_when_it_is_large) {
    EXPECT_TRUE(is_usual_deletion(5, 6));
    EXPECT_FALSE(is_usual_deletion(6, 50));
    EXPECT_TRUE(is_usual_deletion(20, 200));
    EXPECT_FALSE(is_usual_deletion(21, 20000));
}

// Whatever a user does to the rows, each has one key that no other has, and rows that nobody touched keep theirs.
RC_GTEST_PROP(keys, are_never_double_and_stay_with_untouched_rows, (unsigned seed)) {
    std::mt19937 random{seed};
    const auto below = [&](std::size_t limit) { return random() % limit; };
    sheet one{"ABCDEFGHIJKLMNOP"};
    auto& rows_here = one.rows_;
    for (std::size_t edits = below(6); edits > 0; --edits) {
        const auto at = below(rows_here.size());
        switch (below(5)) {
        case 0:
            rows_here.insert(rows_here.begin() + std::ptrdiff_t(below(rows_here.size())), read_row{rows_here[at]});
            break;
        case 1: rows_here[at].key.clear(); break;
        case 2: rows_here[at].content["note"] = "typed"; break;
        case 3: rows_here.erase(rows_here.begin() + std::ptrdiff_t(at)); break;
        default: std::ranges::shuffle(rows_here, random); break;
        }
    }
    const auto keys = one.keys();
    RC_ASSERT((std::set<std::string>{keys.begin(), keys.end()}.size()) == keys.size());
    for (std::size_t place = 0; place < keys.size(); ++place) {
        RC_ASSERT(!keys[place].empty());
        const bool alone = std::ranges::count(rows_here, rows_here[place].key, &read_row::key) == 1;
        if (alone && !rows_here[place].key.empty()) RC_ASSERT(keys[place] == rows_here[place].key);
    }
}
