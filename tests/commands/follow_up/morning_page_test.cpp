#include "commands/follow_up/morning_page.hpp"
#include "panels/known/digest.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::HasSubstr;
using testing::Not;
using tests::date;
using tests::november;
using tests::paper_book;

const moment now{november(18), 0.5};   // a Wednesday

std::string page_of(paper_book& workbook) {
    workbook.values.today = now.today;
    const auto known = panels::digest_of(workbook.read(), now.today);
    workbook.write(
        *morning_page(known->workbook, {known->list, known->visits, known->plan_items, known->ranking}, now));
    std::string text;
    for (auto const& line : workbook.page(table_id::morning)) {
        for (auto const& cell : line) text += book::text_of(cell) + '|';
        text += '\n';
    }
    return text;
}

}

TEST(the_morning_page, says_what_is_to_be_done_and_with_whom) {
    paper_book workbook;
    workbook.add(
        table_id::referrals, {{"number", 1.0}, {"date", november(10)}, {"source", "Dr Ünal"}, {"prospect", "Nadia"}});
    workbook.add(table_id::contacts,
        {{"who", "Dr Ünal"}, {"type", "Partner"}, {"likes", "wine"}, {"last_contacted", date(2026, 9, 1)}});
    workbook.add(table_id::plans, {{"source", "Ann"}, {"meets", "Alone, weekly"}, {"ask", "A call"}});
    const auto text = page_of(workbook);
    EXPECT_THAT(text, HasSubstr("Today, Wed 18 Nov"));
    EXPECT_THAT(text, HasSubstr("\u2610|Thank|Dr Ünal|"));
    EXPECT_THAT(text, HasSubstr("\u2610|Visit|Dr Ünal|last touch Tue 1 Sep"));
    EXPECT_THAT(text, HasSubstr("Sent 1, won 0, the last Tue 10 Nov. Under way: Nadia (New).\nLikes: wine."));
    EXPECT_THAT(text, HasSubstr("\u2610|Meet|Ann|Alone, weekly. Ask for: A call."));
}

TEST(the_morning_page, says_what_they_like_where_the_rules_allow_a_gift_alone) {
    const auto says = [](std::string type, auto const& rule) {
        paper_book workbook;
        workbook.add(table_id::contacts,
            {{"who", "Dr Ünal"}, {"type", std::move(type)}, {"likes", "wine"}, {"last_contacted", date(2026, 9, 1)}});
        workbook.add(table_id::referrals,
            {{"number", 1.0}, {"date", date(2026, 8, 1)}, {"source", "Dr Ünal"}, {"prospect", "P"},
                {"status", "Lost"}});
        rule(workbook.values);
        const auto text = page_of(workbook);
        EXPECT_THAT(text, HasSubstr("Visit|Dr Ünal|"));
        return text.contains("Likes: wine.");
    };
    const auto advisers_none = [](book::rules& rules) { rules.gifts_advisers = "no"; };
    const auto partners_none = [](book::rules& rules) { rules.gifts_partners = "No"; };
    const auto others_none = [](book::rules& rules) { rules.gifts_others = "no"; };
    const auto unread = [](book::rules& rules) { rules.gifts_partners = "a little"; };
    const auto low = [](book::rules& rules) { rules.gifts_partners = "50"; };
    const auto regulated = [](book::rules& rules) { rules.gifts_regulated = true; };
    const auto no_rule = [](book::rules&) {};
    for (auto const* type : {"Partner", "Adviser", "Other", ""}) {
        EXPECT_TRUE(says(type, no_rule)) << type;
        EXPECT_FALSE(says(type, regulated)) << type;
        EXPECT_EQ(says(type, advisers_none), std::string_view{type} != "Adviser") << type;
        EXPECT_EQ(says(type, partners_none), std::string_view{type} != "Partner") << type;
        EXPECT_EQ(says(type, unread), std::string_view{type} != "Partner") << type;
        EXPECT_EQ(says(type, others_none), *type == 'P' || *type == 'A') << type;
        EXPECT_TRUE(says(type, low)) << type;
    }
}

TEST(the_morning_page, reminds_of_the_monthly_digest) {
    paper_book workbook;
    workbook.values.today = november(2);
    workbook.add(table_id::contacts, {{"who", "Ann Lee"}});
    workbook.add(
        table_id::referrals, {{"number", 1.0}, {"date", date(2026, 10, 2)}, {"source", "Ann Lee"}, {"prospect", "P"}});
    workbook.add(table_id::touches,
        {{"when", date(2026, 10, 1)}, {"who", "Ann Lee"}, {"kind", "Status report"},
            {"note", "Monthly digest of September 2026: News"}});
    const auto known = panels::digest_of(workbook.read(), november(2));
    workbook.write(*morning_page(
        known->workbook, {known->list, known->visits, known->plan_items, known->ranking}, {november(2), 0.5}));
    std::string text;
    for (auto const& line : workbook.page(table_id::morning))
        for (auto const& cell : line) text += book::text_of(cell) + '|';
    EXPECT_THAT(text,
        HasSubstr("\u2610|Monthly digest||Monthly digest of October 2026: there is something to tell 1 source.|"));
}

TEST(the_morning_page, tells_the_birthdays_of_the_next_seven_days) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Ann"}, {"birthday", date(1980, 11, 18)}});
    workbook.add(table_id::contacts, {{"who", "Ben"}, {"birthday", date(1980, 11, 25)}});
    workbook.add(table_id::contacts, {{"who", "Cem"}, {"birthday", date(1980, 11, 26)}});
    workbook.add(table_id::contacts, {{"who", "Dora"}, {"birthday", date(1980, 11, 17)}});
    workbook.add(table_id::contacts, {{"who", "Eve"}, {"anniversary", date(2025, 11, 20)}});
    const auto text = page_of(workbook);
    EXPECT_THAT(text, HasSubstr("Birthday|Ann|today, 46 years"));
    EXPECT_THAT(text, HasSubstr("Birthday|Ben|Wed 25 Nov, 46 years"));
    EXPECT_THAT(text, Not(HasSubstr("Cem")));
    EXPECT_THAT(text, Not(HasSubstr("Dora")));
    EXPECT_THAT(text, HasSubstr("Anniversary|Eve|Fri 20 Nov, 1 year"));
}

TEST(the_morning_page, tells_a_birthday_of_no_year_without_a_count) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Ann"}, {"birthday", std::string{"--11-18"}}});
    workbook.add(table_id::contacts, {{"who", "Ben"}, {"birthday", std::string{"--11-20"}}});
    workbook.add(table_id::contacts, {{"who", "Cem"}, {"birthday", std::string{"--12-20"}}});
    const auto text = page_of(workbook);
    EXPECT_THAT(text, HasSubstr("Birthday|Ann|today|"));
    EXPECT_THAT(text, HasSubstr("Birthday|Ben|Fri 20 Nov|"));
    EXPECT_THAT(text, Not(HasSubstr("Cem")));
}

TEST(a_birthday, on_a_leap_day_is_the_day_before_where_there_is_none) {
    EXPECT_EQ(next_anniversary(date(2000, 2, 29), date(2027, 2, 1)), date(2027, 2, 28));
    EXPECT_EQ(next_anniversary(date(2000, 2, 29), date(2028, 2, 28)), date(2028, 2, 29));
    EXPECT_EQ(next_anniversary(date(2000, 2, 29), date(2027, 3, 1)), date(2028, 2, 29));
    EXPECT_EQ(next_anniversary(november(18), november(18)), november(18));
}

TEST(the_morning_page, tells_what_changed_since_the_last_working_day) {
    paper_book workbook;
    const auto add = [&](std::string who, book::day received, std::string status, book::day since) {
        workbook.add(table_id::referrals,
            {{"date", received}, {"source", "Ann"}, {"prospect", who}, {"status", status}, {"status_since", since},
                {"thanked", received}});
    };
    add("Mara", november(17), "New", november(17));
    add("Nils", november(16), "New", november(16));
    add("Olga", november(2), "Won", november(17));
    add("Paul", november(2), "Won", november(16));
    const auto text = page_of(workbook);
    const auto news = text.substr(text.find("Since Tue 17 Nov"));
    EXPECT_THAT(news, HasSubstr("New referral|Mara|from Ann"));
    EXPECT_THAT(news, HasSubstr("Won|Olga|from Ann, since Tue 17 Nov"));
    EXPECT_THAT(news, Not(HasSubstr("Nils")));
    EXPECT_THAT(news, Not(HasSubstr("Paul")));
}

TEST(the_morning_page, holds_no_more_than_a_sheet_of_paper_and_says_how_much_is_left_out) {
    paper_book workbook;
    for (int i = 0; i < 20; ++i)
        workbook.add(
            table_id::referrals, {{"date", november(1)}, {"source", "Source " + std::to_string(i)}, {"prospect", "P"}});
    const auto text = page_of(workbook);
    EXPECT_THAT(text, HasSubstr("Steps (60)"));
    EXPECT_THAT(text, HasSubstr("35 more"));
}

TEST(the_morning_page, of_an_empty_book_wishes_a_good_day) {
    paper_book workbook;
    EXPECT_THAT(page_of(workbook), HasSubstr("Nothing is due"));
}

TEST(the_morning_page, lists_visits_that_a_plan_of_long_ago_does_not_know) {
    paper_book workbook;
    for (const auto* who : {"Planned Today", "Planned Later", "Missed Yesterday", "Never Planned"})
        workbook.add(table_id::contacts, {{"who", who}, {"type", "Partner"}, {"last_contacted", date(2026, 9, 1)}});
    workbook.add(table_id::call_plan,
        {{"day", november(18)}, {"who", "Planned Today"}, {"why", "wanted every 28"}, {"open", "9-12"}});
    workbook.add(table_id::call_plan, {{"day", november(20)}, {"who", "Planned Later"}});
    workbook.add(table_id::call_plan, {{"day", november(17)}, {"who", "Missed Yesterday"}});
    const auto text = page_of(workbook);
    EXPECT_THAT(text, HasSubstr("Visit|Planned Today|wanted every 28, open 9-12"));
    EXPECT_THAT(text, HasSubstr("Visit|Missed Yesterday|last touch"));
    EXPECT_THAT(text, HasSubstr("Visit|Never Planned|last touch"));
    EXPECT_THAT(text, Not(HasSubstr("Planned Later")));
}

}
