#include "panels/known/alike_watch.hpp"

#include "recognition/names/name_key.hpp"
#include "recognition/names/name_reader.hpp"
#include "recognition/names/name_shape.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace referralbook::panels {

using recognition::name_key;

alike_watch::names alike_watch::names_in(book::workbook const& workbook, scoring::ledger const& ranking) {
    names now;
    for (auto const& source : ranking.sources()) now.sources.emplace_back(source.name, source.count);
    std::ranges::sort(now.sources);   // whatever their rank
    for (auto const& one : workbook.contacts) now.contacts.emplace_back(one.who, one.company);
    for (auto const& one : workbook.not_the_same) now.apart.emplace_back(one.first, one.second);
    return now;
}

namespace {

using names_by_key = std::map<std::string, std::string>;

/// A firm without its legal form, by which "PK Gutters" and "PK Gutters LLC" are one, and "Kern AG" and "Kern GmbH"
/// two.
struct bare_firm {
    explicit bare_firm(std::string const& key) {
        const auto shape = recognition::shape_of(key);
        words = recognition::words_without_form(shape);
        has_form = words.size() < shape.words.size();
    }
    std::vector<std::u32string> words;
    bool has_form = false;
};

/// The first two words of a key: those that may be the first but for a legal form.
std::vector<std::string_view> first_words(std::string_view key) {
    auto words = text::words_in(key);
    words.resize(std::min<std::size_t>(words.size(), 2));
    return words;
}

template <class Firms, class Firm> std::string const* only_one_of(Firms const& firms, Firm const& firm) {
    const auto those = firms.find(firm);
    return those != firms.end() && those->second.size() == 1 ? &those->second.begin()->second : nullptr;
}

}

/// Sources that are called as the firm of one contact alone, who may be who is meant: "Gestoría López" of Ana López,
/// "PK Gutters" of Pete at PK Gutters LLC. A firm of several is none of them, and one that is a contact itself is
/// nobody else.
std::vector<commands::joined_spelling> alike_watch::firms_of_one(names const& of, scoring::ledger const& ranking) {
    std::map<std::string, names_by_key> exactly;                               // who is of each firm
    std::map<std::vector<std::u32string>, names_by_key> without_form, plain;   // plain: of firms that have none
    std::set<std::string> contacts;
    std::set<std::string, std::less<>> begin_sources;
    for (auto const& [source, count] : of.sources) {
        const auto key = ranking.names().key(source);
        for (const auto word : first_words(key)) begin_sources.emplace(word);
    }
    const auto may_be_source = [&](std::string_view word) { return begin_sources.contains(word); };
    for (auto const& [who, firm] : of.contacts) {
        auto key = ranking.names().key(who);
        if (auto company = ranking.names().key(firm); !company.empty() && !key.empty()) {
            if (std::ranges::any_of(first_words(company), may_be_source)) {
                const bare_firm bare{company};
                without_form[bare.words].try_emplace(key, who);
                if (!bare.has_form) plain[bare.words].try_emplace(key, who);
            }
            exactly[std::move(company)].try_emplace(key, who);
        }
        contacts.insert(std::move(key));
    }
    std::vector<commands::joined_spelling> found;
    for (auto const& [source, count] : of.sources) {
        const auto key = ranking.names().key(source);
        if (contacts.contains(key)) continue;
        auto const* one = only_one_of(exactly, key);
        if (const bare_firm bare{key}; !exactly.contains(key) && !bare.words.empty())
            one = only_one_of(bare.has_form ? plain : without_form, bare.words);
        if (one) found.push_back({source, *one});
    }
    return found;
}

/// Sources that are called by a family name that one contact alone bears: "Dr. Kraus" of Dr. med. Thomas Kraus. One of
/// several may be any of them.
std::vector<commands::joined_spelling> alike_watch::families_of_one(names const& of, scoring::ledger const& ranking) {
    std::map<std::string, std::map<std::string, std::string>> people;   // of each family name, by key
    for (auto const& [who, firm] : of.contacts) {
        const auto name = recognition::read_name(who);
        if (name.kind == recognition::name_kind::person && !name.given.empty())
            people[name_key(name.family)].try_emplace(ranking.names().key(who), who);
    }
    std::vector<commands::joined_spelling> found;
    for (auto const& [source, count] : of.sources) {
        if (recognition::read_name(source).kind != recognition::name_kind::person) continue;
        const auto those = people.find(name_key(source));   // which leaves titles out
        if (those != people.end() && those->second.size() == 1 &&
            those->second.begin()->first != ranking.names().key(source))
            found.push_back({source, those->second.begin()->second});
    }
    return found;
}

std::vector<commands::joined_spelling> const& alike_watch::look(
    book::workbook const& workbook, scoring::ledger const& ranking) {
    auto now = names_in(workbook, ranking);
    if (seen_ == now) return found_;
    std::set<std::string> contacts;
    for (auto const& [who, firm] : now.contacts) contacts.insert(ranking.names().key(who));
    std::set<std::pair<std::string, std::string>> apart;
    for (auto const& [first, second] : now.apart) {
        auto one = name_key(first), other = name_key(second);
        apart.emplace(one, other);
        apart.emplace(std::move(other), std::move(one));
    }
    std::vector<commands::named_source> all;
    for (auto const& source : ranking.sources())
        all.push_back({source.name, source.count, contacts.contains(source.key)});
    for (auto const& [who, firm] : now.contacts)
        if (!ranking.find(who)) all.push_back({who, 0, true});
    const auto are_apart = [&](std::string_view one, std::string_view other) {
        return apart.contains({name_key(one), name_key(other)});
    };
    found_ = commands::alike_among(std::move(all), are_apart);
    for (auto const of_one : {&alike_watch::firms_of_one, &alike_watch::families_of_one})
        for (auto& one : of_one(now, ranking))
            if (!are_apart(one.spelling, one.source) &&
                std::ranges::find(found_, one.spelling, &commands::joined_spelling::spelling) == found_.end())
                found_.push_back(std::move(one));
    seen_ = std::move(now);
    return found_;
}

}
