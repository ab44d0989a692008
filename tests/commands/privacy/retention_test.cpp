// Who is due to be forgotten: the rule Forget after months, at its borders.
#include "commands/privacy/retention.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace {

using namespace referralbook;
using book::day;
using book::months_later;
using book::table_id;
using commands::due_to_be_forgotten;
using testing::ElementsAre;
using testing::IsEmpty;
using tests::november;
using tests::paper_book;

constexpr day on(int year, unsigned month, unsigned of_month) {
    return std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{of_month}};
}

std::vector<std::string> due(paper_book const& workbook, day today) {
    std::vector<std::string> who;
    for (auto const& one : due_to_be_forgotten(workbook.read(), today)) who.push_back(one.who);
    return who;
}

}

TEST(who_is_due_to_be_forgotten, is_nobody_until_the_office_says_after_how_long) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Old Friend"}, {"received", on(1999, 1, 1)}});
    EXPECT_THAT(due(workbook, november(1)), IsEmpty());
    workbook.values.forget_months = 1;
    EXPECT_THAT(due(workbook, november(1)), ElementsAre("Old Friend"));
}

TEST(who_is_due_to_be_forgotten, comes_on_the_day_and_not_the_day_before) {
    paper_book workbook;
    workbook.values.forget_months = 36;
    workbook.add(table_id::contacts, {{"who", "Nadia Brandt"}, {"received", on(2020, 1, 1)}});
    workbook.add(table_id::touches, {{"who", "nadia brandt"}, {"when", on(2023, 3, 15)}, {"kind", "Call"}});
    workbook.add(table_id::referrals,
        {{"date", on(2021, 1, 1)}, {"source", "Dr Ünal"}, {"prospect", "Brandt, Nadia"}, {"status", "Lost"},
            {"status_since", on(2022, 2, 2)}});
    EXPECT_THAT(due(workbook, on(2026, 3, 14)), ElementsAre("Dr Ünal"));
    EXPECT_THAT(due(workbook, on(2026, 3, 15)), ElementsAre("Dr Ünal", "Nadia Brandt"));
    workbook.add(table_id::given, {{"partner", "Dr Ünal"}, {"client", "Eve Dietz"}, {"date", on(2026, 1, 1)}});
    EXPECT_THAT(due(workbook, on(2026, 3, 15)), ElementsAre("Nadia Brandt"));
}

TEST(who_is_due_to_be_forgotten, has_no_open_referral_is_no_way_and_not_forgotten_already) {
    paper_book workbook;
    workbook.values.forget_months = 1;
    workbook.values.ways = "Website";
    workbook.add(table_id::referrals, {{"date", on(2020, 1, 1)}, {"source", "Website"}, {"prospect", "Open Case"}});
    workbook.add(table_id::referrals,
        {{"date", on(2020, 1, 1)}, {"source", "Forgotten 3"}, {"prospect", "Lost Case"}, {"status", "Lost"}});
    workbook.add(table_id::contacts, {{"who", "Without Dates"}});
    EXPECT_THAT(due(workbook, november(1)), ElementsAre("Lost Case"));
}

TEST(who_is_due_to_be_forgotten, is_nobody_with_whom_a_day_of_any_column_says_that_we_were_in_touch) {
    const auto old = on(2020, 1, 1), late = november(3);
    const auto named = [&](table_id table, std::string_view column, day written) {
        paper_book workbook;
        workbook.values.forget_months = 12;
        std::vector<std::pair<std::string, paper_book::value>> contact{{"who", "Nadia Brandt"}, {"received", old}},
            referral{{"number", 1.0}, {"date", old}, {"prospect", "Nadia Brandt"}, {"status", "Won"}},
            plan{{"source", "nadia brandt"}};
        (table == table_id::contacts       ? contact
                : table == table_id::plans ? plan
                                           : referral)
            .emplace_back(column, written);
        workbook.add(table_id::contacts, contact);
        workbook.add(table_id::referrals, referral);
        workbook.add(table_id::plans, plan);
        return !due(workbook, november(18)).empty();
    };
    for (auto const* column : {"status_since", "last_attempt", "reached", "thanked", "told", "asked", "rewarded",
             "invited", "asked_how", "put_right", "three_way"}) {
        EXPECT_FALSE(named(table_id::referrals, column, late)) << column;
        EXPECT_TRUE(named(table_id::referrals, column, old)) << column;
    }
    for (auto const* column : {"coached", "shown", "motivated", "made_easy", "asked", "started"}) {
        EXPECT_FALSE(named(table_id::plans, column, late)) << column;
        EXPECT_TRUE(named(table_id::plans, column, old)) << column;
    }
    for (auto const* column : {"last_contacted", "verified"}) {
        EXPECT_FALSE(named(table_id::contacts, column, late)) << column;
        EXPECT_TRUE(named(table_id::contacts, column, old)) << column;
    }
    for (auto const* column : {"snoozed_until"})
        EXPECT_TRUE(named(table_id::referrals, column, late)) << "nobody was in touch on that day";
    for (auto const* column : {"birthday", "anniversary", "list_of", "not_before"})
        EXPECT_TRUE(named(table_id::contacts, column, late)) << column;
}

TEST(who_is_due_to_be_forgotten, is_nobody_whom_we_owe_something_or_with_whom_something_is_planned) {
    const auto old = on(2020, 1, 1), today = november(18);
    using cells = std::vector<std::pair<std::string, paper_book::value>>;
    const auto is_due = [&](table_id table, cells const& row) {
        paper_book workbook;
        workbook.values.forget_months = 12;
        workbook.add(table_id::contacts, {{"who", "Nadia Brandt"}, {"received", old}});
        workbook.add(table, row);
        const auto who = due(workbook, today);
        return std::ranges::find(who, "Nadia Brandt") != who.end();
    };
    for (auto const* column : {"rung_on", "coach_on", "meet_on", "board_on", "activity_on", "promise_on"})
        for (auto const& [day, expected] : {std::pair{november(17), true}, {today, false}, {november(30), false}})
            EXPECT_EQ(is_due(table_id::plans, {{"source", "brandt, nadia"}, {column, day}}), expected) << column;
    for (auto const* promised : {"a book", "introduce her to Ben", "lunch"})
        EXPECT_FALSE(is_due(table_id::plans, {{"source", "Nadia Brandt"}, {"promised", promised}})) << promised;
    for (auto const* promised : {"-", "", "n/a"})
        EXPECT_TRUE(is_due(table_id::plans, {{"source", "Nadia Brandt"}, {"promised", promised}})) << promised;
    for (auto const* status : {"", "New", "Meeting", "In talks", "waiting"})
        EXPECT_FALSE(
            is_due(table_id::given, {{"date", old}, {"client", "Nadia Brandt"}, {"need", "Roof"}, {"status", status}}))
            << status;
    for (auto const* status : {"Won", "Lost", "won"})
        EXPECT_TRUE(
            is_due(table_id::given, {{"date", old}, {"client", "Nadia Brandt"}, {"need", "Roof"}, {"status", status}}))
            << status;
    for (auto const* who : {"client", "partner"}) {
        cells row{{"date", old}, {who, "Nadia Brandt"}, {"need", "Roof"}};
        row.emplace_back(std::string_view{who} == "client" ? "partner" : "client", "Ann Lee");
        EXPECT_TRUE(is_due(table_id::given, row)) << who << ": somebody was found long ago";
        row.emplace_back("ask_on", november(20));
        EXPECT_FALSE(is_due(table_id::given, row)) << who;
    }
}

TEST(who_is_due_to_be_forgotten, is_not_who_works_where_referrals_still_come_from) {
    paper_book workbook;
    workbook.values.forget_months = 12;
    workbook.add(
        table_id::contacts, {{"who", "Ada Okafor"}, {"company", "Okafor Dental"}, {"received", on(2020, 1, 1)}});
    workbook.add(table_id::referrals,
        {{"date", on(2026, 10, 1)}, {"source", "Okafor Dental"}, {"prospect", "Ben Cole"}, {"status", "Lost"}});
    EXPECT_THAT(due(workbook, november(1)), IsEmpty());
}

TEST(so_many_months_later, is_the_last_of_a_month_that_is_too_short) {
    EXPECT_EQ(months_later(on(2024, 1, 31), 1), on(2024, 2, 29));
    EXPECT_EQ(months_later(on(2023, 12, 31), 2), on(2024, 2, 29));
    EXPECT_EQ(months_later(on(2024, 2, 29), 12), on(2025, 2, 28));
    EXPECT_EQ(months_later(on(2024, 5, 5), 0), on(2024, 5, 5));
}

RC_GTEST_PROP(so_many_months_later, never_goes_back, ()) {
    const day from = on(2000, 1, 1) + book::days{*rc::gen::inRange(0, 20000)};
    const int months = *rc::gen::inRange(0, 1200);
    const auto later = months_later(from, months);
    RC_ASSERT(later >= from);
    RC_ASSERT(months_later(from, months + 1) > later);
}
