#include "commands/contact_of.hpp"
#include "commands/client_words.hpp"
#include "recognition/names/aliases.hpp"
#include "recognition/names/firm_speaker.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/several_values.hpp"

#include <algorithm>
#include <set>

namespace referralbook::commands {

namespace {

/// The contact that "Anna Kern (Kern Dental)" means; nullptr where no such firm stands behind the name.
book::contact const* of_that_firm(
    book::workbook const& workbook, recognition::aliases const& names, std::string_view who) {
    if (!who.ends_with(')')) return nullptr;
    for (auto const& one : workbook.contacts) {
        const auto end = " (" + one.company + ')';
        if (!one.company.empty() && who.ends_with(end) &&
            names.key(who.substr(0, who.size() - end.size())) == names.key(one.who))
            return &one;
    }
    return nullptr;
}

/// The one contact of that name who has this area, phone or e-mail: what was written down once means them still where
/// today something else tells them apart, or nobody else has the name any more. nullptr where none has it, or several
/// do.
book::contact const* of_any_mark(
    book::workbook const& workbook, recognition::aliases const& names, std::string_view who) {
    const auto is_told_by = [&](book::contact const& one, std::string_view mark) {
        const auto end = " (" + std::string{mark} + ')';
        return who.size() > end.size() && text::same_but_for_case(who.substr(who.size() - end.size()), end) &&
            names.key(who.substr(0, who.size() - end.size())) == names.key(one.who);
    };
    std::vector<book::contact const*> found;
    for (auto const& one : workbook.contacts) {
        bool theirs = false;
        for (auto const* cell : {&one.area, &one.phone, &one.email}) {
            theirs = theirs || (!cell->empty() && is_told_by(one, *cell));
            text::each_value(
                *cell, [&](std::string_view value) { theirs = theirs || is_told_by(one, value); }, text::or_lines);
        }
        if (theirs) found.push_back(&one);
    }
    return found.size() == 1 ? found.front() : nullptr;
}

/// Whom a name with a mark means: "Anna Kern (Kern Dental)", "Anna Kern (0171 5550)". nullptr where several of the name
/// share it.
book::contact const* of_that_mark(book::workbook const& workbook, recognition::aliases const& names,
    follow_up::namesakes const& same, std::string_view who) {
    const auto one = same.meant(who);
    if (!one && !same.may_be_meant(who).empty()) return nullptr;
    if (!one) {
        auto const* of_firm = of_that_firm(workbook, names, who);
        return of_firm ? of_firm : of_any_mark(workbook, names, who);
    }
    const auto found = std::ranges::find(workbook.contacts, one->row, &book::contact::row);
    return found == workbook.contacts.end() ? nullptr : &*found;
}

}

book::contact const* contact_of(book::workbook const& workbook, std::string_view who) {
    const recognition::aliases names{workbook.aliases};
    const auto key = names.key(who);
    if (key.empty()) return nullptr;
    book::contact const* of_company = nullptr;
    for (auto const& one : workbook.contacts) {
        if (one.who == who || names.key(one.who) == key) return &one;
        if (!one.company.empty() && recognition::speaks_for_firm_before(of_company, one) &&
            names.key(one.company) == key)
            of_company = &one;
    }
    if (of_company || !who.ends_with(')')) return of_company;
    return of_that_mark(workbook, names, namesakes_in(workbook), who);
}

book::contact const* the_only_contact_of(book::workbook const& workbook, std::string_view who) {
    return namesakes_in(workbook).who_may_be_meant(who).empty() ? contact_of(workbook, who) : nullptr;
}

book::contact const* contact_at(book::workbook const& workbook, int row) {
    const auto found = std::ranges::find(workbook.contacts, row, &book::contact::row);
    return found == workbook.contacts.end() ? nullptr : &*found;
}

std::vector<book::contact const*> contacts_called(book::workbook const& workbook, std::string_view who) {
    const recognition::aliases names{workbook.aliases};
    const auto key = names.key(who);
    std::vector<book::contact const*> all;
    for (auto const& one : workbook.contacts)
        if (!key.empty() && names.key(one.who) == key) all.push_back(&one);
    if (auto const* one = all.empty() ? contact_of(workbook, who) : nullptr) all.push_back(one);
    return all;
}

contact_finder::contact_finder(book::workbook const& workbook) : workbook_{workbook}, names_{workbook.aliases} {
    for (auto const& one : workbook.contacts) {
        people_[names_.key(one.who)].push_back(&one);
        if (one.company.empty()) continue;
        auto& of_company = companies_[names_.key(one.company)];
        const bool speaks = !of_company.empty() && recognition::speaks_for_firm_before(of_company.front(), one);
        of_company.insert(speaks ? of_company.begin() : of_company.end(), &one);
    }
}

book::contact const* contact_finder::of(std::string_view who) const {
    const auto key = names_.key(who);
    if (key.empty()) return nullptr;
    if (const auto person = people_.find(key); person != people_.end()) return person->second.front();
    if (const auto company = companies_.find(key); company != companies_.end()) return company->second.front();
    if (!who.ends_with(')')) return nullptr;
    return of_that_mark(workbook_, names_, same(), who);
}

follow_up::namesakes const& contact_finder::same() const {
    if (!same_) same_ = namesakes_in(workbook_);
    return *same_;
}

std::vector<book::contact const*> contact_finder::all_of(std::string_view who) const {
    const auto key = names_.key(who);
    if (const auto person = people_.find(key); !key.empty() && person != people_.end()) return person->second;
    auto const* one = of(who);
    return one ? std::vector{one} : std::vector<book::contact const*>{};
}

std::vector<book::contact const*> contact_finder::may_be_meant(std::string_view who) const {
    std::vector<book::contact const*> found;
    if (same().is_of_several(who))
        found = all_of(who);
    else if (const auto sharing = same().may_be_meant(who); sharing.empty())
        found = people_of_firm(who);
    else
        for (auto const& one : sharing) found.push_back(contact_at(workbook_, one.row));
    if (found.size() < 2) found.clear();
    return found;
}

std::vector<std::string> contact_finder::who_may_be_meant(std::string_view who) const {
    auto names = same().who_may_be_meant(who);
    if (names.empty())
        for (auto const* one : may_be_meant(who)) names.push_back(same().told(*one));
    return names;
}

named_contacts contact_finder::named_by(std::span<std::string const> names) const {
    named_contacts found;
    for (auto const& name : names)
        if (!may_be_meant(name).empty())
            found.unclear.push_back(name);
        else if (const auto place = at(name))
            found.places.insert(*place);
    return found;
}

/// Each person once, who speaks for it first; none where somebody bears the name.
std::vector<book::contact const*> contact_finder::people_of_firm(std::string_view called) const {
    const auto key = names_.key(called);
    const auto company = companies_.find(key);
    if (key.empty() || people_.contains(key) || company == companies_.end()) return {};
    std::set<std::pair<std::string, std::string>> seen;   // key of the name, and what tells them apart
    auto people = company->second;
    const bool all_moved = std::ranges::all_of(people, &book::contact::has_moved);
    std::erase_if(people, [&](book::contact const* one) {
        return (one->has_moved && !all_moved) || !seen.emplace(names_.key(one->who), same().one_of(*one).firm).second;
    });
    return people;
}

std::optional<std::size_t> contact_finder::at(std::string_view who) const {
    auto const* contact = of(who);
    if (!contact) return std::nullopt;
    return static_cast<std::size_t>(contact - workbook_.contacts.data());
}

std::string contact_finder::called(std::string_view who) const {
    auto const* contact = of(who);
    return contact && names_.key(contact->who) == names_.key(who) ? contact->who : std::string{who};
}

std::string called_as_contact(book::workbook const& workbook, std::string_view who) {
    const recognition::aliases names{workbook.aliases};
    auto const* contact = contact_of(workbook, who);
    return contact && names.key(contact->who) == names.key(who) ? contact->who : std::string{who};
}

follow_up::namesakes namesakes_in(book::workbook const& workbook) {
    return {workbook.contacts,
        [names = recognition::aliases{workbook.aliases}](std::string_view who) { return names.key(who); }};
}

recognition::addressed addressed_in(text::language const& writes) {
    return writes.tag().starts_with("en") ? recognition::addressed::by_first_name
                                          : recognition::addressed::by_whole_name;
}

bool is_client_type(std::string_view type) { return text::in(client_words, text::folded(type)); }

}
