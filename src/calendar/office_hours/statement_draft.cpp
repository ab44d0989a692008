#include "calendar/office_hours/statement_draft.hpp"

#include "calendar/office_hours/hours_clock.hpp"

#include <bit>

namespace referralbook::calendar {

using text::to_say;

std::string_view trouble_with_weekday(weekday_set named, hours_item const& item) {
    auto const& date = item.first_date;
    if (!(date == item.last_date) || std::popcount(named) != 1) return to_say("Write the date without its weekday.");
    if (!date.year) return {};
    const std::chrono::weekday is{std::chrono::sys_days{*date.year / date.date}};
    return named == (1u << (is.iso_encoding() - 1)) ? std::string_view{}
                                                    : to_say("The date is another day of the week.");
}

std::optional<opening> open_end_of(hours_item const& item) {
    const auto time = item.kind == item_kind::from_time ? item.from : item.until;
    const int minute = minute_of(time);
    if (!time.half && !time.is_24_hours && time.hour > 0 && time.hour < 7) return std::nullopt;
    if (item.kind == item_kind::from_time) return opening{minute, minutes_a_day};
    return opening{0, minute == 0 ? minutes_a_day : minute};
}

}
