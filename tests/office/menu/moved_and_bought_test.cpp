// In the real Calc: a bought list from the import to the page of habits, who has moved in the call plan, the best time
// in today's list.
#include "office/support/small_book.hpp"
#include "office/support/undone.hpp"

#include "book/date.hpp"
#include "book/schema.hpp"

#include <fstream>
#include <gmock/gmock.h>

using namespace referralbook;
using namespace referralbook::tests;
using testing::HasSubstr;
using testing::Not;

namespace {

/// All cells of a sheet, a line a row.
std::string text_of(workbook const& workbook, std::string const& sheet) {
    std::string text;
    for (int row = 1; row <= last_row(workbook, sheet); ++row) {
        for (char column = 'A'; column <= 'J'; ++column)
            text += workbook.text(sheet + '.' + column + std::to_string(row)) + '|';
        text += '\n';
    }
    return text;
}

double serial(unsigned day) { return book::serial_of_day(std::chrono::year{2026} / 11 / static_cast<int>(day)); }

}

TEST(a_bought_list, is_named_by_the_import_and_counted_by_habits) {
    auto workbook = small_book();
    const auto path = the_office().folder() / "bought.csv";
    std::ofstream{path} << "Full name,Phone\nAnna Meyer,030 5550001\nBen Ude,030 5550002\nDr Ünal,\n";
    EXPECT_THAT(undone_and_redone(workbook, "Import",
                    {{"File", any(path.string())}, {"ListFrom", any("Acme Lists")}, {"ListDate", any("2025-09-01")},
                        {"Basis", any("consent")}}),
        HasSubstr("2 added"));
    EXPECT_EQ(workbook.text("Sheet1.L3"), "List bought from");
    EXPECT_EQ(workbook.text("Sheet1.M3"), "List as of");
    EXPECT_EQ(workbook.text("Sheet1.N3"), "Legal basis");
    EXPECT_EQ(workbook.text("Sheet1.O3"), "Verified");
    EXPECT_EQ(workbook.text("Sheet1.L7"), "Acme Lists");
    EXPECT_THAT(workbook.text("Sheet1.M7"), HasSubstr("2025")) << "shown as a date";
    EXPECT_EQ(workbook.text("Sheet1.N8"), "consent");
    EXPECT_EQ(workbook.text("Sheet1.L4"), "") << "who was there already is of no list";
    workbook.put_text("Sheet1.O7", "wrong");
    workbook.put("Sheet1.O8", serial(20));
    command(workbook, "Habits");
    EXPECT_THAT(text_of(workbook, "Habits"), HasSubstr("Lists that were bought"));
    EXPECT_THAT(text_of(workbook, "Habits"), HasSubstr("2 people."));
    EXPECT_THAT(text_of(workbook, "Habits"), HasSubstr("Legal basis: consent."));
}

TEST(who_has_moved, is_seen_at_the_new_firm) {
    auto workbook = small_book();
    workbook.put_text("Sheet1.L3", "Company");
    workbook.add_name(book::contact_name("company"), "$Sheet1.$L$3");
    workbook.put_text("Sheet1.M3", "Gewechselt zu");
    for (auto const* row : {"4", "6"}) {
        workbook.put_text(std::string{"Sheet1.D"} + row, "Partner");
        workbook.put_text(std::string{"Sheet1.E"} + row, "North");
    }
    workbook.put_text("Sheet1.L4", "Hill");
    workbook.put_text("Sheet1.L6", "Harbour");
    command(workbook, "CallPlan");
    EXPECT_THAT(text_of(workbook, "Call plan"), Not(HasSubstr("see Dr Ünal")));
    workbook.put_text("Sheet1.M4", "Harbour");
    command(workbook, "CallPlan");
    EXPECT_THAT(text_of(workbook, "Call plan"), HasSubstr("see Dr Ünal, Acme, the desk"));
    EXPECT_THAT(text_of(workbook, "Call plan"), HasSubstr("worth of the practice: "));
}

TEST(the_best_time, stands_in_todays_list_once_the_log_makes_it_clear) {
    auto workbook = small_book();
    const auto log = [&](int row, double when, std::string const& outcome) {
        workbook.put(at("Touches", "When", row), when);
        workbook.put_text(at("Touches", "Name", row), "Nadia Brandt");
        workbook.put_text(at("Touches", "Kind", row), "Call");
        workbook.put_text(at("Touches", "Outcome", row), outcome);
        workbook.put(at("Touches", "Referral", row), 1.0);
    };
    for (int i = 0; i < 14; ++i) log(2 + i, serial(i < 7 ? 17 : 19) + (i < 7 ? 0.4 : 0.6), "No answer");
    command(workbook, "TodaysList");
    EXPECT_THAT(text_of(workbook, "Today"), Not(HasSubstr("best reached")));
    for (int i = 0; i < 7; ++i) workbook.put_text(at("Touches", "Outcome", 2 + i), "Reached");
    command(workbook, "TodaysList");
    EXPECT_THAT(text_of(workbook, "Today"), HasSubstr("best reached Tuesday morning: 7 of 7"));
    command(workbook, "Habits");
    EXPECT_THAT(text_of(workbook, "Habits"), HasSubstr("Tuesday morning|7 of 7|"));
}
