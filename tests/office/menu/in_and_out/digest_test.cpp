// The monthly digest as a document of the real Writer, and in the log.
#include "office/support/screen/dialogs.hpp"
#include "office/support/snapshot.hpp"
#include "office/support/undone.hpp"
#include "office/support/written_paper.hpp"

#include <gmock/gmock.h>

using namespace referralbook::tests;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

namespace {

void add_addresses(workbook& book) {
    for (auto const& [cell, words] : std::initializer_list<std::pair<char const*, char const*>>{{"L3", "Street"},
             {"M3", "City"}, {"L4", "Hauptstr. 1"}, {"M4", "Berlin"}, {"L5", "2 Low St"}, {"M5", "Leeds"}})
        book.put_text(std::string{"Sheet1."} + cell, words);
}

}

TEST(monthly_digests, are_a_letter_for_each_source_and_its_referrals_count_as_told_in_one_step) {
    auto workbook = small_book();
    add_addresses(workbook);
    const auto path = the_office().folder() / "digests.odt";
    const auto said = undone_and_redone(workbook, "Digest",
        {{"Until", any("2026-11-30")}, {"File", any(path.string())}, {"Log", any(true)}, {"By", any("Kim")}});
    EXPECT_THAT(said, HasSubstr("2 letters are made. 2 digests are in the log, and their referrals count as told."));
    EXPECT_EQ(workbook.text("Touches.B2"), "Dr Ünal");
    EXPECT_EQ(workbook.text("Touches.C2"), "Status report");
    EXPECT_EQ(workbook.text("Touches.H2"), "Monthly digest of November 2026: Where your referrals stand");
    EXPECT_EQ(workbook.text(at("Referrals", "Told status", 3)), "New");
    const written_paper letters{path};
    EXPECT_EQ(letters.pages(), 2);
    EXPECT_THAT(letters.text(),
        AllOf(HasSubstr("Dr Ünal\nHauptstr. 1\nBerlin\n"), HasSubstr("Nadia Brandt (November 16, 2026): we have not"),
            HasSubstr("Eve Dietz"), HasSubstr("Ben Cole"), Not(HasSubstr("{"))));
}

TEST(monthly_digests, are_previewed_and_nothing_changes) {
    auto workbook = small_book();
    add_addresses(workbook);
    EXPECT_THAT(refused(workbook, "Digest", {{"Until", any("2026-11-30")}}),
        HasSubstr("2 sources get one.\nDr Ünal: 2 referrals\nOkafor Dental: 1 referral"));
    EXPECT_THAT(refused(workbook, "Digest", {}), HasSubstr("1 source gets one.\nDr Ünal: 1 referral"))
        << "Eve Dietz alone had come by the end of October";
    EXPECT_THAT(refused(workbook, "Digest", {{"Until", any("2026-01-31")}, {"Log", any(true)}}),
        HasSubstr("No referral is to be spoken of"));
    EXPECT_THAT(refused(workbook, "Digest", {{"What", any("pigeons")}}), HasSubstr("letters or mail"));
    EXPECT_THAT(refused(workbook, "Digest", {{"Until", any("2026-11-30")}, {"What", any("mail")}}),
        HasSubstr("has no e-mail address"));
}

TEST(a_monthly_digest, by_mail_is_a_link_for_a_mail_program) {
    auto workbook = small_book();
    workbook.put_text("Sheet1.L3", "E-mail");
    workbook.add_name("RB_CONTACT_EMAIL", "$Sheet1.$L$3");
    workbook.put_text("Sheet1.L4", "sibel@unal.example");
    workbook.put_text(at("Referrals", "May tell", 3), "First name");
    const auto before = snapshot_of(workbook);
    const auto said = command(
        workbook, "Digest", {{"Until", any("2026-11-30")}, {"What", any("mail")}, {"Who", any("Dr Ünal")}});
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    EXPECT_THAT(said,
        AllOf(StartsWith("mailto:sibel@unal.example?subject=Where%20your"), HasSubstr("Nadia%20%28November"),
            HasSubstr("Eve%20Dietz"), Not(HasSubstr("Brandt"))));
}

TEST(the_dialog_of_digests, takes_another_month_and_one_source) {
    const auto path = the_office().folder() / "digest.ods";
    {
        auto made = small_book();
        add_addresses(made);
        made.store(path);
    }
    auto workbook = shown_office().load(path);
    {
        const asking command{workbook, "Digest", {{"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled("Monthly digest");
        ASSERT_TRUE(dialog.is());
        choose(dialog, "Month", "November 2026");
        choose(dialog, "Source", "Okafor Dental");
        press(dialog, "Make");
    }
    EXPECT_EQ(workbook.text("Touches.B2"), "Okafor Dental");
    EXPECT_EQ(workbook.text("Touches.B3"), "");
    EXPECT_EQ(workbook.undo_titles().size(), 1u);
    const auto shown = shown_paper(shown_office());
    ASSERT_TRUE(shown.is());
    const written_paper letters{shown};
    EXPECT_THAT(letters.text(), AllOf(HasSubstr("Ben Cole (November 2, 2026)"), Not(HasSubstr("Nadia"))));
}
