#include "commands/follow_up/ticked_list.hpp"
#include "commands/follow_up/todays_list.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::HasSubstr;
using testing::IsEmpty;
using tests::paper_book;

book::day november(unsigned of) { return std::chrono::sys_days{std::chrono::year{2026} / 11 / of}; }
const moment now{november(21), 0.5};

follow_up::checklist list_of(book::workbook const& workbook) {
    return follow_up::checklist_of(workbook.referrals, now.today, workbook.values);
}

/// Nadia Brandt of Dr Ünal came on Monday: thank, first call. The list of the day is written.
paper_book listed() {
    paper_book workbook;
    workbook.add(table_id::referrals,
        {{"number", 1.0}, {"date", november(16)}, {"source", "Dr Ünal"}, {"prospect", "Nadia Brandt"}});
    workbook.write(*todays_list(workbook.read(), list_of(workbook.read()), {}, now));
    return workbook;
}

void tick(paper_book& workbook, std::string_view step, std::string const& mark = "x") {
    for (int row = 1; row <= workbook.rows(table_id::today); ++row) {
        if (workbook.at(table_id::today, row, "step") != book::cell{std::string{step}}) continue;
        book::change_set typed;
        typed.cells.push_back(
            {table_id::today, "done", row, workbook.at(table_id::today, row, "done"), book::cell{mark}, {}});
        workbook.write(typed);
    }
}

std::vector<ticked_line> ticked(paper_book const& workbook) {
    return ticked_lines(workbook.read(), list_of(workbook.read()));
}

}

TEST(a_ticked_line, is_one_with_an_x_under_done_and_no_other) {
    auto workbook = listed();
    EXPECT_THAT(ticked(workbook), IsEmpty()) << "boxes for a pen are no ticks";
    tick(workbook, "Thank the source", "left a note");
    EXPECT_THAT(ticked(workbook), IsEmpty()) << "a note is a note";
    tick(workbook, "Thank the source", "X");
    const auto lines = ticked(workbook);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].what, "Thank the source Dr Ünal");
    EXPECT_EQ(question_of(lines), "Mark 1 step done?");
}

TEST(ticked_lines, are_marked_done_together_and_once) {
    auto workbook = listed();
    tick(workbook, "Thank the source");
    tick(workbook, "First call");
    auto lines = ticked(workbook);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_THAT(mark_ticked(workbook.read(), lines, now).error().sentence, HasSubstr("Nadia Brandt was reached"));
    for (auto& line : lines)
        if (line.asks) line.reached = true;
    const auto set = mark_ticked(workbook.read(), lines, now);
    ASSERT_TRUE(set);
    EXPECT_EQ(set->done, "2 steps are marked done.");
    workbook.write(*set);
    EXPECT_EQ(workbook.read().referrals[0].facts.thanked, now.today);
    EXPECT_EQ(workbook.read().referrals[0].facts.reached, now.today);
    EXPECT_EQ(workbook.read().touches.size(), 2u);
    EXPECT_THAT(ticked(workbook), IsEmpty());
    workbook.write(*todays_list(workbook.read(), list_of(workbook.read()), {}, now));
    for (int row = 1; row <= workbook.rows(table_id::today); ++row)
        EXPECT_NE(book::text_of(workbook.at(table_id::today, row, "done")), "done") << "the mark is not taken over";
}

TEST(todays_list, has_the_visits_of_the_day_and_a_tick_logs_one) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Acme"}, {"type", "Partner"}, {"phone", "01 2"}});
    follow_up::visit_list visits;
    visits.due.push_back({0, november(2), november(16), follow_up::visit_flag::overdue, 0, ' ', "last touch 2 Nov"});
    const auto set = todays_list(workbook.read(), {}, visits, now);
    EXPECT_THAT(set->done, HasSubstr("1 visit"));
    workbook.write(*set);
    EXPECT_EQ(book::text_of(workbook.at(table_id::today, 1, "due")), "Visits (1)");
    EXPECT_EQ(book::text_of(workbook.at(table_id::today, 2, "who")), "Acme");
    tick(workbook, "Visit");
    workbook.write(*mark_ticked(workbook.read(), ticked(workbook), now));
    ASSERT_EQ(workbook.read().touches.size(), 1u);
    EXPECT_EQ(workbook.read().touches[0].kind, "Visit");
}

}
