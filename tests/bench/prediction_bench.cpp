// Does the order predict? Simulated offices whose sources start, fall silent, convert and spend at rates of their own:
// two years seen, one held out. How much of the held-out referrals and money is held by the 20 % of the known sources
// that each way of ranking puts first. The table is printed as it is, also where worth loses.
#include "scoring/ledger.hpp"
#include "simulated_office.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <functional>
#include <numeric>

namespace {

using namespace referralbook;
using namespace referralbook::bench;

/// What the book knows of a source, and what it then did.
struct standing {
    double worth = 0, count = 0, money = 0;
    int last = -100'000;   // day of the last referral, counted back from the end of what was seen
    double later_referrals = 0, later_money = 0;
};

std::vector<standing> standings_of(simulated_office const& office, scoring::ledger const& ranking) {
    std::vector<standing> all(office.sources);
    for (auto const& one : office.referrals) {
        auto& source = all[one.source];
        if (one.date > simulated_office::seen_until) {
            source.later_referrals += 1;
            source.later_money += one.value;
        } else {
            source.count += 1;
            source.last = static_cast<int>((one.date - simulated_office::seen_until).count());
            if (one.decided <= simulated_office::seen_until) source.money += one.value;
        }
    }
    std::vector<standing> known;
    for (std::uint32_t i = 0; i < office.sources; ++i) {
        if (all[i].count == 0) continue;
        all[i].worth = ranking.find(name_of_source(i))->worth;
        known.push_back(all[i]);
    }
    return known;
}

/// Fifth of the sources, 1 to 5, that a source belongs to by one number: what a 5x5x5 RFM sum adds up.
std::vector<double> fifths(std::vector<standing> const& known, std::function<double(standing const&)> const& of) {
    std::vector<std::size_t> order(known.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return of(known[i]); });
    std::vector<double> result(known.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        result[order[place]] = 1 + static_cast<double>(5 * place / order.size());
    return result;
}

struct share {
    double referrals = 0, money = 0;
};

share held_by_the_best(std::vector<standing> const& known, std::vector<double> const& score) {
    std::vector<std::size_t> order(known.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) { return score[i]; });
    const auto best = (known.size() + 4) / 5;
    share all, top;
    for (std::size_t place = 0; place < order.size(); ++place) {
        auto const& one = known[order[place]];
        all.referrals += one.later_referrals;
        all.money += one.later_money;
        if (place < best) top.referrals += one.later_referrals, top.money += one.later_money;
    }
    return {all.referrals > 0 ? top.referrals / all.referrals : 0, all.money > 0 ? top.money / all.money : 0};
}

constexpr std::array ways{"worth", "count", "money", "recency", "RFM 5x5x5", "oracle"};

std::array<share, ways.size()> shares_of(std::vector<standing> const& known) {
    const auto by = [&](auto const& of) {
        std::vector<double> score;
        for (auto const& one : known) score.push_back(of(one));
        return score;
    };
    const auto count = [](standing const& one) { return one.count; };
    const auto money = [](standing const& one) { return one.money; };
    const auto recency = [](standing const& one) { return static_cast<double>(one.last); };
    auto rfm = fifths(known, recency);
    const auto frequency = fifths(known, count), monetary = fifths(known, money);
    for (std::size_t i = 0; i < rfm.size(); ++i) rfm[i] += frequency[i] + monetary[i];
    const auto referrals = held_by_the_best(known, by([](standing const& one) { return one.later_referrals; }));
    const auto sums = held_by_the_best(known, by([](standing const& one) { return one.later_money; }));
    return {held_by_the_best(known, by([](standing const& one) { return one.worth; })),
        held_by_the_best(known, by(count)), held_by_the_best(known, by(money)), held_by_the_best(known, by(recency)),
        held_by_the_best(known, rfm), share{referrals.referrals, sums.money}};
}

/// Mean and standard error of what is put in.
class mean {
public:
    void add(double value) {
        ++n_;
        sum_ += value;
        squares_ += value * value;
    }
    double value() const { return sum_ / n_; }
    double error() const { return std::sqrt(std::max(0.0, squares_ / n_ - value() * value()) / (n_ - 1)); }

private:
    double n_ = 0, sum_ = 0, squares_ = 0;
};

void measure(char const* title, world const& kind, std::uint32_t sources, int offices) {
    std::array<mean, ways.size()> referrals, money;
    mean lead_referrals, lead_money;
    double promised = 0, came = 0;
    for (int i = 0; i < offices; ++i) {
        const auto office = office_of(kind, sources, 1'000'003ULL * sources + static_cast<std::uint64_t>(i));
        const scoring::ledger ranking{office.seen(), simulated_office::seen_until, {}};
        const auto known = standings_of(office, ranking);
        if (known.size() < 2) continue;
        const auto shares = shares_of(known);
        for (std::size_t way = 0; way < ways.size(); ++way) {
            referrals[way].add(shares[way].referrals);
            money[way].add(shares[way].money);
        }
        lead_referrals.add(shares[0].referrals - shares[1].referrals);
        lead_money.add(shares[0].money - shares[2].money);
        for (auto const& one : known) promised += one.worth, came += one.later_money;
    }
    std::printf(
        "\n%s, %u sources, %d offices\n  %-10s %10s %10s\n", title, sources, offices, "by", "referrals", "money");
    for (std::size_t way = 0; way < ways.size(); ++way)
        std::printf("  %-10s %9.1f%% %9.1f%%\n", ways[way], 100 * referrals[way].value(), 100 * money[way].value());
    std::printf("  lead of worth over count on referrals %+.2f points, %.1f standard errors\n",
        100 * lead_referrals.value(), lead_referrals.value() / lead_referrals.error());
    std::printf("  lead of worth over money on money     %+.2f points, %.1f standard errors\n",
        100 * lead_money.value(), lead_money.value() / lead_money.error());
    std::printf("  worth promised / money that came      %.3f\n", promised / came);
    std::fflush(stdout);
}

}

int main() {
    struct size {
        std::uint32_t sources;
        int offices;
    };
    for (const auto [sources, offices] : {size{10, 800}, size{40, 600}, size{200, 150}, size{2000, 60}}) {
        measure("Sources fall silent after two years in the mean", {.years_until_silent = 2}, sources, offices);
        measure("Sources fall silent after one year in the mean", {.years_until_silent = 1}, sources, offices);
        measure("Sources never fall silent", {}, sources, offices);
    }
}
