// Letters, labels and envelopes for many, as a document of the real Writer.
#include "office/support/screen/dialogs.hpp"
#include "office/support/snapshot.hpp"
#include "office/support/undone.hpp"
#include "office/support/written_paper.hpp"

#include <filesystem>
#include <gmock/gmock.h>

using namespace referralbook::tests;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

/// The small book with addresses for two of its three contacts, and a third that wants no letters.
void add_addresses(workbook& book) {
    for (auto const& [cell, words] :
        std::initializer_list<std::pair<char const*, char const*>>{{"L3", "Street"}, {"M3", "Postcode"}, {"N3", "City"},
            {"O3", "Correspondence"}, {"L4", "Hauptstr. 1"}, {"M4", "10115"}, {"N4", "Berlin"}, {"L5", "2 Low St"},
            {"M5", "LS1 1AA"}, {"N5", "Leeds"}, {"E4", "North"}, {"E5", "South"}})
        book.put_text(std::string{"Sheet1."} + cell, words);
}

std::filesystem::path file(char const* name) { return the_office().folder() / name; }

}

TEST(letters_to_many, are_a_page_a_person_and_each_is_in_the_log_as_one_step_to_undo) {
    auto workbook = small_book();
    add_addresses(workbook);
    const auto path = file("letters.odt");
    const auto said = undone_and_redone(workbook, "Mailing",
        {{"What", any("letters")}, {"Letter", any("Letter: how are you")}, {"File", any(path.string())},
            {"Log", any(true)}, {"By", any("Kim")}});
    EXPECT_THAT(said, HasSubstr("2 letters are made. 2 letters are in the log."));
    EXPECT_THAT(said, HasSubstr("They end without a name"));
    EXPECT_EQ(workbook.text("Touches.B2"), "Dr Ünal");
    EXPECT_EQ(workbook.text("Touches.C2"), "Note");
    EXPECT_EQ(workbook.text("Touches.B3"), "Okafor Dental");
    EXPECT_EQ(workbook.text("Touches.H3"), "Letter: How are you?");
    const written_paper letters{path};
    EXPECT_EQ(letters.pages(), 2);
    EXPECT_THAT(letters.text(),
        AllOf(HasSubstr("Dr Ünal\nHauptstr. 1\nBerlin 10115\n"), HasSubstr("Dear Dr Ünal,"),
            HasSubstr("Okafor Dental\n2 Low St\nLeeds LS1 1AA\n"), Not(HasSubstr("Acme")), Not(HasSubstr("{"))));
}

TEST(letters_to_many, are_previewed_with_who_is_left_out_and_why_and_nothing_changes) {
    auto workbook = small_book();
    add_addresses(workbook);
    const auto said = refused(workbook, "Mailing", {{"Letter", any("Letter: how are you")}});
    EXPECT_THAT(said, HasSubstr("\n\n1 is left out:\nAcme has no address"));
    EXPECT_THAT(said, HasSubstr("2 people get one. 1 is left out, see the end.\n"));
    EXPECT_THAT(said, HasSubstr("Okafor Dental, 2 Low St, Leeds LS1 1AA"));
    EXPECT_THAT(refused(workbook, "Mailing", {{"Letter", any("Letter: how are you")}, {"Area", any("south")}}),
        AllOf(HasSubstr("1 person gets one."), HasSubstr("Okafor Dental,"), Not(HasSubstr("Ünal"))));
    EXPECT_THAT(refused(workbook, "Mailing", {{"What", any("postcards")}}), HasSubstr("letters, labels or envelopes"));
    EXPECT_THAT(refused(workbook, "Mailing",
                    {{"Letter", any("Letter: how are you")}, {"Area", any("East")}, {"Log", any(true)}}),
        HasSubstr("Nobody in the contacts"));
    EXPECT_THAT(refused(workbook, "Mailing", {{"Letter", any("Letter: thank you for the year")}}),
        HasSubstr("2 people get one."));
}

TEST(letters_to_many, go_to_the_rows_that_are_selected) {
    auto workbook = small_book();
    add_addresses(workbook);
    workbook.activate_sheet("Sheet1");
    workbook.select("Sheet1.A5:A6");
    EXPECT_THAT(refused(workbook, "Mailing", {{"What", any("labels")}, {"Selected", any(true)}}),
        AllOf(HasSubstr("1 person gets one. 1 is left out, see the end.\nOkafor Dental,"),
            HasSubstr("\n\n1 is left out:\nAcme")));
}

TEST(labels, stand_where_the_sheet_has_them_from_the_first_free_one_on) {
    auto workbook = small_book();
    add_addresses(workbook);
    const auto path = file("labels.odt");
    const auto before = snapshot_of(workbook);
    EXPECT_THAT(
        command(workbook, "Mailing",
            {{"What", any("labels")}, {"Paper", any("5160")}, {"First", any(3.0)}, {"File", any(path.string())}}),
        HasSubstr("2 labels are made."));
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    const written_paper labels{path};
    EXPECT_EQ(labels.label("A1"), "");
    EXPECT_EQ(labels.label("C1"), "Dr Ünal\nHauptstr. 1\nBerlin 10115");
    EXPECT_EQ(labels.label("A2"), "Okafor Dental\n2 Low St\nLeeds LS1 1AA");
    EXPECT_EQ(labels.pages(), 1);
}

TEST(labels, fill_a_sheet_and_go_on_upon_the_next) {
    auto workbook = small_book();
    add_addresses(workbook);
    for (auto const& [key, on_a_sheet] : {std::pair{"L7160", 21}, std::pair{"L7163", 14}, std::pair{"5160", 30}})
        for (const int first : {on_a_sheet - 1, on_a_sheet}) {
            const auto path = file("full.odt");
            command(workbook, "Mailing",
                {{"What", any("labels")}, {"Paper", any(key)}, {"First", any(double(first))},
                    {"File", any(path.string())}});
            const written_paper labels{path};
            EXPECT_EQ(labels.pages(), first == on_a_sheet ? 2 : 1) << key << ", first label " << first;
        }
}

TEST(envelopes, are_a_page_each_with_the_sender_above) {
    auto workbook = small_book();
    add_addresses(workbook);
    workbook.put_text("Rules.A3", "Office");
    workbook.put_text("Rules.B3", "Northside Dental");
    const auto path = file("envelopes.odt");
    for (auto const* form : {"DL", "C6", "10"}) {
        EXPECT_THAT(command(workbook, "Mailing",
                        {{"What", any("envelopes")}, {"Paper", any(form)}, {"File", any(path.string())}}),
            HasSubstr("2 envelopes are made."));
        const written_paper envelopes{path};
        EXPECT_EQ(envelopes.pages(), 2) << form;
        EXPECT_THAT(envelopes.text(), HasSubstr("Northside Dental\nOkafor Dental\n2 Low St\nLeeds LS1 1AA"));
    }
}

TEST(the_dialog_of_letters, shows_who_gets_one_and_opens_the_document) {
    const auto path = the_office().folder() / "mailing.ods";
    {
        auto made = small_book();
        add_addresses(made);
        made.store(path);
    }
    auto workbook = shown_office().load(path);
    {
        const asking command{workbook, "Mailing", {{"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled("Letters, labels and envelopes");
        ASSERT_TRUE(dialog.is());
        for (auto const* what : {"Labels", "Envelopes", "Labels", "Letters"}) {
            choose(dialog, "What", what);
            EXPECT_THAT(all_words(dialog), Not(HasSubstr("There is no "))) << what;
        }
        choose(dialog, "Text", "How are you?");
        choose(dialog, "Area", "South");
        press(dialog, "Make");
    }
    EXPECT_EQ(workbook.text("Touches.B2"), "Okafor Dental");
    EXPECT_EQ(workbook.undo_titles().size(), 1u);
    const auto shown = shown_paper(shown_office());
    ASSERT_TRUE(shown.is());
    const written_paper letters{shown};
    EXPECT_THAT(letters.text(), AllOf(HasSubstr("Dear Okafor Dental,"), Not(HasSubstr("Hauptstr"))));
}
