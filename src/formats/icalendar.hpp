#pragma once
#include "book/date.hpp"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::formats {

using book::day;

enum class entry_kind { follow_up, visit };   ///< a task (VTODO) or an appointment (VEVENT)
enum class entry_state { open, done, cancelled };

/// How often an appointment comes again: every so many days or months; one of them is 0. A month without that day has
/// it on its last day.
struct repetition {
    int days = 0, months = 0;
    unsigned
        month_day = 0;   ///< of months: the day that is wanted where the first month lacks it; 0: that of the first
    bool operator==(repetition const&) const = default;
};

/// One follow-up or visit as a calendar shows it. Texts are UTF-8; control characters but line breaks are left out.
struct calendar_entry {
    entry_kind kind = entry_kind::follow_up;
    std::string key;   ///< the same for the same thing in every export of a workbook: ASCII letters, digits and -
    std::string summary, description, location;
    day date{};   ///< when it is due, or the day of the visit
    std::optional<int>
        minute;   ///< of a visit at a time: when it begins, in minutes after 0:00 on the office's clock; else all day
    int minutes = 30;   ///< how long such a visit takes
    entry_state state = entry_state::open;
    std::optional<repetition> repeats{};   ///< of an appointment: it is the first of a series (RRULE)

    bool operator==(calendar_entry const&) const = default;
};

/// What the entries of one export have in common.
struct calendar_head {
    std::string workbook;             ///< the workbook's own identity: ASCII letters and digits
    std::string name;                 ///< of the calendar
    std::chrono::sys_seconds stamp;   ///< now, UTC: DTSTAMP, LAST-MODIFIED, and COMPLETED of what is done
    int sequence = 0;   ///< not smaller than that of the export before: importing programs take the higher one
};

/// A key of parts: what is no ASCII letter or digit becomes a hyphen, and a hash of the parts follows, so that no two
/// names share one.
std::string calendar_key(std::initializer_list<std::string_view> parts);

/// The entries as one iCalendar text (RFC 5545, METHOD:PUBLISH): CRLF, folded at 75 bytes, in the order given. A
/// follow-up is due on a whole day. A time is a floating one, of whatever clock hangs in the office: so a visit at 9:00
/// stays at 9:00 across a change to or from daylight saving, in every program, and no time zone has to be described.
std::string calendar_text(calendar_head const& head, std::span<calendar_entry const> entries);

/// The entries of an earlier export of the same workbook; none where the text is no calendar or of another workbook.
std::vector<calendar_entry> entries_of(std::string_view text, std::string_view workbook);

/// What a new export writes: the wanted entries; and of the earlier ones that are not wanted any more those that a
/// calendar may still show: a follow-up that is `open_later` (beyond the days exported) with its new date, any other
/// follow-up as done, a visit that was to come as cancelled, and so a series, all these without their notes, which may
/// name somebody. What ended more than 60 days before `today` is dropped.
std::vector<calendar_entry> updated_entries(std::vector<calendar_entry> wanted,
    std::span<calendar_entry const> open_later, std::span<calendar_entry const> earlier, day today);

}
