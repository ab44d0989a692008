// The messages to the server as texts. That PostgreSQL does with them what is meant is tested with a real one
// (tests/office/sharing).
#include "sharing/server/pull_text.hpp"
#include "sharing/server/push_text.hpp"
#include "sharing/server/shared_ddl.hpp"
#include "sharing/server/sql_text.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using namespace referralbook::sharing;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

shared_table const& referrals() { return *find_shared(book::table_id::referrals); }
shared_column const& column(std::string_view key) { return *referrals().find(key); }

std::string sql(book::cell const& content, std::string_view key) { return sql_value(content, column(key)); }

/// A message without what stands in quotes.
std::string bare(std::string_view message) {
    std::string left;
    bool quoted = false;
    for (const char letter : message) {
        if (letter == '\'') quoted = !quoted;
        if (!quoted) left += letter;
    }
    return left;
}

std::vector<edit> some_edits() {
    const row_name one{book::table_id::referrals, "AAAABBBBCCCC"}, two{book::table_id::contacts, "DDDDEEEEFFFF"};
    return {{one, edit_kind::changed, {{"note", "why? $$ a::text"}}, {{"note", "it's; done?"}}},
        {two, edit_kind::added, {}, {{"first_name", "Ada"}, {"@Born", "1980"}}},
        {{book::table_id::touches, "G"}, edit_kind::deleted, {{"who", "Ada"}}, {}}};
}

}

TEST(a_shared_table, holds_what_is_typed_and_logged_and_no_formula) {
    for (auto const& table : shared_tables())
        for (auto const& column : table.columns)
            EXPECT_NE(book::column(table.table, column.key).owner, book::column_owner::formula);
    EXPECT_EQ(shared_tables().size(), 10u);
    EXPECT_EQ(find_shared(book::table_id::dashboard), nullptr);
    EXPECT_EQ(find_shared("nonsense"), nullptr);
}

TEST(a_quoted_text, cannot_end_before_its_end) {
    EXPECT_EQ(sql_literal("it's \\ 'x'; drop"), "'it''s \\ ''x''; drop'");
    EXPECT_EQ(sql_literal(std::string_view{"a\0b", 3}), "'ab'");
}

TEST(a_value, goes_into_its_typed_column_exactly_or_to_the_odd_ones) {
    EXPECT_EQ(sql(46329.0, "reached"), "cast('2026-11-03' as date)");
    EXPECT_EQ(sql(0.1, "value"), "cast('0.1' as numeric)");
    EXPECT_EQ(sql(3.0, "attempts"), "cast('3' as bigint)");
    EXPECT_EQ(sql("", "note"), "cast(null as text)");
    for (auto const& [content, key] : std::vector<std::pair<book::cell, char const*>>{{"next week", "reached"},
             {46329.5, "reached"}, {-1.0, "reached"}, {2.5, "attempts"}, {1e17, "attempts"}, {"dear", "value"}}) {
        EXPECT_FALSE(typed_value_of(content, column(key)).text) << key;
        EXPECT_FALSE(typed_value_of(content, column(key)).is_exact) << key;
    }
    auto const& when = *find_shared(book::table_id::touches)->find("when");
    for (const double number : {202611031042.0, -0.5, 2958466.0, 1e300})
        EXPECT_FALSE(typed_value_of(number, when).text || typed_value_of(number, when).is_exact) << number;
    for (const double number : {0.0, 46329.4375, 2958465.0}) EXPECT_TRUE(typed_value_of(number, when).is_exact);
    EXPECT_EQ(sql(491.0, "phone"), "cast('491' as text)") << "to be read there, but it is a number";
    EXPECT_FALSE(typed_value_of(491.0, column("phone")).is_exact);
}

// The driver replaces these where statements are prepared; we use none of them anywhere.
TEST(a_message, holds_nothing_that_the_driver_takes_for_its_own) {
    const auto edits = some_edits();
    for (auto const& message :
        {push_text({.book = "b", .edits = edits}), history_text("b", 5, 100), rows_text(referrals(), "b", "", 5),
            numbers_text("b", 20), last_change_text("b"), columns_text(), shared_ddl()}) {
        EXPECT_THAT(bare(message), Not(HasSubstr("::")));
        EXPECT_THAT(bare(message), Not(HasSubstr("?")));
        EXPECT_THAT(bare(message), Not(HasSubstr("$$")));
    }
}

TEST(a_push, of_nothing_but_values_keeps_texts_in_quotes) {
    const auto edits = some_edits();
    const auto message = push_text({.book = "b", .operation = "o", .who = "Ada's desk", .edits = edits});
    EXPECT_THAT(bare(message), Not(HasSubstr("done")));
    EXPECT_THAT(message, HasSubstr("'Ada''s desk'"));
}

TEST(a_push, tells_the_server_the_highest_number_of_a_referral) {
    const auto message = [](book::table_id table, std::vector<book::cell> const& numbers) {
        std::vector<edit> edits;
        for (auto const& one : numbers) edits.push_back({{table, "a"}, edit_kind::added, {}, {{"number", one}}});
        return push_text({.book = "b", .edits = edits});
    };
    using enum book::table_id;
    EXPECT_THAT(message(referrals, {3.0, 31.0, 7.0}), HasSubstr("last_no=greatest(last_no,31)"));
    for (auto const& none : std::vector<std::vector<book::cell>>{{}, {"31"}, {0.0}, {-4.0}, {1e300}})
        EXPECT_THAT(message(referrals, none), Not(HasSubstr("last_no")));
    EXPECT_THAT(message(contacts, {31.0}), Not(HasSubstr("last_no")));
}

TEST(a_push, does_not_follow_a_number_far_above_the_last_one) {
    const auto given = [](std::vector<double> const& numbers) {
        std::vector<edit> edits;
        for (const double one : numbers)
            edits.push_back({{book::table_id::referrals, "a"}, edit_kind::changed, {}, {{"number", one}}});
        const auto message = push_text({.book = "b", .edits = edits});
        const auto from = message.find(",last_no="), end = message.find(" where", from);
        return from == std::string::npos ? std::string{} : message.substr(from + 9, end - from - 9);
    };
    EXPECT_EQ(given({100000.0}), "greatest(last_no,100000)");
    EXPECT_EQ(given({100001.0}), "greatest(last_no,0,case when 100001<=last_no+100000 then 100001 end)");
    EXPECT_EQ(given({491701234567.0, 12.0, 491701234567.0}),
        "greatest(last_no,12,case when 491701234567<=last_no+100000 then 491701234567 end)");
    EXPECT_EQ(given({0.5, -1.0, 2e15}), "");
    EXPECT_EQ(given({7.9}), "greatest(last_no,7)");
}

TEST(a_line_of_the_history, is_read) {
    const text_rows answer{{"7", "op", "referral", "AAAA", "c", R"({"note":null})", R"({"note":"x"})", "desk", "Ada",
                               "2026-11-03 10:42", "Thank Dr Ünal"},
        {"8", "op", "mood", "B", "a", "{}", "{}", "desk", "Ada", "", ""},
        {"9", "op", "touch", "C", "a", "{}", R"({"who":"Ada","note":null})", "desk", "Ada", "", ""}};
    const auto changes = changes_of(answer);
    ASSERT_TRUE(changes);
    ASSERT_EQ(changes->size(), 2u) << "a table of a newer version is not ours to read";
    EXPECT_EQ((*changes)[0].what,
        (edit{{book::table_id::referrals, "AAAA"}, edit_kind::changed, {{"note", {}}}, {{"note", "x"}}}));
    EXPECT_EQ((*changes)[0].number, 7);
    EXPECT_EQ((*changes)[0].title, "Thank Dr Ünal");
    EXPECT_EQ((*changes)[1].what.after, (record{{"who", "Ada"}}));
}

// So a desk goes on beside others of a newer version.
TEST(a_line_of_the_history, counts_where_its_table_is_not_known_too) {
    const std::vector<std::string> unknown{"8", "op", "mood", "B", "a", "{}", "{}", "desk", "Ada", "", ""};
    EXPECT_EQ(last_number_of({unknown}), 8);
    EXPECT_EQ(last_number_of({}), 0);
}

TEST(a_server_of_an_earlier_version, is_sent_and_asked_nothing_that_it_lacks) {
    text_rows columns;
    for (auto const& table : shared_tables()) {
        if (table.table == book::table_id::goals) continue;
        for (auto const* of_all : {"book", "id", "rev", "gone", "odd"})
            columns.push_back({std::string{table.sql_name}, of_all});
        for (auto const& one : table.columns)
            if (one.key != "fit") columns.push_back({std::string{table.sql_name}, one.sql_name});
    }
    EXPECT_FALSE(server_tables{}.is_older());
    const server_tables there{columns};
    EXPECT_TRUE(there.is_older());
    EXPECT_FALSE(there.is_newer());
    EXPECT_FALSE(there.has(book::table_id::goals));
    EXPECT_FALSE(there.has(referrals(), column("fit")));
    EXPECT_TRUE(there.has(referrals(), column("note")));
    const std::vector<edit> edits{{{book::table_id::referrals, "A"}, edit_kind::changed, {}, {{"fit", "Yes"}}},
        {{book::table_id::referrals, "B"}, edit_kind::added, {}, {{"fit", "No"}, {"note", "x"}}}};
    const auto message = push_text({.book = "b", .operation = "o", .edits = edits, .tables = there});
    EXPECT_THAT(message, Not(HasSubstr("\"fit\"=")));
    EXPECT_THAT(message, HasSubstr("{\"fit\":\"Yes\"}"));
    EXPECT_THAT(message, HasSubstr("{\"fit\":\"No\"}"));
    EXPECT_THAT(rows_text(referrals(), "b", "", 5, there), Not(HasSubstr("\"fit\"")));
    EXPECT_THAT(rows_text(referrals(), "b", "", 5), HasSubstr("\"fit\""));
    columns.push_back({"referral", "mood"});
    EXPECT_TRUE(server_tables{columns}.is_newer());
}

TEST(a_line_of_the_history, that_is_none_is_refused) {
    const std::vector<std::string> good{"7", "op", "referral", "A", "c", "{}", "{}", "desk", "Ada", "", ""};
    ASSERT_TRUE(changes_of({good}));
    for (auto const& [place, text] : std::vector<std::pair<std::size_t, char const*>>{
             {0, "seven"}, {0, ""}, {0, "0"}, {3, ""}, {4, "x"}, {5, "{"}, {6, "null"}}) {
        auto bad = good;
        bad[place] = text;
        EXPECT_FALSE(changes_of({good, bad})) << place << text;
    }
    EXPECT_FALSE(changes_of({{"7", "op"}}));
}

TEST(a_row_of_the_server, is_read_with_its_odd_cells_first) {
    auto const& aliases = *find_shared(book::table_id::aliases);
    stored_rows into;
    ASSERT_TRUE(add_rows(
        aliases, {{"A", "12", "Dr. U", "Dr Ünal", "{}"}, {"B", "13", "491", "", R"({"spelling":491})"}}, into));
    EXPECT_EQ(into.at({book::table_id::aliases, "A"}).content, (record{{"spelling", "Dr. U"}, {"source", "Dr Ünal"}}));
    EXPECT_EQ(into.at({book::table_id::aliases, "A"}).revision, 12);
    EXPECT_EQ(into.at({book::table_id::aliases, "B"}).content, (record{{"spelling", 491.0}}));
    // A blank that was typed while the column was missing stays one once the column is there and filled.
    ASSERT_TRUE(add_rows(aliases, {{"C", "14", "491", "Dr Ünal", R"({"source":null})"}}, into));
    EXPECT_EQ(into.at({book::table_id::aliases, "C"}).content, (record{{"spelling", "491"}}));
    EXPECT_FALSE(add_rows(aliases, {{"A", "12", "x", "{}"}}, into));
    EXPECT_FALSE(add_rows(aliases, {{"A", "12", "x", "y", "odd"}}, into));
}

TEST(the_tables, let_a_desk_delete_nothing) {
    EXPECT_THAT(shared_ddl(), Not(HasSubstr("grant delete")));
    EXPECT_THAT(shared_ddl(), Not(HasSubstr("grant all")));
    EXPECT_THAT(shared_ddl(), HasSubstr("\"when_serial\" float8"));
}
