#pragma once
#include <cstdint>
#include <span>
#include <vector>

namespace referralbook::scoring {

inline constexpr double days_a_year = 365;

/// From one day to another, in years of 365 days.
inline double years_between(std::int32_t from, std::int32_t until) {
    return (static_cast<double>(until) - from) / days_a_year;
}

/// What a referral of `age` days still weighs: 0.5^(age/H). Ages and the half-life H in days.
double weight(double age, double half_life);

/// The same half-life for many ages: those up to `oldest` days are worked out once.
class decay {
public:
    decay(double half_life, std::int32_t oldest = -1);   // implicit on purpose: a half-life is one
    double half_life() const { return half_life_; }
    double weight(std::int64_t age) const {
        return age >= 0 && age < static_cast<std::int64_t>(by_age_.size())
            ? by_age_[static_cast<std::size_t>(age)]
            : scoring::weight(static_cast<double>(age), half_life_);
    }

private:
    double half_life_;
    std::vector<double> by_age_;
};

/// A source as of a day: V', E and E2; nothing of it counts before its first referral.
struct exposure {
    double events = 0;          ///< V'
    double years = 0;           ///< E
    double squared_years = 0;   ///< E2
};
exposure exposure_of(std::span<std::int32_t const> days, std::int32_t as_of, decay const& fading);

}
