#include "follow_up/visits/namesakes.hpp"
#include "book/nothing_said.hpp"
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
    if (book::says_nothing(said)) return {};
    auto digits = what == &book::contact::phone ? text::digits_of(said) : std::string{};
    return digits.empty() ? said : digits;
}

struct mark {
    std::string says;
    bool by_firm;
};

/// What tells each from all others of the name: the firm; else, of one firm or of none, what they alone have. Rows of
/// one firm with one telephone or mailbox are one person's.
std::vector<mark> marks_in(std::vector<book::contact const*> const& group) {
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
    std::vector<mark> marks;
    for (auto const* one : group) {
        bool by_firm = !one->company.empty() && firms[text::folded(one->company)] == 1;
        std::string own;
        each(*one, [&](std::size_t i, auto const& key, auto const& there) {
            by_firm = by_firm || (other_marks[i] != &book::contact::area && at_firm[i][there] > 1);
            if (own.empty() && all[i][key] == 1) own = first_of(one->*other_marks[i]);
        });
        by_firm = by_firm || own.empty();
        marks.push_back({by_firm ? one->company : own, by_firm && !one->company.empty()});
    }
    return marks;
}

/// All that may tell a contact, folded: of several values in a cell each, and all of them as they stand.
std::set<std::string> all_of(book::contact const& one) {
    std::set<std::string> all;
    for (auto const* cell : {&one.company, &one.area, &one.phone, &one.email}) {
        all.insert(text::folded(*cell));
        if (cell != &one.company)
            text::each_value(*cell, [&](std::string_view value) { all.insert(text::folded(value)); }, text::or_lines);
    }
    all.erase("");
    return all;
}

}

std::string namesakes::one_of_them::told() const { return firm.empty() ? who : asked(); }

std::string namesakes::one_of_them::asked() const { return who + " (" + firm + ')'; }

namesakes::namesakes(std::span<book::contact const> contacts, key_of_name key) : key_{std::move(key)} {
    std::map<std::string, std::vector<book::contact const*>, std::less<>> names;
    for (auto const& one : contacts)
        if (auto name = key_(one.who); !name.empty()) names[std::move(name)].push_back(&one);
    for (auto const& [name, rows] : names) {
        if (rows.size() < 2) continue;
        group told;
        const auto marks = marks_in(rows);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            auto const& row = *rows[i];
            const auto folded = text::folded(marks[i].says);
            auto& known = told.try_emplace(folded, member{{row.who, marks[i].says, row.row, marks[i].by_firm}, {}})
                              .first->second;
            known.has.merge(all_of(row));
        }
        if (told.size() < 2) continue;
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows_.emplace(place{rows[i]->row, text::folded(rows[i]->company)},
                one_of_them{rows[i]->who, marks[i].says, rows[i]->row, marks[i].by_firm});
        groups_.emplace(name, std::move(told));
    }
}

namesakes::group const* namesakes::group_of(std::string_view who) const {
    if (groups_.empty()) return nullptr;
    const auto found = groups_.find(key_(who));
    return found == groups_.end() ? nullptr : &found->second;
}

void namesakes::each_parting(
    std::string_view told, std::function<bool(group const&, std::string_view, std::string_view)> const& use) const {
    if (groups_.empty() || !told.ends_with(')')) return;
    // A firm may have brackets of its own: "Anna Kern (Kern Dental (Ulm))".
    for (auto open = told.find(" ("); open != std::string_view::npos; open = told.find(" (", open + 1)) {
        const auto who = told.substr(0, open);
        if (auto const* all = group_of(who); all && use(*all, who, told.substr(open + 2, told.size() - open - 3)))
            return;
    }
}

std::optional<namesakes::one_of_them> namesakes::meant(std::string_view told) const {
    std::optional<one_of_them> found;
    each_parting(told, [&](group const& all, std::string_view, std::string_view mark) {
        const auto folded = text::folded(mark);
        if (const auto one = all.find(folded); one != all.end()) {
            found = one->second.one;
            return true;
        }
        for (auto const& [own, one] : all) {
            if (!one.has.contains(folded)) continue;
            if (found) {
                found.reset();
                return false;
            }
            found = one.one;
        }
        return found.has_value();
    });
    return found;
}

std::optional<namesakes::one_of_them> namesakes::noted_as(std::string_view told) const {
    if (auto one = meant(told)) return one;
    std::optional<one_of_them> shared;
    each_parting(told, [&](group const& all, std::string_view who, std::string_view mark) {
        const auto folded = text::folded(mark);
        for (auto const& [own, one] : all)
            if (one.has.contains(folded)) shared = one_of_them{std::string{who}, std::string{mark}};
        return shared.has_value();
    });
    return shared;
}

std::string namesakes::note_of(book::contact const& one, std::string note) const {
    auto mark = one_of(one).firm;
    return mark.empty() ? std::move(note) : std::move(mark) + "; " + note;
}

std::string namesakes::mark_noted(std::string_view who, std::string_view note) const {
    auto const* all = note.empty() ? nullptr : group_of(who);
    if (!all) return {};
    auto mark = text::folded(note.substr(0, std::min(note.find(';'), note.size())));
    const bool theirs = std::ranges::any_of(*all, [&](auto const& one) { return one.second.has.contains(mark); });
    return theirs ? mark : std::string{};
}

std::set<std::string> namesakes::marks_of(one_of_them const& one) const {
    auto const* all = group_of(one.who);
    const auto found = all ? all->find(text::folded(one.firm)) : group::const_iterator{};
    return all && found != all->end() ? found->second.has : std::set<std::string>{};
}

namesakes::one_of_them namesakes::one_of(book::contact const& one) const {
    const auto found = rows_.find(place{one.row, text::folded(one.company)});
    return found == rows_.end() || !is_of_several(one.who) ? one_of_them{one.who, {}, one.row} : found->second;
}

std::vector<namesakes::one_of_them> namesakes::may_be_meant(std::string_view who) const {
    std::vector<one_of_them> found;
    if (auto const* all = group_of(who)) {
        for (auto const& [mark, one] : *all) found.push_back(one.one);
        return found;
    }
    each_parting(who, [&](group const& all, std::string_view, std::string_view mark) {
        const auto folded = text::folded(mark);
        if (all.contains(folded)) return true;
        for (auto const& [own, one] : all)
            if (one.has.contains(folded)) found.push_back(one.one);
        if (found.size() < 2) found.clear();
        return !found.empty();
    });
    return found;
}

std::vector<std::string> namesakes::who_may_be_meant(std::string_view who) const {
    std::vector<std::string> names;
    for (auto const& one : may_be_meant(who)) names.push_back(one.told());
    return names;
}

std::vector<std::string> namesakes::who_may_be_asked_for(std::string_view who) const {
    std::vector<std::string> names;
    for (auto const& one : may_be_meant(who)) names.push_back(one.asked());
    return names;
}

std::vector<namesakes::one_of_them> namesakes::others_than(one_of_them const& one) const {
    std::vector<one_of_them> others;
    if (auto const* all = group_of(one.who))
        for (auto const& [mark, other] : *all)
            if (mark != text::folded(one.firm)) others.push_back(other.one);
    return others;
}

}
