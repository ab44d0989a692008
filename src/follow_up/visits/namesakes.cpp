#include "follow_up/visits/namesakes.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace referralbook::follow_up {

namespace {

std::string with_firm(std::string const& who, std::string const& firm) {
    return firm.empty() ? who : who + " (" + firm + ')';
}

}

namesakes::namesakes(std::span<book::contact const> contacts, key_of_name key) : key_{std::move(key)} {
    for (auto const& one : contacts)
        if (auto name = key_(one.who); !name.empty())
            firms_[std::move(name)].try_emplace(text::folded(one.company), one_of_them{one.who, one.company});
    std::erase_if(firms_, [](auto const& name) { return name.second.size() < 2; });
}

namesakes::firms const* namesakes::firms_of(std::string_view who) const {
    if (firms_.empty()) return nullptr;
    const auto found = firms_.find(key_(who));
    return found == firms_.end() ? nullptr : &found->second;
}

std::string namesakes::told_apart(book::contact const& one) const {
    return firms_of(one.who) ? with_firm(one.who, one.company) : one.who;
}

std::optional<namesakes::one_of_them> namesakes::meant(std::string_view told) const {
    if (firms_.empty() || !told.ends_with(')')) return {};
    // A firm may have brackets of its own: "Anna Kern (Kern Dental (Ulm))".
    for (auto open = told.find(" ("); open != std::string_view::npos; open = told.find(" (", open + 1)) {
        auto const* all = firms_of(told.substr(0, open));
        const auto firm = text::folded(told.substr(open + 2, told.size() - open - 3));
        if (!all || firm.empty()) continue;
        if (const auto found = all->find(firm); found != all->end()) return found->second;
    }
    return {};
}

std::string namesakes::firm_noted(std::string_view who, std::string_view note) const {
    auto const* all = note.empty() ? nullptr : firms_of(who);
    if (!all) return {};
    auto firm = text::folded(note.substr(0, std::min(note.find(';'), note.size())));
    return all->contains(firm) ? firm : std::string{};
}

std::vector<std::string> namesakes::who_may_be_meant(std::string_view who) const {
    std::vector<std::string> names;
    if (auto const* all = firms_of(who))
        for (auto const& [firm, one] : *all) names.push_back(with_firm(one.who, one.firm));
    return names;
}

}
