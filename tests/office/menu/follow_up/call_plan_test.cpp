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
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

/// Three to visit: two in areas, one without.
workbook a_book() {
    auto book = small_book();
    book.put_text("Sheet1.E4", "North");
    book.put_text("Sheet1.E5", "South");
    book.put_text("Sheet1.D6", "Partner");
    book.undo_manager()->clear();
    return book;
}

/// The row of somebody on the sheet Call plan as the user counts it; 0 where there is none.
int row_of(workbook const& book, std::string_view who) {
    for (int row = 1; row <= last_row(book, "Call plan"); ++row)
        if (book.text(at("Call plan", "Who", row)) == who) return row;
    return 0;
}

std::string text(workbook const& book, std::string_view who, std::string_view header) {
    return book.text(at("Call plan", header, row_of(book, who)));
}

bool begins_a_page(workbook const& book, int row) {
    bool begins = false;
    as<beans::XPropertySet>(as<table::XColumnRowRange>(book.sheet("Call plan"))->getRows()->getByIndex(row - 1))
        ->getPropertyValue("IsStartOfNewPage") >>= begins;
    return begins;
}

}

TEST(call_plan, is_a_sheet_of_dated_visits_a_week_a_page) {
    auto book = a_book();
    EXPECT_EQ(command(book, "CallPlan"),
        "The call plan has 2 visits in 4 weeks; 1 stands at its end, with the reason why not planned.");
    EXPECT_THAT(book.name("RB_CALL_PLAN"), HasSubstr("Call plan"));
    EXPECT_EQ(book.text("Call plan.A1"), "Call plan");
    EXPECT_EQ(text(book, "Dr Ünal", "Area"), "North");
    EXPECT_EQ(text(book, "Dr Ünal", "Phone"), "0171 233");
    EXPECT_EQ(text(book, "Dr Ünal", "Why"), "never visited");
    EXPECT_EQ(text(book, "Acme", "Why"), "No area: write one into the column Area");
    EXPECT_GE(book.number(at("Call plan", "Day", row_of(book, "Dr Ünal"))),
        book::serial_of_day(std::chrono::year{2026} / 11 / 23));
    int pages = 0;
    for (int row = 1; row <= last_row(book, "Call plan"); ++row) pages += begins_a_page(book, row);
    EXPECT_EQ(pages, 4) << "three weeks behind the first one, and who is not in it";
}

TEST(call_plan, is_one_step_to_undo_first_and_again) {
    auto book = a_book();
    for (const bool again : {false, true}) {
        if (again) book.put_text(at("Call plan", "Agreed", row_of(book, "Dr Ünal")), "10:30");
        const auto before = snapshot_of(book);
        const auto steps = book.undo_titles().size();
        if (again) book.put_text("Sheet1.E6", "North");
        command(book, "CallPlan");
        const auto after = snapshot_of(book);
        EXPECT_EQ(book.undo_titles().size(), steps + (again ? 2u : 1u));
        EXPECT_EQ(book.undo_titles().front(), "Call plan");
        EXPECT_TRUE(book.undo());
        if (again) {
            EXPECT_TRUE(book.undo());
        }
        EXPECT_THAT(differences(before, snapshot_of(book)), IsEmpty());
        EXPECT_TRUE(book.redo());
        if (again) {
            EXPECT_TRUE(book.redo());
        }
        EXPECT_THAT(differences(after, snapshot_of(book)), IsEmpty());
    }
}

TEST(call_plan, made_again_keeps_what_was_agreed_as_it_was_typed) {
    auto book = a_book();
    command(book, "CallPlan");
    const auto day = book.number(at("Call plan", "Day", row_of(book, "Dr Ünal")));
    book.put(at("Call plan", "Agreed", row_of(book, "Dr Ünal")), "10:30");
    book.put_text(at("Call plan", "Brought", row_of(book, "Okafor Dental")), "leaflets");
    book.put_text("Sheet1.E6", "North");
    command(book, "CallPlan");
    EXPECT_EQ(text(book, "Dr Ünal", "Agreed"), "10:30");
    EXPECT_EQ(book.number(at("Call plan", "Agreed", row_of(book, "Dr Ünal"))), 10.5 / 24);
    EXPECT_EQ(book.number(at("Call plan", "Day", row_of(book, "Dr Ünal"))), day);
    EXPECT_EQ(text(book, "Okafor Dental", "Brought"), "leaflets");
    EXPECT_GT(row_of(book, "Acme"), 0);
}

TEST(call_plan, lives_on_in_an_xlsx_file) {
    auto book = a_book();
    command(book, "CallPlan");
    book.put_text(at("Call plan", "Agreed", row_of(book, "Dr Ünal")), "yes");
    const auto day = book.number(at("Call plan", "Day", row_of(book, "Dr Ünal")));
    const auto path = the_office().folder() / "plan.xlsx";
    book.store(path, xlsx);
    auto loaded = the_office().load(path);
    command(loaded, "CallPlan");
    EXPECT_EQ(loaded.number(at("Call plan", "Day", row_of(loaded, "Dr Ünal"))), day);
    EXPECT_EQ(text(loaded, "Dr Ünal", "Agreed"), "yes");
}

TEST(call_plan, lets_a_visit_be_logged_from_its_line) {
    auto book = a_book();
    command(book, "CallPlan");
    const auto row = row_of(book, "Dr Ünal");
    book.put_text(at("Call plan", "Brought", row), "leaflets");
    book.activate_sheet("Call plan");
    book.select(at("Call plan", "Why", row));
    EXPECT_EQ(command(book, "LogTouch"), "Visit with Dr Ünal is in the log.");
    EXPECT_EQ(book.text(at("Touches", "Who", 2)), "Dr Ünal");
    EXPECT_EQ(book.text(at("Touches", "Kind", 2)), "Visit");
    EXPECT_EQ(book.text(at("Touches", "Brought", 2)), "leaflets");
    book.select("Call plan.A1");
    EXPECT_THAT(command(book, "LogTouch", {{"Kind", any("Visit")}}), HasSubstr("name is missing"));
    command(book, "CallPlan");
    EXPECT_EQ(row_of(book, "Dr Ünal"), 0) << "seen today, and the next turn is more than four weeks away";
}

TEST(call_plan, has_a_place_of_its_own_where_the_user_has_such_a_sheet) {
    auto book = a_book();
    book.add_sheet("Call plan");
    book.put_text("Call plan.A1", "mine");
    command(book, "CallPlan");
    EXPECT_EQ(book.text("Call plan.A1"), "mine");
    EXPECT_EQ(book.text("Call plan 2.A1"), "Call plan");
}

TEST(call_plan, writes_over_nothing_of_the_users) {
    auto book = a_book();
    command(book, "CallPlan");
    const auto last = last_row(book, "Call plan");
    book.put_text("Call plan.C" + std::to_string(last + 1), "Mind the dog");
    book.put_text("Sheet1.D4", "Partner");
    for (int row = 7; row < 12; ++row)
        book.put_text("Sheet1.A" + std::to_string(row), "New partner " + std::to_string(row));
    for (int row = 7; row < 12; ++row) book.put_text("Sheet1.D" + std::to_string(row), "Partner");
    const auto before = snapshot_of(book);
    EXPECT_THAT(command(book, "CallPlan"), HasSubstr("Something of yours stands right below"));
    EXPECT_THAT(differences(before, snapshot_of(book)), IsEmpty());
}
