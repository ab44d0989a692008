#include "scoring/value.hpp"

#include "scoring/band.hpp"

#include <algorithm>

namespace referralbook::scoring {

value_numbers value_numbers_of(std::vector<double> values, book::rules const& rules) {
    value_numbers result;
    std::ranges::sort(values);
    const std::vector<double> positive(std::ranges::upper_bound(values, 0.0), values.end());
    if (positive.empty()) return result;
    const auto count = positive.size();
    const double median = (positive[(count - 1) / 2] + positive[count / 2]) / 2;
    const auto giants = ceil_share(rules.value_cap_share, count);
    const double uncommon = positive[count - std::min(giants + 1, count)];
    const double cap = std::max(rules.value_cap_medians * median, uncommon);
    double uncut = 0, cut = 0;
    for (const double value : values) {
        uncut += value;
        cut += std::min(value, cap);
    }
    if (cut <= 0) return result;
    result.money = true;
    result.cap = cap;
    result.growth = std::min(rules.value_growth_max, uncut / cut);
    result.mean = cut / static_cast<double>(values.size());
    return result;
}

}
