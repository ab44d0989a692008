#include "panels/known/memory.hpp"

#include "commands/follow_up/log_touch.hpp"
#include "commands/follow_up/mark_done.hpp"
#include "commands/follow_up/set_status.hpp"
#include "follow_up/steps.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

using namespace referralbook;
using namespace referralbook::panels;
using book::status;
using book::table_id;
using testing::ElementsAre;
using testing::IsEmpty;
using tests::november;
using tests::paper_book;

namespace {

book::workbook one_row(status state, std::optional<book::day> since) {
    book::workbook workbook;
    workbook.values.today = november(18);
    auto& row = workbook.referrals.emplace_back();
    row.number = 7;
    row.source = "Dr Ünal";
    row.facts.received = november(2);
    row.facts.state = state;
    row.facts.changed = since;
    return workbook;
}

}

TEST(a_status_typed_into_the_sheet, is_asked_about_until_its_day_is_written) {
    status_watch watch;
    EXPECT_THAT(watch.look(one_row(status::trying, november(3))), IsEmpty());
    EXPECT_THAT(watch.look(one_row(status::won, november(3))), ElementsAre(0u));
    EXPECT_THAT(watch.look(one_row(status::won, november(3))), ElementsAre(0u));
    EXPECT_THAT(watch.look(one_row(status::won, november(17))), IsEmpty());
    EXPECT_THAT(watch.look(one_row(status::won, november(17))), IsEmpty());
}

TEST(a_status_typed_into_the_sheet, is_not_asked_about_when_it_is_taken_back_or_said_to_be_right) {
    status_watch watch;
    watch.look(one_row(status::trying, november(3)));
    EXPECT_THAT(watch.look(one_row(status::meeting, november(3))), ElementsAre(0u));
    EXPECT_THAT(watch.look(one_row(status::trying, november(3))), IsEmpty());
    const auto right = one_row(status::meeting, november(3));
    EXPECT_THAT(watch.look(right), ElementsAre(0u));
    watch.settle(right.referrals[0]);
    EXPECT_THAT(watch.look(right), IsEmpty());
    auto half_typed = right;
    half_typed.referrals[0].unreadable = "Date";
    EXPECT_THAT(watch.look(half_typed), IsEmpty());
    EXPECT_THAT(watch.look(right), IsEmpty()) << "the answer stands while another day is typed";
    EXPECT_THAT(watch.look(one_row(status::won, november(3))), ElementsAre(0u));   // the next change is another one
}

TEST(a_status_typed_into_the_sheet, is_asked_about_again_when_the_answer_is_undone) {
    status_watch watch;
    watch.look(one_row(status::trying, november(3)));
    EXPECT_THAT(watch.look(one_row(status::won, november(3))), ElementsAre(0u));
    watch.forget(7);
    EXPECT_THAT(watch.look(one_row(status::won, november(17))), IsEmpty());
    EXPECT_THAT(watch.look(one_row(status::won, november(3))), ElementsAre(0u));
}

TEST(a_status_typed_into_the_sheet, is_not_asked_about_when_it_has_todays_date_or_nothing_counts_from_it) {
    status_watch watch;
    watch.look(one_row(status::fresh, november(18)));
    EXPECT_THAT(watch.look(one_row(status::won, november(18))), IsEmpty());
    status_watch other;
    other.look(one_row(status::fresh, november(3)));
    EXPECT_THAT(other.look(one_row(status::trying, november(3))), IsEmpty());
    EXPECT_THAT(other.look(one_row(status::meeting, november(3))), ElementsAre(0u));
}

TEST(a_status_of_another_referral, is_not_asked_about_though_it_has_the_number_of_one_that_is_gone) {
    status_watch watch;
    watch.look(one_row(status::fresh, november(3)));
    watch.look({});   // the set-up was undone
    EXPECT_THAT(watch.look(one_row(status::proposal, november(3))), IsEmpty());
    EXPECT_THAT(watch.look(one_row(status::won, november(3))), ElementsAre(0u));
    watch.start_anew();
    EXPECT_THAT(watch.look(one_row(status::won, november(3))), IsEmpty());
}

TEST(a_status_that_was_there_when_the_workbook_was_opened, is_asked_about_only_where_the_cells_contradict_it) {
    auto workbook = one_row(status::won, november(3));
    EXPECT_THAT(status_watch{}.look(workbook), IsEmpty());
    workbook.referrals[0].facts.told = november(10);
    workbook.referrals[0].facts.told_status = status::meeting;
    EXPECT_THAT(status_watch{}.look(workbook), ElementsAre(0u));
}

RC_GTEST_PROP(a_book_kept_by_commands, is_never_asked_about, ()) {
    paper_book paper;
    paper.add(table_id::referrals,
        {{"number", 7.0}, {"date", november(2)}, {"source", "Dr Ünal"}, {"prospect", "Nadia Brandt"}});
    memory remembered;
    auto today = november(2);
    for (int i = 0; i < 12; ++i) {
        today += book::days{*rc::gen::inRange(0, 4)};
        paper.values.today = today;
        const auto workbook = paper.read();
        RC_ASSERT(remembered.statuses.look(workbook).empty());
        const commands::moment now{today, 0.5};
        const auto open = follow_up::open_steps(workbook.referrals[0].facts, today, workbook.values);
        auto changes = *rc::gen::arbitrary<bool>() && !open.empty()
            ? commands::mark_done(workbook,
                  {{7, -1}, open[*rc::gen::inRange<std::size_t>(0, open.size())].what->id, *rc::gen::arbitrary<bool>(),
                      {}, {}, {}},
                  now)
            : commands::set_status(workbook, {{7, -1}, static_cast<status>(*rc::gen::inRange(0, 8)), {}}, now);
        if (!changes) continue;
        paper.write(*changes);
        remembered.keep(*changes, {});
    }
    RC_ASSERT(remembered.statuses.look(paper.read()).empty());
}

TEST(the_memory, keeps_what_was_done_today_alone) {
    paper_book paper;
    memory remembered;
    for (const auto day : {november(17), november(18), november(18)})
        remembered.keep(*commands::log_touch(paper.read(), {{"Dr Ünal", "Visit", {}, {}, {}, {}}, {}}, {day, 0.5}), {});
    EXPECT_EQ(remembered.written.size(), 2u);
    EXPECT_EQ(remembered.written[0].on, november(18));
}
