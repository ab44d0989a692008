#include "book/date.hpp"
#include "office/support/as.hpp"
#include "office/support/small_book.hpp"
#include "office/support/snapshot.hpp"
#include "office/support/undone.hpp"
#include "office/support/uno_text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/FilterOperator.hpp>
#include <com/sun/star/sheet/TableFilterField.hpp>
#include <com/sun/star/sheet/XSheetFilterable.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <gmock/gmock.h>

using namespace referralbook;
using namespace referralbook::tests;
using namespace com::sun::star;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

std::vector<std::pair<std::string, uno::Any>> of(double number) { return {{"Number", any(number)}}; }

double november(unsigned day) { return book::serial_of_day(std::chrono::year{2026} / 11 / static_cast<int>(day)); }

void protect(workbook& workbook, std::string_view sheet) { as<util::XProtectable>(workbook.sheet(sheet))->protect({}); }

}

TEST(commands, say_that_a_workbook_is_not_set_up) {
    auto workbook = the_office().new_spreadsheet();
    for (const auto* path :
        {"NewReferral", "LogTouch", "Done", "Thanked", "Snooze", "StatusChanged", "CompleteRows", "TodaysList"})
        EXPECT_THAT(refused(workbook, path, {}), HasSubstr("not set up yet")) << path;
}

TEST(commands, a_new_referral_goes_below_the_others_with_the_next_number_and_formulas) {
    auto workbook = small_book();
    const auto said = undone_and_redone(
        workbook, "NewReferral", {{"Source", any("Acme")}, {"Prospect", any("=1+1")}, {"Phone", any("0171 99")}});
    EXPECT_THAT(said, HasSubstr("Referral 4 saved"));
    EXPECT_EQ(workbook.number(at("Referrals", "No.", 6)), 4);
    EXPECT_EQ(workbook.number(at("Referrals", "Date", 6)), november(21));
    EXPECT_EQ(workbook.formula(at("Referrals", "Prospect", 6)), "=1+1");
    EXPECT_EQ(workbook.text(at("Referrals", "Prospect", 6)), "=1+1") << "a text stays a text";
    EXPECT_EQ(workbook.text(at("Referrals", "Phone", 6)), "0171 99");
    EXPECT_EQ(workbook.text(at("Referrals", "Status", 6)), "New");
    EXPECT_EQ(workbook.shown(at("Referrals", "Next step", 6)), "Thank the source");
    EXPECT_EQ(workbook.shown(at("Referrals", "Flag", 6)), "This week") << "the 21st is a Saturday";
    EXPECT_EQ(workbook.number("RB_LAST_NO"), 4);
    EXPECT_THAT(workbook.text(at("Referrals", "Date", 6)), HasSubstr("26")) << "shown as a date";
    EXPECT_THAT(
        refused(workbook, "NewReferral", {{"Source", any("acme")}, {"Prospect", any("=1+1")}}), HasSubstr("already"));
}

TEST(commands, a_number_is_never_used_again) {
    auto workbook = small_book();
    command(workbook, "NewReferral", {{"Source", any("Acme")}, {"Prospect", any("One")}});
    for (const auto* header : {"No.", "Date", "Source", "Prospect", "Status", "Status since"})
        workbook.put(at("Referrals", header, 6), "");
    EXPECT_THAT(command(workbook, "NewReferral", {{"Source", any("Acme")}, {"Prospect", any("Two")}}),
        HasSubstr("Referral 5 saved"));
    EXPECT_EQ(workbook.text(at("Referrals", "Prospect", 6)), "Two");
}

TEST(commands, thanking_writes_the_date_and_the_log) {
    auto workbook = small_book();
    undone_and_redone(workbook, "Thanked", of(1));
    EXPECT_EQ(workbook.number(at("Referrals", "Thanked", 3)), november(21));
    EXPECT_EQ(workbook.text("Touches.B2"), "Dr Ünal");
    EXPECT_EQ(workbook.text("Touches.C2"), "Thank-you");
    EXPECT_EQ(workbook.number("Touches.E2"), 1);
    EXPECT_GE(workbook.number("Touches.A2"), november(21));
    EXPECT_LT(workbook.number("Touches.A2"), november(22));
    EXPECT_THAT(refused(workbook, "Thanked", of(1)), HasSubstr("already"));
}

TEST(commands, a_first_call_moves_the_referral_on) {
    auto workbook = small_book();
    EXPECT_THAT(refused(workbook, "Done", {{"Number", any(1.0)}, {"Step", any("First call")}}), HasSubstr("reached"));
    undone_and_redone(
        workbook, "Done", {{"Number", any(1.0)}, {"Step", any("First call")}, {"Outcome", any("No answer")}});
    EXPECT_EQ(workbook.number(at("Referrals", "Attempts", 3)), 1);
    EXPECT_EQ(workbook.number(at("Referrals", "Last attempt", 3)), november(21));
    EXPECT_EQ(workbook.text(at("Referrals", "Status", 3)), "Trying");
    EXPECT_EQ(workbook.number(at("Referrals", "Status since", 3)), november(21));
    EXPECT_EQ(workbook.text("Touches.D2"), "No answer");
    undone_and_redone(workbook, "Done", {{"Number", any(2.0)}, {"Step", any("Ask the source to help")}});
    EXPECT_EQ(workbook.number(at("Referrals", "Asked", 4)), november(21));
}

TEST(commands, a_status_is_dated_and_a_win_has_its_value) {
    auto workbook = small_book();
    undone_and_redone(
        workbook, "StatusChanged", {{"Number", any(2.0)}, {"Status", any("won")}, {"Value", any("1200")}});
    EXPECT_EQ(workbook.text(at("Referrals", "Status", 4)), "Won");
    EXPECT_EQ(workbook.number(at("Referrals", "Status since", 4)), november(21));
    EXPECT_EQ(workbook.number(at("Referrals", "Value", 4)), 1200);
    EXPECT_THAT(refused(workbook, "StatusChanged", {{"Number", any(2.0)}, {"Status", any("Sold")}}), HasSubstr("Sold"));
}

TEST(commands, a_snooze_puts_the_step_off) {
    auto workbook = small_book();
    undone_and_redone(workbook, "Snooze", {{"Number", any(2.0)}, {"Until", any("2026-11-30")}});
    EXPECT_EQ(workbook.number(at("Referrals", "Snoozed until", 4)), november(30));
    EXPECT_THAT(
        refused(workbook, "Snooze", {{"Number", any(2.0)}, {"Until", any("2026-11-21")}}), HasSubstr("after today"));
    EXPECT_THAT(
        refused(workbook, "Snooze", {{"Number", any(1.0)}, {"Until", any("2026-11-30")}}), HasSubstr("no longer"))
        << "the thank-you was due on the 16th";
}

TEST(commands, a_visit_is_logged_with_what_it_brought) {
    auto workbook = small_book();
    undone_and_redone(
        workbook, "LogTouch", {{"Who", any("Acme")}, {"Kind", any("visit")}, {"Brought", any("A new brochure")}});
    EXPECT_EQ(workbook.text("Touches.C2"), "Visit");
    EXPECT_EQ(workbook.text("Touches.F2"), "A new brochure");
    EXPECT_EQ(workbook.number("Sheet1.G6"), november(21)) << "last touch of Acme: " << workbook.formula("Sheet1.G6");
    EXPECT_THAT(
        refused(workbook, "LogTouch", {{"Who", any("Acme")}, {"Kind", any("Telepathy")}}), HasSubstr("Telepathy"));
}

TEST(commands, know_the_referral_from_the_selected_row) {
    auto workbook = small_book();
    workbook.activate_sheet("Referrals");
    workbook.select("Referrals.E3");
    EXPECT_THAT(command(workbook, "Thanked"), HasSubstr("Dr Ünal"));
    workbook.activate_sheet("Sheet1");
    workbook.select("Sheet1.B5");
    EXPECT_THAT(command(workbook, "Done"), HasSubstr("Okafor Dental"))
        << "the contact has one open referral: ask the source to help";
    workbook.activate_sheet("Touches");
    workbook.select("Touches.A2");
    EXPECT_THAT(command(workbook, "StatusChanged", {{"Status", any("Lost")}}), HasSubstr("Nadia Brandt"));
    workbook.activate_sheet("Sources");
    workbook.select("Sources.A2");
    command(workbook, "LogTouch", {{"Kind", any("Call")}});
    EXPECT_EQ(workbook.text("Touches.B4"), "Dr Ünal");
    workbook.activate_sheet("Rules");
    workbook.select("Rules.A2");
    EXPECT_THAT(refused(workbook, "Done", {}), HasSubstr("Click on a row first"));
}

TEST(commands, complete_rows_that_were_typed_below) {
    auto workbook = small_book();
    workbook.put_text(at("Referrals", "Source", 6), "Acme");
    workbook.put_text(at("Referrals", "Prospect", 6), "Typed by hand");
    workbook.put(at("Referrals", "Date", 6), november(20));
    workbook.put_text("Sheet1.A7", "New contact");
    const auto said = undone_and_redone(workbook, "CompleteRows", {});
    EXPECT_THAT(said, HasSubstr("1 contact and 1 referral"));
    EXPECT_EQ(workbook.number(at("Referrals", "No.", 6)), 4);
    EXPECT_EQ(workbook.shown(at("Referrals", "Flag", 6)), "Overdue");
    EXPECT_THAT(workbook.formula("Sheet1.J7"), HasSubstr("$A7"));
    EXPECT_EQ(workbook.text("Sheet1.A7"), "New contact");
    EXPECT_THAT(refused(workbook, "CompleteRows", {}), HasSubstr("complete"));
}

TEST(commands, complete_hundreds_of_pasted_rows) {
    auto workbook = small_book();
    std::vector<std::vector<uno::Any>> rows;
    for (int i = 0; i < 300; ++i)
        rows.push_back({any(november(20)), any("Acme"), any("Prospect " + std::to_string(i))});
    workbook.put_rows(at("Referrals", "Date", 6), rows);
    workbook.undo_manager()->clear();
    undone_and_redone(workbook, "CompleteRows", {});
    EXPECT_EQ(workbook.number(at("Referrals", "No.", 305)), 303);
    EXPECT_EQ(workbook.shown(at("Referrals", "Next step", 305)), "Thank the source");
    EXPECT_THAT(workbook.formula(at("Referrals", "Due", 305)), HasSubstr("305"));
}

TEST(commands, todays_list_is_filled_again_and_shown) {
    auto workbook = small_book();
    const auto said = undone_and_redone(workbook, "TodaysList", {});
    EXPECT_THAT(said, HasSubstr("things to do"));
    EXPECT_THAT(workbook.text("Today.A2"), HasSubstr("Overdue"));
    EXPECT_EQ(workbook.text("Today.B3"), "Thank the source");
    EXPECT_EQ(workbook.text("Today.C3"), "Dr Ünal");
    EXPECT_EQ(workbook.text("Today.D3"), "0171 233");
    const auto rows = last_row(workbook, "Today");
    workbook.put_text("Today.F3", "left a note");
    workbook.put_text("Today.A" + std::to_string(rows + 2), "My own line");
    command(workbook, "StatusChanged", {{"Number", any(2.0)}, {"Status", any("Lost")}});
    undone_and_redone(workbook, "TodaysList", {});
    EXPECT_EQ(workbook.text("Today.F3"), "left a note");
    EXPECT_EQ(workbook.text("Today.A" + std::to_string(rows + 2)), "My own line");
}

TEST(commands, refuse_a_protected_sheet) {
    auto workbook = small_book();
    protect(workbook, "Touches");
    EXPECT_THAT(refused(workbook, "Thanked", of(1)), HasSubstr("Touches is protected"));
    protect(workbook, "Referrals");
    EXPECT_THAT(refused(workbook, "NewReferral", {{"Source", any("A")}, {"Prospect", any("B")}}),
        HasSubstr("Referrals is protected"));
}

TEST(commands, refuse_a_workbook_that_is_open_read_only) {
    const auto path = the_office().folder() / "read-only.ods";
    small_book().store(path);
    auto workbook = the_office().load(path, true);
    EXPECT_THAT(refused(workbook, "Thanked", of(1)), HasSubstr("read-only"));
}

TEST(commands, refuse_cells_that_are_merged_below_the_table) {
    auto workbook = small_book();
    as<util::XMergeable>(workbook.range("Referrals.B6:C7"))->merge(true);
    EXPECT_THAT(refused(workbook, "NewReferral", {{"Source", any("A")}, {"Prospect", any("B")}}), HasSubstr("merged"));
}

TEST(commands, refuse_a_row_with_a_cell_that_cannot_be_read) {
    auto workbook = small_book();
    workbook.put_text(at("Referrals", "Told", 3), "last week");
    EXPECT_THAT(refused(workbook, "Thanked", of(1)), HasSubstr("Told"));
}

TEST(commands, say_that_a_table_is_gone_and_what_to_do) {
    auto workbook = small_book();
    workbook.model()->getSheets()->removeByName("Touches");
    EXPECT_THAT(refused(workbook, "Thanked", of(1)), HasSubstr("Set up again"));
    workbook.model()->getSheets()->removeByName("Referrals");
    EXPECT_THAT(refused(workbook, "Thanked", of(1)), HasSubstr("not set up yet"));
}

TEST(commands, a_filter_hides_rows_and_changes_nothing) {
    auto workbook = small_book();
    const uno::Reference<sheet::XSheetFilterable> filterable{workbook.range("Referrals.A2:Z5"), uno::UNO_QUERY_THROW};
    const auto filter = filterable->createFilterDescriptor(true);
    sheet::TableFilterField field;
    field.Field = 2;
    field.Operator = sheet::FilterOperator_EQUAL;
    field.StringValue = wide("Okafor Dental");
    filter->setFilterFields({&field, 1});
    as<beans::XPropertySet>(filter)->setPropertyValue("ContainsHeader", any(true));
    filterable->filter(filter);
    workbook.undo_manager()->clear();
    undone_and_redone(workbook, "Thanked", of(1));
    EXPECT_EQ(workbook.number(at("Referrals", "Thanked", 3)), november(21)) << "a hidden row";
    undone_and_redone(workbook, "NewReferral", {{"Source", any("Acme")}, {"Prospect", any("New one")}});
    EXPECT_EQ(workbook.text(at("Referrals", "Prospect", 6)), "New one");
}

TEST(commands, work_in_an_xlsx_workbook) {
    const auto path = the_office().folder() / "small.xlsx";
    small_book().store(path, xlsx);
    auto workbook = the_office().load(path);
    workbook.hard_recalculate();   // a loaded file shows what it kept
    undone_and_redone(workbook, "Thanked", of(1));
    EXPECT_EQ(workbook.number(at("Referrals", "Thanked", 3)), november(21));
    undone_and_redone(workbook, "NewReferral", {{"Source", any("Acme")}, {"Prospect", any("New one")}});
    EXPECT_EQ(workbook.shown(at("Referrals", "Next step", 6)), "Thank the source");
}

TEST(commands, work_in_a_workbook_that_was_just_set_up) {
    auto workbook = the_office().new_spreadsheet();
    workbook.put_rows("A1",
        {{any("Name"), any("Phone"), any("Referred by"), any("Date received")},
            {any("Anna Meyer"), any("01 234"), any("Okafor Dental"), any(november(16))},
            {any("Okafor Dental"), any("01 235"), any(""), any("")}});
    as<beans::XPropertySet>(workbook.range("D2:D3"))->setPropertyValue("NumberFormat", uno::Any{sal_Int32{36}});
    ASSERT_THAT(command(workbook, "SetUp"), HasSubstr("set up"));
    ASSERT_EQ(workbook.number(at("Referrals", "No.", 2)), 1) << "who was referred with a date is a referral";
    undone_and_redone(workbook, "Thanked", of(1));
    undone_and_redone(workbook, "NewReferral", {{"Source", any("Okafor Dental")}, {"Prospect", any("Ben Ude")}});
    undone_and_redone(
        workbook, "Done", {{"Number", any(2.0)}, {"Step", any("First call")}, {"Outcome", any("Reached")}});
    undone_and_redone(
        workbook, "LogTouch", {{"Who", any("Okafor Dental")}, {"Kind", any("Visit")}, {"Brought", any("Cake")}});
    EXPECT_THAT(undone_and_redone(workbook, "TodaysList", {}), HasSubstr("Today's list"));
    EXPECT_EQ(workbook.number("RB_LAST_NO"), 2);
    EXPECT_THAT(refused(workbook, "CompleteRows", {}), HasSubstr("complete"));
}

TEST(commands, find_their_columns_after_the_user_moved_them) {
    auto workbook = small_book();
    workbook.sheet("Referrals")->getCellByPosition(0, 0);
    as<table::XColumnRowRange>(workbook.sheet("Referrals"))->getColumns()->insertByIndex(2, 2);
    workbook.undo_manager()->clear();
    undone_and_redone(workbook, "NewReferral", {{"Source", any("Acme")}, {"Prospect", any("New one")}});
    EXPECT_EQ(workbook.text("Referrals.E6"), "Acme");
    EXPECT_EQ(workbook.text("Referrals.F6"), "New one");
}

TEST(commands, the_help_is_where_the_extension_is) {
    auto workbook = the_office().new_spreadsheet();
    EXPECT_THAT(command(workbook, "Help"), testing::EndsWith("/help/html/en/Contents.html"));
    EXPECT_THAT(command(workbook, "Help", {{"What", any("Functions")}}), testing::EndsWith("/help/functions.html"));
}
