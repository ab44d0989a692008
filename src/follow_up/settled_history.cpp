#include "follow_up/settled_history.hpp"

#include <algorithm>
#include <optional>

namespace referralbook::follow_up {

namespace {

bool thanked_long_after_it_came(book::follow_up_facts const& facts) {
    return facts.thanked && facts.received && *facts.received + book::days{history_days} < *facts.thanked;
}

bool thanked_and_told_at_once(book::follow_up_facts const& facts) {
    return facts.thanked && facts.told == facts.thanked;
}

/// Told on the day of the thanks how it stands, while no day says that anybody called, was reached or changed the
/// status. A status that a command sets has its day, and of New or Trying nobody is told on the first day.
bool nobody_wrote_when(book::follow_up_facts const& facts) {
    return facts.told_status == facts.state && !facts.changed && !facts.reached && !facts.last_attempt;
}

/// What set-up does on one day, and an office hardly.
bool tells_the_day(book::follow_up_facts const& facts) {
    return thanked_and_told_at_once(facts) &&
        (thanked_long_after_it_came(facts) || facts.invited == facts.thanked || nobody_wrote_when(facts));
}

}

void settled_history::numbers::take(std::int64_t number) {
    if (number <= 0) return;
    first = first > 0 ? std::min(first, number) : number;
    last = std::max(last, number);
}

settled_history::settled_history(std::span<book::referral const> referrals) {
    constexpr int many = 10;   // more than an office catches up with on a day
    std::optional<book::day> first;
    for (auto const& row : referrals) {
        if (!row.facts.thanked) continue;
        first = std::min(first.value_or(*row.facts.thanked), *row.facts.thanked);
        if (!tells_the_day(row.facts)) continue;
        auto& day = days_[*row.facts.thanked];
        ++day.count;
        day.named.take(row.number);
    }
    std::erase_if(days_, [&](auto const& day) { return day.first != first && day.second.count < many; });
}

bool settled_history::holds(book::referral const& row) const {
    if (row.snoozed_until == never_again) return true;
    if (!row.facts.thanked) return false;
    const auto day = days_.find(*row.facts.thanked);
    if (day == days_.end()) return false;
    // One that was told again since has kept the day of its thanks.
    return thanked_and_told_at_once(row.facts) || thanked_long_after_it_came(row.facts) ||
        day->second.named.hold(row.number);
}

}
