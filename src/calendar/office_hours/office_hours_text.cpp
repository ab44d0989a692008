#include "calendar/office_hours/office_hours_text.hpp"
#include "book/date_names.hpp"
#include "text/clock_text.hpp"
#include "text/sentences.hpp"

#include <algorithm>

namespace referralbook::calendar {

namespace {

using namespace std::chrono;
using text::clock_text;
using text::hour_digits;

/// With a leading zero where the clock of 12 hours might be read into it.
std::string span_text(opening span) {
    const int from = span.from, until = span.until > minutes_a_day ? span.until - minutes_a_day : span.until;
    const bool in_doubt = from / 60 >= 1 && from / 60 <= 12 && (from / 60 <= 5 || until <= from);
    const auto digits = in_doubt ? hour_digits::two : hour_digits::as_needed;
    return clock_text(from, digits) + '-' + clock_text(until, digits);
}

std::string spans_text(opening_list const& spans, std::string_view between) {
    std::string result;
    for (const auto span : spans) {
        if (!result.empty()) result += between;
        result += span_text(span);
    }
    return result;
}

/// As people say them: "8:00-12:30, 14:00-17:00", in the United States "8am-12:30pm, 2pm-5pm".
std::string said_spans(opening_list const& spans, text::language const& say) {
    if (!say.says_am_and_pm()) return spans_text(spans, ", ");
    std::string result;
    for (const auto span : spans)
        text::append_part(result, ", ", text::said_clock(span.from, say) + '-' + text::said_clock(span.until, say));
    return result;
}

std::string days_text(std::array<bool, 7> const& days) {
    if (std::ranges::count(days, true) == 7) return "Mon-Sun";
    std::string result;
    for (std::size_t first = 0; first < 7; ++first) {
        if (!days[first]) continue;
        auto last = first;
        while (last + 1 < 7 && days[last + 1]) ++last;
        if (!result.empty()) result += ", ";
        result += book::weekday_names[first].shortened;
        if (last > first) result.append(last == first + 1 ? ", " : "-").append(book::weekday_names[last].shortened);
        first = last;
    }
    return result;
}

/// Days with the same list, each group once, in the order of their first day.
template <class F> void each_group(std::array<opening_list, 7> const& week, F const& use) {
    std::array<bool, 7> told{};
    for (std::size_t first = 0; first < 7; ++first) {
        if (told[first] || week[first].empty()) continue;
        std::array<bool, 7> same{};
        for (std::size_t day = first; day < 7; ++day)
            if (week[day] == week[first]) same[day] = told[day] = true;
        use(same, week[first]);
    }
}

/// True where "by appointment" alone would say that it takes the place of hours of these days.
bool stands_beside_hours(office_hours const& hours, std::array<bool, 7> const& days, opening_list const& asked) {
    bool meets = false, has_days_alone = false;
    for (std::size_t day = 0; day < 7; ++day) {
        if (!days[day]) continue;
        auto const& open = hours.week[day];
        meets = meets || (asked == opening_list{whole_day} ? fills_the_day(open) : without(open, asked) != open);
    }
    each_group(hours.week, [&](std::array<bool, 7> const& same, opening_list const&) {
        bool within_days = true;
        for (std::size_t day = 0; day < 7; ++day) within_days = within_days && (!same[day] || days[day]);
        has_days_alone = has_days_alone || within_days;
    });
    return meets && !(asked == opening_list{whole_day} && has_days_alone);
}

std::string date_text(dated_day const& date) {
    const auto [whole, shortened] = book::name_of(date.date.month());
    const bool reads_as_a_day = date.date.month() == std::chrono::March;   // "Mar" is a Tuesday, too
    std::string result = std::to_string(static_cast<unsigned>(date.date.day())) + ' ' +
        std::string{reads_as_a_day ? whole : shortened};
    if (date.year) result += ' ' + std::to_string(static_cast<int>(*date.year));
    return result;
}

/// When one may ask on a day: what a date closes is closed for appointments too.
opening_list asked_on(office_hours const& hours, day date, std::span<day const> holidays) {
    office_hours request;
    request.week = hours.by_appointment;
    for (auto const& every : hours.exceptions)
        if (every.closed) request.exceptions.push_back(every);
    return spans_on(request, date, holidays);
}

std::string hour_text(moment value, text::language const& say) {
    return text::said_clock(static_cast<int>((value - floor<days>(value)).count()), say);
}

}

std::string text_of(office_hours const& hours) {
    std::string result;
    const auto add = [&](std::string const& part) {
        if (!result.empty()) result += "; ";
        result += part;
    };
    each_group(hours.week, [&](std::array<bool, 7> const& same, opening_list const& spans) {
        const auto days = days_text(same);
        const bool always = days == "Mon-Sun" && spans == opening_list{whole_day};
        add(always ? "24/7" : days + ' ' + spans_text(spans, " & "));
    });
    each_group(hours.by_appointment, [&](std::array<bool, 7> const& same, opening_list const& spans) {
        const auto times = spans == opening_list{whole_day} ? std::string{} : ' ' + spans_text(spans, " & ");
        const bool also = stands_beside_hours(hours, same, spans);
        add(days_text(same) + times + (also ? " also" : "") + " by appointment");
    });
    const bool opens = !result.empty() ||
        std::ranges::any_of(hours.exceptions, [](auto& every) { return !every.closed; });
    if (!opens) add("Mon-Sun closed");
    for (auto const& every : hours.exceptions) {
        auto dates = date_text(every.first);
        if (!(every.last == every.first)) dates += " - " + date_text(every.last);
        const auto times = every.spans == opening_list{whole_day} && every.closed
            ? std::string{}
            : ' ' + spans_text(every.spans, " & ");
        add(every.closed ? "closed " + dates + times : dates + times);
    }
    if (hours.closed_on_holidays) add("closed on public holidays");
    return result == "Mon-Sun closed" ? "closed" : result;
}

std::string hours_text(office_hours const& hours, day date, std::span<day const> holidays, text::language const& say) {
    const auto open = said_spans(spans_on(hours, date, holidays), say);
    const auto asked = asked_on(hours, date, holidays);
    if (asked.empty()) return open.empty() ? say.tr("closed") : open;
    if (asked == opening_list{whole_day})
        return open.empty() ? say.tr("by appointment") : say.tr("{1}, else by appointment", open);
    if (asked.size() == 1 && asked.front().until == minutes_a_day) {   // "afternoons by appointment"
        const auto from = text::said_clock(asked.front().from, say);
        return open.empty() ? say.tr("from {1} by appointment", from)
                            : say.tr("{1}, from {2} by appointment", open, from);
    }
    const auto spans = said_spans(asked, say);
    return open.empty() ? say.tr("{1} by appointment", spans) : say.tr("{1}, {2} by appointment", open, spans);
}

std::string open_now_text(
    office_hours const& hours, moment now, std::span<day const> holidays, text::language const& say) {
    const auto today = floor<days>(now);
    if (is_open(hours, now, holidays)) {
        const auto closes = open_until(hours, now, holidays);
        if (!closes) return say.tr("always open");
        const moment end = *closes;
        const auto last = floor<days>(end);
        if (last == today) return say.tr("open now until {1}", hour_text(end, say));
        if (end == last && last == today + days{1}) return say.tr("open now until midnight");
        if (end == last) return say.tr("open now until {1} midnight", book::short_date(last - days{1}, today, say));
        if (last == today + days{1}) return say.tr("open now until tomorrow {1}", hour_text(end, say));
        return say.tr("open now until {1} at {2}", book::short_date(last, today, say), hour_text(end, say));
    }
    const auto next = next_open(hours, now, holidays);
    const bool asked = !asked_on(hours, today, holidays).empty();
    if (!next) return asked ? say.tr("by appointment") : say.tr("closed");
    const auto opens = floor<days>(*next);
    const auto hour = hour_text(*next, say);
    if (opens == today)
        return asked ? say.tr("by appointment, opens today at {1}", hour) : say.tr("closed, opens today at {1}", hour);
    if (opens == today + days{1})
        return asked ? say.tr("by appointment, opens tomorrow at {1}", hour)
                     : say.tr("closed, opens tomorrow at {1}", hour);
    const auto date = book::short_date(opens, today, say);
    return asked ? say.tr("by appointment, opens {1} at {2}", date, hour)
                 : say.tr("closed, opens {1} at {2}", date, hour);
}

}
