#include "commands/typed_day.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using commands::day_to_type;
using commands::typed_day;
using testing::HasSubstr;
using namespace std::chrono;

namespace {

constexpr book::day the_22nd = sys_days{2026y / November / 22};

}

TEST(a_typed_day, is_read_as_people_write_it) {
    for (const auto* text : {"2026-11-22", "22 Nov 2026", "Sun 22 Nov 2026", "22.11.2026", "22/11/2026", "11/22/2026",
             " 22. November 2026 "})
        EXPECT_EQ(typed_day(text).value(), the_22nd) << text;
}

TEST(a_typed_day, that_is_blank_is_not_given) {
    EXPECT_EQ(typed_day("").value(), std::nullopt);
    EXPECT_EQ(typed_day("  ").value(), std::nullopt);
}

TEST(a_typed_day, that_is_none_says_what_to_write) {
    for (const auto* text : {"31/31", "soon", "2026-02-30"}) {
        const auto read = typed_day(text);
        ASSERT_FALSE(read) << text;
        EXPECT_THAT(read.error().sentence, HasSubstr("is no date: write it like 21 Nov 2026")) << text;
    }
}

TEST(a_typed_day, that_could_be_two_days_is_never_guessed) {
    const auto read = typed_day("3/4/2026");
    ASSERT_FALSE(read);
    EXPECT_THAT(read.error().sentence, HasSubstr("could be Fri 3 Apr 2026 or Wed 4 Mar 2026"));
}

TEST(a_typed_day, reads_what_a_field_shows) {
    for (auto day = the_22nd; day < the_22nd + days{800}; ++day) EXPECT_EQ(typed_day(day_to_type(day)).value(), day);
}
