#include "scoring/value.hpp"

#include "scoring/band.hpp"

#include <algorithm>
#include <iterator>

namespace referralbook::scoring {

value_numbers value_numbers_of(std::vector<double> const& values, book::rules const& rules) {
    value_numbers result;
    std::vector<double> positive;
    positive.reserve(values.size());
    std::ranges::copy_if(values, std::back_inserter(positive), [](double value) { return value > 0; });
    if (positive.empty()) return result;
    const auto count = positive.size();
    const auto nth = [&](std::size_t n) {
        const auto at = positive.begin() + static_cast<std::ptrdiff_t>(n);
        std::ranges::nth_element(positive, at);
        return *at;
    };
    const double upper = nth(count / 2);
    const double lower = count % 2
        ? upper
        : *std::max_element(positive.begin(), positive.begin() + static_cast<std::ptrdiff_t>(count / 2));
    const double median = (lower + upper) / 2;
    const auto giants = ceil_share(rules.value_cap_share, count);
    const double uncommon = nth(count - std::min(giants + 1, count));
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
