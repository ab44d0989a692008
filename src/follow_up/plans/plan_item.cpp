#include "follow_up/plans/plan_item.hpp"
#include "follow_up/steps.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>

namespace referralbook::follow_up {

namespace {

using text::to_say;

constexpr std::array<std::string_view, 7> names{to_say("Ladder"), to_say("Coaching"), to_say("Meeting"),
    to_say("Advisory board"), to_say("Activity"), to_say("Given"), to_say("Promise")};

}

std::string_view name_of(plan_deed what) { return names[static_cast<std::size_t>(what)]; }

std::optional<plan_deed> plan_deed_named(std::string_view text) {
    const auto wanted = text::folded(text);
    const auto found = std::ranges::find_if(names, [&](std::string_view name) { return text::folded(name) == wanted; });
    if (found == names.end()) return {};
    return static_cast<plan_deed>(found - names.begin());
}

namespace {

using std::chrono::months;

day day_of_month(std::chrono::year_month month, std::chrono::day wanted) {
    return std::chrono::sys_days{month / std::min(wanted, (month / std::chrono::last).day())};
}

}

std::string title_of(plan_item const& item) { return said_headline{item.verb, item.rest}.with(item.name); }

bool is_last_of_month(day value) {
    const std::chrono::year_month_day date{value};
    return date.day() == (date.year() / date.month() / std::chrono::last).day();
}

day next_of(day from, rhythm every, day after) {
    if (every.months > 0) {
        const std::chrono::year_month_day begun{from}, now{after};
        auto wanted = begun.day();
        if (is_last_of_month(from)) wanted = std::chrono::day{every.month_day > 0 ? every.month_day : 31};
        const int gone = (static_cast<int>(now.year()) - static_cast<int>(begun.year())) * 12 +
            static_cast<int>(static_cast<unsigned>(now.month())) -
            static_cast<int>(static_cast<unsigned>(begun.month()));
        for (int turn = std::max(1, gone / every.months);; ++turn)
            if (const auto next = day_of_month(begun.year() / begun.month() + months{turn * every.months}, wanted);
                next > after)
                return next;
    }
    const int step = std::max(1, every.days);
    const auto turns = std::max<std::int64_t>(1, (after - from).count() / step + 1);
    return from + book::days{turns * step};
}

}
