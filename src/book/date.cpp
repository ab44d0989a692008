#include "book/date.hpp"
#include "book/date_names.hpp"

#include <array>
#include <cmath>
#include <cstdio>

namespace referralbook::book {

using namespace std::chrono;

std::optional<day> day_of_serial(double serial, null_date origin) {
    if (!std::isfinite(serial) || serial < 0) return std::nullopt;
    if (serial > serial_of_day(last_day, origin) + 1) return std::nullopt;
    const day result = origin.value + days{static_cast<int>(std::floor(serial))};
    if (result > last_day) return std::nullopt;
    return result;
}

double serial_of_day(day value, null_date origin) { return static_cast<double>((value - origin.value).count()); }

std::string short_date(day value, day today) {
    const year_month_day date{value};
    std::string text = std::string{name_of(weekday{value}).shortened} + ' ' +
        std::to_string(static_cast<unsigned>(date.day())) + ' ' + std::string{name_of(date.month()).shortened};
    if (abs(value - today) >= days{330}) text += ' ' + std::to_string(static_cast<int>(date.year()));
    return text;
}

std::string iso_date(day value) {
    const year_month_day date{value};
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

}
