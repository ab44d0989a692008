#include "book/date.hpp"
#include "office/support/as.hpp"
#include "office/support/small_book.hpp"
#include "office/support/snapshot.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <gmock/gmock.h>

using namespace referralbook;
using namespace referralbook::tests;
using namespace com::sun::star;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

/// Three to visit: two in areas, one without.
workbook a_book() {
    auto workbook = small_book();
    workbook.put_text("Sheet1.E4", "North");
    workbook.put_text("Sheet1.E5", "South");
    workbook.put_text("Sheet1.D6", "Partner");
    workbook.undo_manager()->clear();
    return workbook;
}

/// The row of somebody on the sheet Call plan as the user counts it; 0 where there is none.
int row_of(workbook const& workbook, std::string_view who) {
    for (int row = 1; row <= last_row(workbook, "Call plan"); ++row)
        if (workbook.text(at("Call plan", "Name", row)) == who) return row;
    return 0;
}

std::string shown(workbook const& workbook, std::string_view who, std::string_view header) {
    return workbook.text(at("Call plan", header, row_of(workbook, who)));
}

bool begins_a_page(workbook const& workbook, int row) {
    bool begins = false;
    as<beans::XPropertySet>(as<table::XColumnRowRange>(workbook.sheet("Call plan"))->getRows()->getByIndex(row - 1))
        ->getPropertyValue("IsStartOfNewPage") >>= begins;
    return begins;
}

}

TEST(call_plan, is_a_sheet_of_dated_visits_a_week_a_page) {
    auto workbook = a_book();
    EXPECT_EQ(command(workbook, "CallPlan"),
        "The call plan has 2 visits in 4 weeks; 1 stands at its end, with the reason why not planned.");
    EXPECT_THAT(workbook.name("RB_CALL_PLAN"), HasSubstr("Call plan"));
    EXPECT_EQ(workbook.text("Call plan.A1"), "Call plan");
    EXPECT_EQ(shown(workbook, "Dr Ünal", "Area"), "North");
    EXPECT_EQ(shown(workbook, "Dr Ünal", "Phone"), "0171 233");
    EXPECT_EQ(shown(workbook, "Dr Ünal", "Why"), "never visited");
    EXPECT_EQ(shown(workbook, "Acme", "Why"), "No area: write one into the column Area");
    EXPECT_GE(workbook.number(at("Call plan", "Day", row_of(workbook, "Dr Ünal"))),
        book::serial_of_day(std::chrono::year{2026} / 11 / 23));
    int pages = 0;
    for (int row = 1; row <= last_row(workbook, "Call plan"); ++row) pages += begins_a_page(workbook, row);
    EXPECT_EQ(pages, 4) << "three weeks behind the first one, and who is not in it";
}

TEST(call_plan, goes_from_neighbour_to_neighbour_by_the_user_s_own_columns) {
    auto workbook = a_book();
    for (auto const& [cell, text] :
        {std::pair{"L3", "Straße"}, {"M3", "PLZ"}, {"L4", "Hauptstr. 9"}, {"M4", "10115"}, {"L5", "hauptstr. 2"},
            {"M5", "10115"}, {"L6", "Ringweg 1"}, {"M6", "99999"}, {"E5", "North"}, {"E6", "North"}})
        workbook.put_text("Sheet1." + std::string{cell}, text);
    command(workbook, "CallPlan");
    EXPECT_EQ(row_of(workbook, "Dr Ünal"), row_of(workbook, "Okafor Dental") + 1);
    EXPECT_THAT(shown(workbook, "Dr Ünal", "Why"), HasSubstr("; same street as the visit before"));
    EXPECT_THAT(shown(workbook, "Okafor Dental", "Why"), Not(HasSubstr("the visit before")));
}

TEST(call_plan, is_one_step_to_undo_first_and_again) {
    auto workbook = a_book();
    for (const bool again : {false, true}) {
        if (again) workbook.put_text(at("Call plan", "Agreed", row_of(workbook, "Dr Ünal")), "10:30");
        const auto before = snapshot_of(workbook);
        const auto steps = workbook.undo_titles().size();
        if (again) workbook.put_text("Sheet1.E6", "North");
        command(workbook, "CallPlan");
        const auto after = snapshot_of(workbook);
        EXPECT_EQ(workbook.undo_titles().size(), steps + (again ? 2u : 1u));
        EXPECT_EQ(workbook.undo_titles().front(), "Call plan");
        EXPECT_TRUE(workbook.undo());
        if (again) {
            EXPECT_TRUE(workbook.undo());
        }
        EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
        EXPECT_TRUE(workbook.redo());
        if (again) {
            EXPECT_TRUE(workbook.redo());
        }
        EXPECT_THAT(differences(after, snapshot_of(workbook)), IsEmpty());
    }
}

TEST(call_plan, made_again_keeps_what_was_agreed_as_it_was_typed) {
    auto workbook = a_book();
    command(workbook, "CallPlan");
    const auto day = workbook.number(at("Call plan", "Day", row_of(workbook, "Dr Ünal")));
    workbook.put(at("Call plan", "Agreed", row_of(workbook, "Dr Ünal")), "10:30");
    workbook.put_text(at("Call plan", "Brought", row_of(workbook, "Okafor Dental")), "leaflets");
    workbook.put_text("Sheet1.E6", "North");
    command(workbook, "CallPlan");
    EXPECT_EQ(shown(workbook, "Dr Ünal", "Agreed"), "10:30");
    EXPECT_EQ(workbook.number(at("Call plan", "Agreed", row_of(workbook, "Dr Ünal"))), 10.5 / 24);
    EXPECT_EQ(workbook.number(at("Call plan", "Day", row_of(workbook, "Dr Ünal"))), day);
    EXPECT_EQ(shown(workbook, "Okafor Dental", "Brought"), "leaflets");
    EXPECT_GT(row_of(workbook, "Acme"), 0);
}

TEST(call_plan, lives_on_in_an_xlsx_file) {
    auto workbook = a_book();
    command(workbook, "CallPlan");
    workbook.put_text(at("Call plan", "Agreed", row_of(workbook, "Dr Ünal")), "yes");
    const auto day = workbook.number(at("Call plan", "Day", row_of(workbook, "Dr Ünal")));
    const auto path = the_office().folder() / "plan.xlsx";
    workbook.store(path, xlsx);
    auto loaded = the_office().load(path);
    command(loaded, "CallPlan");
    EXPECT_EQ(loaded.number(at("Call plan", "Day", row_of(loaded, "Dr Ünal"))), day);
    EXPECT_EQ(shown(loaded, "Dr Ünal", "Agreed"), "yes");
}

TEST(call_plan, lets_a_visit_be_logged_from_its_line) {
    auto workbook = a_book();
    command(workbook, "CallPlan");
    const auto row = row_of(workbook, "Dr Ünal");
    workbook.put_text(at("Call plan", "Brought", row), "leaflets");
    workbook.activate_sheet("Call plan");
    workbook.select(at("Call plan", "Why", row));
    EXPECT_EQ(command(workbook, "LogTouch"), "Visit with Dr Ünal is in the log.");
    EXPECT_EQ(workbook.text(at("Touches", "Who", 2)), "Dr Ünal");
    EXPECT_EQ(workbook.text(at("Touches", "Kind", 2)), "Visit");
    EXPECT_EQ(workbook.text(at("Touches", "Brought", 2)), "leaflets");
    workbook.select("Call plan.A1");
    EXPECT_THAT(command(workbook, "LogTouch", {{"Kind", any("Visit")}}), HasSubstr("name is missing"));
    command(workbook, "CallPlan");
    EXPECT_EQ(row_of(workbook, "Dr Ünal"), 0) << "seen today, and the next turn is more than four weeks away";
}

TEST(call_plan, has_a_place_of_its_own_where_the_user_has_such_a_sheet) {
    auto workbook = a_book();
    workbook.add_sheet("Call plan");
    workbook.put_text("Call plan.A1", "mine");
    command(workbook, "CallPlan");
    EXPECT_EQ(workbook.text("Call plan.A1"), "mine");
    EXPECT_EQ(workbook.text("Call plan 2.A1"), "Call plan");
}

TEST(call_plan, writes_over_nothing_of_the_users) {
    auto workbook = a_book();
    command(workbook, "CallPlan");
    const auto last = last_row(workbook, "Call plan");
    workbook.put_text("Call plan.C" + std::to_string(last + 1), "Mind the dog");
    workbook.put_text("Sheet1.D4", "Partner");
    for (int row = 7; row < 12; ++row)
        workbook.put_text("Sheet1.A" + std::to_string(row), "New partner " + std::to_string(row));
    for (int row = 7; row < 12; ++row) workbook.put_text("Sheet1.D" + std::to_string(row), "Partner");
    const auto before = snapshot_of(workbook);
    EXPECT_THAT(command(workbook, "CallPlan"), HasSubstr("Something of yours stands right below"));
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
}
