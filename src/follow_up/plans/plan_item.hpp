#pragma once
#include "follow_up/flag.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::follow_up {

using book::day;

/// What falls due of a source plan (S1), and of an introduction that we made (S2).
enum class plan_deed : std::uint8_t {
    rung,       ///< the next step of the ladder
    coaching,   ///< "Coached on"
    meeting,    ///< "Meets": alone or in a group, weekly or monthly
    board,      ///< the advisory board, all of it at once
    activity,   ///< "Stage": attract, educate, motivate
    given,      ///< a client whom we sent to a partner: ask how it goes
    promise,    ///< "We promised": what they are to get
};

/// "Ladder", "Coaching", "Meeting", "Advisory board", "Activity", "Given", "Promise": permanent, commands and the sheet
/// Today hold them.
std::string_view name_of(plan_deed what);
std::optional<plan_deed> plan_deed_named(std::string_view text);   ///< without regard to case

/// How often something comes again: every so many days or months.
struct rhythm {
    int days = 0, months = 0;   ///< one of them is 0
    /// Of months, where the day counted from is the last one of its month: the day of the month that is wanted, as far
    /// as a month has it. 0: the last one, too.
    unsigned month_day = 0;
    bool operator==(rhythm const&) const = default;
};

bool is_last_of_month(day value);

/// The first day of a rhythm after `after` that is counted from `from`: the weekday stays, and so does the day of the
/// month, as far as the month has it. From the last day of a month it is the last one of the next (rhythm::month_day).
day next_of(day from, rhythm every, day after);

/// Something to do with a source, on a day.
struct plan_item {
    plan_deed what;
    std::string about;                 ///< the same as long as the item lives: the source; the group; "3" of row 3
    std::vector<std::size_t> rows;     ///< indices of the plans, of plan_deed::given of the given referrals
    std::vector<std::string> people;   ///< as the plans spell them
    day due;                           ///< a working day
    day planned;                       ///< the day itself, which a rhythm is counted from
    flag urgency;
    std::string verb, name, rest;   ///< "Meet", "Dr Ünal", ""; the name is the link
    std::string reason;             ///< one line: what to bring or to ask
    std::optional<rhythm> repeats;
    double worth = 0;   ///< of the source; of several the greatest

    bool operator==(plan_item const&) const = default;
};

/// "Meet Dr Ünal": all of it in one line.
std::string title_of(plan_item const& item);

}
