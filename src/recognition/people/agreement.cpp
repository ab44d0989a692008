#include "recognition/people/agreement.hpp"

#include <algorithm>
#include <cmath>

namespace referralbook::recognition {

namespace {

constexpr double imagined_pairs = 40, imagined_entries = 100;
/// Of a list of contacts so many pairs an entry are usual.
constexpr double usual_share = 0.205;
constexpr double doubt_of_usual_share = -1.1;
constexpr int rounds = 4;

/// How often a field of two entries of one person usually is unknown (not counted, so 0), the same, almost, another.
constexpr std::array<std::array<double, agreements>, compared_fields> usual{{
    {0, 0.45, 0.15, 0.4},   // e-mail
    {0, 0.55, 0.05, 0.4},   // phone
    {0, 0.65, 0.1, 0.25},   // street
    {0, 0.8, 0.1, 0.1},     // birthday
}};

/// By how much the bits of two entries are divided, for what agrees and what differs is not independent.
constexpr double dependence = 1.9, dependence_of_offices = 1.6;
/// Two offices of one name are one more often than two people are: few are called alike.
constexpr double more_of_offices = 1;

/// How much a pair teaches. The many of which little is known teach nothing: in a long list they would outweigh those
/// that are sure.
double sureness(double likeness) { return std::clamp((likeness - 0.5) / 0.45, 0.0, 1.0); }

}

learned_weights::learned_weights(std::span<evidence const> pairs, std::size_t entries) {
    const auto list = static_cast<double>(std::max<std::size_t>(entries, 16));
    const double usual_doubt = std::log2(list) + doubt_of_usual_share;
    doubt_ = usual_doubt;
    for (int round = 0; round < rounds; ++round) {
        double same = 0;
        std::array<std::array<double, agreements>, compared_fields> seen{};
        for (auto const& pair : pairs) {
            if (pair.contradicts) continue;
            const double sure = sureness(likeness_of(pair));
            same += sure;
            for (std::size_t field = 0; field < compared_fields; ++field)
                seen[field][static_cast<std::size_t>(pair.fields[field])] += sure;
        }
        const double share = (same + imagined_entries * usual_share) / (list + imagined_entries);
        doubt_ = usual_doubt - std::clamp(std::log2(share / usual_share), -1.0, 3.0);
        for (std::size_t field = 0; field < compared_fields; ++field) {
            double all = imagined_pairs;
            for (std::size_t how = 1; how < agreements; ++how) all += seen[field][how];
            for (std::size_t how = 1; how < agreements; ++how) {
                const double often = (seen[field][how] + imagined_pairs * usual[field][how]) / all;
                more_[field][how] = std::clamp(std::log2(often / usual[field][how]), -2.0, 1.0);
            }
        }
    }
}

double learned_weights::likeness_of(evidence const& found) const {
    double bits = found.bits - doubt_ + (found.offices ? more_of_offices : 0);
    for (std::size_t field = 0; field < compared_fields; ++field)
        bits += more_[field][static_cast<std::size_t>(found.fields[field])];
    const double likeness = 1 / (1 + std::exp2(-bits / (found.offices ? dependence_of_offices : dependence)));
    return found.contradicts ? std::min(likeness, 0.5) : likeness;
}

double least_likeness(std::vector<double> likenesses, double usually, double lowest) {
    constexpr double wrong_share = 0.009;
    std::ranges::sort(likenesses, std::greater{});
    double wrong = 0, least = usually;
    for (std::size_t i = 0; i < likenesses.size() && likenesses[i] >= lowest; ++i) {
        wrong += 1 - likenesses[i];
        if (wrong <= wrong_share * static_cast<double>(i + 1)) least = std::min(least, likenesses[i]);
    }
    return least;
}

}
