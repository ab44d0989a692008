#include "office/support/as.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/snapshot.hpp"
#include "office/support/undone.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <gmock/gmock.h>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

constexpr double today = 46329;   // 2026-11-03
constexpr auto title = "Set up this workbook";

workbook contacts() {
    auto workbook = shown_office().new_spreadsheet();
    workbook.put_rows("A1",
        {{any("Name"), any("Nickname"), any("Phone"), any("Mobile"), any("Type")},
            {any("Anna Meyer"), any("Annie M."), any("030 55 66 234"), any("0171 55 66 234"), any("Partner")},
            {any("Okafor Dental"), any("Ada O."), any("030 55 66 235"), any("0171 55 66 235"), any("Partner")}});
    return workbook;
}

}

TEST(set_up_again, remembers_a_column_that_was_left_alone) {
    auto workbook = contacts();
    {
        const asking command{workbook, "SetUp", {{"Today", any(today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        EXPECT_THAT(all_words(dialog), HasSubstr("sure: 100 % may be names"));
        choose(dialog, "Column for Phone", "(none)");
        press(dialog, "Set up");
    }
    EXPECT_EQ(workbook.name("RB_CONTACT_PHONE"), "");
    EXPECT_EQ(workbook.name("RB_LEAVE_PHONE"), "$Sheet1.$C$1");
    EXPECT_THAT(command(workbook, "SetUp"), HasSubstr("set up already"));
    EXPECT_EQ(workbook.name("RB_CONTACT_PHONE"), "") << "it is not taken the second time either";
    const auto before = snapshot_of(workbook);
    {
        const asking again{workbook, "SetUp", {{"Today", any(today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        EXPECT_THAT(all_words(dialog), HasSubstr("Everything is there already."));
        choose(dialog, "Column for Phone", "D: Mobile");
        press(dialog, "Set up");
    }
    EXPECT_EQ(workbook.name("RB_CONTACT_PHONE"), "$Sheet1.$D$1");
    EXPECT_EQ(workbook.name("RB_LEAVE_PHONE"), "");
    const auto after = snapshot_of(workbook);
    ASSERT_TRUE(workbook.undo());
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    ASSERT_TRUE(workbook.redo());
    EXPECT_THAT(differences(after, snapshot_of(workbook)), IsEmpty());
}

// Our own column of worth is called Wert in a German book: it is no column of amounts that goes before the office's.
TEST(set_up_again, reads_rows_that_came_since_as_the_first_ones) {
    auto workbook = shown_office().new_spreadsheet();
    workbook.put_rows("A1",
        {{any("Eingang"), any("Mandant"), any("Telefon"), any("Empfohlen von"), any("Status"), any("Umsatz")},
            {any(today - 40), any("Karl Huber"), any("0871 22334"), any("Eva Roth"), any("Bezahlt"), any(4800.0)},
            {any(today - 30), any("Anna Kern"), any("0871 22335"), any("Eva Roth"), any("Bezahlt"), any(3650.0)},
            {any(today - 20), any("Petra Vogt"), any("0871 22336"), any("Tom Seidl"), any("Abgelehnt"), any("")}});
    command(workbook, "SetUp", {{"Today", any(today)}});
    const auto referral = [&](char const* heading, int row) {
        const auto place = at("Referrals", heading, row);
        return "Empfehlungen" + place.substr(place.find('.'));
    };
    EXPECT_EQ(workbook.number(referral("Value", 2)), 4800);
    workbook.put_rows(
        "A5", {{any(today - 1), any("Nora Bell"), any("0871 22337"), any("Tom Seidl"), any("Bezahlt"), any(5000.0)}});
    {
        const asking again{workbook, "SetUp", {{"Today", any(today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        press(dialog, "Set up");
    }
    EXPECT_EQ(workbook.text(referral("Prospect", 5)), "Nora Bell");
    EXPECT_EQ(workbook.text(referral("Status", 5)), "Gewonnen");
    EXPECT_EQ(workbook.number(referral("Value", 5)), 5000);
}

TEST(set_up_again, knows_what_a_word_of_the_status_column_means_when_the_workbook_was_closed) {
    auto first = shown_office().new_spreadsheet();
    first.put_rows("A1",
        {{any("Name"), any("Phone"), any("Referred by"), any("Date received"), any("Status")},
            {any("Karl Huber"), any("0871 22334"), any("Eva Roth"), any(today - 4), any("purple")},
            {any("Anna Kern"), any("0871 22335"), any("Eva Roth"), any(today - 3), any("blue")}});
    {
        const asking command{first, "SetUp", {{"Today", any(today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        press(dialog, "History (2)");
        choose(dialog, "What \"purple\" means", "Won");
        press(dialog, "Set up");
    }
    EXPECT_EQ(first.text(at("Referrals", "Status", 2)), "Won");
    const auto rule = [](workbook const& book) {
        for (int row = 2; row < 40; ++row)
            if (book.text("Rules.A" + std::to_string(row)) == "Status words")
                return book.text("Rules.B" + std::to_string(row));
        return std::string{"missing"};
    };
    EXPECT_EQ(rule(first), "purple = Won");
    for (auto const& [name, filter] : {std::pair{"words.ods", ods}, std::pair{"words.xlsx", xlsx}}) {
        const auto path = shown_office().folder() / name;
        first.store(path, filter);
        auto book = shown_office().load(path);
        book.put_rows("A4",
            {{any("Nora Bell"), any("0871 22337"), any("Tom Seidl"), any(today - 1), any("Purple")},
                {any("Ben Cole"), any("0871 22338"), any("Tom Seidl"), any(today - 1), any("blue")}});
        book.calculate();
        const auto before = snapshot_of(book);
        {
            const asking again{book, "SetUp", {{"Today", any(today)}}};
            const auto dialog = dialog_titled(title);
            ASSERT_TRUE(dialog.is());
            press(dialog, "History (2)");
            choose(dialog, "What \"blue\" means", "Lost");
            press(dialog, "Set up");
        }
        EXPECT_EQ(book.text(at("Referrals", "Prospect", 4)), "Nora Bell") << name;
        EXPECT_EQ(book.text(at("Referrals", "Status", 4)), "Won") << name;
        EXPECT_EQ(book.text(at("Referrals", "Status", 5)), "Lost") << name;
        EXPECT_EQ(rule(book), "blue = Lost; purple = Won") << name;
        ASSERT_TRUE(book.undo());
        EXPECT_THAT(differences(before, snapshot_of(book)), IsEmpty()) << name;
    }
}

TEST(set_up_again, takes_the_columns_of_a_log_that_were_chosen_when_the_workbook_was_closed) {
    auto first = shown_office().new_spreadsheet();
    first.put_rows("A1",
        {{any("Date"), any("Referring Doctor"), any("Patient"), any("Fee"), any("Net")},
            {any(today - 40), any("Eva Roth"), any("Karl Huber"), any(100.0), any(80.0)},
            {any(today - 30), any("Tom Seidl"), any("Anna Kern"), any(200.0), any(150.0)}});
    const auto before_all = snapshot_of(first);
    {
        const asking command{first, "SetUp", {{"Today", any(today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        choose(dialog, "Column for Value", "E: Net");
        press(dialog, "Set up");
    }
    EXPECT_EQ(first.number(at("Referrals", "Value", 2)), 80);
    EXPECT_EQ(first.name("RB_TAKEN_VALUE"), "$Sheet1.$E$1");
    const auto path = shown_office().folder() / "log.ods";
    first.store(path, ods);
    ASSERT_TRUE(first.undo());
    EXPECT_THAT(differences(before_all, snapshot_of(first)), IsEmpty());
    auto book = shown_office().load(path);
    book.put_rows("A4", {{any(today - 20), any("Eva Roth"), any("Nora Bell"), any(300.0), any(220.0)}});
    const auto before = snapshot_of(book);
    {
        const asking again{book, "SetUp", {{"Today", any(today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        press(dialog, "Set up");
    }
    EXPECT_EQ(book.text(at("Referrals", "Prospect", 4)), "Nora Bell");
    EXPECT_EQ(book.number(at("Referrals", "Value", 4)), 220);
    ASSERT_TRUE(book.undo());
    EXPECT_THAT(differences(before, snapshot_of(book)), IsEmpty());
    {
        const asking again{book, "SetUp", {{"Today", any(today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        choose(dialog, "Column for Value", "D: Fee");
        press(dialog, "Set up");
    }
    EXPECT_EQ(book.number(at("Referrals", "Value", 4)), 300);
    EXPECT_EQ(book.name("RB_TAKEN_VALUE"), "$Sheet1.$D$1");
    ASSERT_TRUE(book.undo());
    EXPECT_THAT(differences(before, snapshot_of(book)), IsEmpty()) << "the name stands where it stood";
}

TEST(set_up_again, takes_another_column_and_the_formulas_follow) {
    auto workbook = contacts();
    ASSERT_THAT(command(workbook, "SetUp"), HasSubstr("set up"));
    ASSERT_THAT(workbook.formula("H2"), HasSubstr("$A2"));
    workbook.put("H3", "mine");     // typed over a formula: it stays
    workbook.put("I3", "=2*$A3");   // so does a formula in place of ours, and one below the table
    workbook.put("H6", "=COUNTA(H2:H3)");
    ASSERT_THAT(workbook.formula("I2"), HasSubstr("$A2"));
    const auto before = snapshot_of(workbook);
    {
        const asking again{workbook, "SetUp", {{"Today", any(today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        EXPECT_THAT(all_words(dialog), HasSubstr("100 % may be names; chosen before"));
        choose(dialog, "Column for Name", "B: Nickname");
        EXPECT_THAT(all_words(dialog), HasSubstr("Name is read from \"Nickname\" now; the formulas follow."));
        press(dialog, "Set up");
    }
    EXPECT_EQ(workbook.name("RB_CONTACT_WHO"), "$Sheet1.$B$1");
    EXPECT_THAT(workbook.formula("H2"), AllOf(HasSubstr("$B2"), Not(HasSubstr("$A2"))));
    EXPECT_EQ(workbook.text("H3"), "mine");
    EXPECT_EQ(workbook.formula("I3"), "=2*$A3");
    EXPECT_EQ(workbook.formula("H6"), "=COUNTA(H2:H3)");
    EXPECT_THAT(workbook.formula("I2"), HasSubstr("$B2"));
    const auto after = snapshot_of(workbook);
    ASSERT_TRUE(workbook.undo());
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    ASSERT_TRUE(workbook.redo());
    EXPECT_THAT(differences(after, snapshot_of(workbook)), IsEmpty());
    EXPECT_THAT(command(workbook, "SetUp"), HasSubstr("set up already")) << "what was chosen is what is proposed now";
}

TEST(set_up_again, is_undone_in_a_long_table_whose_formulas_were_typed_over_here_and_there) {
    auto workbook = contacts();
    for (int row = 4; row <= 60; ++row) {
        workbook.put_text("A" + std::to_string(row), "Person " + std::to_string(row));
        workbook.put_text("B" + std::to_string(row), "Nick " + std::to_string(row));
    }
    ASSERT_THAT(command(workbook, "SetUp"), HasSubstr("set up"));
    for (const auto* cell : {"H9", "I9", "H10", "I30", "J31", "K40", "L59"}) workbook.put(cell, "mine");
    const auto before = snapshot_of(workbook);
    {
        const asking again{workbook, "SetUp", {{"Today", any(today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        choose(dialog, "Column for Name", "B: Nickname");
        press(dialog, "Set up");
    }
    EXPECT_THAT(workbook.formula("H8"), HasSubstr("$B8"));
    const auto after = snapshot_of(workbook);
    for (int round = 0; round < 2; ++round) {
        ASSERT_TRUE(workbook.undo());
        EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
        ASSERT_TRUE(workbook.redo());
        EXPECT_THAT(differences(after, snapshot_of(workbook)), IsEmpty());
    }
    while (workbook.undo()) {}
}

TEST(set_up_tables, proposes_the_best_of_several_sheets_and_lets_the_user_choose) {
    auto workbook = shown_office().new_spreadsheet();
    workbook.put("A1", "Totals");
    workbook.add_sheet("Old list");
    workbook.put_rows("Old list.A1", {{any("Name"), any("Phone")}, {any("Uwe Kohl"), any("030 55 66 000")}});
    workbook.add_sheet("Clients");
    workbook.put_rows("Clients.A1",
        {{any("First Name"), any("Last Name"), any("E-mail Address"), any("Business Phone")},
            {any("Anna"), any("Meyer"), any("anna@meyer.example"), any("030 55 66 234")},
            {any("Ben"), any("Ude"), any("ben@ude.example"), any("030 55 66 236")}});
    const auto hidden = workbook.add_sheet("Hidden");
    workbook.put_rows("Hidden.A1", {{any("Name"), any("Phone")}, {any("Fay Adler"), any("030 55 66 000")}});
    as<beans::XPropertySet>(hidden)->setPropertyValue("IsVisible", uno::Any{false});
    workbook.activate_sheet("Sheet1");
    {
        const asking command{workbook, "SetUp", {{"Today", any(today)}}};
        const auto dialog = dialog_titled(title);
        ASSERT_TRUE(dialog.is());
        EXPECT_THAT(all_words(dialog), HasSubstr("found on the sheet \"Clients\""));
        EXPECT_ANY_THROW(choose(dialog, "The table to set up", "Hidden"));
        choose(dialog, "The table to set up", "Old list");
        EXPECT_THAT(all_words(dialog),
            AllOf(HasSubstr("found on the sheet \"Old list\""), HasSubstr("Uwe Kohl"), Not(HasSubstr("anna@"))));
        choose(dialog, "The table to set up", "Clients");
        press(dialog, "Set up");
    }
    EXPECT_EQ(workbook.name("RB_CONTACT_EMAIL"), "$Clients.$C$1");
    EXPECT_EQ(workbook.name("RB_CONTACT_PHONE"), "$Clients.$D$1");
}

TEST(set_up_tables, says_where_another_table_below_would_be_taken_for_contacts) {
    auto workbook = shown_office().new_spreadsheet();
    workbook.put_rows("A1",
        {{any("Name"), any("Phone"), any("City"), any("")},
            {any("Anna Meyer"), any("030 55 66 234"), any("Linz"), any("")},
            {any("Ben Ude"), any("030 55 66 235"), any("Lund"), any("")},
            {any("Cy Frei"), any("030 55 66 237"), any("Lund"), any("")},
            {any("Fay Adler"), any("030 55 66 238"), any("Linz"), any("")}, {any(""), any(""), any(""), any("")},
            {any("Name"), any("Telephone"), any("E-mail"), any("")},
            {any("Eve Dietz"), any("030 55 66 236"), any("e@d.example"), any("")}});
    EXPECT_THAT(refused(workbook, "SetUp", {}), HasSubstr("Below this table another one begins in row 7"));
}
