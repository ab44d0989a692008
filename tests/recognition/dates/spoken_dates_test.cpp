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

}
}
