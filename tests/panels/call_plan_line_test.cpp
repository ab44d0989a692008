#include "book/schema.hpp"
#include "panels/call_plan_line.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using namespace referralbook::panels;
using namespace std::chrono;

namespace {

constexpr book::day today = sys_days{2026y / November / 18};   // a Wednesday

/// A book whose call plan has a visit on each of these days.
book::workbook planned(std::vector<book::day> const& visits) {
    book::workbook workbook;
    workbook.values.today = today;
    workbook.places[book::table_id::call_plan].sheet = "Call plan";
    auto& lines = workbook.grids[book::table_id::call_plan];
    const auto width = book::table(book::table_id::call_plan).columns.size();
    lines.emplace_back(width)[0] = std::string{"Call plan"};
    for (const auto on : visits)
        lines.emplace_back(width)[book::column_index(book::table_id::call_plan, "day")] = book::serial_of_day(on);
    return workbook;
}

std::vector<element> line_of(book::workbook workbook) {
    page to;
    add_call_plan(to, *digest_of(std::move(workbook), today));
    return to.take();
}

TEST(the_call_plans_line, counts_the_visits_from_today_to_sunday) {
    const auto line = line_of(planned({today - days{1}, today, today + days{4}, today + days{5}}));
    ASSERT_EQ(line.size(), 2u);
    EXPECT_EQ(line[0].text, "Call plan: 2 visits left this week");
    EXPECT_EQ(line[0].does, (action{go_to_cell{"Call plan", 0, 0}}));
    EXPECT_EQ(line[1].does, (action{command{"CallPlan", {}}}));
    EXPECT_EQ(line_of(planned({today + days{5}}))[0].text, "Call plan: no visit left this week");
    EXPECT_EQ(line_of(planned({today}))[0].text, "Call plan: 1 visit left this week");
}

TEST(the_call_plans_line, is_not_there_without_a_plan) {
    book::workbook workbook;
    workbook.values.today = today;
    EXPECT_TRUE(line_of(std::move(workbook)).empty());
}

TEST(the_call_plans_line, offers_no_new_plan_in_a_read_only_book) {
    auto workbook = planned({today});
    workbook.read_only = true;
    EXPECT_EQ(line_of(std::move(workbook)).size(), 1u);
}

}
