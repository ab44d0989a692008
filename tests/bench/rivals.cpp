#include "rivals.hpp"

#include "scoring/decay.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace referralbook::bench {

namespace {

constexpr auto seen_until = static_cast<std::int32_t>(simulated_office::seen_until.time_since_epoch().count());

std::vector<std::vector<std::int32_t>> days_of(simulated_office const& office) {
    std::vector<std::vector<std::int32_t>> days(office.sources);
    for (auto const& one : office.referrals)
        if (one.date <= simulated_office::seen_until)
            days[one.source].push_back(static_cast<std::int32_t>(one.date.time_since_epoch().count()));
    return days;
}

/// k of the first rule: how the first half of the book would have foretold the rest.
double first_share(std::vector<std::vector<std::int32_t>> const& days, double prior_years) {
    std::int32_t earliest = seen_until, last = 0;
    for (auto const& source : days)
        if (!source.empty()) earliest = std::min(earliest, source.front()), last = std::max(last, source.back());
    const int horizon = std::min(365, (last - earliest) / 2);
    if (horizon < 90) return 0.8;
    const auto until = last - horizon;
    std::vector<scoring::exposure> known;
    double came = 0, predicted = 0;
    for (auto const& source : days) {
        if (source.empty() || source.front() > until) continue;
        known.push_back(scoring::exposure_of(source, until, 180));
        came += static_cast<double>(source.end() - std::ranges::upper_bound(source, until));
    }
    const double mean = scoring::mean_pace(known);
    for (auto const& one : known) predicted += scoring::pace(one, mean, prior_years);
    return std::clamp((came + 16) / (predicted * horizon / 365 + 20), 0.3, 1.2);
}

/// The minimum by Nelder and Mead (1965), within -6 .. 6 of each number.
template <std::size_t N>
std::array<double, N> lowest(std::array<double, N> start, std::function<double(std::array<double, N> const&)> of) {
    using point = std::array<double, N>;
    const auto value = [&](point const& at) {
        double outside = 0;
        for (const double one : at) outside += std::max(0.0, std::abs(one) - 6);
        const double found = outside > 0 ? 1e9 * (1 + outside) : of(at);
        return std::isfinite(found) ? found : 1e12;
    };
    std::vector<std::pair<double, point>> corners{{value(start), start}};
    for (std::size_t i = 0; i < N; ++i) {
        auto corner = start;
        corner[i] += 0.8;
        corners.emplace_back(value(corner), corner);
    }
    for (int round = 0; round < 300; ++round) {
        std::ranges::sort(corners, {}, &std::pair<double, point>::first);
        if (corners.back().first - corners.front().first < 1e-7 * std::abs(corners.front().first)) break;
        point middle{};
        for (std::size_t i = 0; i < N; ++i)
            for (std::size_t j = 0; j < N; ++j) middle[j] += corners[i].second[j] / N;
        const auto along = [&](double step) {
            point at{};
            for (std::size_t j = 0; j < N; ++j) at[j] = middle[j] + step * (middle[j] - corners.back().second[j]);
            return std::pair{value(at), at};
        };
        auto tried = along(1);
        if (tried.first < corners.front().first) {
            const auto further = along(2);
            if (further.first < tried.first) tried = further;
        } else if (tried.first >= corners[N - 1].first) {
            const auto inside = along(tried.first < corners.back().first ? 0.5 : -0.5);
            if (inside.first < std::min(tried.first, corners.back().first))
                tried = inside;
            else {
                for (auto& [found, at] : corners) {
                    for (std::size_t j = 0; j < N; ++j) at[j] = (at[j] + corners.front().second[j]) / 2;
                    found = value(at);
                }
                continue;
            }
        }
        corners.back() = tried;
    }
    return std::ranges::min(corners, {}, &std::pair<double, point>::first).second;
}

/// A source as BG/NBD sees it: referrals after the first, when the last of them came and how long it is known, years.
struct buyer {
    std::uint32_t source;
    double repeats, last, known;
};

struct bg_numbers {
    double r, alpha, a, b;
};

double likelihood(bg_numbers const& of, buyer const& one) {
    const auto& [r, alpha, a, b] = of;
    const double x = one.repeats;
    const double common = std::lgamma(r + x) - std::lgamma(r) + r * std::log(alpha) + std::lgamma(a + b) +
        std::lgamma(b + x) - std::lgamma(b) - std::lgamma(a + b + x);
    const double alive = -(r + x) * std::log(alpha + one.known);
    if (x == 0) return common + alive;
    const double gone = std::log(a) - std::log(b + x - 1) - (r + x) * std::log(alpha + one.last);
    const double larger = std::max(alive, gone);
    return common + larger + std::log(std::exp(alive - larger) + std::exp(gone - larger));
}

double hypergeometric(double a, double b, double c, double z) {
    double term = 1, sum = 1;
    for (int j = 0; j < 5000 && std::abs(term) > 1e-12 * std::abs(sum); ++j)
        sum += term *= (a + j) * (b + j) / ((c + j) * (j + 1)) * z;
    return sum;
}

double expected(bg_numbers of, buyer const& one) {
    if (std::abs(of.a - 1) < 1e-4) of.a = 1 + 1e-4;   // the formula has a gap there
    const auto& [r, alpha, a, b] = of;
    const double x = one.repeats, known = alpha + one.known;
    const double left = 1 -
        std::pow(known / (known + 1), r + x) * hypergeometric(r + x, b + x, a + b + x - 1, 1 / (known + 1));
    const double gone = x > 0 ? a / (b + x - 1) * std::pow(known / (alpha + one.last), r + x) : 0;
    return std::max(0.0, (a + b + x - 1) / (a - 1) * left / (1 + gone));
}

struct seller {
    double sales = 0, sum = 0;
};

/// The usual sale of each source by gamma-gamma.
std::vector<double> usual_sales(simulated_office const& office) {
    std::vector<seller> sellers(office.sources);
    for (auto const& one : office.referrals)
        if (one.decided <= simulated_office::seen_until && one.won && one.value > 0)
            ++sellers[one.source].sales, sellers[one.source].sum += one.value;
    double sales = 0, sum = 0;
    for (auto const& one : sellers) sales += one.sales, sum += one.sum;
    if (sales == 0) return std::vector<double>(office.sources, 1);
    const double unit = sum / sales;   // the search is in units of the mean sale
    const auto best = lowest<3>({1, 1, 0}, [&](std::array<double, 3> const& at) {
        const double p = std::exp(at[0]), q = std::exp(at[1]), v = std::exp(at[2]);
        double all = 0;
        for (auto const& [m, total] : sellers) {
            if (m == 0) continue;
            const double z = total / m / unit;
            all += std::lgamma(p * m + q) - std::lgamma(p * m) - std::lgamma(q) + q * std::log(v) +
                (p * m - 1) * std::log(z) + p * m * std::log(m) - (p * m + q) * std::log(v + m * z);
        }
        return -all;
    });
    const double p = std::exp(best[0]), q = std::max(std::exp(best[1]), 1.05), v = std::exp(best[2]);
    std::vector<double> usual;
    for (auto const& [m, total] : sellers) usual.push_back(unit * (p * v + p * total / unit) / (p * m + q - 1));
    return usual;
}

}

std::vector<promise> first_rule(simulated_office const& office) {
    book::rules rules;
    rules.half_life = 180;
    rules.value_growth_max = 1.25;
    const scoring::ledger ranking{office.seen(), simulated_office::seen_until, rules};
    const double share = first_share(days_of(office), ranking.office().alike.years);
    std::vector<promise> result(office.sources);
    for (std::uint32_t i = 0; i < office.sources; ++i)
        if (auto const* one = ranking.find(name_of_source(i))) {
            result[i].referrals = share * one->steady_pace;
            result[i].money = result[i].referrals * one->win_rate * one->value;
        }
    return result;
}

std::vector<promise> bg_nbd(simulated_office const& office, scoring::ledger const& ranking) {
    const auto days = days_of(office);
    std::vector<buyer> buyers;
    for (std::uint32_t i = 0; i < office.sources; ++i)
        if (!days[i].empty())
            buyers.push_back(
                {i, static_cast<double>(days[i].size()) - 1, scoring::years_between(days[i].front(), days[i].back()),
                    scoring::years_between(days[i].front(), seen_until)});
    const auto numbers = [](std::array<double, 4> const& at) {
        return bg_numbers{std::exp(at[0]), std::exp(at[1]), std::exp(at[2]), std::exp(at[3])};
    };
    const auto best = lowest<4>({0, -1, -1, 1}, [&](std::array<double, 4> const& at) {
        double all = 0;
        for (auto const& one : buyers) all += likelihood(numbers(at), one);
        return -all;
    });
    const auto usual = usual_sales(office);
    std::vector<promise> result(office.sources);
    for (auto const& one : buyers) {
        auto& promised = result[one.source];
        promised.referrals = expected(numbers(best), one);
        promised.money = promised.referrals * ranking.find(name_of_source(one.source))->win_rate * usual[one.source];
    }
    return result;
}

}
