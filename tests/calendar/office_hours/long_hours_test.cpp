// A page that was pasted into the cell of the hours.
#include "calendar/office_hours/expect_hours.hpp"

#include <string>

namespace referralbook::calendar {
namespace {

std::string repeated(std::string_view one, std::size_t size) {
    std::string text;
    while (text.size() < size) text += one;
    text.resize(size);
    return text;
}

constexpr std::string_view all[]{"Mon-Fri 9-17; ", "(", "[", ": ", ":;", " - ", "/", "|", "Mon, ",
    "24.12. geschlossen, ", "closed ", "1. Mo im Monat 9-12; ", "9-5 ", "Mon-", "\"a\" ", "\xC3\xBC "};

}

TEST(hours_that_are_too_long, are_refused_with_a_sentence) {
    for (const auto one : all) {
        const auto hours = read_office_hours(repeated(one, longest_hours + 1));
        ASSERT_FALSE(hours) << one;
        EXPECT_EQ(hours.error().sentence(), "The text is too long for office hours.") << one;
    }
}

TEST(hours_that_are_as_long_as_they_may_be, are_read) {
    EXPECT_EQ(text_of(*read_office_hours("Mon-Fri 9-17" + std::string(longest_hours - 12, ' '))), "Mon-Fri 9:00-17:00");
    EXPECT_FALSE(read_office_hours("Mon-Fri 9-17" + std::string(longest_hours - 11, ' ')));
    std::string dates = "Mon-Fri 9-17";
    for (int year = 2026; dates.size() + 30 < longest_hours; ++year)
        dates += ", closed 24.12." + std::to_string(year) + "-2.1." + std::to_string(year + 1);
    EXPECT_GT(read_office_hours(dates)->exceptions.size(), 100u);
}

TEST(hours_that_are_as_long_as_they_may_be, are_never_refused_for_their_length) {
    for (const auto one : all) {
        const auto hours = read_office_hours(repeated(one, longest_hours));
        const auto sentence = hours ? std::string{} : hours.error().sentence();
        EXPECT_NE(sentence, "The text is too long for office hours.") << one;
    }
}

}
