#include "book/date.hpp"
#include "book/date_names.hpp"

#include <array>
#include <cmath>
#include <cstdio>

namespace referralbook::book {

using namespace std::chrono;

namespace {

using text::to_say;

// words/written_dates.txt has them; here they are marked for translators.
[[maybe_unused]] constexpr std::array marked{to_say("Mon"), to_say("Tue"), to_say("Wed"), to_say("Thu"), to_say("Fri"),
    to_say("Sat"), to_say("Sun"), to_say("Jan"), to_say("Feb"), to_say("Mar"), to_say("Apr"), to_say("May"),
    to_say("Jun"), to_say("Jul"), to_say("Aug"), to_say("Sep"), to_say("Oct"), to_say("Nov"), to_say("Dec"),
    to_say("January"), to_say("February"), to_say("March"), to_say("April"), to_say("June"), to_say("July"),
    to_say("August"), to_say("September"), to_say("October"), to_say("November"), to_say("December")};

}

std::optional<day> day_of_serial(double serial, null_date origin) {
    if (!std::isfinite(serial) || serial < 0) return std::nullopt;
    if (serial > serial_of_day(last_day, origin) + 1) return std::nullopt;
    const day result = origin.value + days{static_cast<int>(std::floor(serial))};
    if (result > last_day) return std::nullopt;
    return result;
}

double serial_of_day(day value, null_date origin) { return static_cast<double>((value - origin.value).count()); }

std::string short_date(day value, day today, text::language const& say) {
    const year_month_day date{value};
    const auto weekday_name = say.tr(name_of(weekday{value}).shortened);
    const auto number = date.day() == std::chrono::day{1} ? say.trc("first day of a month", "1")
                                                          : std::to_string(static_cast<unsigned>(date.day()));
    const auto month_name = say.tr(name_of(date.month()).shortened);
    if (abs(value - today) < days{330}) return say.trc("date", "{1} {2} {3}", weekday_name, number, month_name);
    return say.trc("date", "{1} {2} {3} {4}", weekday_name, number, month_name, static_cast<int>(date.year()));
}

std::string iso_date(day value) {
    const year_month_day date{value};
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

day months_later(day from, int months) {
    const std::chrono::year_month_day date{from};
    const auto month = date.year() / date.month() + std::chrono::months{months};
    return std::chrono::sys_days{month / std::min(date.day(), (month / std::chrono::last).day())};
}

}
