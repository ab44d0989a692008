#include "commands/tidy_up/date_words.hpp"
#include "commands/typed_day.hpp"
#include "text/clock_text.hpp"

namespace referralbook::commands {

std::string spoken(book::day value, std::optional<std::chrono::seconds> time, text::language const& say) {
    auto date = book::short_date(value, value + book::days{365}, say);   // with its year
    date.erase(0, date.find(' ') + 1);                                   // the weekday
    if (!time) return date;
    return date + ", " + text::clock_text(static_cast<int>(time->count() / 60) % (24 * 60));
}

std::string trouble_sentence(recognition::date_trouble what, text::language const& say) {
    using enum recognition::date_trouble;
    switch (what) {
    case year_missing: return say.tr("The year is missing.");
    case day_missing: return say.tr("The day is missing.");
    case no_such_day: return say.tr("There is no such day.");
    case no_such_time: return say.tr("There is no such time of day.");
    case other_weekday: return say.tr("The date falls on another weekday.");
    case several: return say.tr("It holds more than one date or number.");
    case other_words: return say.tr("It holds more than a date.");
    case none:
    case not_a_date: break;
    }
    return say.tr("It is not a date.");
}

}
