// Bare hours in a book of the United States, where "8-5" is a working day.
#include "calendar/office_hours/expect_hours.hpp"

#include <gtest/gtest.h>

namespace referralbook::calendar {
namespace {

const auto american = text::language_of("en-US");

TEST(bare_hours, are_those_of_the_day_in_a_book_of_the_united_states) {
    for (auto const& [text, means] : {written{"Mon-Fri 8-5", "Mon-Fri 8:00-17:00"},
             written{"M-F 9-5", "Mon-Fri 9:00-17:00"}, written{"Mon-Fri 8:30-5:30", "Mon-Fri 8:30-17:30"},
             written{"8-5 Mon-Thu; Fri 8-12", "Mon-Thu 8:00-17:00; Fri 8:00-12:00"},
             written{"Mon-Thu 7-4, Fri 7-2", "Mon-Thu 7:00-16:00; Fri 7:00-14:00"},
             written{"Mon-Fri 9-12, 1-5", "Mon-Fri 9:00-12:00 & 13:00-17:00"},
             written{"Mon-Fri 9-12 & 2-6", "Mon-Fri 9:00-12:00 & 14:00-18:00"},
             written{"Mon-Fri 8-8", "Mon-Fri 8:00-20:00"}, written{"Tue 1-7", "Tue 13:00-19:00"},
             written{"Sat 10-2", "Sat 10:00-14:00"}, written{"Wed 12-5", "Wed 12:00-17:00"},
             written{"Mon-Fri 8-5, closed 12-1", "Mon-Fri 8:00-12:00 & 13:00-17:00"},
             written{"M-Th 8-5; F 8-1; closed Sat-Sun", "Mon-Thu 8:00-17:00; Fri 8:00-13:00"},
             written{"Mon-Fri 8 to 5", "Mon-Fri 8:00-17:00"},
             written{"Mon-Fri 8-5 except Wed pm", "Mon, Tue, Thu, Fri 8:00-17:00; Wed 8:00-12:00"},
             written{"Wed pm 2-5", "Wed 14:00-17:00"}}) {
        const auto hours = read_office_hours(text, american);
        ASSERT_TRUE(hours) << text << ": " << hours.error().sentence();
        EXPECT_EQ(text_of(*hours), means) << text;
    }
}

TEST(bare_hours, are_not_guessed_where_they_may_be_early_or_late_or_the_text_counts_24_hours) {
    for (auto const* text : {"Mon-Fri 5-9", "Mon-Fri 5-11", "Mon-Fri 4-2", "Mon-Fri 1-12", "Mon 12-12",
             "Mon-Fri 9-17, Sat 9-5", "Mon-Fri 8:00-17:00, Wed 2-5", "Mon-Fri 10-midnight"})
        EXPECT_FALSE(read_office_hours(text, american)) << text;
    for (auto const* tag : {"en", "en-GB", "de", "fr", "es-MX"})
        EXPECT_FALSE(read_office_hours("8-5", text::language_of(tag))) << tag;
}

TEST(hours_that_are_clear, are_the_same_in_a_book_of_the_united_states) {
    for (auto const* text :
        {"Mon-Fri 8-12", "Mon-Fri 9-17", "Mon-Thu 8a-5p, Fri 8am-1", "9-5pm", "Fri 20-2", "24/7", "Mon-Fri 02:00-05:00",
            "Wed am", "Mon-Fri 8-17, closed 12-13", "Mon-Fri 8-17 (lunch: 12-1)", "closed 24-26 Dec, Mon-Fri 8-17"})
        EXPECT_EQ(read_office_hours(text, american), read_office_hours(text)) << text;
}

}
}
