#pragma once
#include "book/date.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace referralbook::follow_up {

/// How urgent a due date is, most urgent first.
enum class flag : std::uint8_t { overdue, today, this_week, later, none };

/// Overdue is after the due date, This week within the next 7 days; no date has no flag.
constexpr flag flag_of(std::optional<book::day> due, book::day today) {
    if (!due) return flag::none;
    if (*due < today) return flag::overdue;
    if (*due == today) return flag::today;
    return *due <= today + book::days{7} ? flag::this_week : flag::later;
}

/// "Overdue", "Today", "This week", "Later", "": as REFERRAL.FLAG has always said it, and files hold it.
constexpr std::string_view name_of(flag value) {
    constexpr std::string_view names[]{
        text::to_say("Overdue"), text::to_say("Today"), text::to_say("This week"), text::to_say("Later"), ""};
    return names[static_cast<std::size_t>(value)];
}

/// The heading of such steps in a list: "Overdue", "Today", "Next 7 days", which on a Friday no week ends.
constexpr std::string_view heading_of(flag value) {
    return value == flag::this_week ? text::to_say("Next 7 days") : name_of(value);
}

}
