#include "network/partners.hpp"
#include "book/list_words.hpp"
#include "text/fold.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>

namespace referralbook::network {

namespace {

class collection {
public:
    explicit collection(recognition::aliases const& names) : names_{names} {}

    partner& of(std::string const& name) {
        auto key = names_.key(name);
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
    recognition::aliases const& names_;
    std::map<std::string, partner> partners_;
};

/// What stands between commas, semicolons and line breaks, folded.
std::vector<std::string> words_of(std::string const& list) {
    std::vector<std::string> words;
    text::each_part(list, ",;\n", [&](std::string_view part) { words.push_back(text::folded(part)); });
    std::erase(words, "");
    return words;
}

}

std::vector<partner> partners_of(
    std::span<book::contact const> contacts, std::span<book::source_plan const> plans, scoring::ledger const& ranking) {
    collection partners{ranking.names()};
    for (auto const& contact : contacts)
        if (book::is_business(contact.type)) partners.of(contact.who).is_business = true;
    for (auto const& source : ranking.sources()) {
        auto& one = partners.of(source.name);
        one.received = source.count;
        one.won = source.won;
        one.worth = source.worth;
    }
    for (auto const& [key, given] : ranking.given()) {
        auto& one = partners.of(given.name);
        one.is_business = true;
        one.given = given.count;
        one.last_given = given.last;
        one.needs = given.needs;
    }
    for (auto const& plan : plans) {
        auto& one = partners.of(plan.source);
        for (auto const& need : words_of(plan.serves))
            one.is_business = one.needs.try_emplace(need).second || one.is_business;
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
    const auto wanted = text::folded(need);
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
