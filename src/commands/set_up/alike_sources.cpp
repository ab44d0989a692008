#include "commands/set_up/alike_sources.hpp"
#include "book/schema.hpp"
#include "recognition/names/name_key.hpp"
#include "recognition/names/name_likeness.hpp"
#include "recognition/names/sexes.hpp"
#include "recognition/names/ways.hpp"
#include "recognition/tables/cell_shape.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace referralbook::commands {

namespace {

constexpr double alike = 0.85;   // as of contacts that are there twice

using recognition::name_shape;

/// How many initials stand in front: two of "K & L" and of "K & L Realty".
std::size_t initials_in_front(std::vector<std::u32string> const& words) {
    const auto end = std::ranges::find_if(words, [](auto const& word) { return word.size() != 1; });
    return static_cast<std::size_t>(end - words.begin());
}

/// The words with a digit: Clinic 1 and Clinic 2 are two, however much alike.
std::set<std::u32string> numbers_in(name_shape const& one) {
    std::set<std::u32string> numbers;
    for (auto const& word : one.words)
        if (std::ranges::any_of(word.text, [](char32_t letter) { return letter >= U'0' && letter <= U'9'; }))
            numbers.insert(word.text);
    return numbers;
}

struct candidate {
    named_source source;
    name_shape shape;
    std::vector<std::u32string> words;   ///< without its legal form
    std::size_t initials;                ///< in front of them
    std::set<std::u32string> numbers;
    std::size_t means;   ///< the place of the one that it means; its own at first
};

/// "K & L" and "K & L Realty" of the offices "Kline & Lamb" and "Kline & Lamb Realty".
bool are_initials(candidate const& one, candidate const& other) {
    if (one.initials < 2 || !other.shape.is_office || one.words.size() != other.words.size()) return false;
    for (std::size_t i = 0; i < one.words.size(); ++i)
        if (i < one.initials ? one.words[i].front() != other.words[i].front() : one.words[i] != other.words[i])
            return false;
    return true;
}

/// The names so far by what two names that seem one have in common: how a word begins, or the initials.
class candidates {
public:
    /// Those that have something in common with it, in their order.
    std::set<std::size_t> near(candidate const& next) const {
        std::set<std::size_t> found;
        for (auto const& mark : marks_of(next))
            if (const auto at = by_mark_.find(mark); at != by_mark_.end())
                found.insert(at->second.begin(), at->second.end());
        return found;
    }
    void add(candidate next) {
        for (auto const& mark : marks_of(next)) by_mark_[mark].push_back(all_.size());
        all_.push_back(std::move(next));
    }
    candidate const& operator[](std::size_t at) const { return all_[at]; }
    std::size_t size() const { return all_.size(); }

private:
    static std::set<std::u32string> marks_of(candidate const& one) {
        std::set<std::u32string> marks;
        for (auto const& word : one.shape.words) {
            marks.insert(word.text.substr(0, 2));
            // "Uenal" begins as "Ünal" does, and "Aakesson" as "Åkesson".
            const auto two = std::u32string_view{word.text}.substr(0, 2);
            if (word.text.size() > 2 && (two == U"ae" || two == U"oe" || two == U"ue" || two == U"aa"))
                marks.insert({word.text[0], word.text[2]});
        }
        if (one.words.size() >= 2 && (one.initials >= 2 || one.shape.is_office))
            marks.insert({U'.', one.words[0].front(), one.words[1].front()});
        return marks;
    }

    std::vector<candidate> all_;
    std::map<std::u32string, std::vector<std::size_t>> by_mark_;
};

/// "Mme Roux" and "Cabinet Roux": a person of the firm, or of another; somebody must say which.
bool are_person_and_office(candidate const& one, candidate const& other) {
    using recognition::sex;
    return other.shape.is_office && !one.shape.is_office && recognition::sex_of_titles(one.source.name) != sex::unknown;
}

bool seem_one(candidate const& one, candidate const& other) {
    if (are_person_and_office(one, other) || are_person_and_office(other, one)) return false;
    return are_initials(one, other) || are_initials(other, one) ||
        (one.numbers == other.numbers && recognition::name_likeness(one.shape, other.shape) >= alike);
}

}

std::vector<named_source> sources_named(sheet_rows const& rows, referral_plan const& referrals) {
    std::map<std::string, named_source> names;
    const auto name_of = [&](std::string const& spelling) -> named_source& {
        auto& one = names[recognition::name_key(spelling)];
        if (one.name.empty()) one.name = spelling;
        return one;
    };
    if (rows.facts().wanted.kind != recognition::sheet_kind::referral_log)
        for (std::size_t row = 0; row < rows.count(); ++row)
            if (const auto who = rows.who(row); !who.empty()) name_of(who).is_contact = true;
    const auto source = book::column_index(book::table_id::referrals, "source");
    for (auto const& row : referrals.rows)
        if (auto const* spelling = std::get_if<std::string>(&row[source])) ++name_of(*spelling).referrals;
    names.erase("");
    std::vector<named_source> all;
    for (auto& [key, one] : names) all.push_back(std::move(one));
    return all;
}

std::vector<std::string> ways_among(std::span<named_source const> names) {
    std::vector<std::string> ways;
    for (auto const& one : names)
        if (!one.is_contact && recognition::is_channel(one.name) && one.name.find_first_of(",;") == std::string::npos)
            ways.push_back(one.name);
    return ways;
}

std::vector<std::string> ways_to_take(set_up_facts const& facts, std::span<named_source const> names) {
    auto found = ways_among(names);
    if (found.empty() || !facts.names.contains(book::table(book::table_id::rules).name)) return found;
    if (!facts.ways) return {};
    const recognition::ways known{facts.ways->text};
    std::set<std::string> standing;
    for (auto const& source : facts.sources) standing.insert(recognition::name_key(source));
    std::erase_if(
        found, [&](auto const& one) { return known.has(one) || standing.contains(recognition::name_key(one)); });
    return found;
}

std::vector<joined_spelling> alike_among(
    std::vector<named_source> names, std::function<bool(std::string_view, std::string_view)> const& apart) {
    std::ranges::stable_sort(names, {}, [](named_source const& one) {
        const bool in_small_letters = text::in_small_letters(one.name) == one.name;
        return std::tuple{!one.is_contact, in_small_letters, -one.referrals, -static_cast<int>(one.name.size())};
    });
    candidates all;
    std::vector<joined_spelling> joined;
    for (auto& name : names) {
        candidate next{std::move(name), {}, {}, 0, {}, all.size()};
        next.shape = recognition::shape_of(next.source.name);
        next.words = recognition::words_without_form(next.shape);
        next.initials = initials_in_front(next.words);
        next.numbers = numbers_in(next.shape);
        if (next.source.referrals > 0)
            for (const auto place : all.near(next)) {
                auto const& known = all[place];
                if (known.shape.key == next.shape.key || !seem_one(next, known)) continue;
                if (apart && apart(next.source.name, all[known.means].source.name)) continue;
                // Two contacts are two people until somebody merges them.
                if (next.source.is_contact) break;
                next.means = known.means;
                joined.push_back({next.source.name, all[known.means].source.name});
                break;
            }
        all.add(std::move(next));
    }
    return joined;
}

}
