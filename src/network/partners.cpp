#include "network/partners.hpp"
#include "tidy/fold.hpp"
#include "tidy/name_key.hpp"

#include <boost/algorithm/string/classification.hpp>
#include <boost/algorithm/string/split.hpp>

#include <algorithm>
#include <map>

namespace referralbook::network {

namespace {

class collection {
public:
    partner& of(std::string const& name) {
        auto key = tidy::name_key(name);
        auto [place, is_new] = partners_.try_emplace(key);
        if (is_new) place->second.name = name, place->second.key = std::move(key);
        return place->second;
    }
    std::vector<partner> take() {
        std::vector<partner> result;
        for (auto& [key, one] : partners_)
            if (!key.empty()) result.push_back(std::move(one));
        return result;
    }

private:
    std::map<std::string, partner> partners_;
};

/// What stands between commas, semicolons and line breaks, folded.
std::vector<std::string> words_of(std::string const& list) {
    std::vector<std::string> words;
    boost::algorithm::split(words, list, boost::algorithm::is_any_of(",;\n"));
    for (auto& word : words) word = tidy::folded(word);
    std::erase(words, "");
    return words;
}

}

std::vector<partner> partners_of(book::workbook const& book, scoring::ledger const& ranking, day today) {
    collection partners;
    for (auto const& contact : book.contacts)
        if (const auto type = tidy::folded(contact.type); type == "partner" || type == "adviser") partners.of(contact.who).is_business = true;
    for (auto const& source : ranking.sources()) {
        auto& one = partners.of(source.name);
        one.received = source.count;
        one.won = source.won;
        one.worth = source.worth;
    }
    for (auto const& row : book.given) {
        if (row.date && *row.date > today) continue;
        auto& one = partners.of(row.partner);
        one.is_business = true;
        ++one.given;
        if (row.date) one.last_given = std::max(one.last_given, row.date);   // nothing is before any day
        if (auto need = tidy::folded(row.need); !need.empty()) one.needs.insert(std::move(need));
    }
    for (auto const& plan : book.plans) {
        auto& one = partners.of(plan.source);
        for (auto const& need : words_of(plan.serves)) one.is_business = one.needs.insert(need).second || one.is_business;
    }
    return partners.take();
}

std::vector<partner const*> owed(std::span<partner const> partners) {
    std::vector<partner const*> result;
    for (auto const& one : partners)
        if (one.is_business && one.balance() > 0) result.push_back(&one);
    std::ranges::sort(result, [](partner const* left, partner const* right) {
        if (left->balance() != right->balance()) return left->balance() > right->balance();
        if (left->worth != right->worth) return left->worth > right->worth;
        return left->key < right->key;
    });
    return result;
}

std::vector<partner const*> partners_for(std::span<partner const> partners, std::string_view need) {
    const auto wanted = tidy::folded(need);
    std::vector<partner const*> result;
    for (auto const& one : partners)
        if (one.needs.contains(wanted)) result.push_back(&one);
    std::ranges::sort(result, [](partner const* left, partner const* right) {
        if (left->worth != right->worth) return left->worth > right->worth;
        if (left->balance() != right->balance()) return left->balance() > right->balance();
        if (left->last_given != right->last_given) return left->last_given < right->last_given;
        return left->key < right->key;
    });
    return result;
}

}
