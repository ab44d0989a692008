// Does the order predict? Simulated offices whose sources start, fall silent, convert and spend at rates of their own:
// two years seen, one held out. How much of the held-out referrals and money is held by the 20 % of the known sources
// that each way of ranking puts first, and what each way promises beside what came. Leads are paired: the difference
// within each office, its mean and standard error. The tables are printed as they are, also where worth loses.
#include "rivals.hpp"
#include "scoring/ledger.hpp"
#include "simulated_office.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <numeric>

namespace {

using namespace referralbook;
using namespace referralbook::bench;

/// What the book knows of a source, what each way promises of it, and what it then did.
struct standing {
    promise now, pace, first, bg;   // pace: referrals alone
    double count = 0, money = 0;
    int last = -100'000;   // day of the last referral, counted back from the end of what was seen
    double later_referrals = 0, later_money = 0;
};

std::vector<standing> standings_of(simulated_office const& office) {
    const scoring::ledger ranking{office.seen(), simulated_office::seen_until, {}};
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
    const auto first = first_rule(office), bg = bg_nbd(office, ranking);
    std::vector<standing> known;
    for (std::uint32_t i = 0; i < office.sources; ++i) {
        if (all[i].count == 0) continue;
        auto const* score = ranking.find(name_of_source(i));
        all[i].now = {score->pace * score->active, score->worth};
        all[i].pace = {score->pace, score->pace * score->win_rate * score->value};
        all[i].first = first[i];
        all[i].bg = bg[i];
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
    for (std::size_t place = 0; place < order.size(); ++place) {
        const auto fifth = 5 * place / order.size();
        result[order[place]] = 1 + static_cast<double>(fifth);
    }
    return result;
}

struct share {
    double referrals = 0, money = 0;
};

/// Of the referrals and the money that came later, the share that came from the best fifth by a number.
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

constexpr std::array ways{
    "worth", "pace", "first rule", "count", "money", "recency", "RFM 5x5x5", "BG/NBD x GG", "oracle"};

/// The share that each way holds. A way that promises referrals and money orders each by its own promise; count, money,
/// recency and RFM have one order for both.
std::array<share, ways.size()> shares_of(std::vector<standing> const& known) {
    const auto by = [&](auto const& of) {
        std::vector<double> score;
        for (auto const& one : known) score.push_back(of(one));
        return held_by_the_best(known, score);
    };
    const auto promised = [&](promise standing::* which) {
        return share{by([&](standing const& one) { return (one.*which).referrals; }).referrals,
            by([&](standing const& one) { return (one.*which).money; }).money};
    };
    const auto count = [](standing const& one) { return one.count; };
    const auto money = [](standing const& one) { return one.money; };
    const auto recency = [](standing const& one) { return static_cast<double>(one.last); };
    auto rfm = fifths(known, recency);
    const auto frequency = fifths(known, count), monetary = fifths(known, money);
    for (std::size_t i = 0; i < rfm.size(); ++i) rfm[i] += frequency[i] + monetary[i];
    const share oracle{by([](standing const& one) { return one.later_referrals; }).referrals,
        by([](standing const& one) { return one.later_money; }).money};
    return {promised(&standing::now), promised(&standing::pace), promised(&standing::first), by(count), by(money),
        by(recency), held_by_the_best(known, rfm), promised(&standing::bg), oracle};
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

/// What was promised of all offices together, over what came.
struct sums {
    promise now, first, bg, came;

    void add(standing const& one) {
        const auto put = [](promise& to, double referrals, double money) {
            to.referrals += referrals;
            to.money += money;
        };
        put(now, one.now.referrals, one.now.money);
        put(first, one.first.referrals, one.first.money);
        put(bg, one.bg.referrals, one.bg.money);
        put(came, one.later_referrals, one.later_money);
    }
};

void measure(char const* title, world const& kind, std::uint32_t sources, int offices) {
    std::array<mean, ways.size()> referrals, money, lead_referrals, lead_money;
    sums all;
    for (int i = 0; i < offices; ++i) {
        const auto office = office_of(kind, sources, 1'000'003ULL * sources + static_cast<std::uint64_t>(i));
        const auto known = standings_of(office);
        if (known.size() < 2) continue;
        const auto shares = shares_of(known);
        for (std::size_t way = 0; way < ways.size(); ++way) {
            referrals[way].add(shares[way].referrals);
            money[way].add(shares[way].money);
            lead_referrals[way].add(shares[0].referrals - shares[way].referrals);
            lead_money[way].add(shares[0].money - shares[way].money);
        }
        for (auto const& one : known) all.add(one);
    }
    std::printf("\n%s, %u sources, %d offices\n", title, sources, offices);
    std::printf("| by | referrals | lead of worth | money | lead of worth |\n|---|---|---|---|---|\n");
    for (std::size_t way = 0; way < ways.size(); ++way) {
        std::printf("| %s | %.1f %% | ", ways[way], 100 * referrals[way].value());
        if (way > 0) std::printf("%+.1f ± %.1f", 100 * lead_referrals[way].value(), 100 * lead_referrals[way].error());
        std::printf(" | %.1f %% | ", 100 * money[way].value());
        if (way > 0) std::printf("%+.1f ± %.1f", 100 * lead_money[way].value(), 100 * lead_money[way].error());
        std::printf(" |\n");
    }
    const auto over = [&](promise const& one) {
        std::printf(" %.2f / %.2f", one.referrals / all.came.referrals, one.money / all.came.money);
    };
    std::printf("\nPromised over came, referrals / money: worth");
    over(all.now);
    std::printf("; first rule");
    over(all.first);
    std::printf("; BG/NBD x GG");
    over(all.bg);
    std::printf("\n");
    std::fflush(stdout);
}

}

/// `bench_prediction 10` takes a tenth of the offices.
int main(int count, char const* const* arguments) {
    const int part = count > 1 ? std::max(1, std::atoi(arguments[1])) : 1;
    struct size {
        std::uint32_t sources;
        int offices;
    };
    const auto try_all = [&](char const* title, world const& kind, std::initializer_list<size> sizes) {
        for (const auto [sources, offices] : sizes) measure(title, kind, sources, std::max(4, offices / part));
    };
    const auto usual = {size{10, 4000}, size{40, 2000}, size{200, 400}, size{2000, 60}};
    try_all("Sources stop after two years in the mean", {.years_until_silent = 2}, usual);
    try_all("Sources stop after one year in the mean", {.years_until_silent = 1}, usual);
    try_all("Sources never stop", {}, usual);
    const auto odd = {size{40, 1000}, size{200, 200}};
    try_all("A season of its own for each source", {.years_until_silent = 2, .rate = moving::seasons}, odd);
    try_all("Bursts", {.years_until_silent = 2, .rate = moving::bursts}, odd);
    try_all("Trends", {.years_until_silent = 2, .rate = moving::trends}, odd);
    try_all("Drift", {.years_until_silent = 2, .rate = moving::drift}, odd);
    try_all("The older a source the safer (Weibull 0.6)", {.years_until_silent = 2, .silent_shape = 0.6}, odd);
    try_all("Pauses of six months, nobody stops", {.rate = moving::pauses}, odd);
}
