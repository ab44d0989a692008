#include "book/schema.hpp"
#include "office/support/as.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/snapshot.hpp"
#include "office/support/undone.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/sheet/XSheetAnnotations.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <gmock/gmock.h>

using namespace referralbook;
using namespace referralbook::tests;
using namespace com::sun::star;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

using words = std::vector<std::pair<std::string, uno::Any>>;

/// The small book with a fourth contact, "Ünal, Dr.", that has Dr Ünal's number, and a fifth who is somebody else.
/// Beside the table stands a cell of the user's, and below it one formula that adds up a column.
workbook book_with_a_duplicate() {
    auto workbook = small_book();
    workbook.put_text("Sheet1.A7", "Dr. Sibel Ünal");
    workbook.put_text("Sheet1.B7", "0171 23 3");
    workbook.put_text("Sheet1.C7", "38");
    workbook.put_text("Sheet1.A8", "Wei Lam");
    workbook.put_text("Sheet1.B8", "0171 999999");
    workbook.put("Sheet1.H8", "=UPPER(A8)");
    workbook.put_text("Sheet1.N7", "beside");
    workbook.put("Sheet1.P1", "=COUNTA(A4:A8)");
    as<sheet::XSheetAnnotationsSupplier>(workbook.sheet("Sheet1"))
        ->getAnnotations()
        ->insertNew(table::CellAddress{0, 1, 6}, wide("ask for Mia"));
    workbook.put("Rules.H1", "=Sheet1.C7&Sheet1.A8");
    workbook.add_name("MY_CONTACTS", "$Sheet1.$A$4:$K$8");
    const uno::Reference<beans::XPropertySet> properties{workbook.model(), uno::UNO_QUERY_THROW};
    uno::Reference<sheet::XDatabaseRanges> ranges;
    properties->getPropertyValue("DatabaseRanges") >>= ranges;
    ranges->addNewByName("mine", table::CellRangeAddress{0, 0, 2, 10, 7});
    as<beans::XPropertySet>(ranges->getByName("mine"))->setPropertyValue("AutoFilter", any(true));
    workbook.put_text("Touches.B2", "Dr Ünal");
    workbook.put_text("Touches.C2", "Call");
    workbook.undo_manager()->clear();
    return workbook;
}

words rows(double keep, double other) { return {{"Keep", any(keep)}, {"Other", any(other)}}; }

}

TEST(merging_two_contacts, is_one_step_that_undo_takes_back_cell_by_cell) {
    auto workbook = book_with_a_duplicate();
    EXPECT_THAT(undone_and_redone(workbook, "FindDuplicates", rows(3, 6)),
        HasSubstr("are one now: Dr. Sibel Ünal; 2 referrals and 1 touch follow"));
    EXPECT_EQ(workbook.text("Sheet1.A4"), "Dr. Sibel Ünal");
    EXPECT_EQ(workbook.text("Sheet1.C4"), "38");
    EXPECT_EQ(workbook.text("Sheet1.A7"), "Wei Lam");
    EXPECT_EQ(workbook.formula("Sheet1.H7"), "=UPPER(A7)");
    EXPECT_EQ(workbook.text("Sheet1.A8"), "");
    EXPECT_EQ(workbook.text("Sheet1.N7"), "beside");
    EXPECT_EQ(workbook.formula("Sheet1.P1"), "=COUNTA(A4:A7)");
    EXPECT_EQ(workbook.text("Rules.H1"), "#REF!");   // Undo has brought it back, as all else
    EXPECT_EQ(workbook.name("MY_CONTACTS"), "$Sheet1.$A$4:$K$7");
    EXPECT_EQ(workbook.text(at("Referrals", "Source", 3)), "Dr. Sibel Ünal");
    EXPECT_EQ(workbook.text("Aliases.A2"), "Dr Ünal");
    EXPECT_EQ(workbook.text("Aliases.B2"), "Dr. Sibel Ünal");
    // The small book's contacts have no column for notes.
    EXPECT_THAT(workbook.text(at("Touches", "Note", 3)), HasSubstr("Name Dr Ünal"));
    EXPECT_THAT(workbook.text(at("Touches", "Note", 3)), HasSubstr("comment ask for Mia"));
}

TEST(merging_two_contacts, moves_up_columns_behind_an_empty_one_whose_heading_stands_in_the_same_row) {
    auto workbook = book_with_a_duplicate();
    workbook.put_text("Sheet1.N7", "");
    workbook.put_text("Sheet1.N3", "Room");
    workbook.put_text("Sheet1.N8", "Wei's room");
    workbook.put_text("Sheet1.O3", "Birthday");
    workbook.put("Sheet1.O7", "1979-01-01");
    as<beans::XPropertySet>(workbook.range("Sheet1.O7"))->setPropertyValue("NumberFormat", uno::Any{sal_Int32{36}});
    workbook.undo_manager()->clear();
    undone_and_redone(workbook, "FindDuplicates", rows(3, 6));
    EXPECT_EQ(workbook.text("Sheet1.A7"), "Wei Lam");
    EXPECT_EQ(workbook.text("Sheet1.N7"), "Wei's room");
    EXPECT_EQ(workbook.text("Sheet1.N8"), "");
    EXPECT_THAT(workbook.text("Sheet1.O4"), HasSubstr("79"));   // a date, not its number
}

TEST(merging_two_contacts, never_writes_over_a_formula_of_the_users_in_a_referral) {
    auto workbook = book_with_a_duplicate();
    const auto source = at("Referrals", "Source", 3);
    ASSERT_EQ(workbook.text(source), "Dr Ünal");
    workbook.put(source, "=\"Dr \"&\"Ünal\"");
    workbook.undo_manager()->clear();
    EXPECT_THAT(refused(workbook, "FindDuplicates", rows(3, 6)),
        HasSubstr("is calculated by a formula and was not overwritten"));
}

TEST(merging_two_contacts, of_a_protected_filtered_or_merged_table_is_refused_with_one_sentence) {
    auto workbook = book_with_a_duplicate();
    const uno::Reference<util::XProtectable> sheet{workbook.sheet("Sheet1"), uno::UNO_QUERY_THROW};
    sheet->protect({});
    EXPECT_THAT(refused(workbook, "FindDuplicates", rows(3, 6)), HasSubstr("protected"));
    sheet->unprotect({});

    const uno::Reference<table::XColumnRowRange> lines{workbook.sheet("Sheet1"), uno::UNO_QUERY_THROW};
    const uno::Reference<beans::XPropertySet> line{lines->getRows()->getByIndex(4), uno::UNO_QUERY_THROW};
    line->setPropertyValue("IsVisible", any(false));
    EXPECT_THAT(refused(workbook, "FindDuplicates", rows(3, 6)), HasSubstr("hidden or filtered"));
    line->setPropertyValue("IsVisible", any(true));

    const uno::Reference<util::XMergeable> cells{workbook.range("Sheet1.K8:L8"), uno::UNO_QUERY_THROW};
    cells->merge(true);
    EXPECT_THAT(refused(workbook, "FindDuplicates", rows(3, 6)), HasSubstr("merged"));
    cells->merge(false);

    EXPECT_THAT(refused(workbook, "FindDuplicates", rows(3, 77)), HasSubstr("no contacts any more"));
    EXPECT_THAT(undone_and_redone(workbook, "FindDuplicates", rows(3, 6)), HasSubstr("are one now"));
}

TEST(the_sheet_duplicates, lists_who_may_be_there_twice) {
    auto workbook = book_with_a_duplicate();
    EXPECT_THAT(undone_and_redone(workbook, "FindDuplicates", {}), HasSubstr("1 group"));
    ASSERT_TRUE(workbook.has_sheet("Duplicates"));
    EXPECT_EQ(workbook.text("Duplicates.A4"), "Name");
    EXPECT_EQ(workbook.text("Duplicates.A6"), "Dr Ünal");
    EXPECT_EQ(workbook.text("Duplicates.A7"), "Dr. Sibel Ünal");
    EXPECT_THAT(workbook.text("Duplicates.F7"), HasSubstr("with row 4: name"));
}

TEST(two_who_are_not_the_same, stay_remembered_after_saving) {
    auto workbook = book_with_a_duplicate();
    auto arguments = rows(3, 6);
    arguments.emplace_back("Apart", any(true));
    undone_and_redone(workbook, "FindDuplicates", arguments);
    const auto path = the_office().folder() / "apart.ods";
    workbook.store(path);
    auto again = the_office().load(path);
    EXPECT_EQ(again.text("Not the same.A2"), "Dr Ünal");
    EXPECT_EQ(again.text("Not the same.B2"), "Dr. Sibel Ünal");
    EXPECT_THAT(command(again, "FindDuplicates"), HasSubstr("Nobody"));
}

TEST(the_dialog_of_duplicates, asks_one_after_the_other_and_merges) {
    const auto path = the_office().folder() / "duplicates.ods";
    {
        auto workbook = book_with_a_duplicate();
        workbook.put_text("Sheet1.A9", "Lam, Wei");
        workbook.put_text("Sheet1.B9", "0171/999999");
        workbook.put_text("Sheet1.A10", "Acme Ltd");
        workbook.put_text("Sheet1.B10", "0171 235");
        workbook.store(path);
    }
    auto workbook = shown_office().load(path);
    const auto before = snapshot_of(workbook);
    {
        const asking command{workbook, "FindDuplicates", {{"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled("Find duplicates");
        ASSERT_TRUE(dialog.is());
        EXPECT_EQ(content(dialog, "Contacts"), "Wei Lam (row 8) and Lam, Wei (row 9)");
        EXPECT_THAT(content(dialog, "Match"), HasSubstr("%: same name and same phone"));
        EXPECT_TRUE(comes_to_say(dialog, "3 pairs to look at."));
        press(dialog, "Later");
        EXPECT_TRUE(comes_to_say(dialog, "Left for later. 2 to go."));
        EXPECT_EQ(content(dialog, "Contacts"), "Acme (row 6) and Acme Ltd (row 10)");
        press(dialog, "Not the same");
        EXPECT_TRUE(comes_to_say(dialog, "Acme and Acme Ltd are two"));
        EXPECT_EQ(content(dialog, "Contacts"), "Dr Ünal (row 4) and Dr. Sibel Ünal (row 7)");
        press(dialog, "Merge");
    }
    EXPECT_EQ(last_row(workbook, "Not the same"), 2);
    EXPECT_EQ(workbook.undo_titles().size(), 2u);
    EXPECT_THAT(workbook.undo_titles()[0], HasSubstr("Merge"));
    EXPECT_EQ(workbook.text("Sheet1.A4"), "Okafor Dental");   // the fuller row stays
    EXPECT_EQ(workbook.text("Sheet1.A6"), "Dr. Sibel Ünal");
    EXPECT_EQ(workbook.text("Sheet1.A10"), "");
    const auto merged = snapshot_of(workbook);
    ASSERT_TRUE(workbook.undo());
    ASSERT_TRUE(workbook.undo());
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    ASSERT_TRUE(workbook.redo());
    ASSERT_TRUE(workbook.redo());
    EXPECT_THAT(differences(merged, snapshot_of(workbook)), IsEmpty());
}

TEST(the_dialog_of_duplicates, merges_a_group_of_three_at_once_with_the_row_in_sight) {
    const auto path = the_office().folder() / "group.ods";
    {
        auto workbook = book_with_a_duplicate();
        workbook.put_text("Sheet1.A9", "Lam, Wei");
        workbook.put_text("Sheet1.B9", "0171/999999");
        workbook.put_text("Sheet1.A10", "Dr Wei Lam");
        workbook.put_text("Sheet1.B10", "0171 999999");
        workbook.put_text("Sheet1.E10", "East");
        workbook.store(path);
    }
    auto workbook = shown_office().load(path);
    const auto before = snapshot_of(workbook);
    {
        const asking command{workbook, "FindDuplicates", {{"Today", any(small_book_today)}}};
        const auto dialog = dialog_titled("Find duplicates");
        ASSERT_TRUE(dialog.is());
        EXPECT_THAT(
            content(dialog, "Contacts"), HasSubstr("Wei Lam (row 8), Lam, Wei (row 9) and Dr Wei Lam (row 10)"));
        press(dialog, "Merge");
        EXPECT_TRUE(comes_to_say(dialog, "3 contacts are one now"));
        press(dialog, "Close");
    }
    EXPECT_EQ(workbook.text("Sheet1.A9"), "");
    EXPECT_EQ(workbook.text("Sheet1.E8"), "East");
    ASSERT_TRUE(workbook.undo());
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
}

TEST(a_search_among_thousands, can_be_stopped) {
    auto workbook = small_book();
    std::vector<std::vector<uno::Any>> rows;
    for (int i = 0; i < 2500; ++i)
        rows.push_back({any("Anna" + std::to_string(i % 50) + " Berg" + std::to_string(i)),
            any("0171 " + std::to_string(1000000 + i / 2))});
    workbook.put_rows("Sheet1.A7", rows);
    workbook.undo_manager()->clear();
    EXPECT_THAT(
        refused(workbook, "FindDuplicates", {{"StopAt", any(0.0)}}), HasSubstr("Stopped: the workbook is as it was."));
}

TEST(a_register, that_was_set_up_has_its_duplicates_found_by_street_town_and_birthday) {
    auto workbook = the_office().new_spreadsheet();
    const auto row = [](std::vector<std::string> const& texts) {
        std::vector<uno::Any> cells;
        for (auto const& text : texts) cells.push_back(any(text));
        return cells;
    };
    workbook.put_rows("Sheet1.A1",
        {row({"rec_id", "given_name", "surname", "street_number", "address_1", "suburb", "postcode", "date_of_birth",
             "phone_number"}),
            row({"1", "michaela", "neumann", "8", "stanley street", "winston hills", "4223", "19151111",
                "02 9871 2345"}),
            row({"2", "courtney", "painter", "12", "pinkerton circuit", "bega flats", "4560", "19161214",
                "07 5512 9034"}),
            row({"3", "charles", "green", "38", "salkauskas crescent", "kela", "4566", "19480930", "08 8234 1190"}),
            row({"4", "vanessa", "parr", "905", "macquoid place", "broadbridge", "2135", "19951119", "02 6241 8873"}),
            row({"5", "neumann", "michaela", "8", "stanley st", "winston hill", "4223", "19151111", ""}),
            row({"6", "mikhaili", "malloniv", "37", "randwick road", "avalind", "4552", "19860208", "03 9345 6721"}),
            row({"7", "vanesa", "par", "905", "macquoid place", "broadbridge", "2153", "19951119", ""}),
            row({"8", "courtney", "green", "38", "salkauskas crescent", "kela", "4566", "19820117", "08 8234 1190"})});
    workbook.dispatch("org.referralbook:SetUp", {{"Quiet", any(true)}, {"Sheet", any("Sheet1")}});
    EXPECT_THAT(command(workbook, "FindDuplicates"), HasSubstr("2 groups"));
    std::string page;
    for (int line = 1; line < 12; ++line)
        page += workbook.text("Duplicates.A" + std::to_string(line)) + " " +
            workbook.text("Duplicates.F" + std::to_string(line)) + "\n";
    EXPECT_THAT(
        page, HasSubstr("neumann michaela with row 2: name 98 %, same street, same postcode and same birthday"));
    EXPECT_THAT(page, HasSubstr("vanesa par with row 5"));

    // With all formats, lists and conditional formats of a book that was set up.
    EXPECT_THAT(undone_and_redone(workbook, "FindDuplicates", rows(1, 5)), HasSubstr("are one now: michaela neumann"));
    EXPECT_EQ(workbook.text("Sheet1.A6"), "6");   // a column that the book knows nothing of moves along
    EXPECT_EQ(workbook.text("Sheet1.B6"), "mikhaili");
    EXPECT_EQ(workbook.text("Sheet1.A9"), "");
    EXPECT_EQ(workbook.text("Sheet1.I2"), "02 9871 2345");
    EXPECT_EQ(workbook.text("Sheet1.B9"), "");
    EXPECT_THAT(command(workbook, "FindDuplicates"), HasSubstr("1 group"));
}
