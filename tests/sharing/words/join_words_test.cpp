// What is said of a join before it is done, and in which order its rows come.
#include "sharing/rows_and_keys.hpp"
#include "sharing/words/join_words.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace referralbook::sharing;
using namespace referralbook::sharing::tests_of_desks;
using referralbook::book::table_id;
using testing::ElementsAre;

namespace {

rows book_of(int contacts, int referrals, int touches = 0) {
    rows all;
    const auto add = [&](table_id table, int count) {
        for (int i = 0; i < count; ++i)
            all.emplace(name(std::to_string(i), table), record{{"note", "n" + std::to_string(i)}});
    };
    add(table_id::contacts, contacts);
    add(table_id::referrals, referrals);
    add(table_id::touches, touches);
    return all;
}

std::string said(rows const& workbook, rows const& book, bool may_write = true) {
    return join_words(join(workbook, book, 1), may_write);
}

}

TEST(a_join, says_what_comes_into_an_empty_workbook) {
    EXPECT_EQ(said({}, book_of(60, 153, 20)), "60 contacts and 153 referrals come into this workbook.");
    EXPECT_EQ(said({}, book_of(1, 153)), "1 contact and 153 referrals come into this workbook.");
    EXPECT_EQ(said({}, book_of(60, 1)), "60 contacts and 1 referral come into this workbook.");
    EXPECT_EQ(said({}, book_of(60, 0, 3)), "60 contacts come into this workbook.");
    EXPECT_EQ(said({}, book_of(0, 153)), "153 referrals come into this workbook.");
    EXPECT_EQ(said({}, book_of(0, 1)), "1 referral comes into this workbook.");
    EXPECT_EQ(said({}, book_of(1, 0)), "1 contact comes into this workbook.");
    EXPECT_EQ(said({}, book_of(0, 0, 3)), "3 rows of the shared book come into this workbook.");
    EXPECT_EQ(said({}, {}), "The shared book holds nothing yet.");
    for (auto const& book : {book_of(60, 153, 20), book_of(0, 0, 3), rows{}})
        EXPECT_EQ(join_words(book), said({}, book));
}

TEST(a_join, says_what_else_it_does_where_it_does_it) {
    const row_name both = name("b"), mine = name("m", table_id::given), theirs = name("t");
    const rows workbook{{both, {{"need", "Crown"}, {"number", 1.0}}}, {mine, {{"partner", "Zoe"}}}};
    const rows book{{both, {{"need", "Bridge"}, {"number", 1.0}}}, {theirs, {{"number", 2.0}}}};
    EXPECT_EQ(said(workbook, book),
        "1 referral comes into this workbook. 1 row stands in both already. 1 row of this workbook is added to the "
        "shared book, for everybody. In 1 cell both hold something else: the shared book's stands there, and yours is "
        "kept under Conflicts.");
    EXPECT_EQ(
        said({{both, book.at(both)}}, book), "1 referral comes into this workbook. 1 row stands in both already.");
    EXPECT_EQ(
        said({{mine, {{"partner", "Zoe"}}}}, {}), "1 row of this workbook is added to the shared book, for everybody.");
    EXPECT_EQ(said({{mine, {{"partner", "Zoe"}}}}, book_of(0, 2), false), "2 referrals come into this workbook.");
}

TEST(rows_that_come, stand_as_people_look_for_them) {
    const auto contact = [](std::string id) { return name(std::move(id), table_id::contacts); };
    const auto touch = [](std::string id) { return name(std::move(id), table_id::touches); };
    const rows all{{name("a"), {{"number", 77.0}}}, {name("b"), {{"number", 9.0}}}, {name("c"), {{"need", "x"}}},
        {name("d"), {{"number", 100.0}}}, {name("e"), {{"number", "old 3"}}},
        {contact("a"), {{"first_name", "Zoe"}, {"last_name", "Adam"}}}, {contact("b"), {{"company", "Yard"}}},
        {contact("c"), {{"last_name", "Ünal"}}}, {contact("d"), {{"@Name", "Abel Brown"}}},
        {contact("e"), {{"phone", "1"}}}, {contact("f"), {{"first_name", "Ben"}, {"last_name", "adam"}}},
        {contact("g"), {{"@Nom", "Abel Cros"}}}, {contact("h"), {{"@Nombre", "Abel Darío"}}},
        {touch("a"), {{"when", 46330.5}}}, {touch("b"), {{"when", 46329.0}}}};
    std::vector<row_name> names;
    for (auto const& [name, row] : all) names.push_back(name);
    sort_as_read(names, all);
    std::string order;
    for (auto const& one : names) order += one.id;
    std::string expected;
    for (auto const& [table, ids] : std::map<table_id, std::string>{
             {table_id::contacts, "dghfacbe"}, {table_id::referrals, "badce"}, {table_id::touches, "ba"}})
        expected += ids;
    EXPECT_EQ(order, expected);
}
