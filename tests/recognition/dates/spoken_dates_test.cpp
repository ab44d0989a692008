// Days as people type them into a field, with an article or a weekday before them.
#include "recognition/dates/dates.hpp"
#include "recognition/dates/spoken_dates.hpp"

#include <chrono>

#include <gtest/gtest.h>

namespace referralbook::recognition {
namespace {

using namespace std::chrono;

const date_context on{sys_days{2026y / 11 / 29}, date_order::day_first, day_side::coming};

TEST(a_day_without_its_year, may_stand_behind_an_article_or_a_weekday_and_before_a_time) {
    for (const auto* typed :
        {"2/12", "le 2/12", "el 2/12", "il 2/12", "op 2/12", "em 2/12", "on 2/12", "am 2.12.", "am 2.12", "2.12.",
            "le 2-12", "mercredi 2/12", "Mi, 2.12.", "dia 2/12", "2/12 à 14h", "le 2/12 à 14h30", "14:30 2/12",
            "2/12 14:30", "le 2 décembre", "2 de diciembre a las 9h30", "on the 2nd of December", "2 Dec", "2 Dec."}) {
        const auto read = read_spoken_date(typed, on);
        EXPECT_EQ(read.day_first.value_or(sys_days{}), sys_days{2026y / 12 / 2}) << typed;
    }
    EXPECT_EQ(read_spoken_date("le 2/11", on).day_first, sys_days{2027y / 11 / 2});
}

TEST(a_day_without_its_year, is_not_read_beside_other_words_or_on_another_weekday) {
    for (const auto* typed : {"RDV le 2/12", "lundi 2/12", "le 32/12", "call 2/12", "2/12 or 3/12", "le 2"})
        EXPECT_FALSE(read_spoken_date(typed, on).readable()) << typed;
}

TEST(a_whole_date, is_read_in_further_ways_of_writing) {
    for (const auto* text : {"20250303T140509Z", "20250303T140509", "vom 3.3.2025", "3 de mzo. de 2025", "3/mar./2025",
             "3.Mar.2025", "Mo.3.3.2025", "March.3.2025", "03MAR2025", "3. Mrz. 2025"})
        EXPECT_EQ(read_date(text).day_first.value_or(sys_days{}), sys_days{2025y / 3 / 3}) << text;
    for (const auto* text : {"20250303T14", "12345678T123456", "20251303T140509Z", "vom 3.3.", "3.3.2025 vom 4.3.2025",
             "KW 10/2025", "Anfang März 2025", "3//2025", "3./3/2025"})
        EXPECT_FALSE(read_date(text).readable()) << text;
}

TEST(a_day_some_days_or_weeks_away, is_read_in_each_language) {
    const struct {
        const char* typed;
        int days;
    } all[]{{"vorgestern", -2}, {"avant-hier", -2}, {"anteayer", -2}, {"l'altro ieri", -2}, {"eergisteren", -2},
        {"anteontem", -2}, {"übermorgen", 2}, {"après-demain", 2}, {"pasado mañana", 2}, {"dopodomani", 2},
        {"overmorgen", 2}, {"depois de amanhã", 2}, {"3 days ago", -3}, {"a week ago", -7}, {"vor 3 Tagen", -3},
        {"vor einer Woche", -7}, {"vor 2 Wochen", -14}, {"il y a 3 jours", -3}, {"hace 3 días", -3},
        {"3 giorni fa", -3}, {"2 dagen geleden", -2}, {"há 3 dias", -3}, {"3 dias atrás", -3}, {"in 3 days", 3},
        {"In 2 Wochen", 14}, {"dans 2 semaines", 14}, {"dentro de 2 semanas", 14}, {"tra 3 giorni", 3},
        {"over 2 weken", 14}, {"8 days ago", -8}};
    for (auto const& [typed, days] : all)
        EXPECT_EQ(read_spoken_date(typed, on).day_first.value_or(sys_days{}), on.today + book::days{days}) << typed;
}

TEST(a_day_some_days_or_weeks_away, is_not_guessed) {
    // "8 Tage" and "15 jours" are one and two weeks for many; months and "last week" are no day.
    for (const auto* typed : {"vor 8 Tagen", "il y a 15 jours", "hace 15 días", "vor 2 Monaten", "last week",
             "letzte Woche", "next Friday", "3 days", "a day", "vor 3 Tagen angerufen", "in 3 days ago"})
        EXPECT_FALSE(read_spoken_date(typed, on).readable()) << typed;
}

TEST(a_month_with_a_short_year, is_no_day_of_it) {
    EXPECT_EQ(read_spoken_date("Nov '25", on).trouble, date_trouble::day_missing);
    EXPECT_EQ(read_date("Nov '25").trouble, date_trouble::day_missing);
    EXPECT_EQ(read_date("3 Nov '25").day_first, sys_days{2025y / 11 / 3});
    EXPECT_EQ(read_date("\"3.11.2025\"").day_first, sys_days{2025y / 11 / 3});
    for (const auto* text : {"KW 12", "KW12 2025", "Q3 2024", "3. Quartal 2024", "early 2025", "Frühjahr 2025"})
        EXPECT_FALSE(read_spoken_date(text, on).readable()) << text;
}

}
}
