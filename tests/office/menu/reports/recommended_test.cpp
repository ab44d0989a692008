// The page of people we recommend, in the real Calc.
#include "office/support/screen/dialogs.hpp"
#include "office/support/undone.hpp"

#include <gmock/gmock.h>

using namespace referralbook::tests;
using testing::HasSubstr;
using testing::StartsWith;

TEST(people_we_recommend, are_a_page_of_the_book_in_one_step) {
    auto workbook = small_book();
    command(workbook, "LogGiven",
        {{"Partner", any("Okafor Dental")}, {"Client", any("Ben Cole")}, {"Need", any("Implants")}});
    workbook.put_text("Sheet1.L3", "Street");
    workbook.put_text("Sheet1.M3", "City");
    workbook.put_text("Sheet1.L5", "2 Low St");
    workbook.put_text("Sheet1.M5", "Leeds");
    EXPECT_THAT(undone_and_redone(workbook, "Recommended", {}), StartsWith("1 person is on the sheet"));
    EXPECT_EQ(workbook.text("People we recommend.A1"), "People we recommend");
    std::string page;
    for (int row = 1; row < 12; ++row)
        for (const char column : {'A', 'B', 'C', 'D'})
            page += workbook.text("People we recommend." + std::string(1, column) + std::to_string(row)) + '|';
    EXPECT_THAT(page, HasSubstr("Okafor Dental|Implants|"));
    EXPECT_THAT(page, HasSubstr("|2 Low St, Leeds|"));
    EXPECT_THAT(refused(workbook, "Recommended", {{"Need", any("Roof")}}), HasSubstr("nobody of that kind"));
    EXPECT_THAT(refused(workbook, "Recommended", {{"Order", any("age")}}), HasSubstr("need, type or area"));
}
