#include "commands/follow_up/take_back.hpp"

#include "commands/follow_up/log_touch.hpp"
#include "commands/follow_up/mark_done.hpp"
#include "commands/follow_up/set_status.hpp"
#include "follow_up/steps.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace referralbook::commands {
namespace {

using book::table_id;
using follow_up::step_id;
using enum follow_up::step_id;
using testing::HasSubstr;
using testing::IsEmpty;
using tests::november;
using tests::paper_book;

const moment noon{november(18), 0.5};

struct office {
    paper_book workbook;
    std::vector<written_touch> remembered;

    int add(double number, std::vector<std::pair<std::string, paper_book::value>> cells) {
        cells.insert(cells.end(),
            {{"number", number}, {"date", november(16)}, {"source", "Dr Ünal"}, {"prospect", "Nadia Brandt"}});
        return workbook.add(table_id::referrals, cells);
    }
    void write(book::result<book::change_set> const& changes) {
        if (!changes) throw std::logic_error{changes.error().sentence};
        for (auto& kept : written_touches_of(*changes, {})) remembered.push_back(std::move(kept));
        workbook.write(*changes);
    }
    void do_step(step_id step, std::optional<bool> reached = {}, double time = 0.5) {
        write(mark_done(workbook.read(), {{7, -1}, step, reached, {}, {}, {}}, {november(18), time}));
    }
    book::result<book::change_set> take_back(int row) {
        return commands::take_back(workbook.read(), {row}, remembered, noon);
    }
};

std::string why_not(book::result<book::change_set> const& changes) { return changes ? "" : changes.error().sentence; }

TEST(taking_back, a_thank_you_leaves_referral_and_log_as_they_were) {
    office here;
    here.add(7, {});
    const auto before = here.workbook.read();
    here.do_step(thank_source);
    ASSERT_EQ(here.workbook.read().touches.size(), 1u);
    here.write(here.take_back(1));
    EXPECT_EQ(here.workbook.read().referrals[0].facts, before.referrals[0].facts);
    EXPECT_THAT(here.workbook.read().touches, IsEmpty());
}

TEST(taking_back, leaves_what_was_done_after_it) {
    office here;
    here.add(7, {});
    here.do_step(thank_source, {}, 0.4);
    here.do_step(first_call, false, 0.5);
    here.write(here.take_back(1));
    const auto after = here.workbook.read();
    EXPECT_FALSE(after.referrals[0].facts.thanked);
    EXPECT_EQ(after.referrals[0].facts.attempts, 1);
    ASSERT_EQ(after.touches.size(), 1u);
    EXPECT_EQ(after.touches[0].kind, "Call");
}

TEST(taking_back, finds_the_row_again_after_sorting_and_inserting) {
    office here;
    here.add(7, {});
    here.do_step(thank_source);
    office sorted = here;
    sorted.workbook = paper_book{};
    sorted.workbook.add(
        table_id::referrals, {{"number", 3.0}, {"date", november(9)}, {"source", "Okafor"}, {"prospect", "Wei Lam"}});
    sorted.add(7, {{"thanked", november(18)}});
    sorted.workbook.add(
        table_id::touches, {{"when", book::serial_of_day(november(17))}, {"who", "Okafor"}, {"kind", "Visit"}});
    sorted.workbook.add(table_id::touches,
        {{"when", book::serial_of_day(november(18)) + 0.5}, {"who", "Dr Ünal"}, {"kind", "Thank-you"},
            {"referral", 7.0}});
    // The deck still knows the log row as the first; moment and name tell it.
    sorted.write(commands::take_back(
        sorted.workbook.read(), {1, book::serial_of_day(november(18)) + 0.5, "Dr Ünal"}, sorted.remembered, noon));
    EXPECT_FALSE(sorted.workbook.read().referrals[1].facts.thanked);
    ASSERT_EQ(sorted.workbook.read().touches.size(), 1u);
    EXPECT_EQ(sorted.workbook.read().touches[0].who, "Okafor");
}

TEST(taking_back, touches_nothing_where_a_cell_was_changed_since) {
    office here;
    here.add(7, {});
    here.do_step(first_call, false, 0.4);
    here.do_step(try_again, false, 0.5);
    EXPECT_THAT(why_not(here.take_back(1)), HasSubstr("changed since (Attempts)"));
    here.write(here.take_back(2));
    here.write(here.take_back(1));
    EXPECT_EQ(here.workbook.read().referrals[0].facts.attempts, 0);
    EXPECT_EQ(here.workbook.read().referrals[0].facts.state, book::status::fresh);
}

TEST(taking_back, touches_nothing_where_the_row_of_the_log_was_changed_since) {
    office here;
    here.add(7, {});
    here.do_step(thank_source);
    auto workbook = here.workbook.read();
    workbook.touches[0].note = "by phone";
    EXPECT_THAT(why_not(commands::take_back(workbook, {1}, here.remembered, noon)), HasSubstr("row of the log"));
}

TEST(taking_back, a_visit_empties_its_row_of_the_log) {
    office here;
    here.write(log_touch(here.workbook.read(), {{"Dr Ünal", "Visit", {}, "cake", {}, {}}, {}}, noon));
    here.write(here.take_back(1));
    EXPECT_THAT(here.workbook.read().touches, IsEmpty());
}

TEST(taking_back, one_of_several_who_were_logged_together) {
    office here;
    here.add(7, {});
    here.write(log_touch(here.workbook.read(),
        {{"Nadia Brandt; Anna Kern", "Call", "Reached", {}, {}, "both on the line"}, {{7, -1}}}, noon));
    ASSERT_EQ(here.workbook.read().touches.size(), 2u);
    here.write(here.take_back(2));
    EXPECT_EQ(here.workbook.read().referrals[0].facts.attempts, 1) << "the call with Nadia stands";
    here.write(here.take_back(1));
    EXPECT_EQ(here.workbook.read().referrals[0].facts.attempts, 0);
    EXPECT_THAT(here.workbook.read().touches, IsEmpty());
    here.write(log_touch(here.workbook.read(), {{"Anna Kern; Ben", "Gift", {}, "Dinner", {}, {}, 80.0}, {}}, noon));
    here.write(here.take_back(4));
    EXPECT_TRUE(book::is_blank(here.workbook.at(table_id::touches, 4, "cost"))) << "its share goes with it";
}

TEST(taking_back, keeps_the_number_that_a_typed_row_was_given) {
    office here;
    here.workbook.add(
        table_id::referrals, {{"date", november(16)}, {"source", "Dr Ünal"}, {"prospect", "Nadia Brandt"}});
    here.write(mark_done(here.workbook.read(), {{0, 1}, thank_source, {}, {}, {}, {}}, noon));
    here.write(here.take_back(1));
    EXPECT_EQ(here.workbook.read().referrals[0].number, 1);
    EXPECT_FALSE(here.workbook.read().referrals[0].facts.thanked);
}

TEST(taking_back_after_the_workbook_was_closed, works_for_a_thank_you_and_the_first_asking) {
    office here;
    here.add(7, {{"attempts", 2.0}, {"last_attempt", november(16)}, {"status", "Trying"}});
    here.do_step(thank_source, {}, 0.4);
    here.do_step(ask_source, {}, 0.5);
    here.remembered.clear();
    here.write(here.take_back(1));
    here.write(here.take_back(2));
    EXPECT_FALSE(here.workbook.read().referrals[0].facts.thanked);
    EXPECT_FALSE(here.workbook.read().referrals[0].facts.asked);
}

TEST(taking_back_after_the_workbook_was_closed, brings_back_the_day_that_the_history_knows) {
    office here;
    here.add(7, {{"asked", november(2)}});
    log_touch_arguments asking;
    asking.words.who = "Dr Ünal";
    asking.words.kind = "Ask";
    asking.referral = referral_key{7};
    here.write(log_touch(here.workbook.read(), asking, noon));
    ASSERT_EQ(here.workbook.read().referrals[0].facts.asked, november(18));
    auto workbook = here.workbook.read();
    book::history_line line;
    line.when = book::serial_of_day(november(18)) + 0.5;
    line.table = table_id::referrals;
    line.row = 7.0;
    line.column = "Thanked";
    workbook.history.push_back(line);
    line.column = "Gefragt";
    line.before = std::string{"2026-11-02"};
    line.after = std::string{"2026-11-18"};
    workbook.history.push_back(line);
    here.write(commands::take_back(workbook, {1}, {}, noon));
    EXPECT_EQ(here.workbook.read().referrals[0].facts.asked, november(2));
}

TEST(taking_back_after_the_workbook_was_closed, says_of_anything_else_that_it_is_not_known) {
    office here;
    here.add(7, {});
    here.do_step(first_call, true);
    here.remembered.clear();
    EXPECT_THAT(why_not(here.take_back(1)), HasSubstr("is not known"));
}

TEST(taking_back, is_for_what_was_done_today) {
    office here;
    here.add(7, {});
    here.do_step(thank_source);
    EXPECT_THAT(why_not(commands::take_back(here.workbook.read(), {1}, here.remembered, {november(19), 0.5})),
        HasSubstr("done today"));
    EXPECT_THAT(
        why_not(commands::take_back(here.workbook.read(), {9}, here.remembered, noon)), HasSubstr("click on its row"));
}

RC_GTEST_PROP(taking_back, any_step_brings_back_what_stood_before, ()) {
    office here;
    std::vector<std::pair<std::string, paper_book::value>> cells;
    for (const auto* key : {"status_since", "reached", "told", "asked", "snoozed_until"})
        if (*rc::gen::arbitrary<bool>()) cells.emplace_back(key, november(18) + book::days{*rc::gen::inRange(-20, 3)});
    cells.emplace_back(
        "status", std::string{book::status_names[*rc::gen::inRange<std::size_t>(0, book::status_names.size())]});
    if (const int attempts = *rc::gen::inRange(0, 5)) {
        cells.emplace_back("attempts", static_cast<double>(attempts));
        cells.emplace_back("last_attempt", november(10));
    }
    here.add(7, cells);
    const auto before = here.workbook.read();
    const auto open = follow_up::open_steps(before.referrals[0].facts, noon.today, before.values);
    const auto step = open[*rc::gen::inRange<std::size_t>(0, open.size())].what->id;
    here.do_step(step, *rc::gen::arbitrary<bool>());
    here.write(here.take_back(1));
    RC_ASSERT(here.workbook.read().referrals[0].facts == before.referrals[0].facts);
    RC_ASSERT(here.workbook.read().referrals[0].snoozed_until == before.referrals[0].snoozed_until);
    RC_ASSERT(here.workbook.read().touches.empty());
}

}
}
