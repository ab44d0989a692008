#include "scoring/potential.hpp"

#include <algorithm>

namespace referralbook::scoring {

namespace {
constexpr double highest_grade = 3;
}

double potential(prospects_of_a_source const& known, book::rules const& rules) {
    const double all = rules.points_interest + rules.points_relationship + rules.points_motivation +
        rules.points_market + rules.points_nearby + rules.points_access + rules.points_satisfaction;
    if (all <= 0) return 0;
    const double graded = rules.points_interest * known.interest + rules.points_relationship * known.relationship +
        rules.points_motivation * known.motivation + rules.points_access * known.access +
        rules.points_satisfaction * known.satisfaction;
    const double had = graded / highest_grade + rules.points_market * known.same_market +
        rules.points_nearby * known.nearby - rules.points_competitor * known.competitor;
    return std::clamp(100 * had / all, 0.0, 100.0);
}

}
