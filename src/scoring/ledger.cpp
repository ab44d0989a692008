#include "scoring/ledger.hpp"

#include "scoring/content_hash.hpp"
#include "scoring/ledger_text.hpp"
#include "scoring/why.hpp"
#include "tidy/name_key.hpp"

#include <algorithm>

namespace referralbook::scoring {

namespace {

std::string hash_of(arranged_history const& rows, history const& book, book::day as_of, book::rules const& rules) {
    content_hash hash;
    hash.add(as_of.time_since_epoch().count());
    hash.add(book::compact(rules));
    for (const std::size_t number : {std::size_t{book.without_date}, std::size_t{book.without_source}, rows.after_as_of})
        hash.add(number);
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
            marks += static_cast<char>('a' + static_cast<int>(row.result) + 3 * blank + 6 * row.unknown_status
                                       + 12 * row.bad_value);
        }
        hash.add(std::span<double const>{values});
        hash.add(std::string_view{marks});
    }
    return hash.hex();
}

}

ledger::ledger(history const& book, book::day as_of, book::rules const& rules)
    : as_of_{as_of}, currency_{rules.currency} {
    const auto rows = arranged(book, as_of);
    office_ = office_of(rows, static_cast<std::int32_t>(as_of.time_since_epoch().count()), rules);
    sources_.reserve(rows.sources.size());
    for (auto const& source : rows.sources) sources_.push_back(score_of(source, office_, as_of, rules.half_life));
    rank(rules);
    text_ = ledger_text(rows, book);
    hash_ = hash_of(rows, book, as_of, rules);
}

void ledger::rank(book::rules const& rules) {
    std::ranges::stable_sort(sources_, std::ranges::greater{}, &source_score::worth);   // they come in the order of keys
    std::vector<double> worths;
    for (auto const& source : sources_) worths.push_back(source.worth);
    const auto places = places_of(worths);
    for (std::size_t i = 0; i < sources_.size(); ++i) {
        sources_[i].place = places[i];
        sources_[i].deserves = band_of(places[i], sources_.size(), sources_[i].worth, rules);
    }
    std::ranges::sort(sources_, [](auto const& left, auto const& right) {
        return std::tie(left.place, left.key) < std::tie(right.place, right.key);
    });
    by_key_.reserve(sources_.size());
    for (std::size_t i = 0; i < sources_.size(); ++i) by_key_.emplace(sources_[i].key, i);
}

source_score const* ledger::find(std::string_view name) const {
    const auto found = by_key_.find(tidy::name_key(name));
    return found == by_key_.end() ? nullptr : &sources_[found->second];
}

source_score const* ledger::at_place(std::size_t n) const {
    return n < 1 || n > sources_.size() ? nullptr : &sources_[n - 1];
}

std::string ledger::why(source_score const& source) const {
    return scoring::why(source, office_.values.money, as_of_, currency_);
}

}
