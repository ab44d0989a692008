#include "commands/tidy_up/repair_dates.hpp"

#include <gmock/gmock.h>

namespace {

using namespace referralbook;
using namespace referralbook::commands;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using namespace std::chrono;

double serial(int y, unsigned m, unsigned d) { return book::serial_of_day(sys_days{year{y} / month{m} / day{d}}); }

date_cells column(std::string heading, std::vector<std::string> const& texts) {
    date_cells cells{"Contacts", std::move(heading), 4, 1, {}, {}, {}};
    for (auto const& text : texts)
        cells.cells.push_back(text.empty() ? recognition::sample_cell{} : recognition::sample_cell{text, false});
    return cells;
}

date_repair look(date_cells const& one, date_answer const& answer = {}) { return look_at_dates({&one, 1}, {}, answer); }

TEST(repair_dates, shows_what_it_would_do_before_it_does_it) {
    const auto found = look(column("Last contacted", {"3.4.25", "17.4.25", "", "soon", "31.2.25"}));
    EXPECT_EQ(found.headline(), "2 of 4 become dates, 2 stay as they are.");
    EXPECT_THAT(found.lines,
        ElementsAre(
            "Last contacted: 2 of 4 become dates: '3.4.25' is 3 Apr 2025, '17.4.25' is 17 Apr 2025; 2 stay as they are."));
    ASSERT_EQ(found.kept.size(), 2u);
    EXPECT_EQ(found.kept[0].cell, "Contacts.E5");
    EXPECT_EQ(found.kept[0].content, "soon");
    EXPECT_EQ(found.kept[0].why, "It is not a date.");
    EXPECT_EQ(found.kept[1].why, "There is no such day.");
    EXPECT_EQ(found.unclear, "");
    EXPECT_EQ(found.serial, "");
}

TEST(repair_dates, writes_each_date_over_the_text_it_read_and_nothing_else) {
    const auto found = look(column("When", {"3.4.25", "", "3 Nov 2025 14:30", "soon"}));
    const auto set = repair_dates(found, false);
    ASSERT_TRUE(set);
    ASSERT_EQ(set->sheet_cells.size(), 2u);
    auto const& first = set->sheet_cells[0];
    EXPECT_EQ(first.sheet, "Contacts");
    EXPECT_EQ(first.row, 1);
    EXPECT_EQ(first.column, 4);
    EXPECT_EQ(first.expected, book::cell{"3.4.25"});
    EXPECT_EQ(first.content, book::cell{serial(2025, 4, 3)});
    EXPECT_EQ(first.as, book::column_kind::date);
    auto const& second = set->sheet_cells[1];
    EXPECT_EQ(second.row, 3);
    EXPECT_DOUBLE_EQ(std::get<double>(second.content), serial(2025, 11, 3) + 14.5 / 24);
    EXPECT_EQ(second.as, book::column_kind::date_time);
    EXPECT_EQ(set->done, "2 of 3 entries are dates now; 1 stays as it is.");
    EXPECT_THAT(set->pages, IsEmpty());
}

TEST(repair_dates, asks_the_order_once_for_all_columns) {
    const std::vector<date_cells> columns{column("One", {"03/04/25", "05/06/25"}), column("Two", {"07/08/25"})};
    const auto open = look_at_dates(columns, {});
    EXPECT_EQ(open.becomes, 0);
    EXPECT_EQ(open.unclear, "03/04/25");
    EXPECT_THAT(open.orders,
        ElementsAre(std::pair{recognition::date_order::day_first, std::string{"3 Apr 2025"}},
            std::pair{recognition::date_order::month_first, std::string{"4 Mar 2025"}}));
    EXPECT_EQ(open.kept[0].why, "It may be 3 Apr 2025 or 4 Mar 2025: say which.");
    const auto answered = look_at_dates(columns, {}, {recognition::date_order::month_first, {}});
    EXPECT_EQ(answered.becomes, 3);
    EXPECT_EQ(answered.unclear, "03/04/25") << "the question stays, so that the answer may be changed";
    EXPECT_EQ(answered.changes[2].content, book::cell{serial(2025, 7, 8)});
}

TEST(repair_dates, does_not_ask_where_a_cell_decides) {
    const auto found = look(column("When", {"03/04/25", "13/04/25"}));
    EXPECT_EQ(found.unclear, "");
    EXPECT_EQ(found.becomes, 2);
}

TEST(repair_dates, offers_the_year_in_front_where_the_column_looks_so) {
    const auto found = look(column("When", {"23-05-17", "23-06-02", "24-01-30"}));
    ASSERT_EQ(found.orders.size(), 2u);
    EXPECT_EQ(found.orders[1].first, recognition::date_order::year_first);
    EXPECT_EQ(
        look(column("When", {"23-05-17", "23-06-02"}), {recognition::date_order::year_first, {}}).changes[0].content,
        book::cell{serial(2023, 5, 17)});
}

TEST(repair_dates, leaves_dates_and_formulas_alone) {
    auto cells = column("When", {"3 Apr 2025", "3 May 2025"});
    cells.cells.push_back({serial(2025, 6, 1), true});
    cells.cells.push_back({std::string{"3 Jun 2025"}, false});
    cells.calculated = {false, false, false, true};
    const auto found = look(cells);
    EXPECT_EQ(found.becomes, 2);
    EXPECT_EQ(found.already, 1);
    ASSERT_EQ(found.kept.size(), 1u);
    EXPECT_THAT(found.kept[0].why, HasSubstr("formula"));
}

TEST(repair_dates, takes_bare_serials_only_beside_dates_or_when_told) {
    const auto beside = look(column("When", {"3 Apr 2025", "45964", "45964.75"}));
    EXPECT_EQ(beside.becomes, 3);
    EXPECT_TRUE(beside.serials);
    EXPECT_EQ(beside.serial, "45964 is 3 Nov 2025");
    EXPECT_DOUBLE_EQ(std::get<double>(beside.changes[2].content), 45964.75);
    EXPECT_EQ(look(column("When", {"3 Apr 2025", "45964"}), {{}, false}).becomes, 1);
    auto codes = column("Code", {"45964", "45965"});
    codes.wanted = true;
    EXPECT_EQ(look(codes).becomes, 0);
    EXPECT_FALSE(look(codes).serials);
    EXPECT_EQ(look(codes).serial, "45964 is 3 Nov 2025");
    EXPECT_THAT(look(codes).kept[0].why, HasSubstr("may be the day 3 Nov 2025"));
    EXPECT_EQ(look(codes, {{}, true}).becomes, 2);
}

TEST(repair_dates, gives_a_number_without_a_date_format_the_looks_of_one) {
    date_cells cells{
        "Contacts", "When", 0, 1, {{serial(2025, 11, 3), false}, {std::string{"4 Nov 2025"}, false}}, {}, {}};
    const auto found = look(cells);
    ASSERT_EQ(found.changes.size(), 2u);
    EXPECT_EQ(found.changes[0].expected, found.changes[0].content);
    EXPECT_EQ(found.changes[0].as, book::column_kind::date);
}

TEST(repair_dates, passes_over_columns_that_are_about_something_else) {
    const std::vector<date_cells> columns{column("Name", {"Ada", "Bo"}), column("ZIP", {"45964", "46001"}),
        column("Notes", {"3 Nov 2025", "call", "wait"}), column("When", {"3 Nov 2025", "soon"})};
    const auto found = look_at_dates(columns, {});
    EXPECT_EQ(found.lines.size(), 1u);
    EXPECT_EQ(found.becomes, 1);
}

TEST(repair_dates, lists_only_columns_with_something_to_do) {
    date_cells fine{"Contacts", "Date received", 0, 1, {{serial(2025, 11, 3), true}}, {}, {}};
    fine.wanted = true;
    EXPECT_THAT(look(fine).lines, IsEmpty());
    EXPECT_EQ(look(fine).headline(), "All entries are dates already.");
    const std::vector<date_cells> both{fine, column("When", {"3 Nov 2025"})};
    EXPECT_THAT(look_at_dates(both, {}).lines, ElementsAre(testing::StartsWith("When: ")));
}

TEST(repair_dates, lists_what_stays_on_a_page_when_it_is_more_than_a_few) {
    auto const few = look(column("When", {"3.4.25", "a1", "a2", "a3", "a4", "a5"}));
    EXPECT_THAT(few.lines, IsEmpty()) << "less than half are dates";
    auto many = column("When", {"3.4.25", "a1", "a2", "a3", "a4", "a5", "a6"});
    many.wanted = true;
    const auto set = repair_dates(look(many), false);
    ASSERT_TRUE(set);
    ASSERT_EQ(set->pages.size(), 1u);
    EXPECT_EQ(set->pages[0].lines.size(), 3u + 6u);
    EXPECT_EQ(set->pages[0].lines.back().cells[2].content, book::cell{"a6"});
    EXPECT_THAT(set->done, HasSubstr("see the sheet Dates to check"));
    const auto again = repair_dates(look(column("When", {"3.4.25"})), true);
    ASSERT_EQ(again->pages.size(), 1u) << "an old list must not stay";
    EXPECT_EQ(again->pages[0].lines.size(), 2u);
}

TEST(repair_dates, says_so_where_there_is_nothing_to_do) {
    date_cells cells{"Contacts", "When", 0, 1, {{serial(2025, 11, 3), true}}, {}, {}};
    const auto set = repair_dates(look(cells), false);
    ASSERT_TRUE(set);
    EXPECT_TRUE(set->empty());
    EXPECT_EQ(set->done, "Nothing to repair: the one entry is a date already.");
    EXPECT_FALSE(repair_dates(look(column("Name", {"Ada"})), false));
}

TEST(repair_dates, tells_of_time_zones_hidden_rows_and_dates_that_may_be_turned_round) {
    auto zones = column("When", {"2025-11-03T14:05:09Z", "2025-11-03T14:05:09+01:00"});
    zones.hidden = {false, true};
    EXPECT_THAT(look(zones).notes,
        ElementsAre("2 times have a time zone: they stay as written in When.",
            "1 of them is in a row that is hidden now, in When; it is done there too."));
    auto turned = column("When", {"04/13/2025", "05/20/2025"});
    for (unsigned d = 1; d <= 6; ++d) turned.cells.push_back({serial(2025, 7, d), true});
    ASSERT_EQ(look(turned).notes.size(), 1u);
    EXPECT_THAT(look(turned).notes[0],
        HasSubstr("The 6 entries of When that are dates already all fall on the 1st to the 12th"));
}

TEST(repair_dates, a_second_look_finds_nothing_to_do) {
    auto cells = column("When", {"3.4.25", "17 May 2025 9:30", "soon"});
    for (auto const& change : look(cells).changes)
        cells.cells[static_cast<std::size_t>(change.row - cells.first_row)] = {change.content, true};
    EXPECT_THAT(look(cells).changes, IsEmpty());
}

}
