// Tables handed over as whole columns: no more is read than stands in them.
#include "office/support/small_book.hpp"
#include "office/support/uno_text.hpp"

#include <fstream>
#include <gmock/gmock.h>

using namespace referralbook::tests;

namespace {

/// The most memory that the office ever had at once, in MB.
double peak_megabytes() {
    std::ifstream status{"/proc/" + std::to_string(the_office().process()) + "/status"};
    for (std::string word; status >> word;)
        if (word == "VmHWM:") {
            double kilobytes = 0;
            status >> kilobytes;
            return kilobytes / 1024;
        }
    return 0;
}

}

TEST(rules_of_whole_columns, cost_what_the_rules_cost) {
    auto workbook = small_book();
    workbook.put("Touches.J1", "=REFERRAL.RULES(Rules.A1:B60)");
    workbook.put("Touches.J2", "=REFERRAL.NEXTSTEP(\"2026-11-02\";\"New\";;;;;;;;;;;RB_TODAY;Rules.A1:B60)");
    const auto rules = workbook.shown("Touches.J1"), step = workbook.shown("Touches.J2");
    const auto before = peak_megabytes();
    ASSERT_GT(before, 50);
    workbook.put("Touches.J3", "=REFERRAL.RULES(Rules.A:B)");
    EXPECT_EQ(workbook.shown("Touches.J3"), rules);
    EXPECT_LT(peak_megabytes() - before, 40) << "a range is cut to what is used before it is read";
    workbook.put("Touches.J4", "=REFERRAL.NEXTSTEP(\"2026-11-02\";\"New\";;;;;;;;;;;RB_TODAY;Rules.A:B)");
    EXPECT_EQ(workbook.shown("Touches.J4"), step);
    const auto values = peak_megabytes() - before;
    RecordProperty("megabytes_of_values", std::to_string(values));
    std::printf("whole columns as values: %.0f MB\n", values);
}
