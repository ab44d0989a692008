#pragma once
#include "book/workbook.hpp"
#include "recognition/names/aliases.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace referralbook::follow_up {

/// One half of a weekday: before noon, or from noon on.
enum class half_day { morning, afternoon };

/// What became of the calls and visits of one half day.
struct tries {
    int reached = 0, all = 0;
};

/// When it is clearly easier to reach somebody than at all other times together.
struct best_time {
    int weekday = 0;   ///< 0 is Monday
    half_day half = half_day::morning;
    tries made;
    double share = 0;   ///< reached, drawn towards what the other times say (shrunk)
};

/// Calls and visits by weekday and half day.
class reach_table {
public:
    void add(book::day when, double time_of_day, bool reached);
    tries at(int weekday, half_day half) const;
    tries all() const { return all_; }

    /// The half day with the highest shrunken share among those that are clear (S0): tried 5 times or more, 5 times or
    /// more at other times too, and Fisher's exact test, one-sided, says at 5 % that it is better than those; divided
    /// by the number of half days that were tried so often, so that where all are alike at most one table in twenty
    /// names one. Nothing where none is.
    std::optional<best_time> best() const;

private:
    std::array<tries, 14> made_{};
    tries all_;
};

/// When people are reached, by the log: its calls and visits that say Reached or No answer and at what time, today's
/// among them. A line without a time of day tells nothing.
class reach_times {
public:
    reach_times() = default;
    explicit reach_times(book::workbook const& workbook);

    /// Of one person, by any spelling of the name; nothing where no time is clear.
    std::optional<best_time> of(std::string_view who) const;
    /// The person's own, else that of all prospects.
    std::optional<best_time> of_prospect(std::string_view who) const;

    reach_table const& prospects() const { return prospects_; }   ///< by the referrals that the touches belong to
    reach_table const& sources() const { return sources_; }       ///< whoever has referred, and what is done with them

private:
    recognition::aliases names_;
    std::map<std::string, best_time, std::less<>> best_;   // by key, the clear ones alone
    reach_table prospects_, sources_;
    std::optional<best_time> of_prospects_;
};

/// "best reached Tuesday mornings: 7 of 9".
std::string said(best_time const& when, text::language const& say);

}
