// An honest trial, in the real Calc: drawn, kept in the file, undone, read once it is over.
#include "book/date.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/undone.hpp"

#include <gmock/gmock.h>

#include <algorithm>

using namespace referralbook;
using namespace referralbook::tests;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

namespace {

/// The small book with twelve more sources, each with some referrals of the last months.
void add_sources(workbook& book) {
    std::vector<std::vector<com::sun::star::uno::Any>> rows;
    const double today = book::serial_of_day(std::chrono::year{2026} / 11 / 21);
    for (int i = 0; i < 36; ++i)
        rows.push_back({any(10.0 + i), any(today - 20 - 3 * i), any("Source " + std::string(1, char('A' + i % 12))),
            any("Prospect " + std::to_string(i))});
    book.put_rows("Referrals.A6", rows);
}

}

TEST(a_trial, is_drawn_into_the_sheet_texts_as_one_step_and_kept_in_the_file) {
    auto workbook = small_book();
    EXPECT_THAT(refused(workbook, "Trial", {{"What", any("letter")}}), HasSubstr("a trial needs 12"));
    add_sources(workbook);
    EXPECT_THAT(refused(workbook, "Trial", {}), HasSubstr("sources for 180 days"));
    const auto said = undone_and_redone(
        workbook, "Trial", {{"What", any("letter")}, {"Days", any(90.0)}, {"Seed", any(7.0)}});
    EXPECT_THAT(said, AllOf(HasSubstr("A letter, begun on"), HasSubstr("seed 7"), HasSubstr("These get it: ")));
    EXPECT_THAT(refused(workbook, "Trial", {{"What", any("letter")}}), HasSubstr("drawn already"));

    const auto path = the_office().folder() / "trial.ods";
    workbook.store(path, ods);
    workbook.close();
    workbook = the_office().load(path);
    auto standing = refused(workbook, "Trial", {});
    std::ranges::replace(standing, '\n', ' ');
    EXPECT_EQ(standing, said);
    const auto over = refused(workbook, "Trial", {{"Today", any("2027-03-01")}});
    EXPECT_THAT(
        over, AllOf(HasSubstr("Over: with it 0 referrals came, without it 0"), HasSubstr("nothing can be concluded")));
}

TEST(a_trial, is_not_of_gifts_where_they_are_regulated) {
    auto workbook = small_book();
    add_sources(workbook);
    workbook.put_text("Rules.A3", "Gifts regulated");
    workbook.put_text("Rules.B3", "yes");
    EXPECT_THAT(refused(workbook, "Trial", {{"What", any("gift")}}), HasSubstr("Gifts are regulated here"));
}

TEST(the_dialog_of_trials, says_what_could_be_told_and_draws) {
    const auto path = the_office().folder() / "trial_asked.ods";
    {
        auto made = small_book();
        add_sources(made);
        made.store(path);
    }
    auto workbook = shown_office().load(path);
    {
        const asking command{workbook, "Trial", {{"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled("Try something");
        ASSERT_TRUE(dialog.is());
        choose(dialog, "What", "A visit every 14 days");
        choose(dialog, "For days", "365");
        press(dialog, "Draw");
    }
    ASSERT_TRUE(workbook.has_sheet("Texts"));
    std::string held;
    for (int row = 2; row < 40 && held.empty(); ++row)
        if (workbook.text("Texts.A" + std::to_string(row)) == "Trial")
            held = workbook.text("Texts.C" + std::to_string(row));
    EXPECT_THAT(held, AllOf(HasSubstr("visits 2026-11-21 365 "), HasSubstr(" | ")));
    EXPECT_EQ(workbook.undo_titles().size(), 1u);
}
