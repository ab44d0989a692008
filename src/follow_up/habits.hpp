#pragma once
#include "book/workbook.hpp"

#include <array>
#include <cstddef>
#include <optional>

namespace referralbook::follow_up {

/// A part of a whole, counted: "these" of "all".
struct part_of {
    std::size_t these = 0, all = 0;
    std::optional<double> share() const {
        if (all == 0) return {};
        return static_cast<double>(these) / static_cast<double>(all);
    }
};

/// What an office does with the referrals that it received in a span of days, counted and not judged.
struct habits {
    std::size_t received = 0;
    /// Of these, a history that set-up settled: in calls, thanks and reports they are not counted.
    std::size_t settled = 0;
    part_of more_than_one_attempt;      ///< of those that anybody tried to reach
    std::optional<double> first_call;   ///< median of working days from received to the first attempt
    /// Within the rule First call days, of those that a source sent: without those still in time, those decided in
    /// time without a call, those who were not to be called by then, and those whose first attempt nobody wrote down.
    part_of called_in_time;
    /// Of those with a source who may be contacted by then: without those received today that were not thanked yet.
    part_of thanked_same_day;
    /// Of those whose status changed: the source was told within the rule Tell days. Without sources who may be told
    /// nothing or were not to be contacted by then.
    part_of told_in_time;
    std::size_t gifts = 0;               ///< given in the span
    std::optional<double> spent{};       ///< on them; nothing where there were some and the log names no cost
    std::optional<double> days_to_won;   ///< median
    std::array<std::size_t, 8> now{};    ///< how many stand at each status
    std::array<std::optional<double>, 8>
        stands;   ///< median of the days they have stood there, or until they got there: Won, Lost. Of a referral whose
                  ///< changes the history knows each stay counts, of another one the present alone
    std::size_t by_history = 0;   ///< how many of them the history knows
};

/// Both days belong to the span. Rows without a date are no part of any.
habits habits_of(book::workbook const& workbook, book::day from, book::day to, book::day today);

}
