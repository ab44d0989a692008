#include "follow_up/settled_history.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace referralbook::follow_up {

namespace {

bool thanked_long_after_it_came(book::follow_up_facts const& facts) {
    return facts.thanked && facts.received && *facts.received + book::days{history_days} < *facts.thanked;
}

bool thanked_and_told_at_once(book::follow_up_facts const& facts) {
    return facts.thanked && facts.told == facts.thanked;
}

/// What set-up does on one day, and an office hardly.
bool tells_the_day(book::follow_up_facts const& facts) {
    return thanked_and_told_at_once(facts) && (thanked_long_after_it_came(facts) || facts.invited == facts.thanked);
}

}

settled_history::settled_history(std::span<book::referral const> referrals) {
    constexpr int many = 10;   // more than an office catches up with on a day
    std::map<book::day, int> such;
    std::optional<book::day> first;
    for (auto const& row : referrals) {
        if (!row.facts.thanked) continue;
        first = std::min(first.value_or(*row.facts.thanked), *row.facts.thanked);
        if (tells_the_day(row.facts)) ++such[*row.facts.thanked];
    }
    for (auto const& [day, count] : such)
        if (day == first || count >= many) days_.insert(day);
}

bool settled_history::holds(book::referral const& row) const {
    if (row.snoozed_until == never_again) return true;
    // One that was told again since has kept the day of its thanks.
    return row.facts.thanked && days_.contains(*row.facts.thanked) &&
        (thanked_and_told_at_once(row.facts) || thanked_long_after_it_came(row.facts));
}

}
