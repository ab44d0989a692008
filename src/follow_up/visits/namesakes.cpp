#include "follow_up/visits/namesakes.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/several_values.hpp"

#include <algorithm>
#include <array>

namespace referralbook::follow_up {

namespace {

/// What each of two contacts of one name and firm has for themselves; a blank tells nothing.
constexpr std::array<std::string book::contact::*, 3> other_marks{
    &book::contact::area, &book::contact::phone, &book::contact::email};

/// The first of several values of a cell: "0171 1; 0171 2" tells by the first.
std::string first_of(std::string_view cell) {
    std::string first;
    text::each_value(
        cell,
        [&](std::string_view value) {
            if (first.empty()) first = value;
        },
        text::or_lines);
    return first;
}

/// The same for values that say the same: of a phone its digits.
std::string value_key(book::contact const& one, std::string book::contact::* what) {
    auto said = text::folded(first_of(one.*what));
    auto digits = what == &book::contact::phone ? text::digits_of(said) : std::string{};
    return digits.empty() ? said : digits;
}

/// What tells each from all others of the name: the firm; else, of one firm or of none, what they alone have. Rows of
/// one firm with one telephone or mailbox are one person's.
std::vector<std::string> marks_in(std::vector<book::contact const*> const& group) {
    std::map<std::string, int> firms;
    std::array<std::map<std::string, int>, other_marks.size()> all, at_firm;
    const auto each = [&](book::contact const& one, auto use) {
        const auto firm = text::folded(one.company);
        for (std::size_t i = 0; i < other_marks.size(); ++i)
            if (const auto key = value_key(one, other_marks[i]); !key.empty()) use(i, key, firm + '\n' + key);
    };
    for (auto const* one : group) {
        ++firms[text::folded(one->company)];
        each(*one, [&](std::size_t i, auto const& key, auto const& there) { ++all[i][key], ++at_firm[i][there]; });
    }
    std::vector<std::string> marks;
    for (auto const* one : group) {
        bool by_firm = !one->company.empty() && firms[text::folded(one->company)] == 1;
        std::string mark;
        each(*one, [&](std::size_t i, auto const& key, auto const& there) {
            by_firm = by_firm || (other_marks[i] != &book::contact::area && at_firm[i][there] > 1);
            if (mark.empty() && all[i][key] == 1) mark = first_of(one->*other_marks[i]);
        });
        marks.push_back(by_firm || mark.empty() ? one->company : mark);
    }
    return marks;
}

}

std::string namesakes::one_of_them::told() const { return firm.empty() ? who : who + " (" + firm + ')'; }

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
        const auto marks = marks_in(group);
        for (std::size_t i = 0; i < group.size(); ++i)
            told.try_emplace(text::folded(marks[i]), one_of_them{group[i]->who, marks[i], group[i]->row});
        if (told.size() < 2) continue;
        for (std::size_t i = 0; i < group.size(); ++i) marks_.emplace(group[i]->row, marks[i]);
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
    return firms_of(one.who) ? one_of_them{one.who, one.company, one.row}.told() : one.who;
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
    return mark == marks_.end() ? one.who : one_of_them{one.who, mark->second, one.row}.told();
}

std::vector<std::string> namesakes::who_may_be_meant(std::string_view who) const {
    std::vector<std::string> names;
    if (auto const* all = told_by(who))
        for (auto const& [mark, one] : *all) names.push_back(one.told());
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
