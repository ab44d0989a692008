// How the goals stand, in the panel.
#include "book/schema.hpp"
#include "panel_books.hpp"
#include "panels/goals.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using namespace referralbook::panels;
using testing::HasSubstr;

namespace {

/// A goal for the month or the year of `today`, 18 November 2026.
book::workbook book_with_goal(std::string_view kind, book::day from, book::day to, double wanted) {
    auto result = small_book();
    std::vector<book::cell> row(book::table(book::table_id::goals).columns.size());
    const auto put = [&](std::string_view key, book::cell what) {
        row[book::column_index(book::table_id::goals, key)] = std::move(what);
    };
    put("goal", std::string{kind});
    put("from", book::serial_of_day(from, result.origin));
    put("to", book::serial_of_day(to, result.origin));
    put("wanted", wanted);
    result.grids[book::table_id::goals].push_back(std::move(row));
    return result;
}

std::string said(book::workbook const& content) { return all_text(goals(*digest_of(content, today), {})); }

constexpr book::day day_of(int month, unsigned day) {
    return std::chrono::sys_days{
        std::chrono::year{2026} / std::chrono::month{static_cast<unsigned>(month)} / std::chrono::day{day}};
}

}

TEST(a_goal, of_referrals_is_said_in_whole_referrals) {
    // 13 x 18/30 = 7.8 by now; three so far make 5 in the end.
    const auto text = said(book_with_goal("Referrals", day_of(11, 1), day_of(11, 30), 13));
    EXPECT_THAT(text, HasSubstr("3 of 13"));
    EXPECT_THAT(text, HasSubstr("8 expected by now; at this pace 5 in the end"));
}

TEST(a_goal, of_sources_is_said_in_whole_sources) {
    // 5 x 322/365 = 4.41 by now; three so far make 3.4 in the end.
    const auto text = said(book_with_goal("New sources", day_of(1, 1), day_of(12, 31), 5));
    EXPECT_THAT(text, HasSubstr("3 of 5"));
    EXPECT_THAT(text, HasSubstr("4 expected by now; at this pace 3 in the end"));
}

TEST(a_goal, of_any_number_has_no_decimals_in_its_counts) {
    for (int wanted = 1; wanted <= 40; ++wanted)
        for (const auto* kind : {"Referrals", "New sources"}) {
            const auto text = said(book_with_goal(kind, day_of(1, 1), day_of(12, 31), wanted));
            EXPECT_EQ(text.find('.'), std::string::npos) << text;
        }
}

TEST(a_goal, of_revenue_is_said_as_money) {
    auto content = book_with_goal("Revenue", day_of(1, 1), day_of(12, 31), 120000);
    content.values.currency = "€";
    const auto text = said(content);
    EXPECT_THAT(text, HasSubstr("€0 of €120,000"));
    EXPECT_THAT(text, HasSubstr("€106,000 expected by now"));
}
