#include "text/clock_text.hpp"

#include <cmath>

namespace referralbook::text {

std::string clock_text(int minutes, hour_digits hours) {
    const int hour = minutes / 60, minute = minutes % 60;
    return (hours == hour_digits::two && hour < 10 ? "0" : "") + std::to_string(hour) + (minute < 10 ? ":0" : ":") +
        std::to_string(minute);
}

std::string said_clock(int minutes, language const& say, hour_digits hours) {
    if (!say.says_am_and_pm()) return clock_text(minutes, hours);
    const int hour = minutes / 60 % 24, minute = minutes % 60, of_twelve = (hour + 11) % 12 + 1;
    auto text = minute == 0 ? std::to_string(of_twelve) : clock_text(of_twelve * 60 + minute, hour_digits::as_needed);
    return text + (hour < 12 ? "am" : "pm");
}

std::string clock_of_day(double share, language const& say, hour_digits hours) {
    return said_clock(static_cast<int>(std::lround(share * 24 * 60)) % (24 * 60), say, hours);
}

}
