#include "text/clock_text.hpp"

#include <cmath>

namespace referralbook::text {

std::string clock_text(int minutes, hour_digits hours) {
    const int hour = minutes / 60, minute = minutes % 60;
    return (hours == hour_digits::two && hour < 10 ? "0" : "") + std::to_string(hour) + (minute < 10 ? ":0" : ":") +
        std::to_string(minute);
}

std::string clock_of_day(double share, hour_digits hours) {
    return clock_text(static_cast<int>(std::lround(share * 24 * 60)) % (24 * 60), hours);
}

}
