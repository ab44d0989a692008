#include "book/rules.hpp"
#include "book/rules/compact_rules.hpp"
#include "book/rules/rule_specs.hpp"
#include "book/rules/rule_table.hpp"
#include "book/schema.hpp"
#include "text/language.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <chrono>
#include <set>

namespace referralbook::book {
namespace {

using namespace std::chrono_literals;
using row = std::pair<cell, cell>;
using testing::ElementsAre;
using testing::IsEmpty;

day date(int y, unsigned m, unsigned d) { return std::chrono::year{y} / std::chrono::month{m} / std::chrono::day{d}; }

read_rules read(std::vector<row> const& rows) { return rules_from(rows); }

TEST(rules, no_rows_give_the_defaults_of_the_house) {
    const auto got = read({});
    EXPECT_EQ(got.values, rules{});
    EXPECT_THAT(got.bad, IsEmpty());
}

TEST(rules, every_key_is_there_once_and_says_what_it_does) {
    std::set<std::string_view> keys;
    for (auto const& spec : rule_specs()) {
        EXPECT_TRUE(keys.insert(spec.key).second) << spec.key;
        EXPECT_GT(spec.what.size(), 30u) << spec.key;
        EXPECT_EQ(spec.what.back(), '.') << spec.key;
        EXPECT_LE(spec.key.size(), 32u) << spec.key;
    }
    for (const auto key : {"Today", "Office", "Currency", "Half-life", "Band A share", "Band B share",
             "First call days", "Attempts before asking", "Attempt gap days", "Retry gap days", "Tell days",
             "Tell every days", "Reward days", "Move on days", "Invite days", "Nurture days", "Visit min days",
             "Visit max days", "Cadence A", "Cadence B", "Cadence C", "Competitor factor", "Rotation weeks",
             "Visit minutes", "Visit minutes a week", "Gifts regulated", "Gift cap a year", "Weekend", "Holiday"})
        EXPECT_TRUE(keys.contains(key)) << key;
    EXPECT_EQ(rule_specs().back().key, "Holiday");
    EXPECT_LE(rule_specs().size(), 128u);
}

TEST(rules, of_what_may_be_told_that_are_no_degree_allow_nothing) {
    for (auto const& word : {cell{"Noting"}, cell{cell_error::value}, cell{3.0}}) {
        const auto got = read({{"May tell clients", word}});
        EXPECT_EQ(got.values.tell_clients, may_tell::nothing);
        EXPECT_EQ(got.values.tell_others, may_tell::all);
        EXPECT_EQ(got.bad.size(), 1u);
    }
    EXPECT_EQ(read({{"May tell clients", "first NAME"}}).values.tell_clients, may_tell::first_name);
}

TEST(what_may_be_told, is_offered_by_the_sheet_in_the_words_that_are_read) {
    std::string offered;
    for (const auto name : may_tell_names) offered += (offered.empty() ? "\"" : ";\"") + std::string{name} + '"';
    EXPECT_EQ(column(table_id::referrals, "may_tell").choices, offered);
    for (const auto name : may_tell_names) {
        EXPECT_NE(read({{"May tell others", "?"}}).bad[0].sentence.find(name), std::string::npos) << name;
    }
}

TEST(rules, the_sheet_written_from_the_defaults_reads_back_as_the_defaults) {
    std::vector<row> rows;
    for (auto const& spec : rule_specs()) rows.emplace_back(std::string{spec.key}, value_of(spec, rules{}));
    const auto got = read(rows);
    EXPECT_EQ(got.values, rules{});
    EXPECT_THAT(got.bad, IsEmpty());
}

TEST(rules, each_number_is_taken_at_its_limits_and_refused_beyond_them) {
    for (auto const& spec : rule_specs()) {
        if (spec.kind != rule_kind::whole && spec.kind != rule_kind::number && spec.kind != rule_kind::share) continue;
        const std::string key{spec.key};
        for (const double good : {spec.minimum, spec.maximum}) {
            const auto got = read({{key, good}});
            EXPECT_EQ(value_of(spec, got.values), cell{good}) << key;
            for (auto const& bad : got.bad) EXPECT_THAT(bad.sentence, testing::HasSubstr("cannot be below")) << key;
        }
        for (const double wrong : {spec.minimum - 0.5, spec.maximum + 1}) {
            const auto got = read({{key, wrong}});
            EXPECT_EQ(got.bad.size(), 1u) << key;
            EXPECT_EQ(value_of(spec, got.values), value_of(spec, rules{})) << key;
        }
    }
}

TEST(rules, a_number_written_as_text_counts_as_what_it_says) {
    const auto got = read({{"Retry gap days", " 5 "}, {"Competitor factor", "1,25"}, {"Band A share", "10 %"}});
    EXPECT_THAT(got.bad, IsEmpty());
    EXPECT_EQ(got.values.retry_gap_days, 5);
    EXPECT_EQ(got.values.competitor_factor, 1.25);
    EXPECT_EQ(got.values.band_a_share, 0.1);
}

TEST(rules, a_text_that_may_mean_one_or_a_thousand_is_refused) {
    EXPECT_EQ(read({{"Gift cap a year", "1,000"}}).bad.size(), 1u);
    EXPECT_EQ(read({{"Gift cap a year", "1.000,5"}}).bad.size(), 1u);
}

TEST(rules, keys_compare_without_case_and_surplus_blanks) {
    const auto got = read({{"  RETRY  gap\tDays ", 9.0},
        {"tell\xC2\xA0"
         "days",
            4.0}});
    EXPECT_EQ(got.values.retry_gap_days, 9);
    EXPECT_EQ(got.values.tell_days, 4);
}

TEST(rules, an_unknown_key_is_ignored_and_a_blank_value_keeps_the_default) {
    const auto got = read({{"Coffee", "black"}, {"Move on days", ""}, {"Tell days", cell{}}, {cell{}, 3.0}, {7.0, 3.0},
        {cell_error::name, 3.0}, {std::string(5000, 'k'), 3.0}});
    EXPECT_EQ(got.values, rules{});
    EXPECT_THAT(got.bad, IsEmpty());
}

TEST(rules, a_wrong_value_is_reported_with_its_row_and_what_is_needed) {
    const auto got = read({{"Tell days", 2.0}, {"Retry gap days", "soon"}, {"Move on days", 2.5},
        {"Nurture days", cell_error::division}});
    EXPECT_THAT(got.bad,
        ElementsAre(bad_rule{"Retry gap days", 1, "Rules, Retry gap days: a whole number from 1 to 3650 is needed."},
            bad_rule{"Move on days", 2, "Rules, Move on days: a whole number from 1 to 3650 is needed."},
            bad_rule{"Nurture days", 3, "Rules, Nurture days: a whole number from 1 to 3650 is needed."}));
    EXPECT_EQ(got.values, rules{});
}

TEST(rules, a_rule_that_stands_twice_is_bad_only_where_the_values_differ) {
    EXPECT_THAT(read({{"Tell days", 3.0}, {"tell days", 3.0}}).bad, IsEmpty());
    const auto got = read({{"Tell days", 3.0}, {"tell days", 4.0}});
    ASSERT_EQ(got.bad.size(), 1u);
    EXPECT_EQ(got.bad[0].row, 1);
    EXPECT_EQ(got.values.tell_days, 3);
}

TEST(rules, yes_and_no_are_known_in_the_words_people_use) {
    for (cell const& yes :
        {cell{1.0}, cell{"yes"}, cell{"TRUE"}, cell{" Ja "}, cell{"oui"}, cell{"si"}, cell{"s\xC3\xAD"}, cell{"1"}})
        EXPECT_TRUE(read({{"Gifts regulated", yes}}).values.gifts_regulated);
    for (cell const& no : {cell{0.0}, cell{"no"}, cell{"FALSE"}, cell{"nein"}, cell{"0"}})
        EXPECT_TRUE(read({{"Gifts regulated", no}}).bad.empty());
    EXPECT_EQ(read({{"Gifts regulated", "perhaps"}}).bad.size(), 1u);
}

TEST(rules, today_is_a_plain_date) {
    EXPECT_EQ(read({{"Today", 41950.0}}).values.today, date(2014, 11, 7));
    EXPECT_EQ(read({{"Today", "2026-11-18"}}).values.today, date(2026, 11, 18));
    EXPECT_EQ(read({{"Today", 0.0}}).bad.size(), 1u);
    EXPECT_EQ(read({{"Today", -1.0}}).bad.size(), 1u);
    EXPECT_EQ(read({{"Today", 1e9}}).bad.size(), 1u);
    EXPECT_EQ(read({{"Today", "18.11.2026"}}).bad.size(), 1u);
}

TEST(rules, dates_count_from_the_null_date_of_the_document) {
    const std::vector<row> rows{{"Today", 1.0}};
    EXPECT_EQ(rules_from(rows, null_date{date(1904, 1, 1)}).values.today, date(1904, 1, 2));
}

TEST(rules, holidays_may_stand_in_any_number_of_rows_in_any_order) {
    const auto got = read(
        {{"Holiday", 41970.0}, {"Weekend", 11.0}, {"holiday", 41954.0}, {"Holiday", 41970.0}, {"Holiday", ""}});
    EXPECT_THAT(got.bad, IsEmpty());
    EXPECT_THAT(got.values.week.holidays, ElementsAre(date(2014, 11, 11), date(2014, 11, 27)));
    EXPECT_EQ(read({{"Holiday", "Christmas"}}).bad.size(), 1u);
}

TEST(rules, the_weekend_is_a_code_or_seven_characters) {
    const closed_days sunday{false, false, false, false, false, false, true};
    EXPECT_EQ(read({{"Weekend", 11.0}}).values.week.closed, sunday);
    EXPECT_EQ(read({{"Weekend", "11"}}).values.week.closed, sunday);
    EXPECT_EQ(read({{"Weekend", "0000001"}}).values.week.closed, sunday);
    for (cell const& wrong :
        {cell{8.0}, cell{0.0}, cell{18.0}, cell{1.5}, cell{"1111111"}, cell{"00000"}, cell{"weekend"}})
        EXPECT_EQ(read({{"Weekend", wrong}}).bad.size(), 1u);
}

TEST(rules, two_rules_that_contradict_each_other_are_named) {
    const auto got = read({{"Visit max days", 10.0}});
    EXPECT_THAT(got.bad,
        ElementsAre(
            bad_rule{"Visit max days", 0, "Rules, Visit max days: the longest gap cannot be below Visit min days."}));
    EXPECT_EQ(read({{"Band A share", 0.6}}).bad.size(), 1u);
}

TEST(rules, the_compact_text_of_the_defaults_is_empty) {
    EXPECT_EQ(compact(rules{}), "");
    EXPECT_EQ(rules_from_compact(""), rules{});
}

TEST(rules, the_compact_text_names_what_differs_and_leaves_today_out) {
    rules changed;
    changed.today = date(2026, 11, 18);
    changed.office = "Hill & Sons; 50 % = half";
    changed.retry_gap_days = 5;
    changed.gifts_regulated = true;
    changed.week.closed = {};
    changed.week.holidays = {date(2026, 12, 25), date(2026, 12, 28)};
    const auto text = compact(changed);
    EXPECT_EQ(text,
        "Office=Hill & Sons%3B 50 %25 %3D half;Retry gap days=5;Gifts regulated=yes;Weekend=0000000;"
        "Holiday=2026-12-25,2026-12-28");
    changed.today.reset();
    EXPECT_EQ(rules_from_compact(text), changed);
}

TEST(rules, a_compact_text_with_anything_foreign_in_it_is_refused) {
    for (const auto text : {"x", ";", "Retry gap days", "Retry gap days=", "Retry gap days=0", "Retry gap days=2.5",
             "Retry gap days=5;", ";Retry gap days=5", "Retry gap days=5 ", "retry gap days=5",
             "Retry gap days=5;Retry gap days=5", "Retry gap days=inf", "Half-life=nan", "Weekend=8", "Weekend=1111111",
             "Weekend=", "Holiday=", "Holiday=2026-02-30", "Holiday=2026-12-25,", "Holiday=2026-12-28,2026-12-25",
             "Today=45000", "Gifts regulated=ja", "Office=", "Office=%4", "Office=%zz", "Office=a=b",
             "Visit max days=10", "Coffee=black", " "})
        EXPECT_FALSE(rules_from_compact(text)) << text;
}

TEST(rules, are_written_in_the_language_of_the_book_and_read_back_the_same) {
    for (auto const* tag : {"en", "de", "fr", "es"}) {
        const auto writes = text::language_of(tag);
        for (const bool regulated : {true, false})
            for (const auto told : {may_tell::all, may_tell::first_name, may_tell::thanks_only, may_tell::nothing}) {
                rules set;
                set.gifts_regulated = regulated;
                set.tell_partners = told;
                std::vector<std::pair<cell, cell>> rows;
                for (auto const& spec : rule_specs())
                    if (auto value = value_in(writes, spec, set, {}); !is_blank(value))
                        rows.emplace_back(std::string{spec.key}, std::move(value));
                const auto got = rules_from(rows, {});
                EXPECT_THAT(got.bad, IsEmpty()) << tag;
                EXPECT_EQ(got.values.gifts_regulated, regulated) << tag;
                EXPECT_EQ(got.values.tell_partners, told) << tag;
            }
    }
    const auto spec = std::ranges::find(rule_specs(), "Gifts regulated", &rule_spec::key);
    EXPECT_EQ(value_in(text::language_of("fr"), *spec, {}, {}), cell{"non"});
}

}
}
