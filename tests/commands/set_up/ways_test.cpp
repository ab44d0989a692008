#include "book/rules/rule_specs.hpp"
#include "commands/set_up/ways.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

#include <algorithm>

using namespace referralbook;
using book::table_id;
using testing::HasSubstr;
using tests::paper_book;

namespace {

const commands::moment now{book::day{std::chrono::days{20000}}, 0.5};

/// The list of ways as the change writes it.
std::string list_in(book::change_set const& changes) {
    const auto found = std::ranges::find_if(
        changes.cells, [](auto const& one) { return one.table == table_id::rules && one.column == "value"; });
    return found == changes.cells.end() ? "not written" : book::text_of(found->content);
}

book::workbook with_source(std::string source) {
    auto workbook = paper_book{}.read();
    auto& row = workbook.referrals.emplace_back();
    row.row = 1;
    row.source = std::move(source);
    workbook.grids[table_id::rules].push_back({book::cell{}, book::cell{}, book::cell{}});   // room for a new rule
    return workbook;
}

}

TEST(a_source_marked_as_a_way, joins_the_list_of_the_rules_in_all_its_spellings) {
    auto workbook = with_source("Webseite");
    workbook.aliases.push_back({1, "Webseite", "Website"});
    workbook.values.ways = "Google";
    const auto done = commands::mark_as_way(workbook, " Website ", now);
    ASSERT_TRUE(done) << done.error().sentence;
    EXPECT_EQ(list_in(*done), "Google, Website, Webseite");
    EXPECT_EQ(done->title, "Website is a way, not a person");
    ASSERT_EQ(done->fills.size(), 1u);
    EXPECT_TRUE(done->fills[0].renew);
}

TEST(a_source_marked_as_a_way, is_refused_where_it_is_one_or_has_no_name) {
    auto workbook = with_source("Website");
    workbook.values.ways = "Website";
    EXPECT_THAT(commands::mark_as_way(workbook, "website", now).error().sentence, HasSubstr("is a way already"));
    EXPECT_THAT(commands::mark_as_way(workbook, "", now).error().sentence, HasSubstr("missing"));
    EXPECT_THAT(commands::mark_as_way(workbook, "Smith, Jones", now).error().sentence, HasSubstr("comma"));
}

TEST(a_way_that_is_a_person_after_all, leaves_the_list) {
    auto workbook = with_source("Website");
    workbook.values.ways = "Website";
    workbook.grids[table_id::rules].front() = {
        book::cell{std::string{book::ways_key}}, book::cell{"Website"}, book::cell{}};
    EXPECT_THAT(commands::mark_as_person(workbook, "Tom", now).error().sentence, HasSubstr("is no way"));
    const auto done = commands::mark_as_person(workbook, "website", now);
    ASSERT_TRUE(done);
    EXPECT_EQ(list_in(*done), "");
}

TEST(two_names_said_to_be_two, are_a_row_of_the_sheet_not_the_same) {
    const auto done = commands::names_apart(with_source("K & L"), "K & L", "Kline & Lamb LLP", now);
    ASSERT_TRUE(done);
    ASSERT_EQ(done->rows.size(), 1u);
    EXPECT_EQ(done->rows[0].table, table_id::apart);
    EXPECT_EQ(done->rows[0].cells[0].second, book::cell{"K & L"});
    EXPECT_THAT(commands::names_apart(with_source("A"), "A", " ", now).error().sentence, HasSubstr("missing"));
}
