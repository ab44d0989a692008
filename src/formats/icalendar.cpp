#include "formats/icalendar.hpp"
#include "text/letters.hpp"

#include <libical/ical.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <set>

namespace referralbook::formats {

namespace {

using namespace std::chrono;

struct component_free {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using component = std::unique_ptr<icalcomponent, component_free>;

/// Line breaks as one character, no other control characters: a calendar may not hold them.
std::string clean(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto letter = static_cast<unsigned char>(text[i]);
        if (letter == '\r') {
            if (i + 1 == text.size() || text[i + 1] != '\n') result += '\n';
        } else if (letter == '\t') {
            result += ' ';
        } else if (letter == '\n' || (letter >= 0x20 && letter != 0x7F)) {
            result += text[i];
        }
    }
    return result;
}

icaltimetype date_value(day date) {
    const year_month_day value{date};
    auto time = icaltime_null_date();
    time.year = static_cast<int>(value.year());
    time.month = static_cast<int>(static_cast<unsigned>(value.month()));
    time.day = static_cast<int>(static_cast<unsigned>(value.day()));
    time.is_date = 1;
    return time;
}

icaltimetype time_value(sys_seconds value) {
    auto time = date_value(floor<days>(value));
    const hh_mm_ss clock{value - floor<days>(value)};
    time.is_date = 0;
    time.hour = static_cast<int>(clock.hours().count());
    time.minute = static_cast<int>(clock.minutes().count());
    time.second = static_cast<int>(clock.seconds().count());
    return time;
}

icaltimetype utc_value(sys_seconds value) {
    auto time = time_value(value);
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

icalproperty_status status_of(calendar_entry const& entry) {
    const bool task = entry.kind == entry_kind::follow_up;
    switch (entry.state) {
    case entry_state::done: return task ? ICAL_STATUS_COMPLETED : ICAL_STATUS_CONFIRMED;
    case entry_state::cancelled: return ICAL_STATUS_CANCELLED;
    case entry_state::open: break;
    }
    return task ? ICAL_STATUS_NEEDSACTION : ICAL_STATUS_CONFIRMED;
}

std::string uid_end(std::string_view workbook) { return '@' + std::string{workbook} + ".referralbook"; }

void add(icalcomponent* to, icalproperty* property) { icalcomponent_add_property(to, property); }

/// A day that not every month has is the last one of them that the month has.
std::string rule_of(repetition const& repeats, day first) {
    const auto interval = [](int every) { return every > 1 ? ";INTERVAL=" + std::to_string(every) : std::string{}; };
    if (repeats.months > 0) {
        auto rule = "FREQ=MONTHLY" + interval(repeats.months);
        const auto date = std::max(static_cast<unsigned>(year_month_day{first}.day()), repeats.month_day);
        if (date <= 28) return rule;
        rule += ";BYMONTHDAY=28";
        for (unsigned more = 29; more <= date; ++more) rule += ',' + std::to_string(more);
        return rule + ";BYSETPOS=-1";
    }
    const int every = std::max(repeats.days, 1);
    return every % 7 == 0 ? "FREQ=WEEKLY" + interval(every / 7) : "FREQ=DAILY" + interval(every);
}

std::optional<repetition> repetition_of(icalcomponent* from) {
    auto* const rule = icalcomponent_get_first_property(from, ICAL_RRULE_PROPERTY);
    if (!rule) return std::nullopt;
    const auto read = icalproperty_get_rrule(rule);
    const int every = std::max<int>(read.interval, 1);
    switch (read.freq) {
    case ICAL_DAILY_RECURRENCE: return repetition{.days = every};
    case ICAL_WEEKLY_RECURRENCE: return repetition{.days = 7 * every};
    case ICAL_MONTHLY_RECURRENCE: return repetition{.months = every};
    default: return std::nullopt;
    }
}

component component_of(calendar_head const& head, calendar_entry const& entry) {
    const bool task = entry.kind == entry_kind::follow_up;
    component made{icalcomponent_new(task ? ICAL_VTODO_COMPONENT : ICAL_VEVENT_COMPONENT)};
    auto* const to = made.get();
    add(to, icalproperty_new_uid((entry.key + uid_end(head.workbook)).c_str()));
    add(to, icalproperty_new_dtstamp(utc_value(head.stamp)));
    add(to, icalproperty_new_lastmodified(utc_value(head.stamp)));
    add(to, icalproperty_new_sequence(head.sequence));
    add(to, icalproperty_new_summary(clean(entry.summary).c_str()));
    if (!entry.description.empty()) add(to, icalproperty_new_description(clean(entry.description).c_str()));
    if (!entry.location.empty()) add(to, icalproperty_new_location(clean(entry.location).c_str()));
    add(to, icalproperty_new_status(status_of(entry)));
    if (task) {
        add(to, icalproperty_new_due(date_value(entry.date)));
        if (entry.state == entry_state::done) {
            add(to, icalproperty_new_percentcomplete(100));
            add(to, icalproperty_new_completed(utc_value(head.stamp)));
        }
    } else if (entry.minute) {
        const sys_seconds start = entry.date + minutes{*entry.minute};
        add(to, icalproperty_new_dtstart(time_value(start)));   // without a zone: floating
        add(to, icalproperty_new_dtend(time_value(start + minutes{std::max(entry.minutes, 1)})));
    } else {
        add(to, icalproperty_new_dtstart(date_value(entry.date)));
        add(to, icalproperty_new_dtend(date_value(entry.date + days{1})));
        add(to, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));   // a day with a visit in it is not taken
    }
    if (entry.repeats && !task)
        add(to, icalproperty_new_rrule(icalrecurrencetype_from_string(rule_of(*entry.repeats, entry.date).c_str())));
    return made;
}

std::string text_of(char const* value) { return value ? value : ""; }

std::optional<calendar_entry> entry_of(icalcomponent* from, std::string const& end) {
    calendar_entry entry;
    const auto uid = text_of(icalcomponent_get_uid(from));
    if (!uid.ends_with(end)) return std::nullopt;
    entry.key = uid.substr(0, uid.size() - end.size());
    entry.kind = icalcomponent_isa(from) == ICAL_VTODO_COMPONENT ? entry_kind::follow_up : entry_kind::visit;
    entry.summary = text_of(icalcomponent_get_summary(from));
    entry.description = text_of(icalcomponent_get_description(from));
    entry.location = text_of(icalcomponent_get_location(from));
    const auto time = entry.kind == entry_kind::follow_up ? icalcomponent_get_due(from)
                                                          : icalcomponent_get_dtstart(from);
    const year_month_day date{
        year{time.year} / month{static_cast<unsigned>(time.month)} / std::chrono::day{static_cast<unsigned>(time.day)}};
    if (icaltime_is_null_time(time) || !date.ok()) return std::nullopt;
    entry.date = sys_days{date};
    if (entry.kind == entry_kind::visit && !time.is_date) {
        entry.minute = time.hour * 60 + time.minute;
        const auto length = icaltime_subtract(icalcomponent_get_dtend(from), time);
        entry.minutes = std::max(1, icaldurationtype_as_int(length) / 60);
    }
    if (entry.kind == entry_kind::visit) entry.repeats = repetition_of(from);
    const auto status = icalcomponent_get_status(from);
    entry.state = status == ICAL_STATUS_COMPLETED ? entry_state::done
        : status == ICAL_STATUS_CANCELLED         ? entry_state::cancelled
                                                  : entry_state::open;
    return entry;
}

void collect(icalcomponent* from, std::string const& end, std::vector<calendar_entry>& found) {
    for (auto* each = icalcomponent_get_first_component(from, ICAL_ANY_COMPONENT); each;
        each = icalcomponent_get_next_component(from, ICAL_ANY_COMPONENT)) {
        const auto kind = icalcomponent_isa(each);
        if (kind == ICAL_VTODO_COMPONENT || kind == ICAL_VEVENT_COMPONENT) {
            if (auto entry = entry_of(each, end)) found.push_back(std::move(*entry));
        }
    }
}

}

std::string calendar_key(std::initializer_list<std::string_view> parts) {
    std::uint64_t hash = 0xcbf29ce484222325u;   // FNV-1a
    std::string key;
    for (const auto part : parts) {
        for (const char letter : part) {
            hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3u;
            if (text::is_small(letter) || text::is_capital(letter) || text::is_digit(letter))
                key += letter;
            else if (!key.empty() && key.back() != '-')
                key += '-';
        }
        hash = (hash ^ 0xFF) * 0x100000001b3u;
        if (!key.empty() && key.back() != '-') key += '-';
    }
    constexpr std::string_view digits = "0123456789abcdef";
    for (int shift = 60; shift >= 28; shift -= 4) key += digits[(hash >> shift) & 15u];
    return key;
}

std::string calendar_text(calendar_head const& head, std::span<calendar_entry const> entries) {
    component calendar{icalcomponent_new(ICAL_VCALENDAR_COMPONENT)};
    add(calendar.get(), icalproperty_new_prodid("-//Referral Book//Referral Book//EN"));
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    add(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    if (!head.name.empty()) {
        auto* const name = icalproperty_new_x(clean(head.name).c_str());
        icalproperty_set_x_name(name, "X-WR-CALNAME");
        add(calendar.get(), name);
    }
    for (auto const& entry : entries) icalcomponent_add_component(calendar.get(), component_of(head, entry).release());
    char* const written = icalcomponent_as_ical_string_r(calendar.get());
    std::string text = written ? written : "";
    icalmemory_free_buffer(written);
    return text;
}

std::vector<calendar_entry> entries_of(std::string_view text, std::string_view workbook) {
    std::vector<calendar_entry> found;
    const component parsed{icalparser_parse_string(std::string{text}.c_str())};
    if (!parsed) return found;
    const auto end = uid_end(workbook);
    if (icalcomponent_isa(parsed.get()) == ICAL_VCALENDAR_COMPONENT) {
        collect(parsed.get(), end, found);
    } else {
        for (auto* each = icalcomponent_get_first_component(parsed.get(), ICAL_VCALENDAR_COMPONENT); each;
            each = icalcomponent_get_next_component(parsed.get(), ICAL_VCALENDAR_COMPONENT))
            collect(each, end, found);
    }
    return found;
}

std::vector<calendar_entry> updated_entries(std::vector<calendar_entry> wanted,
    std::span<calendar_entry const> open_later, std::span<calendar_entry const> earlier, day today) {
    std::set<std::string> told;
    for (auto const& entry : wanted) told.insert(entry.key);
    for (auto entry : earlier) {
        if (!told.insert(entry.key).second) continue;
        const auto later = std::ranges::find(open_later, entry.key, &calendar_entry::key);
        if (later != open_later.end()) {
            wanted.push_back(*later);
            continue;
        }
        if (entry.repeats && entry.state == entry_state::open) {
            entry.state = entry_state::cancelled;   // a series goes on, however long ago it began
            entry.description.clear();
            wanted.push_back(std::move(entry));
            continue;
        }
        if (entry.date < today - days{60}) continue;
        if (entry.kind == entry_kind::follow_up) {
            if (entry.state == entry_state::open) entry.state = entry_state::done;
        } else if (entry.date < today) {
            continue;   // whether a visit of the past took place is not known: the calendar keeps what it has
        } else {
            entry.state = entry_state::cancelled;
        }
        entry.description.clear();   // what is over needs no words, which may name who must not be named any more
        wanted.push_back(std::move(entry));
    }
    return wanted;
}

}
