#include "book/date.hpp"
#include "office/support/as.hpp"
#include "office/support/small_book.hpp"
#include "office/support/snapshot.hpp"
#include "office/support/uno_text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/Date.hpp>
#include <gmock/gmock.h>

using namespace referralbook;
using namespace referralbook::tests;
using namespace com::sun::star;
using testing::HasSubstr;
using testing::IsEmpty;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

using arguments = std::vector<std::pair<std::string, uno::Any>>;

double november(unsigned day) { return book::serial_of_day(std::chrono::year{2026} / 11 / static_cast<int>(day)); }

/// Runs a command and sees that undo and redo bring back each side cell by cell.
std::string there_and_back(workbook& workbook, std::string_view path, arguments const& what) {
    const auto before = snapshot_of(workbook);
    auto said = command(workbook, path, what);
    const auto after = snapshot_of(workbook);
    EXPECT_THAT(differences(before, after), testing::Not(IsEmpty())) << path << ": " << said;
    EXPECT_TRUE(workbook.undo());
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty()) << path;
    EXPECT_TRUE(workbook.redo());
    EXPECT_THAT(differences(after, snapshot_of(workbook)), IsEmpty()) << path;
    return said;
}

Reference<table::XTableColumns> columns_of(workbook const& workbook, std::string_view sheet) {
    return as<table::XColumnRowRange>(workbook.sheet(sheet))->getColumns();
}

}

TEST(what_is_typed, stays_the_text_it_was) {
    std::string long_note;
    while (long_note.size() < 10'000) long_note += "note ";
    long_note.pop_back();
    for (auto const& text : {std::string{"=1+1"}, std::string{"+44 20 7946 0018"}, std::string{"-5"},
             std::string{"'quoted"}, std::string{"007"}, std::string{"1/2"}, std::string{"TRUE"}, std::string{"12:30"},
             std::string{"50%"}, std::string{"first\nsecond"}, std::string{"\U0001F600 Zoë \"Q\" <b>&amp;"},
             std::string{"@SUM(A1)"}, std::string{"{=1}"}, std::string{"1e5"}, long_note}) {
        auto workbook = small_book();
        there_and_back(workbook, "NewReferral",
            {{"Source", any("Acme")}, {"Prospect", any("P " + text)}, {"Phone", any(text)}, {"Note", any(text)}});
        EXPECT_EQ(workbook.text(at("Referrals", "Phone", 6)), text);
        EXPECT_EQ(workbook.text(at("Referrals", "Note", 6)), text);
        EXPECT_EQ(workbook.cell(at("Referrals", "Note", 6))->getType(), table::CellContentType_TEXT) << text;
        EXPECT_EQ(workbook.cell(at("Referrals", "Phone", 6))->getType(), table::CellContentType_TEXT) << text;
        there_and_back(workbook, "LogTouch", {{"Who", any("Acme")}, {"Kind", any("Note")}, {"Note", any(text)}});
        EXPECT_EQ(workbook.text("Touches.H2"), text);
    }
}

TEST(every_command, works_in_an_xlsx_workbook_that_was_saved_and_opened_again) {
    const auto path = the_office().folder() / "every.xlsx";
    small_book().store(path, xlsx);
    auto workbook = the_office().load(path);
    workbook.hard_recalculate();
    const auto number = [](double which) { return std::pair{std::string{"Number"}, any(which)}; };
    there_and_back(workbook, "Thanked", {number(1)});
    there_and_back(workbook, "Done", {number(1), {"Step", any("First call")}, {"Outcome", any("No answer")}});
    there_and_back(workbook, "Done", {number(2), {"Step", any("Ask the source to help")}});
    there_and_back(workbook, "Snooze", {number(2), {"Until", any("2026-11-30")}});
    there_and_back(workbook, "StatusChanged", {number(2), {"Status", any("Won")}, {"Value", any("1200.50")}});
    there_and_back(workbook, "LogTouch", {{"Who", any("Acme")}, {"Kind", any("Visit")}});
    there_and_back(workbook, "NewReferral", {{"Source", any("Acme")}, {"Prospect", any("007")}});
    workbook.put_text(at("Referrals", "Source", 7), "Acme");
    workbook.put_text(at("Referrals", "Prospect", 7), "By hand");
    there_and_back(workbook, "CompleteRows", {});
    there_and_back(workbook, "TodaysList", {});
    workbook.store(path, xlsx);
    auto again = the_office().load(path);
    EXPECT_EQ(again.number(at("Referrals", "Value", 4)), 1200.5);
    EXPECT_EQ(again.number(at("Referrals", "Snoozed until", 4)), november(30));
    EXPECT_EQ(again.text(at("Referrals", "Prospect", 6)), "007");
    EXPECT_EQ(again.number(at("Referrals", "No.", 7)), 5);
    EXPECT_THAT(command(again, "NewReferral", {{"Source", any("Acme")}, {"Prospect", any("One more")}}),
        HasSubstr("Referral 6"));
}

TEST(the_tables, are_found_under_other_titles_and_beside_sheets_of_the_same_title) {
    auto workbook = small_book();
    as<container::XNamed>(workbook.sheet("Referrals"))->setName(wide("Empfehlungen"));
    workbook.add_sheet("Referrals");
    workbook.put_text("Referrals.A1", "No.");
    workbook.put_text("Referrals.A2", "mine");
    command(workbook, "Thanked", {{"Number", any(1.0)}});
    EXPECT_EQ(workbook.number("Empfehlungen.N3"), november(21));
    EXPECT_EQ(workbook.text("Referrals.A2"), "mine");
    EXPECT_EQ(workbook.text("Referrals.N3"), "");
}

TEST(the_tables, are_not_guessed_where_their_name_is_gone) {
    auto workbook = small_book();
    const Reference<sheet::XNamedRanges> names{Reference<beans::XPropertySet>{workbook.as<beans::XPropertySet>()}
        -> getPropertyValue("NamedRanges"),
        UNO_QUERY_THROW};
    names->removeByName(wide("RB_REFERRALS"));
    const auto before = snapshot_of(workbook);
    EXPECT_THAT(command(workbook, "Thanked", {{"Number", any(1.0)}}), HasSubstr("not set up yet"));
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
}

TEST(a_deleted_column, is_named_with_what_to_do_and_the_others_go_on) {
    auto workbook = small_book();
    columns_of(workbook, "Referrals")->removeByIndex(16, 1);   // Asked
    const auto before = snapshot_of(workbook);
    EXPECT_THAT(command(workbook, "Done", {{"Number", any(2.0)}, {"Step", any("Ask the source to help")}}),
        HasSubstr("has no column Asked"));
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    there_and_back(workbook, "Thanked", {{"Number", any(1.0)}});
    there_and_back(workbook, "NewReferral", {{"Source", any("Acme")}, {"Prospect", any("New one")}});
}

TEST(a_column_of_the_users, inside_the_table_is_left_alone) {
    auto workbook = small_book();
    columns_of(workbook, "Referrals")->insertByIndex(9, 1);
    workbook.put_text("Referrals.J2", "Shoe size");
    workbook.put("Referrals.J3", 43);
    workbook.undo_manager()->clear();
    there_and_back(workbook, "StatusChanged", {{"Number", any(1.0)}, {"Status", any("Meeting")}});
    there_and_back(workbook, "NewReferral", {{"Source", any("Acme")}, {"Prospect", any("New one")}});
    EXPECT_EQ(workbook.number("Referrals.J3"), 43);
    EXPECT_EQ(workbook.text("Referrals.J6"), "");
    EXPECT_EQ(workbook.number("Referrals.K3"), november(21)) << "status since";
    EXPECT_EQ(workbook.shown("Referrals.Y6"), "Thank the source") << "next step";
}

TEST(a_number, stays_the_only_one_after_the_last_row_is_deleted_and_undone) {
    auto workbook = small_book();
    command(workbook, "NewReferral", {{"Source", any("Acme")}, {"Prospect", any("One")}});
    as<table::XColumnRowRange>(workbook.sheet("Referrals"))->getRows()->removeByIndex(5, 1);
    EXPECT_THAT(
        command(workbook, "NewReferral", {{"Source", any("Acme")}, {"Prospect", any("Two")}}), HasSubstr("Referral 5"));
    ASSERT_TRUE(workbook.undo());
    ASSERT_TRUE(workbook.undo());
    EXPECT_EQ(workbook.number(at("Referrals", "No.", 6)), 4) << "the deleted row is back";
    EXPECT_THAT(command(workbook, "NewReferral", {{"Source", any("Acme")}, {"Prospect", any("Three")}}),
        HasSubstr("Referral 5"));
}

TEST(a_date, is_written_as_the_document_counts_its_days) {
    auto workbook = small_book();
    workbook.as<beans::XPropertySet>()->setPropertyValue("NullDate", uno::Any{util::Date{1, 1, 1904}});
    command(workbook, "Thanked", {{"Number", any(1.0)}, {"Today", any("2026-11-21")}});
    EXPECT_EQ(workbook.number(at("Referrals", "Thanked", 3)), november(21) - 1462);
    EXPECT_GE(workbook.number("Touches.A2"), november(21) - 1462);
    EXPECT_LT(workbook.number("Touches.A2"), november(22) - 1462);
}

TEST(a_status, that_stands_already_is_not_changed_again) {
    auto workbook = small_book();
    command(workbook, "StatusChanged", {{"Number", any(2.0)}, {"Status", any("Meeting")}});
    const auto before = snapshot_of(workbook);
    EXPECT_THAT(command(workbook, "StatusChanged", {{"Number", any(2.0)}, {"Status", any("Meeting")}}),
        HasSubstr("is Meeting already"));
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
}

TEST(a_command_that_is_stopped, takes_back_what_it_wrote) {
    auto workbook = small_book();
    for (int row = 6; row < 46; ++row) {
        workbook.put_text(at("Referrals", "Source", row), "Acme");
        workbook.put_text(at("Referrals", "Prospect", row), "Prospect " + std::to_string(row));
    }
    workbook.undo_manager()->clear();
    const auto before = snapshot_of(workbook);
    for (const double percent : {1.0, 20.0, 30.0, 60.0, 100.0})
        for (const auto* path : {"CompleteRows", "Thanked"}) {
            EXPECT_THAT(command(workbook, path, {{"Number", any(1.0)}, {"StopAt", any(percent)}}),
                HasSubstr("Stopped: the workbook is as it was"));
            EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty()) << path << " at " << percent;
            EXPECT_THAT(workbook.undo_titles(), IsEmpty());
        }
}

TEST(a_command, refuses_a_today_that_is_no_date) {
    auto workbook = small_book();
    for (const auto& today : {any("2026-02-31"), any("someday"), any(-1e9)}) {
        const auto answer = workbook.dispatch("org.referralbook:LogTouch",
            {{"Quiet", any(true)}, {"Today", today}, {"Who", any("Acme")}, {"Kind", any("Call")}});
        EXPECT_THAT(printed(answer.value), HasSubstr("date"));
    }
    EXPECT_TRUE(workbook.undo_titles().empty());
}
