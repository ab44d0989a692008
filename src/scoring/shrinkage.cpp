#include "scoring/shrinkage.hpp"

#include <algorithm>

namespace referralbook::scoring {

double shrunk(double sum, double count, double mean, double weight) {
    return count + weight > 0 ? (sum + weight * mean) / (count + weight) : mean;
}

sample sample_of_results(double won, double decided) {
    if (decided <= 0) return {};
    return {decided, won / decided, won * (decided - won) / decided};
}

sample sample_of(std::span<double const> data) {
    if (data.empty()) return {};
    sample result{.count = static_cast<double>(data.size())};
    for (const double one : data) result.mean += one;
    result.mean /= result.count;
    for (const double one : data) result.squares += (one - result.mean) * (one - result.mean);
    return result;
}

prior_weight prior_weight_of(
    std::span<sample const> sources, double smallest, double largest, book::rules const& rules) {
    largest = std::max(smallest, largest);
    prior_weight result;
    result.weight = std::clamp(rules.win_prior, smallest, largest);
    double sum = 0, squares = 0, counts = 0;
    for (auto const& source : sources) {
        if (source.count <= 0) continue;
        ++result.sources;
        result.data += source.count;
        sum += source.count * source.mean;
        squares += source.squares;
        counts += source.count * source.count;
    }
    const double k = result.sources, n = result.data;
    if (k < 2 || n <= k) return result;
    const double mean = sum / n;
    double between = 0;
    for (auto const& source : sources)
        if (source.count > 0) between += source.count * (source.mean - mean) * (source.mean - mean);
    result.within = squares / (n - k);
    result.between = (between - (k - 1) * result.within) / (n - counts / n);
    const double spread = result.within + result.between;
    if (spread <= 0) return result;
    result.likeness = std::clamp(result.between / spread, -1.0, 1.0);
    const double known = std::min(k, n - k), prior = rules.pace_prior_weight;
    result.share = (known * result.likeness + prior / (1 + rules.win_prior)) / (known + prior);
    result.weight = result.share <= 0 ? largest : std::clamp((1 - result.share) / result.share, smallest, largest);
    return result;
}

}
