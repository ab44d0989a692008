#include "commands/tidy_up/date_words.hpp"
#include "commands/typed_day.hpp"

#include <array>
#include <cstdio>

namespace referralbook::commands {

std::string spoken(book::day value, std::optional<std::chrono::seconds> time) {
    auto text = day_to_type(value);
    text.erase(0, text.find(' ') + 1);   // the weekday
    if (!time) return text;
    std::array<char, 16> clock{};
    const auto minutes = static_cast<unsigned>(time->count() / 60);
    std::snprintf(clock.data(), clock.size(), ", %02u:%02u", minutes / 60 % 24, minutes % 60);
    return text + clock.data();
}

std::string trouble_sentence(recognition::date_trouble what) {
    using enum recognition::date_trouble;
    switch (what) {
    case year_missing: return "The year is missing.";
    case day_missing: return "The day is missing.";
    case no_such_day: return "There is no such day.";
    case no_such_time: return "There is no such time of day.";
    case other_weekday: return "The date falls on another weekday.";
    case several: return "It holds more than one date or number.";
    case other_words: return "It holds more than a date.";
    case none:
    case not_a_date: break;
    }
    return "It is not a date.";
}

}
