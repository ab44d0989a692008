// A three-way meeting is planned with a referral or its status, and held.
#include "commands/follow_up/mark_done.hpp"
#include "commands/follow_up/new_referral.hpp"
#include "commands/follow_up/set_status.hpp"
#include "commands/follow_up/take_back.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using book::cell;
using book::table_id;
using testing::HasSubstr;
using tests::november;
using tests::paper_book;

const moment now{november(18), 0.5};

const mark_done_arguments held{{7, -1}, follow_up::step_id::meet_three, {}, {}, {}, {}};

cell serial(unsigned day) { return book::serial_of_day(november(day)); }

paper_book one(std::string status = "New") {
    paper_book workbook;
    workbook.add(table_id::referrals,
        {{"number", 7.0}, {"date", november(2)}, {"source", "Dr Ünal"}, {"prospect", "Nadia Brandt"},
            {"status", std::move(status)}, {"three_way", november(18)}, {"thanked", november(2)}});
    return workbook;
}

TEST(a_three_way_meeting, comes_with_a_referral) {
    new_referral_arguments what{"Dr Ünal", "Ida Roth", "", "", "", "", "", {}};
    what.three_way = november(24);
    auto read = paper_book{}.read();
    const auto set = new_referral(read, what, now);
    ASSERT_TRUE(set) << set.error().sentence;
    EXPECT_THAT(set->rows.front().cells, testing::Contains(std::pair{std::string{"three_way"}, serial(24)}));
    read.places.at(table_id::referrals).columns.erase("three_way");
    EXPECT_THAT(new_referral(read, what, now).error().sentence, HasSubstr("no column Three-way meeting"));
}

TEST(a_three_way_meeting, is_planned_with_the_status_meeting_alone) {
    auto workbook = one();
    set_status_arguments what{{7, -1}, book::status::meeting, {}};
    what.three_way.emplace(november(25));
    const auto set = set_status(workbook.read(), what, now);
    ASSERT_TRUE(set) << set.error().sentence;
    workbook.write(*set);
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "three_way"), serial(25));
    what.wanted = book::status::trying;
    EXPECT_THAT(set_status(workbook.read(), what, now).error().sentence, HasSubstr("choose Meeting"));
}

TEST(a_three_way_meeting, can_be_cancelled_and_is_not_hidden_by_an_older_snooze) {
    auto workbook = one("Meeting");
    set_status_arguments what{{7, -1}, book::status::meeting, {}};
    what.three_way.emplace();
    workbook.write(*set_status(workbook.read(), what, now));
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "three_way"), cell{});

    paper_book snoozed;
    snoozed.add(table_id::referrals,
        {{"number", 7.0}, {"date", november(2)}, {"source", "Dr Ünal"}, {"prospect", "Nadia Brandt"},
            {"status", "Trying"}, {"snoozed_until", november(30)}});
    what.three_way.emplace(november(24));
    snoozed.write(*set_status(snoozed.read(), what, now));
    EXPECT_EQ(snoozed.at(table_id::referrals, 1, "snoozed_until"), cell{});
}

TEST(a_three_way_meeting, is_taken_back_with_both_its_touches) {
    const auto taken_back = [](std::string const& note, std::string const& of, int row) {
        auto workbook = one();
        workbook.add(table_id::touches, {{"when", november(17)}, {"who", "Dr Ünal"}, {"kind", "Meeting"}});
        workbook.add(table_id::touches, {{"when", november(18)}, {"who", "Dr Ünal"}, {"kind", "Meeting"}});
        auto what = held;
        what.note = note;
        const auto set = mark_done(workbook.read(), what, now);
        const auto remembered = written_touches_of(*set, {});
        workbook.write(*set);
        EXPECT_EQ(workbook.read().touches.size(), 4u);
        const auto back = take_back(workbook.read(), {row, {}, of}, remembered, now);
        EXPECT_TRUE(back) << back.error().sentence;
        if (!back) return;
        workbook.write(*back);
        const auto read = workbook.read();
        EXPECT_EQ(read.touches.size(), 2u) << "of another moment";
        EXPECT_EQ(read.referrals.front().facts.state, book::status::fresh);
        EXPECT_EQ(read.referrals.front().facts.reached, std::nullopt);
    };
    for (auto const* note : {"", "They will call"}) {
        taken_back(note, "Dr Ünal", 3);
        taken_back(note, "Nadia Brandt", 4);
    }
}

TEST(a_three_way_meeting, of_which_nothing_is_remembered_keeps_both_touches) {
    auto workbook = one();
    workbook.write(*mark_done(workbook.read(), held, now));
    for (const int row : {1, 2}) EXPECT_FALSE(take_back(workbook.read(), {row, {}, ""}, {}, now));
}

TEST(a_three_way_meeting, that_was_held_before_its_day_is_over) {
    paper_book workbook;
    workbook.add(table_id::referrals,
        {{"number", 7.0}, {"date", november(2)}, {"source", "Dr Ünal"}, {"prospect", "Nadia Brandt"}, {"status", "New"},
            {"three_way", november(24)}, {"thanked", november(2)}});
    workbook.write(*mark_done(workbook.read(), held, now));
    const auto row = workbook.read().referrals.front();
    EXPECT_EQ(row.facts.three_way, november(18));
    EXPECT_FALSE(mark_done(workbook.read(), held, now));
}

TEST(a_three_way_meeting, to_which_nobody_came_stays) {
    auto workbook = one();
    auto missed = held;
    missed.reached = false;
    workbook.write(*mark_done(workbook.read(), missed, now));
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "reached"), cell{});
    EXPECT_EQ(workbook.at(table_id::touches, 1, "outcome"), cell{"No answer"});
    EXPECT_TRUE(mark_done(workbook.read(), held, now));
}

TEST(a_three_way_meeting, that_was_held_is_logged_for_both_and_moves_the_status_on) {
    auto workbook = one();
    const auto set = mark_done(workbook.read(), held, now);
    ASSERT_TRUE(set) << set.error().sentence;
    EXPECT_THAT(set->done, HasSubstr("Meet Nadia Brandt and the source"));
    workbook.write(*set);
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "reached"), serial(18));
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "status"), cell{"Meeting"});
    ASSERT_EQ(workbook.rows(table_id::touches), 2);
    for (const int row : {1, 2}) EXPECT_EQ(workbook.at(table_id::touches, row, "kind"), cell{"Meeting"});
    EXPECT_FALSE(mark_done(workbook.read(), held, now)) << "held already";
}

TEST(a_three_way_meeting, leaves_a_later_status_alone) {
    auto workbook = one("Proposal");
    workbook.write(*mark_done(workbook.read(), held, now));
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "status"), cell{"Proposal"});
}

}
}
