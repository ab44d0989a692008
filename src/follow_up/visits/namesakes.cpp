#include "follow_up/visits/namesakes.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace referralbook::follow_up {

namespace {

std::string with_firm(std::string const& who, std::string const& firm) {
    return firm.empty() ? who : who + " (" + firm + ')';
}

/// What each of two contacts of one name and firm has for themselves; a blank tells nothing.
constexpr std::array<std::string book::contact::*, 3> other_marks{
    &book::contact::area, &book::contact::phone, &book::contact::email};

/// The first of several values of a cell: "0171 1; 0171 2" tells by the first.
std::string first_of(std::string_view cell) {
    while (!cell.empty()) {
        const auto end = std::min({cell.find(":::"), cell.find_first_of(";\r\n"), cell.size()});
        if (const auto value = text::trimmed(cell.substr(0, end)); !value.empty()) return std::string{value};
        cell.remove_prefix(std::min(cell.size(), end + (cell.substr(end).starts_with(":::") ? 3 : 1)));
    }
    return {};
}

bool say_the_same(book::contact const& one, book::contact const& other, std::string book::contact::* what) {
    const auto said = text::folded(first_of(one.*what)), elsewhere = text::folded(first_of(other.*what));
    if (what != &book::contact::phone) return said == elsewhere;
    const auto digits = text::digits_of(said);
    return digits.empty() ? said == elsewhere : digits == text::digits_of(elsewhere);
}

/// Rows of one telephone or mailbox are one person's.
bool is_one_person(book::contact const& one, book::contact const& other) {
    return (!first_of(one.phone).empty() && say_the_same(one, other, &book::contact::phone)) ||
        (!first_of(one.email).empty() && say_the_same(one, other, &book::contact::email));
}

/// What tells a contact from all others of the name: the firm; else, of one firm or of none, what they alone have.
std::string mark_in(std::vector<book::contact const*> const& group, book::contact const& one) {
    std::vector<book::contact const*> others;
    for (auto const* other : group)
        if (other != &one && text::folded(other->company) == text::folded(one.company)) others.push_back(other);
    if ((others.empty() && !one.company.empty()) ||
        std::ranges::any_of(others, [&](auto const* other) { return is_one_person(one, *other); }))
        return one.company;
    for (const auto what : other_marks)
        if (auto mark = first_of(one.*what); !mark.empty() && std::ranges::none_of(group, [&](auto const* other) {
                return other != &one && say_the_same(one, *other, what);
            }))
            return mark;
    return one.company;
}

}

namesakes::namesakes(std::span<book::contact const> contacts, key_of_name key) : key_{std::move(key)} {
    std::map<std::string, std::vector<book::contact const*>, std::less<>> groups;
    for (auto const& one : contacts) {
        auto name = key_(one.who);
        if (name.empty()) continue;
        firms_[name].try_emplace(text::folded(one.company), one_of_them{one.who, one.company, one.row});
        groups[std::move(name)].push_back(&one);
    }
    std::erase_if(firms_, [](auto const& name) { return name.second.size() < 2; });
    for (auto const& [name, group] : groups) {
        if (group.size() < 2) continue;
        firms told;
        for (auto const* one : group) {
            const auto mark = mark_in(group, *one);
            told.try_emplace(text::folded(mark), one_of_them{one->who, mark, one->row});
        }
        if (told.size() < 2) continue;
        for (auto const* one : group) marks_.emplace(one->row, mark_in(group, *one));
        told_.emplace(name, std::move(told));
    }
}

namesakes::firms const* namesakes::firms_of(std::string_view who) const {
    if (firms_.empty()) return nullptr;
    const auto found = firms_.find(key_(who));
    return found == firms_.end() ? nullptr : &found->second;
}

namesakes::firms const* namesakes::told_by(std::string_view who) const {
    if (told_.empty()) return nullptr;
    const auto found = told_.find(key_(who));
    return found == told_.end() ? nullptr : &found->second;
}

std::string namesakes::told_apart(book::contact const& one) const {
    return firms_of(one.who) ? with_firm(one.who, one.company) : one.who;
}

std::optional<namesakes::one_of_them> namesakes::meant(std::string_view told) const {
    if (told_.empty() || !told.ends_with(')')) return {};
    // A firm may have brackets of its own: "Anna Kern (Kern Dental (Ulm))".
    for (auto open = told.find(" ("); open != std::string_view::npos; open = told.find(" (", open + 1)) {
        const auto who = told.substr(0, open), mark = told.substr(open + 2, told.size() - open - 3);
        const auto folded = text::folded(mark);
        if (folded.empty()) continue;
        for (auto const* all : {firms_of(who), told_by(who)})
            if (all)
                if (const auto found = all->find(folded); found != all->end()) return found->second;
    }
    return {};
}

std::string namesakes::firm_noted(std::string_view who, std::string_view note) const {
    auto const* all = note.empty() ? nullptr : firms_of(who);
    if (!all) return {};
    auto firm = text::folded(note.substr(0, std::min(note.find(';'), note.size())));
    return all->contains(firm) ? firm : std::string{};
}

std::string namesakes::told(book::contact const& one) const {
    const auto mark = marks_.find(one.row);
    return mark == marks_.end() ? one.who : with_firm(one.who, mark->second);
}

std::vector<std::string> namesakes::who_may_be_meant(std::string_view who) const {
    std::vector<std::string> names;
    if (auto const* all = told_by(who))
        for (auto const& [mark, one] : *all) names.push_back(with_firm(one.who, one.firm));
    return names;
}

std::vector<namesakes::one_of_them> namesakes::others_than(one_of_them const& one) const {
    std::vector<one_of_them> others;
    if (auto const* all = told_by(one.who))
        for (auto const& [mark, other] : *all)
            if (mark != text::folded(one.firm)) others.push_back(other);
    return others;
}

}
