// Letters, labels and digests in the real Calc, where two contacts have one name.
#include "book/row_formula.hpp"
#include "book/schema.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/snapshot.hpp"
#include "office/support/undone.hpp"
#include "office/support/written_paper.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using namespace referralbook::tests;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

namespace {

/// The small book with two contacts called Anna Kern, of two firms, in the rows 4 and 5.
void make_namesakes(workbook& book) {
    book.put_text("Sheet1.P3", "Company");
    book.add_name(book::contact_name("company"), "$Sheet1.$P$3");
    for (auto const& [cell, words] : std::initializer_list<std::pair<char const*, char const*>>{{"L3", "Street"},
             {"M3", "City"}, {"A4", "Anna Kern"}, {"L4", "Weg 1"}, {"M4", "Ulm"}, {"P4", "Kern Dental"},
             {"A5", "Anna Kern"}, {"L5", "Weg 2"}, {"M5", "Kiel"}, {"P5", "Hafenbank"}})
        book.put_text(std::string{"Sheet1."} + cell, words);
    for (auto const& [row, source] :
        {std::pair{3, "Anna Kern (Kern Dental)"}, {4, "Anna Kern (Hafenbank)"}, {5, "Anna Kern"}})
        book.put_text(at("Referrals", "Source", row), source);
}

std::string labels(workbook& book) {
    return refused(book, "Mailing", {{"What", any("labels")}, {"Selected", any(true)}});
}

}

TEST(labels_for_selected_rows, are_of_those_rows_whoever_else_has_the_name) {
    auto workbook = small_book();
    make_namesakes(workbook);
    workbook.activate_sheet("Sheet1");
    workbook.select("Sheet1.A5");
    EXPECT_EQ(labels(workbook), "1 person gets one.\nAnna Kern, Hafenbank, Weg 2, Kiel");
    workbook.select("Sheet1.A4");
    EXPECT_EQ(labels(workbook), "1 person gets one.\nAnna Kern, Kern Dental, Weg 1, Ulm");
    workbook.select("Sheet1.A4:A5");
    EXPECT_EQ(
        labels(workbook), "2 people get one.\nAnna Kern, Kern Dental, Weg 1, Ulm\nAnna Kern, Hafenbank, Weg 2, Kiel");
    workbook.activate_sheet("Referrals");
    workbook.select(at("Referrals", "Source", 4));
    EXPECT_THAT(labels(workbook), HasSubstr("1 person gets one.\nAnna Kern, Hafenbank,"));
    workbook.select(at("Referrals", "Source", 5));
    EXPECT_THAT(
        labels(workbook), AllOf(HasSubstr("Several contacts may be meant by Anna Kern: "), Not(HasSubstr("Weg"))));
}

TEST(labels_for_selected_rows, are_in_the_log_with_whom_they_went_to_which_a_row_of_the_log_knows_again) {
    auto workbook = small_book();
    make_namesakes(workbook);
    workbook.activate_sheet("Sheet1");
    workbook.select("Sheet1.A5");
    const auto path = the_office().folder() / "namesakes.odt";
    undone_and_redone(workbook, "Mailing",
        {{"What", any("labels")}, {"Selected", any(true)}, {"File", any(path.string())}, {"Log", any(true)}});
    EXPECT_EQ(workbook.text("Touches.B2"), "Anna Kern");
    EXPECT_EQ(workbook.text("Touches.H2"), "Hafenbank; Letter: by post");
    workbook.activate_sheet("Touches");
    workbook.select("Touches.B2");
    EXPECT_EQ(labels(workbook), "1 person gets one.\nAnna Kern, Hafenbank, Weg 2, Kiel");
}

TEST(a_monthly_digest, for_one_of_two_of_a_name_is_hers_alone) {
    auto workbook = small_book();
    make_namesakes(workbook);
    EXPECT_THAT(refused(workbook, "Digest", {{"Until", any("2026-11-30")}}),
        HasSubstr("2 sources get one. 1 is left out, see the end.\nAnna Kern (Kern Dental): 1 referral\nAnna Kern "
                  "(Hafenbank): 1 referral"));
    EXPECT_THAT(command(workbook, "Digest",
                    {{"Until", any("2026-11-30")}, {"Who", any("Anna Kern (Kern Dental)")}, {"Log", any(true)},
                        {"What", any("letters")}, {"File", any((the_office().folder() / "one.odt").string())}}),
        HasSubstr("1 digest is in the log"));
    EXPECT_THAT(workbook.text("Touches.H2"), StartsWith("Kern Dental; Monthly digest of November 2026: "));
    EXPECT_EQ(workbook.text("Touches.B3"), "");
    EXPECT_THAT(refused(workbook, "Digest", {{"Until", any("2026-11-30")}}),
        AllOf(HasSubstr("1 source gets one. 2 are left out, see the end.\nAnna Kern (Hafenbank): 1 referral"),
            HasSubstr("Anna Kern (Kern Dental) was written that digest already")));
}

TEST(the_dialog_of_digests, lists_two_of_one_name_with_what_tells_them_apart) {
    const auto path = the_office().folder() / "namesakes.ods";
    {
        auto made = small_book();
        make_namesakes(made);
        made.store(path);
    }
    auto workbook = shown_office().load(path);
    {
        const asking command{workbook, "Digest", {{"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled("Monthly digest");
        ASSERT_TRUE(dialog.is());
        choose(dialog, "Month", "November 2026");
        choose(dialog, "Source", "Anna Kern (Hafenbank)");
        press(dialog, "Make");
    }
    EXPECT_EQ(workbook.text("Touches.B2"), "Anna Kern");
    EXPECT_THAT(workbook.text("Touches.H2"), StartsWith("Hafenbank; "));
    EXPECT_EQ(workbook.text("Touches.B3"), "");
    const auto shown = shown_paper(shown_office());
    ASSERT_TRUE(shown.is());
    const written_paper letters{shown};   // closes it: an office does not end while a paper is not saved
    EXPECT_THAT(letters.text(), HasSubstr("Hafenbank"));
}
