#include "office/support/small_book.hpp"
#include "office/support/snapshot.hpp"
#include "office/support/uno_text.hpp"

#include <gmock/gmock.h>

using namespace referralbook::tests;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

workbook set_up_book() {
    auto workbook = the_office().new_spreadsheet();
    workbook.put_rows(
        "A1", {{any("Name"), any("Phone")}, {any("Okafor Dental"), any("01 235")}, {any("Acme"), any("01 236")}});
    EXPECT_THAT(command(workbook, "SetUp"), HasSubstr("set up"));
    return workbook;
}

std::vector<std::string> holiday_rows(workbook const& workbook) {
    std::vector<std::string> rows;
    for (int row = 2; row <= 120; ++row)
        if (const auto at = std::to_string(row);
            workbook.text("Rules.A" + at) == "Holiday" && !workbook.text("Rules.B" + at).empty())
            rows.push_back(workbook.text("Rules.B" + at) + ' ' + workbook.text("Rules.C" + at));
    return rows;
}

}

TEST(fill_holidays, adds_the_missing_days_as_one_step_and_moves_what_is_due) {
    auto workbook = set_up_book();
    const auto before = snapshot_of(workbook);
    EXPECT_EQ(command(workbook, "FillHolidays", {{"Country", any("DE")}, {"Year", any("2026 and 2027")}}),
        "Added 18 public holidays of Germany for 2026 and 2027.");
    const auto rows = holiday_rows(workbook);
    ASSERT_EQ(rows.size(), 18u);
    EXPECT_THAT(rows.front(), HasSubstr("New Year's Day, Germany."));
    EXPECT_THAT(rows.front(), HasSubstr("26"));
    workbook.put("Rules.H1",
        "=REFERRAL.NEXTVISIT(DATE(2026;12;4);21;DATE(2026;12;1);;;RB_RULEBOOK)");   // Christmas Day, a Friday
    EXPECT_EQ(workbook.number("Rules.H1"), 46384) << "Monday 28 December";
    workbook.put("Rules.H1", "");
    const auto after = snapshot_of(workbook);
    EXPECT_EQ(command(workbook, "FillHolidays", {{"Country", any("Germany")}, {"Year", any("2027")}}),
        "The public holidays of Germany for 2027 stand on the Rules sheet already.");
    EXPECT_THAT(differences(after, snapshot_of(workbook)), IsEmpty());
    workbook.undo();
    workbook.undo();   // what the test wrote beside the table
    EXPECT_TRUE(workbook.undo());
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
}

TEST(fill_holidays, refuses_an_unknown_country_and_a_year_that_is_none) {
    auto workbook = set_up_book();
    const auto before = snapshot_of(workbook);
    EXPECT_THAT(command(workbook, "FillHolidays", {{"Country", any("Narnia")}}), HasSubstr("not known"));
    EXPECT_THAT(
        command(workbook, "FillHolidays", {{"Country", any("DE")}, {"Year", any("soon")}}), HasSubstr("2026-2027"));
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
}
