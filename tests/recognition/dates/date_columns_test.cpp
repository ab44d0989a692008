#include "recognition/dates/date_column.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdio>
#include <string>
#include <vector>

namespace {

using namespace referralbook;
using recognition::date_order;
using recognition::date_state;
using recognition::date_trouble;
using namespace std::chrono;

/// A column of texts and what is read: the day, with the time where one is written; ? is ambiguous, - unreadable.
struct column_case {
    char const* name;
    std::vector<std::string> cells, expected;
    std::optional<date_order> order{};
    bool serials = false;
};

std::vector<column_case> const& cases() {
    static const auto day_first = date_order::day_first, month_first = date_order::month_first,
                      year_first = date_order::year_first;
    static const std::vector<column_case> all{
        // ISO and its kin
        {"iso", {"2025-11-03", "2024-02-29", ""}, {"2025-11-03", "2024-02-29", ""}},
        {"iso_with_time_and_zulu", {"2025-11-03T14:05:09Z", "2025-11-03T00:00:00Z"},
            {"2025-11-03T14:05:09", "2025-11-03T00:00:00"}},
        {"iso_with_zone", {"2025-11-03T14:05:09+01:00", "2025-11-03T14:05-05:00", "2025-11-03 14:05:09 +0100"},
            {"2025-11-03T14:05:09", "2025-11-03T14:05:00", "2025-11-03T14:05:09"}},
        {"iso_with_fractions", {"2025-11-03T14:05:09.123456Z", "2025-11-03 14:05:09,5"},
            {"2025-11-03T14:05:09", "2025-11-03T14:05:09"}},
        {"database_stamp_in_utc", {"2025-11-03 14:05:09 UTC"}, {"2025-11-03T14:05:09"}},
        {"year_first_with_slashes", {"2025/11/03", "2025/1/3"}, {"2025-11-03", "2025-01-03"}},
        {"year_first_with_dots", {"2025.11.03", "2025. 1. 3."}, {"2025-11-03", "2025-01-03"}},
        {"without_dividers", {"20251103", "20240229"}, {"2025-11-03", "2024-02-29"}},
        {"without_dividers_day_first", {"03112025", "13112025"}, {"2025-11-03", "2025-11-13"}},
        {"without_dividers_month_first", {"03112025", "11132025"}, {"2025-03-11", "2025-11-13"}},
        {"without_dividers_and_unclear", {"03112025"}, {"?"}},
        {"underscores", {"2025_11_03", "2024_12_24"}, {"2025-11-03", "2024-12-24"}},
        // Day, month, year in numbers
        {"slashes_day_first", {"03/04/2025", "13/04/2025"}, {"2025-04-03", "2025-04-13"}},
        {"slashes_month_first", {"03/04/2025", "04/13/2025"}, {"2025-03-04", "2025-04-13"}},
        {"slashes_unclear", {"03/04/2025", "05/06/2025", "04/04/2025"}, {"?", "?", "2025-04-04"}},
        {"slashes_answered_day_first", {"03/04/2025", "05/06/2025"}, {"2025-04-03", "2025-06-05"}, day_first},
        {"slashes_answered_month_first", {"03/04/2025", "05/06/2025"}, {"2025-03-04", "2025-05-06"}, month_first},
        {"an_answer_does_not_overrule_the_cells", {"03/04/2025", "25/06/2025"}, {"2025-04-03", "2025-06-25"},
            month_first},
        {"contradicting_cells", {"03/04/25", "13/04/25", "04/13/25"}, {"?", "2025-04-13", "2025-04-13"}},
        {"contradicting_cells_answered", {"03/04/25", "13/04/25", "04/13/25"},
            {"2025-04-03", "2025-04-13", "2025-04-13"}, day_first},
        {"two_digit_years_with_slashes", {"3/4/25", "28/2/69", "28/2/70"}, {"2025-04-03", "2069-02-28", "1970-02-28"}},
        {"american_short", {"3/4/25", "12/31/99"}, {"2025-03-04", "1999-12-31"}},
        {"dots", {"03.04.2025", "3.4.25", "31.12.99"}, {"2025-04-03", "2025-04-03", "1999-12-31"}},
        {"dots_and_blanks", {"3. 4. 2025", "03. 04. 25"}, {"2025-04-03", "2025-04-03"}},
        {"dots_month_first_where_nothing_else_can_be", {"11.23.2025"}, {"2025-11-23"}},
        {"dashes_day_first", {"03-04-2025", "23-04-2025"}, {"2025-04-03", "2025-04-23"}},
        {"dashes_with_blanks", {"3 - 4 - 2025", "23 \u2013 4 \u2013 2025"}, {"2025-04-03", "2025-04-23"}},
        {"blanks_only", {"03 04 2025", "23 04 2025"}, {"2025-04-03", "2025-04-23"}},
        {"backslashes", {"23\\04\\2025"}, {"2025-04-23"}},
        {"dots_decide_for_slashes", {"13.04.2025", "03/05/2025"}, {"2025-04-13", "2025-05-03"}},
        // The year in front, with two digits
        {"short_year_first_decided", {"99-12-31", "03-04-05"}, {"1999-12-31", "2003-04-05"}},
        {"short_year_first_likely_is_asked", {"23-05-17", "23-06-02", "24-01-30"}, {"?", "?", "?"}},
        {"short_year_first_answered", {"23-05-17", "23-06-02", "24-01-30"}, {"2023-05-17", "2023-06-02", "2024-01-30"},
            year_first},
        {"short_year_first_answered_no", {"23-05-17", "23-06-02", "24-01-30"},
            {"2017-05-23", "2002-06-23", "2030-01-24"}, day_first},
        {"short_dashes_day_first", {"17-05-23", "02-06-23", "30-01-24"}, {"2023-05-17", "2023-06-02", "2024-01-30"}},
        // Month names
        {"english_words", {"3 November 2025", "November 3, 2025", "3 Nov 25", "Nov. 3 '25"},
            {"2025-11-03", "2025-11-03", "2025-11-03", "2025-11-03"}},
        {"english_ordinals", {"1st May 2025", "May 2nd, 2025", "the 3rd of May 2025", "4TH MAY 2025"},
            {"2025-05-01", "2025-05-02", "2025-05-03", "2025-05-04"}},
        {"english_weekdays", {"Monday, November 3, 2025", "Tue 4 Nov 2025", "Thurs, 6 Nov 2025"},
            {"2025-11-03", "2025-11-04", "2025-11-06"}},
        {"german_words",
            {"3. November 2025", "Montag, den 3. November 2025", "Mo, 3. Nov. 2025", "1. M\u00e4rz 2025", "24. Dez. 24",
                "5. J\u00e4nner 2025"},
            {"2025-11-03", "2025-11-03", "2025-11-03", "2025-03-01", "2024-12-24", "2025-01-05"}},
        {"french_words",
            {"3 novembre 2025", "le 1er ao\u00fbt 2025", "lun. 3 nov. 2025", "14 f\u00e9vr. 2025",
                "mardi 4 novembre 2025"},
            {"2025-11-03", "2025-08-01", "2025-11-03", "2025-02-14", "2025-11-04"}},
        {"french_tuesdays_in_numbers", {"mar. 04/11/2025", "lun. 03/11/2025"}, {"2025-11-04", "2025-11-03"}},
        {"spanish_words",
            {"3 de noviembre de 2025", "lunes, 3 de noviembre de 2025", "1\u00ba de enero de 2025", "15 sept. 2025",
                "mar 4 nov 2025"},
            {"2025-11-03", "2025-11-03", "2025-01-01", "2025-09-15", "2025-11-04"}},
        {"italian_words",
            {"3 novembre 2025", "luned\u00ec 3 novembre 2025", "1\u00b0 maggio 2025", "mer 5 nov 2025", "7 giu 2025"},
            {"2025-11-03", "2025-11-03", "2025-05-01", "2025-11-05", "2025-06-07"}},
        {"dutch_words", {"3 november 2025", "maandag 3 november 2025", "ma 3 nov 2025", "1 mrt 2025", "2e mei 2025"},
            {"2025-11-03", "2025-11-03", "2025-11-03", "2025-03-01", "2025-05-02"}},
        {"portuguese_words",
            {"3 de novembro de 2025", "segunda-feira, 3 de novembro de 2025", "1\u00ba de mar\u00e7o de 2025",
                "12/out/2025", "4 fev 2025"},
            {"2025-11-03", "2025-11-03", "2025-03-01", "2025-10-12", "2025-02-04"}},
        {"month_words_with_dashes", {"03-Nov-2025", "3-nov-25", "03NOV2025"},
            {"2025-11-03", "2025-11-03", "2025-11-03"}},
        {"year_before_month_word", {"2025 Nov 3", "2025-Nov-03"}, {"2025-11-03", "2025-11-03"}},
        {"upper_case_and_blanks", {"  NOVEMBER 3 2025 ", "3\u00a0NOV\u00a02025"}, {"2025-11-03", "2025-11-03"}},
        // Weekdays
        {"a_weekday_decides", {"Tue 03/04/2025", "05/06/2025"}, {"2025-03-04", "2025-05-06"}},
        {"a_weekday_decides_in_german", {"Do, 03/04/2025", "Donnerstag 03/04/2025", "05/06/2025"},
            {"2025-04-03", "2025-04-03", "2025-06-05"}},
        {"a_weekday_that_contradicts", {"Tuesday, 3 November 2025", "Monday, 3 November 2025"}, {"-", "2025-11-03"}},
        {"weekday_in_brackets", {"03.11.2025 (Mo)", "2025-11-04 [Tue]"}, {"2025-11-03", "2025-11-04"}},
        // Times of day
        {"times_behind",
            {"13/04/2025 14:05", "13/04/2025, 2:05 PM", "13/04/2025 2:05:09 pm", "13/04/2025 12:00 AM",
                "13/04/2025 12:30 p.m."},
            {"2025-04-13T14:05:00", "2025-04-13T14:05:00", "2025-04-13T14:05:09", "2025-04-13T00:00:00",
                "2025-04-13T12:30:00"}},
        {"american_times", {"4/13/25 2:05 PM", "4/3/25 9:00a"}, {"2025-04-13T14:05:00", "2025-04-03T09:00:00"}},
        {"times_before", {"14:05 13/04/2025", "2:05 PM, 3 Nov 2025"}, {"2025-04-13T14:05:00", "2025-11-03T14:05:00"}},
        {"german_times",
            {"03.11.2025 um 14:05 Uhr", "3. November 2025, 14.05 Uhr", "03.11.2025 14 Uhr", "03.11.2025 14.05"},
            {"2025-11-03T14:05:00", "2025-11-03T14:05:00", "2025-11-03T14:00:00", "2025-11-03T14:05:00"}},
        {"french_times", {"le 3 novembre 2025 \u00e0 14h05", "3 nov. 2025 14 h 05", "03/11/2025 14h"},
            {"2025-11-03T14:05:00", "2025-11-03T14:05:00", "?"}},
        {"spanish_and_italian_times",
            {"3 de noviembre de 2025 a las 14:05", "3 novembre 2025 alle 14.05", "3 nov 2025 2:05 p. m."},
            {"2025-11-03T14:05:00", "2025-11-03T14:05:00", "2025-11-03T14:05:00"}},
        {"dutch_and_portuguese_times",
            {"3 nov 2025 om 14.05 uur", "3 nov 2025 14u30", "3 de nov de 2025 \u00e0s 14h30"},
            {"2025-11-03T14:05:00", "2025-11-03T14:30:00", "2025-11-03T14:30:00"}},
        {"hours_alone", {"3 Nov 2025 2pm", "3 Nov 2025 at 2 p.m.", "3 Nov 2025 @ 11am"},
            {"2025-11-03T14:00:00", "2025-11-03T14:00:00", "2025-11-03T11:00:00"}},
        {"mail_headers", {"Mon, 3 Nov 2025 14:05:09 +0100", "Mon, 03 Nov 2025 14:05:09 GMT"},
            {"2025-11-03T14:05:09", "2025-11-03T14:05:09"}},
        {"the_time_inside", {"Mon Nov  3 14:05:09 2025", "Mon Nov 3 14:05:09 UTC 2025"},
            {"2025-11-03T14:05:09", "2025-11-03T14:05:09"}},
        {"browser_stamps", {"Mon Nov 03 2025 14:05:09 GMT+0100 (Central European Standard Time)"},
            {"2025-11-03T14:05:09"}},
        {"times_that_are_none", {"3 Nov 2025 14:75", "3 Nov 2025 25:00", "3 Nov 2025 9:00-10:00"}, {"-", "-", "-"}},
        // Serials
        {"serials_among_dates", {"45964", "3 Nov 2025", "45964.5", "45964,25"},
            {"2025-11-03", "2025-11-03", "2025-11-03T12:00:00", "2025-11-03T06:00:00"}, {}, true},
        {"serials_not_wanted", {"45964", "3 Nov 2025"}, {"-", "2025-11-03"}},
        {"numbers_that_are_no_serials", {"12", "1234567", "99999", "1.5", "4e4"}, {"-", "-", "-", "-", "-"}, {}, true},
        // What stays
        {"no_dates_at_all", {"soon", "ask Jim", "n/a", "?"}, {"-", "-", "-", "-"}},
        {"parts_missing", {"3 Nov", "Nov 2025", "2025", "11/2025", "3/11"}, {"-", "-", "-", "-", "-"}},
        {"days_that_do_not_exist", {"31/02/2025", "29 Feb 2025", "2025-13-01", "00/01/2025", "32.1.2025"},
            {"-", "-", "-", "-", "-"}},
        {"more_than_one", {"3 Nov or 5 Nov 2025", "3/11/2025 - 5/11/2025", "3-5 Nov 2025"}, {"-", "-", "-"}},
        {"with_other_words", {"call 3 Nov 2025", "3 Nov 2025?", "ca. 3 Nov 2025", "13/04/2025"},
            {"-", "-", "-", "2025-04-13"}},
        {"phones_and_codes", {"555-123-4567", "10.0.0.1", "D-04109", "1/2/3/4"}, {"-", "-", "-", "-"}},
        {"one_bad_cell_among_good", {"13.04.2025", "31.04.2025", "", "14.04.2025"},
            {"2025-04-13", "-", "", "2025-04-14"}},
        {"languages_mixed",
            {"3 mars 2025", "3 M\u00e4rz 2025", "3 de marzo de 2025", "3 maart 2025", "3 mar\u00e7o 2025",
                "March 3 2025"},
            {"2025-03-03", "2025-03-03", "2025-03-03", "2025-03-03", "2025-03-03", "2025-03-03"}},
    };
    return all;
}

recognition::bare_numbers taken_for(bool serials) {
    return serials ? recognition::bare_numbers::days : recognition::bare_numbers::unreadable;
}

std::string shown(recognition::date_column const& column, std::size_t at) {
    switch (column.states[at]) {
    case date_state::blank: return "";
    case date_state::ambiguous: return "?";
    case date_state::unreadable: return "-";
    case date_state::date: break;
    }
    auto text = book::iso_date(*column.days[at]);
    if (const auto time = column.readings[at].time) {
        std::array<char, 16> clock{};
        const auto seconds = static_cast<unsigned>(time->count());
        std::snprintf(
            clock.data(), clock.size(), "T%02u:%02u:%02u", seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
        text += clock.data();
    }
    return text;
}

TEST(date_columns, are_read_as_one) {
    ASSERT_GE(cases().size(), 60u);
    for (auto const& [name, cells, expected, order, serials] : cases()) {
        ASSERT_EQ(cells.size(), expected.size()) << name;
        std::vector<recognition::sample_cell> read;
        for (auto const& text : cells)
            read.push_back(text.empty() ? recognition::sample_cell{} : recognition::sample_cell{text, false});
        const auto column = recognition::read_dates(read, {}, order, taken_for(serials));
        for (std::size_t i = 0; i < cells.size(); ++i)
            EXPECT_EQ(shown(column, i), expected[i]) << name << ": " << cells[i];
    }
}

TEST(date_columns, say_the_same_whatever_the_order_of_their_cells) {
    for (auto const& [name, cells, expected, order, serials] : cases()) {
        std::vector<recognition::sample_cell> read;
        for (auto text = cells.rbegin(); text != cells.rend(); ++text)
            read.push_back(text->empty() ? recognition::sample_cell{} : recognition::sample_cell{*text, false});
        const auto column = recognition::read_dates(read, {}, order, taken_for(serials));
        for (std::size_t i = 0; i < cells.size(); ++i)
            EXPECT_EQ(shown(column, cells.size() - 1 - i), expected[i]) << name << ": " << cells[i];
    }
}

TEST(dates, what_is_not_read_says_why) {
    using enum date_trouble;
    const std::vector<std::pair<char const*, date_trouble>> texts{{"3 Nov 2025", none}, {"soon", not_a_date},
        {"room 12", not_a_date}, {"3 Nov", year_missing}, {"3/11", year_missing}, {"Nov 2025", day_missing},
        {"2025", day_missing}, {"11/2025", day_missing}, {"31/02/2025", no_such_day}, {"30 Feb 2025", no_such_day},
        {"1899-12-31", no_such_day}, {"3 Nov 2025 14:75", no_such_time}, {"Tuesday 3 Nov 2025", other_weekday},
        {"Mo 04/11/25 9:00", other_weekday}, {"3 Nov or 5 Nov 2025", several}, {"3/11/25 - 5/11/25", several},
        {"call 3 Nov 2025", other_words}, {"3 Nov 2025?", other_words}};
    for (auto const& [text, why] : texts) EXPECT_EQ(recognition::read_date(text).trouble, why) << text;
}

TEST(date_columns, numbers_without_a_date_format_are_dates_only_where_that_is_said) {
    const std::vector<recognition::sample_cell> cells{
        {45964.0, false}, {45964.75, false}, {20251103.0, false}, {45964.5, true}, {12.0, false}};
    const auto without = recognition::read_dates(cells);
    EXPECT_EQ(without.serial_cells, 2);
    EXPECT_EQ(without.dates, 2);
    const auto with = recognition::read_dates(cells, {}, {}, recognition::bare_numbers::days);
    EXPECT_EQ(shown(with, 0), "2025-11-03");
    EXPECT_EQ(shown(with, 1), "2025-11-03T18:00:00");
    EXPECT_EQ(with.states[4], date_state::unreadable);
    EXPECT_TRUE(with.serials[0]);
    EXPECT_FALSE(with.serials[3]);
}

RC_GTEST_PROP(date_columns, of_any_texts_say_of_each_cell_what_it_is, ()) {
    static const std::vector<std::string> pool{"03/04/25", "13/04/25", "04/13/25", "23-05-17", "99-12-31", "3.4.2025",
        "45964", "20251103", "03112025", "soon", "", "Tue 03/04/2025", "3 Nov 2025 14:05", "Nov 2025", "31/02/25",
        "mar. 04/11/2025", "2025-11-03T14:05:09Z"};
    const auto picked = *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, pool.size()));
    const auto order = *rc::gen::element<std::optional<date_order>>(
        std::nullopt, date_order::day_first, date_order::month_first, date_order::year_first);
    const bool serials = *rc::gen::arbitrary<bool>();
    std::vector<recognition::sample_cell> cells;
    for (const auto at : picked)
        cells.push_back(pool[at].empty() ? recognition::sample_cell{} : recognition::sample_cell{pool[at], false});
    const auto column = recognition::read_dates(cells, {}, order, taken_for(serials));
    RC_ASSERT(
        static_cast<std::size_t>(column.dates + column.ambiguous + column.unreadable + column.blank) == cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        RC_ASSERT((column.states[i] == date_state::date) == column.days[i].has_value());
        RC_ASSERT((column.states[i] == date_state::blank) == pool[picked[i]].empty());
    }
    // What was answered leaves nothing to ask, but the year in front of a column that does not look so.
    RC_ASSERT(!order || order == date_order::year_first || column.ambiguous == 0);
}

}
