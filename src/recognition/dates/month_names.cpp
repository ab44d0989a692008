#include "recognition/dates/month_names.hpp"
#include "recognition/dates/date_words.hpp"

namespace referralbook::recognition {

int month_of(std::string_view word) {
    if (word.size() < 3) return 0;
    int found = 0;
    for (auto const& [name, month] : date_words::months) {
        if (!name.starts_with(word)) continue;
        if (found != 0 && found != month) return 0;
        found = month;
    }
    return found;
}

std::uint8_t weekdays_of(std::string_view word) {
    unsigned found = 0;
    for (auto const& [name, day] : date_words::weekdays)
        if (name == word || (word.size() >= 3 && name.starts_with(word))) found |= 1u << day;
    return static_cast<std::uint8_t>(found);
}

std::uint8_t doubtful_weekdays_of(std::string_view word) {
    constexpr unsigned sunday = 1, monday = 2, tuesday = 4, wednesday = 8, thursday = 16;
    if (text::in(date_words::monday_or_tuesday, word)) return monday | tuesday;
    if (text::in(date_words::tuesday_or_sunday, word)) return tuesday | sunday;
    if (text::in(date_words::thursday_or_sunday, word)) return thursday | sunday;
    return text::in(date_words::wednesday_or_a_word, word) ? wednesday : 0;
}

bool is_date_filler(std::string_view word) {
    return !word.empty() && (text::in(date_words::fillers, word) || weekdays_of(word) != 0);
}

}
