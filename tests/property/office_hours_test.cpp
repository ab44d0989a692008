#include "calendar/office_hours/hours_reader.hpp"
#include "calendar/office_hours/office_hours.hpp"
#include "calendar/office_hours/office_hours_text.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace referralbook::calendar {
namespace {

using namespace std::chrono;

int between(int low, int high) { return *rc::gen::inRange(low, high + 1); }

/// Spans that do not reach into each other; the last of a day may run past midnight.
opening_list any_spans(bool past_midnight = true) {
    if (between(0, 9) == 0) return {whole_day};
    opening_list spans;
    int from = between(0, 900);
    for (int left = between(0, 3); left > 0 && from < minutes_a_day; --left) {
        const int until = from + between(1, 400);
        if (until > minutes_a_day && !past_midnight) break;
        spans.push_back({from, until});
        from = until + between(0, 200);
    }
    if (spans == opening_list{whole_day}) return {};
    return spans;
}

dated_day any_date(std::optional<year> in) {
    while (true) {
        const month_day date{
            month{static_cast<unsigned>(between(1, 12))}, std::chrono::day{static_cast<unsigned>(between(1, 31))}};
        if (date.ok() && (!in || (*in / date).ok())) return {in, date};
    }
}

dated_exception any_exception() {
    dated_exception result;
    const bool with_year = between(0, 1) == 1;
    const auto in = with_year ? std::optional{year{between(2024, 2030)}} : std::nullopt;
    result.first = any_date(in);
    result.last = between(0, 1) ? result.first : any_date(in);
    if (with_year && result.last.date < result.first.date) std::swap(result.first, result.last);
    result.closed = between(0, 1) == 1;
    result.spans = any_spans(!result.closed);
    if (result.spans.empty()) result.spans = result.closed ? opening_list{whole_day} : opening_list{{480, 720}};
    return result;
}

office_hours any_hours() {
    office_hours hours;
    const auto one = any_spans(), other = any_spans();
    for (auto& spans : hours.week)
        spans = between(0, 2) == 0 ? opening_list{} : between(0, 1) ? one : between(0, 3) ? other : any_spans();
    if (between(0, 3) == 0)
        for (auto& spans : hours.by_appointment)
            spans = between(0, 1) ? opening_list{} : between(0, 1) ? opening_list{whole_day} : one;
    for (int left = between(0, 3); left > 0; --left) hours.exceptions.push_back(any_exception());
    std::ranges::stable_sort(hours.exceptions, {}, &dated_exception::closed);   // what closes counts last
    hours.closed_on_holidays = between(0, 3) == 0;
    return hours;
}

moment any_moment() {
    return sys_days{year{2026} / January / 1} + std::chrono::days{between(0, 1200)} +
        minutes{between(0, minutes_a_day - 1)};
}

RC_GTEST_PROP(office_hours, read_back_what_they_print, ()) {
    const auto hours = any_hours();
    const auto text = text_of(hours);
    RC_LOG() << text << '\n';
    const auto again = read_office_hours(text);
    if (!again) RC_LOG() << again.error().sentence() << '\n';
    RC_ASSERT(again.has_value());
    RC_LOG() << text_of(*again) << '\n';
    RC_ASSERT(*again == hours);
}

RC_GTEST_PROP(office_hours, open_next_at_the_first_open_minute, ()) {
    const auto hours = any_hours();
    const auto from = any_moment();
    const auto next = next_open(hours, from);
    if (!next) {
        for (int i = 0; i < 3 * minutes_a_day; i += 7) RC_ASSERT(!is_open(hours, from + minutes{i}));
        return;
    }
    RC_ASSERT(*next >= from);
    RC_ASSERT(is_open(hours, *next));
    const auto checked = std::min<minutes>(*next - from, minutes{4000});
    for (auto before = minutes{1}; before <= checked; before += minutes{1}) RC_ASSERT(!is_open(hours, *next - before));
    RC_ASSERT(next_open(hours, *next) == next);
}

RC_GTEST_PROP(office_hours, are_open_until_they_close, ()) {
    const auto hours = any_hours();
    const auto from = any_moment();
    const auto end = open_until(hours, from);
    if (!end) return;
    RC_ASSERT(!is_open(hours, *end));
    const auto length = std::min<minutes>(*end - from, minutes{4000});
    for (auto after = minutes{0}; after < length; after += minutes{1}) RC_ASSERT(is_open(hours, from + after));
}

RC_GTEST_PROP(office_hours, never_throw_and_never_forget_what_they_could_not_read, ()) {
    const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>("Mon", "Fri", "-",
        "8", "12", "17:30", "am", "pm", ",", ";", "closed", "except", "by appointment", "24 Dec", "Di", "bis", "und",
        " ", "24/7", ":", "\xC3", "99", "morning", "2026", "(", "daily", "h", "holidays", "until", "PH"));
    std::string text;
    for (auto const& piece : pieces) text += piece + ' ';
    const auto hours = read_office_hours(text);
    if (!hours)
        RC_ASSERT(!hours.error().sentence().empty());
    else {
        const auto again = read_office_hours(text_of(*hours));
        if (!again) RC_LOG() << text << " -> " << text_of(*hours) << '\n';
        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == *hours);
    }
}

}
}
