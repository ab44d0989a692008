#pragma once
#include "book/referral.hpp"

#include <set>
#include <span>

namespace referralbook::follow_up {

/// A referral received longer ago than this, in days, is history when the workbook is set up.
inline constexpr int history_days = 30;

/// The day under Snoozed until of a referral whose steps are never to come up: the history says nobody's name.
inline constexpr book::day never_again = std::chrono::sys_days{std::chrono::year{2199} / std::chrono::December / 31};

/// Tells the referrals that set-up settled: a history counts as thanked and told on the day of set-up, because nobody
/// wrote down when that was. Such a day says nothing of what the office does. It is the first on which anybody was
/// thanked, or one on which many were who came long before.
class settled_history {
public:
    explicit settled_history(std::span<book::referral const> referrals);
    bool holds(book::referral const& row) const;

private:
    std::set<book::day> days_;   // on which set-up settled a history
};

}
