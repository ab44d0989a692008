#include "scoring/ledger.hpp"

#include "book/rules/compact_rules.hpp"
#include "scoring/content_hash.hpp"
#include "scoring/ledger_text.hpp"
#include "scoring/why.hpp"

#include <algorithm>
#include <numeric>

namespace referralbook::scoring {

namespace {

std::string hash_of(arranged_history const& rows, history const& workbook, given_by_key const& given, book::day as_of,
    book::rules const& rules) {
    content_hash hash;
    hash.add(as_of.time_since_epoch().count());
    hash.add(book::compact(rules));
    for (const std::size_t number :
        {std::size_t{workbook.without_date}, std::size_t{workbook.without_source}, rows.after_as_of})
        hash.add(number);
    if (workbook.not_at_hand) hash.add(workbook.not_at_hand);
    hash.add(rows.sources.size());
    std::vector<double> values;
    std::string marks;
    for (auto const& source : rows.sources) {
        hash.add(std::string_view{source.key});
        hash.add(std::string_view{source.name});
        hash.add(source.days);
        values.clear();
        marks.clear();
        for (auto const& row : source.rows) {
            const bool blank = row.value != row.value;
            values.push_back(blank ? 0 : row.value);
            marks += static_cast<char>(
                'a' + static_cast<int>(row.result) + 3 * blank + 6 * row.unknown_status + 12 * row.bad_value);
        }
        hash.add(std::span<double const>{values});
        hash.add(std::string_view{marks});
    }
    for (auto const& way : rows.ways) {
        hash.add(std::string_view{way.name});
        hash.add(way.count);
        hash.add(way.won);
    }
    for (auto const& [spelling, source] : workbook.names.keys()) {
        hash.add(std::string_view{spelling});
        hash.add(std::string_view{source});
    }
    for (auto const& [key, partner] : given) {
        hash.add(std::string_view{key});
        hash.add(std::string_view{partner.name});
        hash.add(partner.count);
        hash.add(partner.last ? partner.last->time_since_epoch().count() : 0);
        for (auto const& [need, times] : partner.needs) {
            hash.add(std::string_view{need});
            hash.add(times);
        }
    }
    return hash.hex();
}

}

ledger::ledger(history const& workbook, book::day as_of, book::rules const& rules)
    : as_of_{as_of}, half_life_{rules.half_life}, currency_{rules.currency}, names_{workbook.names},
      given_{given_up_to(workbook, as_of)} {
    auto rows = arranged(workbook, as_of, rules.ways);
    const auto today = static_cast<std::int32_t>(as_of.time_since_epoch().count());
    auto earliest = today;
    for (auto const& source : rows.sources) earliest = std::min(earliest, source.days.front());
    const decay fading{
        rules.half_life, static_cast<std::int32_t>(std::min<std::int64_t>(std::int64_t{today} - earliest, 100'000))};
    office_ = office_of(rows, today, rules, fading);
    sources_.reserve(rows.sources.size());
    for (auto const& source : rows.sources) sources_.push_back(score_of(source, office_, as_of, fading));
    rank(rules);
    index(rows, workbook);
    text_ = ledger_text(rows, workbook);
    hash_ = hash_of(rows, workbook, given_, as_of, rules);
    ways_ = std::move(rows.ways);
}

namespace {

/// The sources by one of their numbers, the largest first, and the place of each; what is equal stays in the order it
/// comes in. What is sorted is numbers, for a score is too big to be moved.
struct ranking {
    std::vector<std::size_t> order, places;

    ranking(std::span<source_score const> sources, double source_score::* by) : order(sources.size()) {
        std::iota(order.begin(), order.end(), std::size_t{0});
        const auto number = [&](std::size_t i) { return sources[i].*by; };
        std::ranges::stable_sort(order, std::ranges::greater{}, number);
        std::vector<double> numbers;
        numbers.reserve(order.size());
        for (const auto i : order) numbers.push_back(number(i));
        const auto in_order = places_of(numbers);
        places.resize(order.size());
        for (std::size_t at = 0; at < order.size(); ++at) places[order[at]] = in_order[at];
        std::ranges::sort(order, {}, [&](std::size_t i) { return std::pair{places[i], i}; });
    }
};

}

// The sources come in the order of their keys.
void ledger::rank(book::rules const& rules) {
    const ranking worths{sources_, &source_score::worth};
    for (std::size_t i = 0; i < sources_.size(); ++i) {
        sources_[i].place = worths.places[i];
        sources_[i].deserves = band_of(worths.places[i], sources_.size(), sources_[i].worth, rules);
    }
    const ranking paces{sources_, &source_score::pace};
    std::vector<std::size_t> moved_to(sources_.size());
    std::vector<source_score> ranked;
    ranked.reserve(sources_.size());
    for (const auto i : worths.order) {
        moved_to[i] = ranked.size();
        ranked.push_back(std::move(sources_[i]));
        ranked.back().place_by_pace = paces.places[i];
    }
    sources_ = std::move(ranked);
    by_pace_.reserve(sources_.size());
    for (const auto i : paces.order) by_pace_.push_back(moved_to[i]);
}

// A key is the key of itself, aliases included, so that no spelling can be another source's key: one index serves both.
void ledger::index(arranged_history const& rows, history const& workbook) {
    by_name_.reserve(sources_.size() + rows.spelled.size());
    for (std::size_t i = 0; i < sources_.size(); ++i) by_name_.emplace(sources_[i].key, i);
    spellings_.reserve(rows.spelled.size());   // never moves from here on
    for (auto const& [spelling, source] : rows.spelled) {
        spellings_.push_back(workbook.spellings[spelling]);
        by_name_.emplace(spellings_.back(), by_name_.at(rows.sources[source].key));
    }
}

source_score const* ledger::find(std::string_view name) const {
    auto found = by_name_.find(name);
    if (found == by_name_.end()) found = by_name_.find(names_.key(name));
    return found == by_name_.end() ? nullptr : &sources_[found->second];
}

source_score const* ledger::at_place(std::size_t n) const {
    return n < 1 || n > sources_.size() ? nullptr : &sources_[n - 1];
}

source_score const* ledger::at_place_by_pace(std::size_t n) const {
    return n < 1 || n > by_pace_.size() ? nullptr : &sources_[by_pace_[n - 1]];
}

given_totals const* ledger::given_to(std::string_view name) const {
    const auto found = given_.find(names_.key(name));
    return found == given_.end() ? nullptr : &found->second;
}

std::string ledger::why(
    source_score const& source, book::number_style const& numbers, text::language const& say) const {
    return scoring::why(source, office_.values.money, as_of_, currency_, numbers, say);
}

}
