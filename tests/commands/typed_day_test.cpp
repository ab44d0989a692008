#include "commands/typed_day.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using commands::day_to_type;
using recognition::date_context;
using recognition::date_order;
using recognition::day_side;
using testing::HasSubstr;
using namespace std::chrono;

namespace {

constexpr book::day the_22nd = sys_days{2026y / November / 22};   // a Sunday
constexpr date_context german{the_22nd, date_order::day_first}, american{the_22nd, date_order::month_first},
    swedish{the_22nd, date_order::year_first}, unknown{the_22nd},
    ahead{the_22nd, date_order::day_first, day_side::coming};

auto typed(std::string_view text, date_context const& on = unknown) { return commands::typed_day(text, "Since", on); }

}

TEST(a_typed_day, is_read_as_people_write_it) {
    for (const auto* text : {"2026-11-22", "22 Nov 2026", "Sun 22 Nov 2026", "22.11.2026", "22/11/2026", "11/22/2026",
             " 22. November 2026 ", "today", "Heute", "aujourd’hui", "+0"})
        EXPECT_EQ(typed(text).value(), the_22nd) << text;
}

TEST(a_typed_day, that_is_blank_is_not_given) {
    EXPECT_EQ(typed("").value(), std::nullopt);
    EXPECT_EQ(typed("  ").value(), std::nullopt);
}

TEST(a_typed_day, that_is_none_says_what_to_write_and_where) {
    for (const auto* text : {"31/31", "soon", "2026-02-30", "14", "1.1.26.3", "-", "+1234", "todayish"}) {
        const auto read = typed(text);
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error().sentence, "Since: Please enter a date, for example 22 Nov 2026.") << text;
    }
    EXPECT_EQ(typed("Mon 22 Nov 2026").error().sentence,
        "Since: \"Mon 22 Nov 2026\" falls on another weekday. Please enter the day without it.");
}

TEST(a_typed_day, of_numbers_alone_is_read_in_the_order_of_the_document) {
    EXPECT_EQ(typed("1/2/2027", german).value(), sys_days{2027y / February / 1});
    EXPECT_EQ(typed("1/2/2027", american).value(), sys_days{2027y / January / 2});
    EXPECT_EQ(typed("1-2-27", american).value(), sys_days{2027y / January / 2});
    EXPECT_EQ(typed("14/2/2027", american).value(), sys_days{2027y / February / 14});
    EXPECT_EQ(typed("1.2.2027", american).value(), sys_days{2027y / February / 1});
    EXPECT_EQ(typed("27-02-01", swedish).value(), sys_days{2027y / February / 1});
}

TEST(a_typed_day, that_could_be_two_days_is_never_guessed) {
    for (auto const& on : {unknown, swedish}) {
        const auto read = typed("3/4/2026", on);
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().sentence,
            "Since: \"3/4/2026\" could be Fri 3 Apr 2026 or Wed 4 Mar 2026. Please write the month as a word, for "
            "example 3 Apr 2026.");
    }
}

TEST(a_typed_day, may_be_counted_from_today) {
    EXPECT_EQ(typed("-1").value(), the_22nd - days{1});
    EXPECT_EQ(typed("yesterday").value(), the_22nd - days{1});
    EXPECT_EQ(typed("gestern").value(), the_22nd - days{1});
    EXPECT_EQ(typed("+14").value(), the_22nd + days{14});
    EXPECT_EQ(typed("tomorrow").value(), the_22nd + days{1});
}

TEST(a_typed_day, may_be_a_weekday_on_the_side_that_is_asked_for) {
    EXPECT_EQ(typed("fri", german).value(), sys_days{2026y / November / 20});
    EXPECT_EQ(typed("Freitag", german).value(), sys_days{2026y / November / 20});
    EXPECT_EQ(typed("fr.", german).value(), sys_days{2026y / November / 20});
    EXPECT_EQ(typed("Sunday", german).value(), the_22nd);
    EXPECT_EQ(typed("fri", ahead).value(), sys_days{2026y / November / 27});
    EXPECT_EQ(typed("Sunday", ahead).value(), the_22nd + days{7});
    EXPECT_FALSE(typed("son", ahead));   // Sonntag, or sonnabend
}

TEST(a_typed_day, may_leave_out_the_year) {
    EXPECT_EQ(typed("3 Dec", german).value(), sys_days{2025y / December / 3});
    EXPECT_EQ(typed("3 Dec", ahead).value(), sys_days{2026y / December / 3});
    EXPECT_EQ(typed("Jan 5", ahead).value(), sys_days{2027y / January / 5});
    EXPECT_EQ(typed("3.11.", german).value(), sys_days{2026y / November / 3});
    EXPECT_EQ(typed("3.11", german).value(), sys_days{2026y / November / 3});
    EXPECT_EQ(typed("11/3", american).value(), sys_days{2026y / November / 3});
    EXPECT_EQ(typed("22 Nov", ahead).value(), the_22nd);
    EXPECT_FALSE(typed("3/4"));
}

TEST(a_typed_day, reads_what_a_field_shows) {
    for (auto day = the_22nd; day < the_22nd + days{800}; ++day)
        for (auto const& on : {german, american, swedish, unknown, ahead}) {
            EXPECT_EQ(typed(day_to_type(day), on).value(), day);
            EXPECT_EQ(typed(day_to_type(day, text::language_of("en-US")), on).value(), day);
            for (auto const& table : text::language_tables) {
                const auto shown = day_to_type(day, text::language{table});
                const auto read = typed(shown, on);
                ASSERT_TRUE(read) << shown;
                EXPECT_EQ(read.value(), day) << shown;
            }
        }
}
