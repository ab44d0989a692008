#include "books.hpp"
#include "scoring/touch_log.hpp"

#include <gtest/gtest.h>

using namespace referralbook;
using book::days;

namespace {

scoring::history history_with(std::vector<book::alias> const& aliases) {
    auto rows = books::history_of(books::six_sources());
    rows.names = recognition::aliases{aliases};
    return rows;
}

void give(scoring::history& rows, std::string partner, std::string need, std::optional<int> age) {
    rows.given.push_back(
        {std::move(partner), std::move(need), 1, age ? std::optional{books::today - days{*age}} : std::nullopt});
}

}

TEST(two_spellings, that_the_office_says_are_one_are_one_source) {
    const auto one = books::ledger_over(history_with({{0, "Cole", "Adler"}}));
    EXPECT_EQ(one.sources().size(), 5u);
    EXPECT_EQ(one.find("Cole"), one.find("adler"));
    EXPECT_EQ(one.find("Adler")->count, 12);
    EXPECT_EQ(one.find("Cole")->name, "Adler");
}

TEST(two_spellings, make_the_same_ledger_as_rows_that_were_spelled_alike) {
    auto spelled = books::six_sources();
    for (auto& row : spelled)
        if (row.source == "Cole") row.source = "Adler";
    const auto wanted = books::ledger_over(books::history_of(spelled)),
               found = books::ledger_over(history_with({{0, "COLE", "Adler"}}));
    ASSERT_EQ(found.sources().size(), wanted.sources().size());
    for (std::size_t i = 0; i < wanted.sources().size(); ++i) {
        EXPECT_EQ(found.sources()[i].name, wanted.sources()[i].name);
        EXPECT_EQ(found.sources()[i].worth, wanted.sources()[i].worth) << "bit for bit";
    }
}

TEST(two_spellings, take_the_name_that_the_sheet_gives_the_source) {
    const auto one = books::ledger_over(history_with({{0, "Adler", "Adler & Sons"}}));
    ASSERT_TRUE(one.find("Adler"));
    EXPECT_EQ(one.find("Adler")->name, "Adler & Sons");
    EXPECT_EQ(one.find("adler & sons"), one.find("Adler"));
}

TEST(a_ledger, of_other_aliases_or_gifts_has_another_hash) {
    const auto plain = books::ledger_over(history_with({}));
    const auto aliased = books::ledger_over(history_with({{0, "A. Stranger", "Nobody"}}));
    EXPECT_NE(plain.hash(), aliased.hash()) << "a look-up by that spelling answers otherwise";
    auto rows = history_with({});
    give(rows, "Adler", "Tax", 3);
    EXPECT_NE(plain.hash(), books::ledger_over(rows).hash());
}

TEST(what_was_given, is_counted_by_partner_up_to_today) {
    auto rows = history_with({{0, "Addy", "Adler"}});
    give(rows, "addy", "Tax", 40);
    give(rows, "Adler", "tax", 20);
    give(rows, "Adler", "", {});
    give(rows, "Adler", "Roof", -1);
    give(rows, "  ", "Roof", 5);
    const auto ledger = books::ledger_over(rows);
    auto const* given = ledger.given_to("Adler");
    ASSERT_TRUE(given);
    EXPECT_EQ(given->count, 3);
    EXPECT_EQ(given->last, books::today - days{20});
    EXPECT_EQ(given->needs, (std::map<std::string, int>{{"tax", 2}}));
    EXPECT_EQ(ledger.given().size(), 1u);
    EXPECT_FALSE(ledger.given_to("Brandt"));
}

TEST(a_touch_log, finds_a_person_by_both_spellings) {
    scoring::touch_log_builder builder;
    builder.add({.when = books::today - days{9}, .who = "Addy", .outcome = "Reached"});
    builder.add({.when = books::today - days{4}, .who = "Adler", .outcome = "Reached"});
    const std::vector<book::alias> rows{{0, "Addy", "Adler"}};
    const auto log = builder.take(recognition::aliases{rows});
    EXPECT_EQ(log.last_touch("Addy"), books::today - days{4});
    EXPECT_NE(log.hash(), builder.take().hash());
}

TEST(a_way, is_no_source_and_is_counted_apart) {
    auto entries = books::six_sources();
    for (int age : {10, 40, 70}) entries.push_back({"website", age, age == 40 ? books::won : books::open});
    book::rules rules;
    rules.ways = "Website, Google";
    const auto with = books::ledger_of(entries, rules), without = books::ledger_of(books::six_sources());
    ASSERT_EQ(with.sources().size(), without.sources().size());
    for (std::size_t i = 0; i < without.sources().size(); ++i) {
        EXPECT_EQ(with.sources()[i].name, without.sources()[i].name);
        EXPECT_EQ(with.sources()[i].worth, without.sources()[i].worth);
    }
    EXPECT_EQ(with.find("Website"), nullptr);
    ASSERT_EQ(with.ways().size(), 1u);
    EXPECT_EQ(with.ways()[0].name, "Website");
    EXPECT_EQ(with.ways()[0].count, 3);
    EXPECT_EQ(with.ways()[0].won, 1);
    EXPECT_NE(with.text().find("; 3 by ways that are not people"), std::string::npos) << with.text();
}
