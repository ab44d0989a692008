#include "commands/follow_up/plan_step.hpp"
#include "commands/in_and_out/export_calendar.hpp"
#include "commands/plan_items.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using book::cell;
using book::table_id;
using follow_up::plan_deed;
using testing::HasSubstr;
using tests::date;
using tests::november;
using tests::paper_book;

const moment now{november(18), 0.5};   // a Wednesday

cell serial(book::day value) { return book::serial_of_day(value); }

}

TEST(a_step_of_a_plan, that_is_done_gets_its_day_and_a_row_of_the_log_and_the_next_one_comes) {
    paper_book workbook;
    workbook.add(table_id::plans,
        {{"source", "Dr Ünal"}, {"shown", november(2)}, {"motivated", november(3)}, {"made_easy", november(4)},
            {"rung_on", november(18)}});
    workbook.write(*plan_step_done(workbook.read(), {plan_deed::rung, "Dr Ünal"}, {}, now));
    EXPECT_EQ(workbook.at(table_id::plans, 1, "asked"), serial(now.today));
    EXPECT_EQ(workbook.at(table_id::plans, 1, "rung_on"), cell{});
    ASSERT_EQ(workbook.rows(table_id::touches), 1);
    EXPECT_EQ(workbook.at(table_id::touches, 1, "kind"), cell{"Ask"});
    EXPECT_EQ(workbook.at(table_id::touches, 1, "note"), cell{"Ask Dr Ünal for a referral"});
    const auto next = plan_items_of(workbook.read(), now.today);
    ASSERT_EQ(next.size(), 1u);
    EXPECT_EQ(next[0].verb, "Get");
    EXPECT_EQ(next[0].due, now.today + book::days{14});
}

TEST(a_meeting_of_a_group, that_was_held_is_logged_for_each_and_moves_on_by_its_rhythm) {
    paper_book workbook;
    for (const auto* who : {"Ann", "Ben"})
        workbook.add(
            table_id::plans, {{"source", std::string{who}}, {"meets", "Group, weekly"}, {"meet_on", november(16)}});
    const auto done = plan_step_done(workbook.read(), {plan_deed::meeting, "Group, weekly"}, {}, now);
    workbook.write(*done);
    EXPECT_THAT(done->done, HasSubstr("Next on Mon 23 Nov"));
    EXPECT_EQ(workbook.rows(table_id::touches), 2);
    for (const int row : {1, 2}) {
        EXPECT_EQ(workbook.at(table_id::plans, row, "meet_on"), serial(november(23))) << "the weekday stays";
        EXPECT_EQ(workbook.at(table_id::touches, row, "kind"), cell{"Meeting"});
    }
}

TEST(a_meeting_of_a_group, is_logged_for_those_who_came) {
    paper_book workbook;
    for (const auto* who : {"Ann", "Ben", "Cy"})
        workbook.add(
            table_id::plans, {{"source", std::string{who}}, {"meets", "Group, weekly"}, {"meet_on", november(16)}});
    const plan_key which{plan_deed::meeting, "Group, weekly"};
    const auto read = workbook.read();
    EXPECT_THAT(plan_step_done(read, which, {.came = std::vector<std::string>{}}, now).error().sentence,
        HasSubstr("Nobody came"));
    EXPECT_THAT(plan_step_done(read, which, {.came = std::vector<std::string>{"Ida"}}, now).error().sentence,
        HasSubstr("Ida is none of those"));
    const auto done = plan_step_done(read, which, {.came = std::vector<std::string>{"cy", "ANN", "Ann"}}, now);
    ASSERT_TRUE(done) << done.error().sentence;
    EXPECT_THAT(done->done, HasSubstr("1 did not come."));
    workbook.write(*done);
    ASSERT_EQ(workbook.rows(table_id::touches), 2);
    EXPECT_EQ(workbook.at(table_id::touches, 1, "who"), cell{"Cy"});
    EXPECT_EQ(workbook.at(table_id::touches, 2, "who"), cell{"Ann"});
    for (const int row : {1, 2, 3})
        EXPECT_EQ(workbook.at(table_id::plans, row, "meet_on"), serial(november(23))) << "the group meets for all";
}

TEST(a_meeting, whose_day_was_a_closed_one_keeps_the_day_that_was_planned) {
    paper_book workbook;
    workbook.add(table_id::plans, {{"source", "Ann"}, {"meets", "Alone, weekly"}, {"meet_on", november(14)}});   // Sat
    ASSERT_EQ(plan_items_of(workbook.read(), now.today)[0].due, november(16));
    workbook.write(*plan_step_done(workbook.read(), {plan_deed::meeting, "Ann"}, {}, now));
    EXPECT_EQ(workbook.at(table_id::plans, 1, "meet_on"), serial(november(21)));
}

TEST(a_coaching, that_is_done_counts_from_today) {
    paper_book workbook;
    workbook.add(table_id::plans, {{"source", "Ann"}, {"coached", november(2)}, {"coach_on", november(17)}});
    workbook.write(*plan_step_done(workbook.read(), {plan_deed::coaching, "ann"}, {.note = "went well"}, now));
    EXPECT_EQ(workbook.at(table_id::plans, 1, "coached"), serial(now.today));
    EXPECT_EQ(workbook.at(table_id::plans, 1, "coach_on"), cell{});
    EXPECT_EQ(workbook.at(table_id::touches, 1, "note"), cell{"went well"});
}

TEST(a_promise, that_is_kept_stands_in_the_log_as_brought_and_in_the_plan_no_more) {
    paper_book workbook;
    workbook.add(table_id::plans, {{"source", "Ann"}, {"promised", "ten\nleaflets"}, {"promise_on", november(17)}});
    workbook.write(*plan_step_done(workbook.read(), {plan_deed::promise, "Ann"}, {}, now));
    EXPECT_EQ(workbook.at(table_id::plans, 1, "promised"), cell{});
    EXPECT_EQ(workbook.at(table_id::plans, 1, "promise_on"), cell{});
    EXPECT_EQ(workbook.at(table_id::touches, 1, "who"), cell{"Ann"});
    EXPECT_EQ(workbook.at(table_id::touches, 1, "kind"), cell{"Note"});
    EXPECT_EQ(workbook.at(table_id::touches, 1, "brought"), cell{"ten leaflets"});
    EXPECT_THAT(plan_items_of(workbook.read(), now.today), testing::IsEmpty());
}

TEST(a_promise, is_put_off_without_being_forgotten) {
    paper_book workbook;
    workbook.add(table_id::plans, {{"source", "Ann"}, {"promised", "leaflets"}});
    workbook.write(*put_plan_step_off(workbook.read(), {plan_deed::promise, "Ann"}, november(27), now));
    EXPECT_EQ(workbook.at(table_id::plans, 1, "promised"), cell{"leaflets"});
    EXPECT_EQ(plan_items_of(workbook.read(), now.today)[0].due, november(27));
}

TEST(two_plans_of_one_source, are_done_one_after_the_other) {
    paper_book workbook;
    workbook.add(table_id::plans, {{"source", "Ann"}, {"promised", "leaflets"}, {"promise_on", november(19)}});
    workbook.add(table_id::plans, {{"source", "Ann"}, {"promised", "a talk"}, {"promise_on", november(17)}});
    const plan_key of_ann{plan_deed::promise, "Ann"};
    workbook.write(*plan_step_done(workbook.read(), of_ann, {}, now));
    EXPECT_EQ(workbook.at(table_id::plans, 1, "promised"), cell{"leaflets"});
    EXPECT_EQ(workbook.at(table_id::plans, 2, "promised"), cell{}) << "the more urgent one";
    workbook.write(*plan_step_done(workbook.read(), of_ann, {}, now));
    EXPECT_EQ(workbook.at(table_id::plans, 1, "promised"), cell{});
    EXPECT_FALSE(plan_step_done(workbook.read(), of_ann, {}, now));
}

TEST(a_client_whom_we_sent, is_asked_about_again_so_many_days_after_the_question) {
    paper_book workbook;
    workbook.add(
        table_id::given, {{"partner", "Ann"}, {"client", "Tom"}, {"date", november(2)}, {"ask_on", november(18)}});
    workbook.write(*plan_step_done(workbook.read(), {plan_deed::given, ""}, {}, now));
    EXPECT_EQ(workbook.at(table_id::given, 1, "ask_on"), cell{});
    EXPECT_EQ(plan_items_of(workbook.read(), now.today)[0].due, now.today + book::days{30});
}

TEST(a_step_of_a_plan, is_put_off_to_its_day) {
    paper_book workbook;
    workbook.add(table_id::plans, {{"source", "Ann"}, {"meets", "Alone, monthly"}});
    const plan_key which{plan_deed::meeting, "Ann"};
    workbook.write(*put_plan_step_off(workbook.read(), which, november(27), now));
    EXPECT_EQ(workbook.rows(table_id::touches), 0) << "nothing was done";
    EXPECT_EQ(plan_items_of(workbook.read(), now.today)[0].due, november(27));
    EXPECT_THAT(
        put_plan_step_off(workbook.read(), which, november(18), now).error().sentence, HasSubstr("after today"));
    EXPECT_THAT(put_plan_step_off(workbook.read(), which, november(27), now).error().sentence, HasSubstr("already"));
}

TEST(a_meeting, that_is_put_off_to_another_day_than_its_own_says_that_the_others_follow) {
    const auto said = [](std::string meets, book::day planned, book::day until) {
        paper_book workbook;
        workbook.add(table_id::plans, {{"source", "Ann"}, {"meets", meets}, {"meet_on", planned}});
        const auto off = put_plan_step_off(
            workbook.read(), {plan_deed::meeting, meets[0] == 'G' ? meets : "Ann"}, until, now);
        EXPECT_TRUE(off);
        return off->done.contains("The meetings after it are counted from that day");
    };
    for (auto const* weekly : {"Alone, weekly", "Group, weekly"}) {
        EXPECT_TRUE(said(weekly, november(18), november(19)));
        EXPECT_TRUE(said(weekly, november(16), november(20)));
        EXPECT_FALSE(said(weekly, november(18), november(25))) << "it comes then anyway";
        EXPECT_FALSE(said(weekly, november(11), november(25)));
        EXPECT_TRUE(said(weekly, november(25), november(20))) << "earlier";
    }
    EXPECT_FALSE(said("Alone, monthly", november(18), date(2026, 12, 18)));
    EXPECT_FALSE(said("Alone, monthly", november(30), date(2026, 12, 31))) << "the last day";
    EXPECT_TRUE(said("Alone, monthly", november(18), november(25)));
    paper_book workbook;
    workbook.add(table_id::plans, {{"source", "Ann"}, {"stage", "Attract"}, {"activity_on", november(18)}});
    EXPECT_FALSE(put_plan_step_off(workbook.read(), {plan_deed::activity, "Ann"}, november(20), now)
            ->done.contains("The meetings"));
}

TEST(a_step_of_a_plan, cannot_be_put_off_where_the_sheet_lacks_the_column_and_can_be_done) {
    paper_book workbook;
    workbook.add(table_id::plans, {{"source", "Ann"}, {"meets", "Alone, weekly"}});
    auto read = workbook.read();
    read.places.at(table_id::plans).columns.erase("meet_on");
    const plan_key which{plan_deed::meeting, "Ann"};
    EXPECT_THAT(put_plan_step_off(read, which, november(27), now).error().sentence, HasSubstr("Set up again"));
    workbook.write(*plan_step_done(read, which, {}, now));
    EXPECT_EQ(plan_items_of(workbook.read(), now.today)[0].due, november(25)) << "a week after the meeting in the log";
}

TEST(a_step_of_a_plan, that_is_no_longer_there_is_refused) {
    paper_book workbook;
    workbook.add(table_id::plans, {{"source", "Ann"}});
    EXPECT_THAT(
        plan_step_done(workbook.read(), {plan_deed::rung, "Ann"}, {}, now).error().sentence, HasSubstr("no longer"));
}

TEST(the_potential, of_a_plan_orders_those_of_equal_worth) {
    paper_book workbook;
    workbook.add(table_id::plans, {{"source", "Ann"}, {"interest", 3.0}, {"market", "yes"}});
    workbook.add(table_id::plans, {{"source", "Ben"}, {"interest", "no grade"}});
    const auto potentials = potentials_of(workbook.read(), now.today);
    EXPECT_DOUBLE_EQ(potentials.at("ann"), 30);
    EXPECT_DOUBLE_EQ(potentials.at("ben"), 0);
}

TEST(the_potential, takes_a_motivation_from_the_log_where_nobody_typed_one) {
    paper_book workbook;
    for (const auto* who : {"Ann", "Ben", "Carl", "Dora", "Eva"}) {
        if (std::string_view{who} != "Ann") workbook.add(table_id::plans, {{"source", who}});
        for (int i = 0; i < 10; ++i)
            workbook.add(table_id::touches,
                {{"when", now.today - book::days{3 * i}}, {"who", who}, {"kind", "Call"},
                    {"outcome", i < (who[0] == 'A' ? 9 : 5) ? "Reached" : "No answer"}});
    }
    const auto of_ann = [&](std::vector<std::pair<std::string, paper_book::value>> typed) {
        auto book = workbook;
        typed.emplace_back("source", "Ann");
        book.add(table_id::plans, typed);
        return potentials_of(book.read(), now.today);
    };
    const auto blank = of_ann({});
    EXPECT_DOUBLE_EQ(blank.at("ann"), 20) << "3 by the log";
    EXPECT_DOUBLE_EQ(blank.at("ben"), 0) << "nothing is clear of what is usual";
    EXPECT_NEAR(of_ann({{"motivation", 1.0}}).at("ann"), 20.0 / 3, 1e-9) << "what was typed wins";
    EXPECT_DOUBLE_EQ(of_ann({{"motivation", 0.0}}).at("ann"), 0) << "a 0, too";
    EXPECT_DOUBLE_EQ(of_ann({{"interest", 3.0}}).at("ann"), 40);
}

}
