#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace referralbook::scoring {

/// How an office's referrals are spread over the months of a year. A day counts as much as its month brings: where
/// August brings half of what is usual, a day of August counts half. docs/rules.md, Seasons.
class season {
public:
    season() = default;   ///< every day counts alike
    /// Of the months of the days given (since 1970-01-01), over whole years up to `as_of`. Every day counts alike where
    /// there are less than two whole years, or fewer than 60 referrals in them.
    season(std::span<std::int32_t const> days, std::int32_t as_of);

    bool is_flat() const { return flat_; }
    /// What a month, 0 to 11, brings beside a usual one, drawn towards 1.
    double factor(std::size_t month) const { return factors_[month]; }
    /// The days after `from` up to `to`, each by its month.
    double between(std::int32_t from, std::int32_t to) const;

private:
    bool flat_ = true;
    std::array<double, 12> factors_{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
};

}
