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

TEST(todays_list, names_the_cell_of_a_heading_that_was_typed_over) {
    const std::pair<char const*, char const*> headings[]{{"due", "Cell A1 of the sheet Today must say Due"},
        {"step", "Cell B1 of the sheet Today must say Step"}, {"who", "Cell C1 of the sheet Today must say Name"},
        {"phone", "Cell D1"}, {"why", "Cell E1"}, {"done", "Cell F1"}};
    for (auto const& [key, sentence] : headings) {
        auto book = listed().read();
        book.places.at(table_id::today).columns.erase(key);
        const auto made = todays_list(book, list_of(book), {}, now);
        ASSERT_FALSE(made) << key;
        EXPECT_THAT(made.error().sentence, HasSubstr(sentence));
    }
    const auto book = listed().read();
    EXPECT_TRUE(todays_list(book, list_of(book), {}, now));
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

TEST(a_ticked_line, is_one_with_a_yes_in_any_language_of_ours) {
    for (auto const* mark : {"x", "X", " x ", "yes", "Yes", "YES", "y", "ok", "OK", "1", "true", "TRUE", "ja", "Ja",
             "JA", "oui", "Oui", "OUI", "si", "sí", "Sí", "SÍ", "sì", "\u2611", "\u2612", "\u2713", "\u2714"}) {
        auto workbook = listed();
        tick(workbook, "Thank the source", mark);
        EXPECT_EQ(ticked(workbook).size(), 1u) << mark;
    }
    for (auto const* mark : {"", " ", "no", "nein", "non", "0", "false", "-", "done", "jaja", "siehe Mail", "sic",
             "oui?", "tomorrow", "yes, but", "xx", "\u2610"}) {
        auto workbook = listed();
        tick(workbook, "Thank the source", mark);
        EXPECT_THAT(ticked(workbook), IsEmpty()) << mark;
    }
}

TEST(ticked_lines, that_could_not_be_marked_are_said_of_the_first_few) {
    auto workbook = listed();
    std::vector<ticked_line> lines;
    for (int i = 0; i < 300; ++i)
        lines.push_back({.index = 1,
            .step = &follow_up::step_of(follow_up::step_id::thank_source),
            .referral = {},
            .who = "Somebody",
            .what = "Thank the source Somebody " + std::to_string(i),
            .asks = false,
            .unclear = true});
    const auto refused = mark_ticked(workbook.read(), lines, now);
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().sentence,
        testing::AllOf(testing::StartsWith("Thank the source Somebody 0 is left: "),
            testing::EndsWith("The same goes for 297 others.")));
    EXPECT_LT(refused.error().sentence.size(), 1000u);
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

namespace {

/// Two people called Anna Kern came on one day from one source.
paper_book of_one_name() {
    paper_book workbook;
    for (const double number : {1.0, 2.0})
        workbook.add(table_id::referrals,
            {{"number", number}, {"date", november(16)}, {"source", "Dr Ünal"}, {"prospect", "Anna Kern"}});
    workbook.write(*todays_list(workbook.read(), list_of(workbook.read()), {}, now));
    return workbook;
}

/// The row of the sheet Today with this step whose reason ends so.
int row_of(paper_book const& workbook, std::string_view step, std::string_view end) {
    for (int row = 1; row <= workbook.rows(table_id::today); ++row)
        if (book::text_of(workbook.at(table_id::today, row, "step")) == step &&
            book::text_of(workbook.at(table_id::today, row, "why")).ends_with(end))
            return row;
    return -1;
}

void type_into(paper_book& workbook, int row, std::string_view key, std::string const& content) {
    book::change_set typed;
    typed.cells.push_back(
        {table_id::today, std::string{key}, row, workbook.at(table_id::today, row, key), content, {}});
    workbook.write(typed);
}

}

TEST(lines_of_one_name, are_ticked_each_for_itself) {
    auto workbook = of_one_name();
    const int second = row_of(workbook, "First call", "; No. 2");
    ASSERT_GT(second, 0);
    type_into(workbook, second, "done", "x");
    const auto lines = ticked(workbook);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].referral.number, 2);
    type_into(workbook, row_of(workbook, "Thank the source", "; No. 1"), "done", "later");
    workbook.write(*todays_list(workbook.read(), list_of(workbook.read()), {}, now));
    const auto done = [&](std::string_view step, std::string_view end) {
        return book::text_of(workbook.at(table_id::today, row_of(workbook, step, end), "done"));
    };
    EXPECT_EQ(done("First call", "; No. 2"), "x") << "the list is filled anew";
    EXPECT_NE(done("First call", "; No. 1"), "x");
    EXPECT_EQ(done("Thank the source", "; No. 1"), "later");
    EXPECT_NE(done("Thank the source", "; No. 2"), "later");
}

TEST(a_ticked_line, is_nobodys_once_its_own_step_is_done) {
    auto workbook = of_one_name();
    const int first = row_of(workbook, "Thank the source", "; No. 1");
    type_into(workbook, first, "done", "x");
    workbook.write(*mark_ticked(workbook.read(), ticked(workbook), now));
    EXPECT_EQ(workbook.read().referrals[0].facts.thanked, now.today);
    EXPECT_FALSE(workbook.read().referrals[1].facts.thanked);
    type_into(workbook, first, "done", "x");
    EXPECT_THAT(ticked(workbook), IsEmpty()) << "never the other one of that name";
}

TEST(a_ticked_line, that_may_be_of_several_is_left_and_said) {
    auto workbook = of_one_name();
    const int row = row_of(workbook, "Thank the source", "; No. 2");
    const auto why = book::text_of(workbook.at(table_id::today, row, "why"));
    type_into(workbook, row, "why", why.substr(0, why.find(';')));   // as an earlier version wrote it
    type_into(workbook, row, "done", "x");
    const auto lines = ticked(workbook);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_TRUE(lines[0].unclear);
    EXPECT_THAT(mark_ticked(workbook.read(), lines, now).error().sentence, HasSubstr("does not say which"));
    const auto again = todays_list(workbook.read(), list_of(workbook.read()), {}, now);
    EXPECT_THAT(again->done, HasSubstr("Done is left out where it may be of several lines: Dr Ünal."));
}

TEST(a_line, of_a_name_that_one_referral_has_says_nothing_more) {
    const auto workbook = listed();
    EXPECT_GT(row_of(workbook, "First call", "not called yet"), 0);
}

TEST(visits_of_namesakes, are_ticked_each_for_its_firm) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Anna Kern"}, {"company", "Kern Dental"}, {"type", "Partner"}});
    workbook.add(table_id::contacts, {{"who", "Anna Kern"}, {"company", "Hafenbank"}, {"type", "Partner"}});
    follow_up::visit_list visits;
    for (std::size_t i : {0u, 1u}) {
        auto& one = visits.due.emplace_back(follow_up::visit_item{
            i, november(2), november(16), follow_up::visit_flag::overdue, 0, ' ', "last touch 2 Nov"});
        one.who = i == 0 ? "Anna Kern (Kern Dental)" : "Anna Kern (Hafenbank)";
    }
    workbook.write(*todays_list(workbook.read(), {}, visits, now));
    for (int row = 1; row <= workbook.rows(table_id::today); ++row)
        if (book::text_of(workbook.at(table_id::today, row, "who")) == "Anna Kern (Hafenbank)")
            type_into(workbook, row, "done", "x");
    const auto set = mark_ticked(workbook.read(), ticked(workbook), now);
    ASSERT_TRUE(set);
    EXPECT_EQ(set->done, "1 step is marked done.") << "nobody else is meant";
    workbook.write(*set);
    ASSERT_EQ(workbook.read().touches.size(), 1u);
    EXPECT_EQ(workbook.read().touches[0].who, "Anna Kern");
    EXPECT_EQ(workbook.read().touches[0].note, "Hafenbank");
}

}
