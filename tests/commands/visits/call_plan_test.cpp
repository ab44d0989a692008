#include "book/schema.hpp"
#include "commands/follow_up/log_touch.hpp"
#include "commands/visits/call_plan.hpp"
#include "commands/visits/visit_sources.hpp"
#include "support/paper_book.hpp"
#include "support/ranking.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::AnyOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using tests::date;
using tests::november;
using tests::paper_book;
using tests::ranking_of;

const moment now{november(23), 0.3};   // a Monday morning

paper_book an_office() {
    paper_book workbook;
    workbook.values.today = now.today;
    workbook.add(table_id::contacts,
        {{"who", "Dr Ünal"}, {"type", "Partner"}, {"area", "North"}, {"phone", "0171 1"},
            {"hours", "Mon-Fri 8:00-12:00"}});
    workbook.add(table_id::contacts,
        {{"who", "Adaeze Okafor"}, {"company", "Okafor Dental"}, {"area", "South"}, {"phone", "0171 2"}});
    workbook.add(table_id::contacts, {{"who", "Ben Cole"}, {"type", "Client"}, {"area", "North"}});
    workbook.add(table_id::contacts, {{"who", "Cem Aksoy"}, {"type", "Adviser"}});
    workbook.add(
        table_id::contacts, {{"who", "Dora Lang"}, {"type", "Partner"}, {"area", "East"}, {"hours", "whenever"}});
    workbook.add(table_id::referrals,
        {{"number", 1.0}, {"date", november(2)}, {"source", "Okafor Dental"}, {"prospect", "Nadia Brandt"},
            {"status", "Won"}, {"value", 900.0}});
    workbook.add(table_id::referrals,
        {{"number", 2.0}, {"date", november(3)}, {"source", "A stranger"}, {"prospect", "Otto Kern"}});
    workbook.add(table_id::touches, {{"when", november(2)}, {"who", "dr. unal"}, {"kind", "Visit"}});
    workbook.add(
        table_id::touches, {{"when", november(20)}, {"who", "Dr Ünal"}, {"kind", "Call"}, {"outcome", "No answer"}});
    return workbook;
}

void plan(paper_book& workbook, moment at = now) {
    workbook.values.today = at.today;
    const auto read = workbook.read();
    const auto changes = call_plan(read, ranking_of(read, now.today), at);
    ASSERT_TRUE(changes) << changes.error().sentence;
    workbook.write(*changes);
}

std::string text(paper_book& workbook, std::size_t line, std::string_view key) {
    return book::text_of(workbook.page(table_id::call_plan).at(line).at(book::column_index(table_id::call_plan, key)));
}

/// The line of a person; the number of lines where there is none.
std::size_t line_of(paper_book& workbook, std::string_view who) {
    const auto at = book::column_index(table_id::call_plan, "who");
    auto const& lines = workbook.page(table_id::call_plan);
    return static_cast<std::size_t>(
        std::ranges::find_if(lines, [&](auto const& line) { return book::text_of(line[at]) == who; }) - lines.begin());
}

book::cell cell_at(paper_book& workbook, std::string_view who, std::string_view key) {
    return workbook.page(table_id::call_plan)
        .at(line_of(workbook, who))
        .at(book::column_index(table_id::call_plan, key));
}

std::vector<std::string> people(paper_book& workbook) {
    std::vector<std::string> names;
    auto const& lines = workbook.page(table_id::call_plan);
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (const auto who = text(workbook, i, "who"); !who.empty() && who != "Name") names.push_back(who);
    std::ranges::sort(names);
    return names;
}

TEST(call_plan_command, plans_partners_advisers_and_whoever_has_referred) {
    auto workbook = an_office();
    plan(workbook);
    EXPECT_THAT(people(workbook), ElementsAre("A stranger", "Adaeze Okafor", "Cem Aksoy", "Dora Lang", "Dr Ünal"));
    EXPECT_EQ(text(workbook, line_of(workbook, "Dr Ünal"), "why"), "last touch Mon 2 Nov, every 42 days")
        << "no answer is no touch";
    EXPECT_EQ(text(workbook, line_of(workbook, "Dr Ünal"), "open"), "8:00-12:00");
    EXPECT_EQ(text(workbook, line_of(workbook, "Dr Ünal"), "phone"), "0171 1");
    EXPECT_EQ(text(workbook, line_of(workbook, "Dr Ünal"), "minutes"), "30");
    EXPECT_EQ(text(workbook, line_of(workbook, "Adaeze Okafor"), "band"), "A") << "the source is her company";
}

TEST(call_plan_command, says_who_is_not_in_it_and_why) {
    auto workbook = an_office();
    plan(workbook);
    EXPECT_EQ(text(workbook, line_of(workbook, "Cem Aksoy"), "why"), "No area: write one into the column Area");
    EXPECT_EQ(
        text(workbook, line_of(workbook, "A stranger"), "why"), "Not on the contact sheet: add a row with an area");
    EXPECT_THAT(text(workbook, line_of(workbook, "Dora Lang"), "why"), HasSubstr("Hours unreadable"));
    EXPECT_TRUE(book::is_blank(cell_at(workbook, "Cem Aksoy", "day")));
}

TEST(call_plan_command, tells_what_it_did) {
    auto workbook = an_office();
    const auto read = workbook.read();
    const auto changes = call_plan(read, ranking_of(read, now.today), now);
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->title, "Call plan");
    EXPECT_EQ(
        changes->done, "The call plan has 2 visits in 4 weeks; 3 stand at its end, with the reason why not planned.");
    EXPECT_THAT(changes->cells, IsEmpty());
    EXPECT_FALSE(changes->empty());
}

TEST(call_plan_command, each_week_begins_a_page_but_the_first_which_follows_the_head) {
    auto workbook = an_office();
    const auto read = workbook.read();
    const auto changes = call_plan(read, ranking_of(read, now.today), now);
    ASSERT_TRUE(changes);
    std::vector<std::string> pages;
    for (auto const& line : changes->pages.front().lines)
        if (line.new_page) pages.push_back(book::text_of(line.cells.front().content).substr(0, 10));
    EXPECT_THAT(pages, ElementsAre("Mon 30 Nov", "Mon 7 Dec ", "Mon 14 Dec", "Not in the"));
    EXPECT_EQ(changes->pages.front().lines.front().look, book::line_look::title);
}

TEST(call_plan_command, puts_time_beside_worth) {
    auto workbook = an_office();
    plan(workbook);
    EXPECT_EQ(text(workbook, 2, "day"), "Band A: 50 % of the planned time, 51 % of the worth (1 person)");
    EXPECT_EQ(text(workbook, 3, "day"), "Band C: 0 % of the planned time, 49 % of the worth (1 person)");
    EXPECT_EQ(text(workbook, 4, "day"), "Not referred yet: 50 % of the planned time (3 people)");
}

TEST(call_plan_command, an_empty_book_says_who_is_visited) {
    paper_book workbook;
    workbook.values.today = now.today;
    const auto read = workbook.read();
    const auto changes = call_plan(read, ranking_of(read, now.today), now);
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->done,
        "Nobody is to be visited in these weeks: visits are for partners, advisers and whoever has referred.");
}

TEST(call_plan_command, refuses_a_workbook_that_is_not_set_up) {
    const book::workbook workbook;
    const auto changes = call_plan(workbook, ranking_of(workbook, now.today), now);
    ASSERT_FALSE(changes);
    EXPECT_THAT(changes.error().sentence, HasSubstr("not set up yet"));
}

TEST(call_plan_made_again, keeps_a_tick_a_time_and_a_date_where_they_were) {
    for (paper_book::value const& typed :
        {paper_book::value{std::string{"x"}}, paper_book::value{std::string{"10:30, ask for Ms Lee"}},
            paper_book::value{10.5 / 24}, paper_book::value{1.0}}) {
        auto workbook = an_office();
        plan(workbook);
        const auto day = cell_at(workbook, "Dr Ünal", "day");
        workbook.type(table_id::call_plan, line_of(workbook, "Dr Ünal"), "agreed", typed);
        const auto agreed = cell_at(workbook, "Dr Ünal", "agreed");
        plan(workbook, {now.today + book::days{1}});
        EXPECT_EQ(cell_at(workbook, "Dr Ünal", "day"), day);
        EXPECT_EQ(cell_at(workbook, "Dr Ünal", "agreed"), agreed);
    }
}

TEST(call_plan_made_again, moves_a_visit_to_the_date_that_was_agreed) {
    auto workbook = an_office();
    plan(workbook);
    workbook.type(table_id::call_plan, line_of(workbook, "Dr Ünal"), "agreed", date(2026, 12, 24));
    plan(workbook);
    EXPECT_EQ(cell_at(workbook, "Dr Ünal", "day"), book::cell{book::serial_of_day(date(2026, 12, 24))});
    EXPECT_EQ(cell_at(workbook, "Dr Ünal", "agreed"), book::cell{book::serial_of_day(date(2026, 12, 24))});
    plan(workbook);
    EXPECT_EQ(cell_at(workbook, "Dr Ünal", "day"), book::cell{book::serial_of_day(date(2026, 12, 24))});
}

TEST(call_plan_made_again, agrees_to_nothing_by_a_no) {
    auto workbook = an_office();
    plan(workbook);
    workbook.type(table_id::call_plan, line_of(workbook, "Dr Ünal"), "agreed", std::string{"?"});
    plan(workbook, {date(2026, 12, 15)});
    EXPECT_EQ(text(workbook, line_of(workbook, "Dr Ünal"), "agreed"), "?");
    EXPECT_THAT(text(workbook, line_of(workbook, "Dr Ünal"), "why"), Not(HasSubstr("agreed")));
}

TEST(call_plan_made_again, an_agreement_that_passed_does_not_hold_for_the_new_day) {
    auto workbook = an_office();
    plan(workbook);
    const auto line = line_of(workbook, "Dr Ünal");
    const auto day = *book::day_of_serial(std::get<double>(cell_at(workbook, "Dr Ünal", "day")));
    workbook.type(table_id::call_plan, line, "agreed", std::string{"10:30"});
    workbook.type(table_id::call_plan, line, "brought", std::string{"brochures"});
    plan(workbook, {day + book::days{1}});
    EXPECT_TRUE(book::is_blank(cell_at(workbook, "Dr Ünal", "agreed")));
    EXPECT_EQ(text(workbook, line_of(workbook, "Dr Ünal"), "brought"), "brochures");
    EXPECT_THAT(text(workbook, line_of(workbook, "Dr Ünal"), "why"), HasSubstr("was agreed for"));
}

TEST(call_plan_made_again, lets_go_of_what_was_noted_once_they_were_seen) {
    auto workbook = an_office();
    plan(workbook);
    const auto line = line_of(workbook, "Dr Ünal");
    const auto day = *book::day_of_serial(std::get<double>(cell_at(workbook, "Dr Ünal", "day")));
    workbook.type(table_id::call_plan, line, "agreed", std::string{"10:30"});
    const auto logged = log_touch(
        workbook.read(), {{"Dr Ünal", "Visit", "Reached", "brochures", "", ""}, {}}, {day, 0.5});
    ASSERT_TRUE(logged) << logged.error().sentence;
    workbook.write(*logged);
    plan(workbook, {day});
    if (line_of(workbook, "Dr Ünal") < workbook.page(table_id::call_plan).size()) {
        EXPECT_TRUE(book::is_blank(cell_at(workbook, "Dr Ünal", "agreed")));
        EXPECT_GE(*book::day_of_serial(std::get<double>(cell_at(workbook, "Dr Ünal", "day"))), day + book::days{14});
    }
}

TEST(call_plan_made_again, loses_no_note_about_somebody_who_can_wait_or_has_left) {
    auto workbook = an_office();
    plan(workbook);
    workbook.type(table_id::call_plan, line_of(workbook, "Cem Aksoy"), "brought", std::string{"the new leaflet"});
    workbook.type(table_id::call_plan, line_of(workbook, "Dr Ünal"), "who", std::string{"Somebody Else"});
    workbook.type(table_id::call_plan, line_of(workbook, "Somebody Else"), "brought", std::string{"a cake"});
    plan(workbook);
    EXPECT_EQ(text(workbook, line_of(workbook, "Cem Aksoy"), "brought"), "the new leaflet");
    EXPECT_EQ(text(workbook, line_of(workbook, "Somebody Else"), "brought"), "a cake");
    plan(workbook);
    EXPECT_EQ(text(workbook, line_of(workbook, "Somebody Else"), "brought"), "a cake");
}

TEST(call_plan_made_again, keeps_an_agreement_with_somebody_who_is_no_source_any_more) {
    auto workbook = an_office();
    plan(workbook);
    const auto line = line_of(workbook, "Dr Ünal");
    workbook.type(table_id::call_plan, line, "who", std::string{"Ben Cole"});
    workbook.type(table_id::call_plan, line, "agreed", std::string{"x"});
    const auto day = cell_at(workbook, "Ben Cole", "day");
    plan(workbook);
    EXPECT_EQ(cell_at(workbook, "Ben Cole", "day"), day);
    EXPECT_EQ(text(workbook, line_of(workbook, "Ben Cole"), "agreed"), "x");
}

TEST(call_plan_made_again, on_the_same_day_is_the_same_plan) {
    auto workbook = an_office();
    plan(workbook);
    const auto first = workbook.page(table_id::call_plan);
    plan(workbook);
    EXPECT_EQ(workbook.page(table_id::call_plan), first);
}

TEST(call_plan_command, two_rows_of_one_name_are_one_visit_whatever_their_order) {
    for (const bool swapped : {false, true}) {
        paper_book workbook;
        workbook.values.today = now.today;
        for (const int i : {0, 1})
            if ((i == 0) != swapped)
                workbook.add(table_id::contacts, {{"who", "Ünal, Dr."}, {"type", "Partner"}});
            else
                workbook.add(table_id::contacts, {{"who", "Dr Ünal"}, {"type", "Partner"}, {"area", "North"}});
        plan(workbook);
        EXPECT_THAT(people(workbook), ElementsAre("Dr Ünal"));
        EXPECT_EQ(text(workbook, line_of(workbook, "Dr Ünal"), "area"), "North");
    }
}

TEST(visits_left_this_week, are_those_from_today_to_sunday) {
    auto workbook = an_office();
    EXPECT_FALSE(visits_left_this_week(workbook.read(), now.today));
    plan(workbook);
    std::size_t sum = 0;
    for (book::day monday = now.today; monday < now.today + book::days{28}; monday += book::days{7})
        sum += *visits_left_this_week(workbook.read(), monday);
    EXPECT_EQ(sum, 2u);
    EXPECT_EQ(visits_left_this_week(workbook.read(), date(2027, 3, 1)), 0u);
}

}
}
