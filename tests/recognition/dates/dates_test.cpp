#include "recognition/dates/date_column.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <cstdio>

namespace {

using namespace referralbook;
using recognition::date_order;
using recognition::date_state;
using namespace std::chrono;

book::day ymd(int y, unsigned m, unsigned d) { return sys_days{year{y} / month{m} / day{d}}; }

std::vector<recognition::sample_cell> texts(std::vector<std::string> const& values) {
    std::vector<recognition::sample_cell> cells;
    for (auto const& value : values)
        cells.push_back(value.empty() ? recognition::sample_cell{} : recognition::sample_cell{value, false});
    return cells;
}

std::pair<std::optional<book::day>, std::optional<book::day>> both_days(std::string_view text) {
    const auto reading = recognition::read_date(text);
    return {reading.day_first, reading.month_first};
}

TEST(dates, a_text_that_speaks_for_itself_is_the_same_day_in_either_order) {
    for (auto const* text :
        {"2025-11-03", "2025/11/3", "2025.11.03", "20251103", "2025-11-03T14:05:09Z", "2025-11-03 14:05",
            "2025-11-03T14:05:09.123+01:00", "3 Nov 2025", "3-Nov-25", "03NOV2025", "Nov 3, 2025", "November 3rd, 2025",
            "Monday, November 3, 2025", "Mon 3 Nov 2025 2:05 PM", "the 3rd of November 2025", "Nov. 3 '25",
            "2025 Nov 3", "3. November 2025", "Mo, 3. Nov. 2025", "Montag, den 3. November 2025", "3 novembre 2025",
            "le 3 novembre 2025", "lun. 3 nov. 2025", "3 de noviembre de 2025", "lunes, 3 de noviembre de 2025",
            "luned\u00ec 3 novembre 2025", "maandag 3 november 2025", "3 nov 2025 om 14:05",
            "segunda-feira, 3 de novembro de 2025", "3/nov/2025", "NOVEMBER 3 2025", " 3 Nov 2025 ", "'3 Nov 2025"})
        EXPECT_EQ(both_days(text), std::pair(std::optional{ymd(2025, 11, 3)}, std::optional{ymd(2025, 11, 3)})) << text;
}

TEST(dates, every_month_is_known_in_seven_languages) {
    constexpr std::array names{"January|Jan|Januar|Jänner|janvier|janv.|enero|ene|gennaio|gen|januari|janeiro",
        "February|Feb|Februar|février|févr.|febrero|febbraio|februari|fevereiro|fev",
        "March|Mar|März|Mär|Mrz|Mrz.|Maerz|mars|marzo|maart|mrt|março", "April|Apr|avril|avr.|abril|abr|aprile",
        "May|Mai|mayo|maggio|mag|mei|maio", "June|Jun|Juni|juin|junio|giugno|giu|junho",
        "July|Jul|Juli|juillet|juil.|julio|luglio|lug|julho", "August|Aug|août|aou|agosto|ago|augustus",
        "September|Sep|Sept|septembre|septiembre|setiembre|settembre|set|setembro",
        "October|Oct|Oktober|Okt|octobre|octubre|ottobre|ott|outubro|out", "November|Nov|novembre|noviembre|novembro",
        "December|Dec|Dezember|Dez|décembre|déc.|diciembre|dic|dicembre|dezembro"};
    for (unsigned m = 1; m <= 12; ++m) {
        std::string_view rest = names[m - 1];
        while (!rest.empty()) {
            const auto end = std::min(rest.find('|'), rest.size());
            const std::string name{rest.substr(0, end)};
            rest.remove_prefix(std::min(end + 1, rest.size()));
            EXPECT_EQ(recognition::read_date("17 " + name + " 2024").day_first, ymd(2024, m, 17)) << name;
        }
    }
}

TEST(dates, a_number_over_twelve_tells_the_order) {
    EXPECT_EQ(recognition::read_date("13/04/2025"), (recognition::date_reading{ymd(2025, 4, 13), std::nullopt}));
    EXPECT_EQ(recognition::read_date("04/13/2025"), (recognition::date_reading{std::nullopt, ymd(2025, 4, 13)}));
    EXPECT_EQ(both_days("4-13-25 2:05 PM"), std::pair(std::optional<book::day>{}, std::optional{ymd(2025, 4, 13)}));
    EXPECT_EQ(recognition::read_date("11.23.2025"), (recognition::date_reading{std::nullopt, ymd(2025, 11, 23)}));
}

TEST(dates, small_numbers_leave_the_order_open) {
    const auto reading = recognition::read_date("03/04/25");
    EXPECT_TRUE(reading.ambiguous());
    EXPECT_EQ(reading.day_first, ymd(2025, 4, 3));
    EXPECT_EQ(reading.month_first, ymd(2025, 3, 4));
    EXPECT_TRUE(recognition::read_date("03-04-2025 09:15").ambiguous());
    EXPECT_FALSE(recognition::read_date("04/04/2025").ambiguous());
}

TEST(dates, dots_are_day_first_where_they_can_be) {
    EXPECT_EQ(recognition::read_date("03.04.2025"), (recognition::date_reading{ymd(2025, 4, 3), std::nullopt}));
    EXPECT_EQ(both_days("3. 4. 25"), std::pair(std::optional{ymd(2025, 4, 3)}, std::optional<book::day>{}));
}

TEST(dates, two_digit_years_are_1970_to_2069) {
    EXPECT_EQ(recognition::read_date("31/12/69").day_first, ymd(2069, 12, 31));
    EXPECT_EQ(recognition::read_date("31/12/70").day_first, ymd(1970, 12, 31));
    EXPECT_EQ(recognition::read_date("99-12-31").day_first, ymd(1999, 12, 31));
}

TEST(dates, what_is_no_whole_date_is_not_read) {
    for (auto const* text :
        {"", "soon", "Nov 2025", "3 Nov", "2025", "31/02/2025", "30 Feb 2025", "00/01/2025", "12/2025", "1/2/3/4",
            "1//2/25", "3 jui 2025", "3 Nov or 5 Nov 2025", "call 3 Nov 2025", "13/13/2025", "2025-13-01",
            "555-123-4567", "12:30", "14:75:99 x", "1/2-2025", "03/04/205", "1,234,567", "20251340", "123456789",
            "last week", "3 May June 2025", "1899-12-31", "2200-01-01", "10.0.0.1", "\xff\xfe 3 Nov 2025 \xff"})
        EXPECT_FALSE(recognition::read_date(text).readable()) << text;
}

TEST(dates, one_cell_decides_for_the_whole_column) {
    const auto column = recognition::read_dates(texts({"03/04/25", "05/06/25", "", "13/04/25", "by phone"}));
    EXPECT_EQ(column.order, date_order::day_first);
    EXPECT_THAT(column.states,
        testing::ElementsAre(
            date_state::date, date_state::date, date_state::blank, date_state::date, date_state::unreadable));
    EXPECT_EQ(column.days[0], ymd(2025, 4, 3));
    EXPECT_FALSE(column.days[4].has_value());
    EXPECT_EQ(column.dates, 3);
    EXPECT_EQ(column.unreadable, 1);
    EXPECT_EQ(recognition::read_dates(texts({"03/04/25", "04/13/25"})).days[0], ymd(2025, 3, 4));
}

TEST(dates, what_stays_ambiguous_has_no_day_until_the_user_says_the_order) {
    const auto cells = texts({"03/04/25", "2025-04-05", "04/04/25"});
    const auto open = recognition::read_dates(cells);
    EXPECT_FALSE(open.order.has_value());
    EXPECT_EQ(open.ambiguous, 1);
    EXPECT_EQ(open.dates, 2);
    EXPECT_FALSE(open.days[0].has_value());
    EXPECT_EQ(recognition::read_dates(cells, {}, date_order::month_first).days[0], ymd(2025, 3, 4));
    EXPECT_EQ(recognition::read_dates(cells, {}, date_order::day_first).days[0], ymd(2025, 4, 3));
}

TEST(dates, the_users_answer_does_not_overrule_the_cells) {
    const auto column = recognition::read_dates(texts({"03/04/25", "25/04/25"}), {}, date_order::month_first);
    EXPECT_EQ(column.order, date_order::day_first);
    EXPECT_EQ(column.days[0], ymd(2025, 4, 3));
}

TEST(dates, cells_that_contradict_decide_nothing_but_keep_their_own_day) {
    const auto column = recognition::read_dates(texts({"03/04/25", "13/04/25", "04/13/25"}));
    EXPECT_TRUE(column.contradictory);
    EXPECT_FALSE(column.order.has_value());
    EXPECT_EQ(column.ambiguous, 1);
    EXPECT_EQ(column.days[1], ymd(2025, 4, 13));
    EXPECT_EQ(column.days[2], ymd(2025, 4, 13));
}

TEST(dates, date_cells_are_taken_by_their_serial_and_plain_numbers_are_not) {
    const std::vector<recognition::sample_cell> cells{
        {45964.6, true}, {45964.0, false}, {20251103.0, false}, {book::cell_error::value, false}};
    const auto column = recognition::read_dates(cells);
    EXPECT_EQ(column.days[0], ymd(2025, 11, 3));
    EXPECT_EQ(column.states[1], date_state::unreadable);
    EXPECT_EQ(column.days[2], ymd(2025, 11, 3));
    EXPECT_EQ(column.states[3], date_state::unreadable);
    const std::vector<recognition::sample_cell> mac{{0.0 + 44502, true}};
    EXPECT_EQ(recognition::read_dates(mac, {ymd(1904, 1, 1)}).days[0], ymd(2025, 11, 3));
}

TEST(a_short_weekday, that_may_be_two_days_contradicts_a_date_that_is_neither) {
    // 24 Nov 2025 is a Monday.
    for (auto const* text : {"Di, 25.11.2025", "Di 25.11.2025", "di 23/11/2025", "Do 27.11.2025", "Do., 27.11.2025",
             "do 23/11/2025", "ma 24-11-2025", "ma 25/11/2025", "me 26/11/2025", "me, 26.11.2025",
             "Di. 25. November 2025", "do 27 nov 2025", "ma 25 novembre 2025", "Weds 26 Nov 2025", "dd 13-11-2025"})
        EXPECT_TRUE(recognition::read_date(text).readable()) << text;
    for (auto const* text : {"Di, 26.11.2025", "Di 24.11.2025", "di 26/11/2025", "Do 28.11.2025", "Do., 26.11.2025",
             "do 24/11/2025", "ma 26-11-2025", "ma 23/11/2025", "me 27/11/2025", "me, 25.11.2025",
             "Di. 26. November 2025", "do 28 nov 2025", "ma 26 novembre 2025", "Weds 27 Nov 2025"})
        EXPECT_EQ(recognition::read_date(text).trouble, recognition::date_trouble::other_weekday) << text;
    // Of two orders that one which falls on such a day: 12 Nov and 11 Dec 2025 are a Wednesday and a Thursday.
    EXPECT_EQ(both_days("Do 11/12/2025"), std::pair(std::optional{ymd(2025, 12, 11)}, std::optional<book::day>{}));
    // No weekday: another word stands between, or a number before.
    for (auto const* text : {"do dia 24/11/2025", "24 di novembre 2025", "24 do 11 2025", "24. Di 11 2025"})
        EXPECT_NE(recognition::read_date(text).trouble, recognition::date_trouble::other_weekday) << text;
}

TEST(a_weekday, that_is_counted_in_portuguese_is_no_hour) {
    for (auto const* text :
        {"2ª 24/11/2025", "3ª 25/11/2025", "4ª, 26/11/2025", "5ª 27/11/2025", "6ª, 28.11.2025", "2ª feira, 24/11/2025",
            "2ª-feira 24/11/2025", "3.ª 25/11/2025", "6.ª feira, 28 de novembro de 2025", "5ª feira 27 nov. 2025"}) {
        EXPECT_TRUE(recognition::read_date(text).readable()) << text;
        EXPECT_FALSE(recognition::read_date(text).time) << text;
    }
    for (auto const* text :
        {"2ª 25/11/2025", "3ª 24/11/2025", "4ª, 27/11/2025", "5ª 26/11/2025", "6ª, 27.11.2025", "2ª feira, 23/11/2025",
            "2ª-feira 25/11/2025", "3.ª 26/11/2025", "6.ª feira, 27 de novembro de 2025", "5ª feira 28 nov. 2025"})
        EXPECT_EQ(recognition::read_date(text).trouble, recognition::date_trouble::other_weekday) << text;
}

TEST(a_month_of_a_year, is_a_date_without_its_day) {
    using enum recognition::date_trouble;
    for (auto const* text : {"Mai 2020", "mai 2020", "mayo de 2020", "05/2020", "5/2020", "2020-05", "2020/5",
             "05.2020", "May, 2020", "maggio 2020", "mei 2020", "maio de 2020", "Sept. 2020"})
        EXPECT_EQ(recognition::read_date(text).trouble, day_missing) << text;
    for (auto const* text : {"13/2020", "0731/2222", "12-3456", "2020-0512"})
        EXPECT_EQ(recognition::read_date(text).trouble, not_a_date) << text;
}

TEST(a_time_zone, is_said_beside_the_time_as_it_is_written) {
    for (auto const* text : {"2025-11-03T23:30Z", "2025-11-03T23:30+05:30", "2025-11-03T23:30-0800",
             "2025-11-03 23:30 CEST", "2025-11-03 23:30 UTC", "3 Nov 2025 11:30 pm EST", "03.11.2025 23:30 Uhr MEZ",
             "Mon, 3 Nov 2025 23:30:00 +0100", "Nov 3, 2025 11:30 PM GMT-8"}) {
        const auto reading = recognition::read_date(text);
        EXPECT_EQ(reading.day_first, ymd(2025, 11, 3)) << text;
        EXPECT_EQ(reading.time, 23h + 30min) << text;
        EXPECT_TRUE(reading.zone) << text;
    }
    EXPECT_FALSE(recognition::read_date("2025-11-03 23:30").zone);
}

TEST(a_time_zone, that_is_not_known_makes_the_text_no_date) {
    for (auto const* text : {"2025-11-03 23:30 ET", "3 Nov 2025 11:30 pm Eastern", "2025-11-03 23:30 Paris time",
             "3 Nov 2025 2 pm Central Time", "3.11.2025 14:00 Ortszeit Wien"})
        EXPECT_FALSE(recognition::read_date(text).readable()) << text;
}

RC_GTEST_PROP(dates, a_written_day_is_read_back_in_every_form, ()) {
    const auto written = book::day{book::days{*rc::gen::inRange(0, 36000)}};   // 1970 to 2068
    const year_month_day date{written};
    const int y = static_cast<int>(date.year());
    const auto m = static_cast<unsigned>(date.month()), d = static_cast<unsigned>(date.day());
    const auto form = [&](char const* format, auto... parts) {
        std::array<char, 64> text{};
        std::snprintf(text.data(), text.size(), format, parts...);
        return recognition::read_date(text.data());
    };
    RC_ASSERT(form("%04d-%02u-%02u", y, m, d).day_first == written);
    RC_ASSERT(form("%u/%u/%04d", d, m, y).day_first == written);
    RC_ASSERT(form("%u/%u/%04d", m, d, y).month_first == written);
    RC_ASSERT(form("%02u.%02u.%02d", d, m, y % 100).day_first == written);
    static constexpr std::array months{
        "Jan", "F\u00e9v", "M\u00e4rz", "Abril", "mei", "giugno", "juillet", "Ago", "Sept.", "Okt", "Nov", "dezembro"};
    RC_ASSERT(form("%u %s %d", d, months[m - 1], y).day_first == written);
}

RC_GTEST_PROP(dates, any_text_is_read_without_harm, (std::string const& text)) {
    const auto reading = recognition::read_date(text);
    RC_ASSERT(reading.readable() || !reading.ambiguous());
}

}
