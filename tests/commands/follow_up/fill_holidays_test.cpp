#include "commands/follow_up/fill_holidays.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::HasSubstr;
using testing::Not;
using namespace std::chrono;

/// A set-up workbook whose Rules table has one rule and so many free rows.
book::workbook book_with_room(int free_rows) {
    book::workbook workbook;
    workbook.places[table_id::referrals] = {};
    book::table_place rules;
    rules.header_row = 2;
    workbook.places[table_id::rules] = rules;
    auto& grid = workbook.grids[table_id::rules];
    grid.push_back({std::string{"Office"}, std::string{"Northside"}});
    for (int i = 0; i < free_rows; ++i) grid.push_back({{}, {}});
    return workbook;
}

TEST(holidays, are_written_into_the_free_rows_of_the_rules) {
    const auto set = fill_holidays(book_with_room(60), {"DE", {2026}});
    ASSERT_TRUE(set);
    ASSERT_EQ(set->cells.size(), 3u * 9u);
    EXPECT_EQ(set->cells[0].row, 4) << "the header stands in row 2, the one rule in row 3";
    EXPECT_EQ(set->cells[0].content, book::cell{std::string{"Holiday"}});
    EXPECT_EQ(set->cells[1].content, book::cell{46023.0});
    EXPECT_EQ(set->cells[1].as, book::column_kind::date);
    EXPECT_EQ(set->cells[2].content, book::cell{std::string{"New Year's Day, Germany."}});
    EXPECT_EQ(set->cells.back().row, 12);
    for (auto const& every : set->cells) EXPECT_TRUE(book::is_blank(every.expected));
    EXPECT_EQ(set->done, "Added 9 public holidays of Germany for 2026.");
}

TEST(holidays, are_called_in_the_language_of_the_book) {
    const auto names_of = [](char const* language, char const* country) {
        auto workbook = book_with_room(60);
        workbook.writes = text::language_of(language);
        std::vector<std::string> names;
        const auto set = *fill_holidays(workbook, {country, {2027}});
        for (auto const& cell : set.cells)
            if (cell.column == "what") names.push_back(book::text_of(cell.content));
        return names;
    };
    EXPECT_THAT(names_of("de", "DE"),
        testing::ElementsAre("Neujahr, Deutschland.", "Karfreitag, Deutschland.", "Ostermontag, Deutschland.",
            "Tag der Arbeit, Deutschland.", "Christi Himmelfahrt, Deutschland.", "Pfingstmontag, Deutschland.",
            "Tag der Deutschen Einheit, Deutschland.", "1. Weihnachtstag, Deutschland.",
            "2. Weihnachtstag, Deutschland."));
    EXPECT_THAT(names_of("fr", "FR"), testing::Contains("Lundi de Pâques, France."));
    EXPECT_THAT(names_of("es", "ES"), testing::Contains("Todos los Santos, España."));
    EXPECT_THAT(names_of("de", "US"), testing::Contains("Unabhängigkeitstag (Ersatztag), Vereinigte Staaten."));
}

TEST(holidays, are_written_first_into_the_rows_that_wait_for_one) {
    auto workbook = book_with_room(60);
    auto& grid = workbook.grids[table_id::rules];
    grid[1] = {std::string{"Holiday"}, {}, std::string{"A day your office is closed."}};
    grid[2] = {std::string{"Holiday"}, {}, {}};
    grid[3] = {std::string{"Half-life"}, 365.0, {}};
    const auto set = fill_holidays(workbook, {"DE", {2026}});
    ASSERT_TRUE(set);
    EXPECT_EQ(set->cells[0].column, "value") << "the key stands there";
    EXPECT_EQ(set->cells[0].row, 4);
    EXPECT_EQ(set->cells[1].expected, book::cell{std::string{"A day your office is closed."}});
    EXPECT_EQ(set->cells[3].row, 5);
    EXPECT_EQ(set->cells[4].column, "key");
    EXPECT_EQ(set->cells[4].row, 7) << "below the last rule";
}

TEST(holidays, that_stand_there_already_are_not_doubled) {
    auto workbook = book_with_room(60);
    workbook.values.week.holidays = {sys_days{2026y / 1 / 1}, sys_days{2026y / 12 / 25}};
    const auto set = fill_holidays(workbook, {"DE", {2026, 2027}});
    ASSERT_TRUE(set);
    EXPECT_EQ(set->cells.size(), 3u * 16u);
    EXPECT_EQ(set->done, "Added 16 public holidays of Germany for 2026 and 2027; 2 stood there already.");
    for (auto const& every : set->cells)
        if (every.column == "value")
            workbook.values.week.holidays.push_back(*book::day_of_serial(std::get<double>(every.content)));
    std::ranges::sort(workbook.values.week.holidays);
    EXPECT_EQ(std::ranges::adjacent_find(workbook.values.week.holidays), workbook.values.week.holidays.end());
    const auto again = fill_holidays(workbook, {"DE", {2026, 2027}});
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->empty());
    EXPECT_EQ(again->done, "The public holidays of Germany for 2026 and 2027 stand on the Rules sheet already.");
}

TEST(holidays, are_told_of_with_the_country_in_the_language_of_the_office) {
    struct said {
        std::string_view language, code, country;
    };
    for (auto const& [language, code, country] :
        {said{"de", "DE", "Deutschland"}, said{"de", "GB", "England und Wales"}, said{"de", "US", "Vereinigte Staaten"},
            said{"fr", "DE", "Allemagne"}, said{"fr", "US", "États-Unis"}, said{"es", "DE", "Alemania"},
            said{"es", "GB", "Inglaterra y Gales"}, said{"en", "US", "United States"}}) {
        auto workbook = book_with_room(60);
        workbook.say = text::language_of(language);
        const auto set = fill_holidays(workbook, {code, {2026}});
        ASSERT_TRUE(set);
        EXPECT_THAT(set->done, HasSubstr(country));
        EXPECT_THAT(set->done, Not(HasSubstr("("))) << "what it covers is no part of the name";
    }
}

TEST(holidays, are_refused_where_the_room_does_not_suffice_or_the_country_is_unknown) {
    EXPECT_TRUE(fill_holidays(book_with_room(9), {"DE", {2026}}));
    const auto set = fill_holidays(book_with_room(8), {"DE", {2026}});
    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().sentence,
        "The Rules table has room for 8 more holidays and 9 are missing. Delete old holidays or insert "
        "rows above its last free row.");
    EXPECT_FALSE(fill_holidays(book_with_room(60), {"Narnia", {2026}}));
    EXPECT_FALSE(fill_holidays({}, {"DE", {2026}}));
}

TEST(years, are_read_from_lists_and_ranges) {
    const auto is = [](std::string_view text, std::vector<int> const& years) {
        EXPECT_EQ(holiday_years(text).value(), years) << text;
    };
    is("2026", {2026});
    is("2026 and 2027", {2026, 2027});
    is("2027, 2026", {2026, 2027});
    is("2026-2028", {2026, 2027, 2028});
    is("2024, 2026-2027", {2024, 2026, 2027});
    for (auto const* wrong : {"", "soon", "26", "2026-2090", "99999999999"})
        EXPECT_FALSE(holiday_years(wrong)) << wrong;
}

}
}
