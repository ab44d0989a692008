#pragma once
#include "book/rules.hpp"
#include "calendar/office_hours/office_hours.hpp"
#include "text/language.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace referralbook::follow_up {

using book::day;

/// The days on which nobody is there of those whom one visit is for: off for all of them.
class days_off {
public:
    days_off() = default;   ///< somebody is there every day
    /// `each`: the weekdays off of each of them as people write them ("Wed, Fri"); "" is none. What cannot be read is
    /// none, and stands in `unreadable`. `at_home`: the language of the book, for days that may be of two.
    explicit days_off(std::span<std::string const> each, text::language const& at_home = {});

    bool is_off(day on) const;
    std::vector<std::string> const& unreadable() const { return unreadable_; }

    /// The first working day on or after a day, and the last one on or before it, on which somebody is there; nothing
    /// where no week has one.
    std::optional<day> first_there(day from, book::office_week const& week) const;
    std::optional<day> last_there(day from, book::office_week const& week) const;

private:
    bool always_somebody_ = true;
    std::vector<calendar::office_hours> each_;
    std::vector<std::string> unreadable_;
};

/// "days off cannot be read: Wed afternoon"; "" where all can.
std::string unreadable_days_off(days_off const& off, text::language const& say);

}
