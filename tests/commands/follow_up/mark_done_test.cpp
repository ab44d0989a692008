#include "commands/edit.hpp"
#include "commands/follow_up/mark_done.hpp"

#include "follow_up/steps.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace referralbook::commands {
namespace {

using book::status;
using book::table_id;
using enum follow_up::step_id;
using testing::HasSubstr;
using tests::november;
using tests::paper_book;

const moment now{november(18), 0.5};   // a Wednesday, noon

paper_book one_referral(std::vector<std::pair<std::string, paper_book::value>> cells) {
    paper_book workbook;
    cells.insert(cells.end(), {{"number", 7.0}, {"source", "Dr Ünal"}, {"prospect", "Nadia Brandt"}});
    workbook.add(table_id::referrals, cells);
    return workbook;
}

book::cell serial(book::day day) { return book::serial_of_day(day); }

void do_step(paper_book& workbook, mark_done_arguments what) {
    what.referral = {7, -1};
    const auto changes = mark_done(workbook.read(), what, now);
    ASSERT_TRUE(changes) << changes.error().sentence;
    EXPECT_FALSE(changes->title.empty());
    EXPECT_FALSE(changes->done.empty());
    workbook.write(*changes);
}

TEST(doing_a_step, thanks_the_source_and_logs_it_with_the_time) {
    auto workbook = one_referral({{"date", november(16)}});
    do_step(workbook, {.referral = {}, .step = thank_source, .reached = {}, .gift = {}, .by = "Kim", .note = {}});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "thanked"), serial(november(18)));
    EXPECT_EQ(workbook.at(table_id::touches, 1, "when"), (book::cell{book::serial_of_day(november(18)) + 0.5}));
    EXPECT_EQ(workbook.at(table_id::touches, 1, "who"), book::cell{"Dr Ünal"});
    EXPECT_EQ(workbook.at(table_id::touches, 1, "kind"), book::cell{"Thank-you"});
    EXPECT_EQ(workbook.at(table_id::touches, 1, "referral"), book::cell{7.0});
    EXPECT_EQ(workbook.at(table_id::touches, 1, "by"), book::cell{"Kim"});
}

TEST(doing_a_step, is_signed_by_who_sits_there_unless_somebody_is_named) {
    for (const auto* named : {"", "Kim"}) {
        auto workbook = one_referral({{"date", november(16)}});
        auto changes = mark_done(workbook.read(), {{7, -1}, thank_source, {}, {}, named, {}}, now);
        ASSERT_TRUE(changes);
        const auto cells = changes->cells.size();
        sign(*changes, "");
        EXPECT_EQ(changes->rows.front().cells.back().first == "by", *named != 0) << "nothing for nobody";
        sign(*changes, "Anna Meyer");
        sign(*changes, "Somebody else");
        EXPECT_EQ(changes->cells.size(), cells);
        workbook.write(*changes);
        EXPECT_EQ(workbook.at(table_id::touches, 1, "by"), book::cell{*named ? named : "Anna Meyer"});
    }
}

TEST(doing_a_step, without_a_step_does_the_next_one) {
    auto workbook = one_referral({{"date", november(16)}});
    do_step(workbook, {});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "thanked"), serial(november(18)));
}

TEST(doing_a_step, must_be_told_whether_a_call_reached_anybody) {
    auto workbook = one_referral({{"date", november(16)}, {"thanked", november(16)}});
    const auto asked = mark_done(workbook.read(), {{7, -1}, first_call, {}, {}, {}, {}}, now);
    ASSERT_FALSE(asked);
    EXPECT_THAT(asked.error().sentence, HasSubstr("Nadia Brandt was reached"));
}

TEST(doing_a_step, a_call_without_answer_is_an_attempt_and_moves_on_to_trying) {
    auto workbook = one_referral({{"date", november(16)}, {"thanked", november(16)}, {"snoozed_until", november(25)}});
    do_step(workbook, {{}, first_call, false, {}, {}, {}});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "attempts"), book::cell{1.0});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "last_attempt"), serial(november(18)));
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "status"), book::cell{"Trying"});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "status_since"), serial(november(18)));
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "reached"), book::cell{});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "snoozed_until"), book::cell{}) << "the time counts from the attempt";
    EXPECT_EQ(workbook.at(table_id::touches, 1, "outcome"), book::cell{"No answer"});
}

TEST(doing_a_step, a_call_that_reaches_moves_on_to_in_talks) {
    for (const auto* held : {"", "trying "}) {
        auto workbook = one_referral({{"date", november(2)}, {"thanked", november(2)}, {"status", held},
            {"attempts", 1.0}, {"last_attempt", november(10)}});
        do_step(workbook, {{}, try_again, true, {}, {}, {}});
        EXPECT_EQ(workbook.at(table_id::referrals, 1, "status"), book::cell{"In talks"}) << held;
        EXPECT_EQ(workbook.at(table_id::referrals, 1, "attempts"), book::cell{2.0});
        EXPECT_EQ(workbook.at(table_id::referrals, 1, "reached"), serial(november(18)));
    }
}

TEST(doing_a_step, checking_in_with_nurture_leaves_the_status_alone) {
    auto workbook = one_referral({{"date", november(2)}, {"thanked", november(2)}, {"status", "Nurture"},
        {"told", november(2)}, {"told_status", "Nurture"}});
    do_step(workbook, {{}, check_in, true, {}, {}, {}});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "status"), book::cell{"Nurture"});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "reached"), serial(november(18)));
}

TEST(doing_a_step, telling_writes_the_status_that_was_told) {
    auto workbook = one_referral(
        {{"date", november(2)}, {"thanked", november(2)}, {"status", "Meeting"}, {"reached", november(3)}});
    do_step(workbook, {{}, tell_source, {}, {}, {}, {}});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "told"), serial(november(18)));
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "told_status"), book::cell{"Meeting"});
}

TEST(doing_a_step, rewarding_and_inviting_follow_a_win) {
    auto workbook = one_referral({{"date", november(2)}, {"thanked", november(2)}, {"status", "Won"}});
    do_step(workbook, {{}, reward_source, {}, "Theatre tickets", {}, {}});
    do_step(workbook, {{}, ask_client, {}, {}, {}, {}});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "rewarded"), serial(november(18)));
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "gift"), book::cell{"Theatre tickets"});
    EXPECT_EQ(workbook.at(table_id::touches, 1, "brought"), book::cell{"Theatre tickets"});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "invited"), serial(november(18)));
    EXPECT_EQ(workbook.at(table_id::touches, 2, "who"), book::cell{"Nadia Brandt"}) << "the new client is asked";
}

TEST(doing_a_step, refuses_what_is_done_already) {
    auto workbook = one_referral({{"date", november(16)}, {"thanked", november(16)}});
    const auto twice = mark_done(workbook.read(), {{7, -1}, thank_source, {}, {}, {}, {}}, now);
    ASSERT_FALSE(twice);
    EXPECT_THAT(twice.error().sentence, HasSubstr("First call"));
}

TEST(doing_a_step, gives_a_typed_row_its_number) {
    paper_book workbook;
    workbook.add(table_id::referrals, {{"number", 41.0}, {"source", "A"}, {"prospect", "B"}, {"date", november(1)}});
    const int row = workbook.add(table_id::referrals, {{"source", "C"}, {"prospect", "D"}, {"date", november(16)}});
    const auto changes = mark_done(workbook.read(), {{0, row}, thank_source, {}, {}, {}, {}}, now);
    ASSERT_TRUE(changes);
    workbook.write(*changes);
    EXPECT_EQ(workbook.at(table_id::referrals, row, "number"), book::cell{42.0});
    EXPECT_EQ(workbook.at(table_id::touches, 1, "referral"), book::cell{42.0});
}

TEST(doing_a_step, refuses_a_row_that_cannot_be_read) {
    auto workbook = one_referral({{"date", november(16)}, {"told", "last week"}});
    const auto refused = mark_done(workbook.read(), {{7, -1}, thank_source, {}, {}, {}, {}}, now);
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().sentence, HasSubstr("Told"));
}

TEST(doing_a_step, refuses_a_number_that_stands_twice_unless_the_row_is_told) {
    auto workbook = one_referral({{"date", november(16)}});
    workbook.add(table_id::referrals, {{"number", 7.0}, {"source", "C"}, {"prospect", "D"}, {"date", november(16)}});
    EXPECT_FALSE(mark_done(workbook.read(), {{7, -1}, thank_source, {}, {}, {}, {}}, now));
    const auto second = mark_done(workbook.read(), {{7, 2}, thank_source, {}, {}, {}, {}}, now);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->cells.front().row, 2);
}

/// A referral in any state that a life with the product can bring about.
paper_book any_referral() {
    const auto maybe_day = [] {
        return *rc::gen::arbitrary<bool>() ? std::optional{november(18) - book::days{*rc::gen::inRange(0, 120)}}
                                           : std::nullopt;
    };
    std::vector<std::pair<std::string, paper_book::value>> cells{
        {"date", november(18) - book::days{*rc::gen::inRange(0, 120)}}};
    for (const auto* key :
        {"status_since", "reached", "thanked", "told", "asked", "rewarded", "invited", "snoozed_until"})
        if (const auto day = maybe_day()) cells.emplace_back(key, *day);
    cells.emplace_back(
        "status", std::string{book::status_names[*rc::gen::inRange<std::size_t>(0, book::status_names.size())]});
    if (const int attempts = *rc::gen::inRange(0, 6)) {
        cells.emplace_back("attempts", static_cast<double>(attempts));
        if (const auto day = maybe_day()) cells.emplace_back("last_attempt", *day);
    }
    return one_referral(cells);
}

RC_GTEST_PROP(doing_any_open_step, writes_what_it_may_and_makes_nothing_due_before_today, ()) {
    auto workbook = any_referral();
    const auto before = workbook.read();
    const auto open = follow_up::open_steps(before.referrals[0].facts, now.today, before.values);
    RC_PRE(!open.empty());
    const auto chosen = open[*rc::gen::inRange<std::size_t>(0, open.size())];
    const auto changes = mark_done(before, {{7, -1}, chosen.what->id, *rc::gen::arbitrary<bool>(), {}, {}, {}}, now);
    RC_ASSERT(changes.has_value());
    workbook.write(*changes);   // throws on a formula column or a wrong expectation

    const auto after = workbook.read();
    for (auto const& step : follow_up::open_steps(after.referrals[0].facts, now.today, after.values)) {
        const auto same = std::ranges::find(open, step.what, &follow_up::open_step::what);
        const bool was_late = same != open.end() && same->due && step.due &&
            *step.due >= std::min(*same->due, now.today);
        RC_ASSERT(was_late || !step.due || *step.due >= now.today);
    }
    RC_ASSERT(after.touches.size() == 1u);
    RC_ASSERT(after.touches[0].referral == std::optional<std::int64_t>{7});
}

}
}
