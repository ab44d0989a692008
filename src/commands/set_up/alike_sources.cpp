#include "commands/set_up/alike_sources.hpp"
#include "book/rows.hpp"
#include "commands/set_up/sheet_rows.hpp"
#include "recognition/names/name_key.hpp"
#include "recognition/names/name_likeness.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace referralbook::commands {

namespace {

constexpr double alike = 0.85;   // as of contacts that are there twice

using recognition::name_shape;
using recognition::word_kind;

/// "K & L" beside "Kline & Lamb LLP": nothing but initials, and those of the other's words.
bool initials_of(name_shape const& one, name_shape const& other) {
    std::u32string left, right;
    for (auto const& word : one.words) {
        if (word.text.size() != 1) return false;
        left += word.text;
    }
    for (auto const& word : other.words)
        if (word.kind != word_kind::form) right += word.text.substr(0, 1);
    return left.size() >= 2 && left == right && other.is_office;
}

struct candidate {
    named_source source;
    name_shape shape;
    std::set<std::u32string> starts;   ///< the first two letters of each word
    std::size_t means;                 ///< the place of the one that it means; its own at first
};

bool share_a_start(candidate const& one, candidate const& other) {
    return std::ranges::any_of(one.starts, [&](auto const& start) { return other.starts.contains(start); });
}

bool seem_one(candidate const& one, candidate const& other) {
    if (initials_of(one.shape, other.shape) || initials_of(other.shape, one.shape)) return true;
    return share_a_start(one, other) && recognition::name_likeness(one.shape, other.shape) >= alike;
}

}

std::vector<joined_spelling> alike_among(std::vector<named_source> names) {
    std::ranges::stable_sort(names, [](auto const& one, auto const& other) {
        return std::tuple{!one.is_contact, -one.referrals, -static_cast<int>(one.name.size())} <
            std::tuple{!other.is_contact, -other.referrals, -static_cast<int>(other.name.size())};
    });
    std::vector<candidate> all;
    std::vector<joined_spelling> joined;
    for (auto& name : names) {
        candidate next{std::move(name), {}, {}, all.size()};
        next.shape = recognition::shape_of(next.source.name);
        for (auto const& word : next.shape.words) next.starts.insert(word.text.substr(0, 2));
        if (next.source.referrals > 0)
            for (auto const& known : all) {
                if (known.shape.key == next.shape.key || !seem_one(next, known)) continue;
                // Two contacts are two people until somebody merges them.
                if (next.source.is_contact) break;
                next.means = known.means;
                joined.push_back({next.source.name, all[known.means].source.name});
                break;
            }
        all.push_back(std::move(next));
    }
    return joined;
}

std::vector<joined_spelling> alike_sources(set_up_facts const& facts, referral_plan const& referrals) {
    std::map<std::string, named_source> names;
    const auto name_of = [&](std::string const& spelling) -> named_source& {
        auto& one = names[recognition::name_key(spelling)];
        if (one.name.empty()) one.name = spelling;
        return one;
    };
    const sheet_rows rows{facts};
    if (facts.wanted.kind != recognition::sheet_kind::referral_log)
        for (std::size_t row = 0; row < rows.count(); ++row)
            if (const auto who = rows.who(row); !who.empty()) name_of(who).is_contact = true;
    const auto source = book::column_index(book::table_id::referrals, "source");
    for (auto const& row : referrals.rows)
        if (auto const* spelling = std::get_if<std::string>(&row[source])) ++name_of(*spelling).referrals;
    std::vector<named_source> all;
    for (auto& [key, one] : names)
        if (!key.empty()) all.push_back(std::move(one));
    return alike_among(std::move(all));
}

}
