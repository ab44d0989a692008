#pragma once
#include "book/referral.hpp"

#include <cstdint>
#include <map>
#include <span>

namespace referralbook::follow_up {

/// A referral received longer ago than this, in days, is history when the workbook is set up.
inline constexpr int history_days = 30;

/// The day under Snoozed until of a referral whose steps are never to come up: the history says nobody's name.
inline constexpr book::day never_again = std::chrono::sys_days{std::chrono::year{2199} / std::chrono::December / 31};

/// Tells the referrals that set-up settled: a history counts as thanked and told on the day of set-up, because nobody
/// wrote down when that was. Such a day says nothing of what the office does. It is the first on which anybody was
/// thanked, or one on which many were who came long before. A referral whose own day nobody knew, and which set-up put
/// down for that day or another, is neither a promise that was kept nor one that was broken.
class settled_history {
public:
    explicit settled_history(std::span<book::referral const> referrals);
    bool holds(book::referral const& row) const;

private:
    /// The numbers that it gave, from the first to the last; 0 and 0 where none is known.
    struct numbers {
        std::int64_t first = 0, last = 0;
        void take(std::int64_t number);
        bool hold(std::int64_t number) const { return number > 0 && number >= first && number <= last; }
    };
    struct settled_rows {
        int count = 0;
        numbers named;
    };
    std::map<book::day, settled_rows> days_;   // on which set-up settled a history
};

}
