#include "scoring/history.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace referralbook::scoring {

namespace {

constexpr double largest_value = 1e15;

}

std::uint32_t history_builder::spelling(std::string_view text) {
    if (history_.spellings.size() * 2 >= known_.size()) grow();
    const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>{}(text));
    for (std::size_t at = hash & (known_.size() - 1);; at = (at + 1) & (known_.size() - 1)) {
        auto& here = known_[at];
        if (here.number == 0) {
            history_.spellings.emplace_back(text);
            here = {hash, static_cast<std::uint32_t>(history_.spellings.size())};
            return here.number - 1;
        }
        if (here.hash == hash && history_.spellings[here.number - 1] == text) return here.number - 1;
    }
}

void history_builder::grow() {
    std::vector<slot> larger(std::max<std::size_t>(256, known_.size() * 2));
    for (auto const& one : known_) {
        if (one.number == 0) continue;
        auto at = one.hash & (larger.size() - 1);
        while (larger[at].number != 0) at = (at + 1) & (larger.size() - 1);
        larger[at] = one;
    }
    known_ = std::move(larger);
}

void history_builder::add(referral_entry const& entry) {
    const auto source = text::trimmed(entry.source);
    if (!entry.date) {
        history_.without_date += !source.empty() || entry.unusable;
        return;
    }
    if (source.empty()) {
        ++history_.without_source;
        return;
    }
    history::row row{.spelling = spelling(source),
        .day = static_cast<std::int32_t>(entry.date->time_since_epoch().count()),
        .value = entry.value.value_or(std::numeric_limits<double>::quiet_NaN()),
        .result = entry.unknown_status ? outcome::open : entry.result,
        .unknown_status = entry.unknown_status,
        .bad_value = entry.bad_value};
    if (entry.value && !(std::abs(*entry.value) <= largest_value)) row.bad_value = true;
    if (row.bad_value) row.value = std::numeric_limits<double>::quiet_NaN();
    if (row.value == 0) row.value = 0;   // no negative zero
    history_.rows.push_back(row);
}

void history_builder::add_rows_of(history const& other) {
    std::vector<std::uint32_t> number;
    number.reserve(other.spellings.size());
    for (auto const& text : other.spellings) number.push_back(spelling(text));
    history_.rows.reserve(history_.rows.size() + other.rows.size());
    for (auto row : other.rows) {
        row.spelling = number[row.spelling];
        history_.rows.push_back(row);
    }
    history_.without_date += other.without_date;
    history_.without_source += other.without_source;
}

}
