#include "support/people.hpp"

#include "support/dice.hpp"
#include "support/people_words.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace referralbook::tests {

namespace {

using recognition::person;

struct truth {
    std::string title, first, middle, last, company, phone, email, street, postcode, city, birthday;
    bool office = false;
    std::string organisation{}, programme{};   ///< of a site, whose own name is the company
};

std::string plain(std::string_view text) {
    std::string result;
    for (const char c : text)
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) result += static_cast<char>(c | 0x20);
    return result;
}

std::string family_name(dice& by) {
    if (by.chance(0.45)) return by.frequent_of(words::families);
    auto name = by.one_of(words::stems) + by.one_of(words::endings);   // the many rare ones
    if (by.chance(0.05)) name = by.one_of(words::families) + "-" + name;
    return name;
}

void settle(dice& by, truth& who) {
    const auto town = by.below(std::size(words::towns));
    who.city = words::towns[town];
    who.postcode = std::to_string(10000 + town * 137 + by.below(12));
    who.street = std::to_string(1 + by.below(180)) + " " +
        (by.chance(0.5) ? by.one_of(words::streets) : family_name(by)) + " " + by.one_of(words::ways);
    who.phone = "0" + std::to_string(200 + town) + digits(by, 7);
}

/// A mailbox of their own: nobody else can have it.
std::string mailbox(dice& by, std::string const& name, std::string const& host, std::set<std::string>& taken) {
    auto address = name + host;
    while (!taken.insert(address).second) address = name + digits(by, 2) + host;
    return address;
}

std::string mailbox(dice& by, truth const& who, std::set<std::string>& taken) {
    const auto name = plain(who.first) + (by.chance(0.5) ? "." : "") + plain(who.last) +
        (by.chance(0.4) ? digits(by, 2) : "");
    return mailbox(by, name, "@" + by.one_of(words::hosts), taken);
}

truth anybody(dice& by, std::set<std::string>& taken) {
    truth who;
    who.first = by.frequent_of(words::givens);
    who.last = family_name(by);
    if (by.chance(0.15)) who.middle = by.one_of(words::givens);
    if (by.chance(0.15)) who.title = by.one_of(words::titles);
    settle(by, who);
    who.email = mailbox(by, who, taken);
    const auto month = 1 + by.below(12), day = 1 + by.below(28);
    who.birthday = std::to_string(1940 + by.below(65)) + (month < 10 ? "-0" : "-") + std::to_string(month) +
        (day < 10 ? "-0" : "-") + std::to_string(day);
    return who;
}

truth an_office(dice& by, std::set<std::string>& taken) {
    truth who;
    who.office = true;
    settle(by, who);
    auto name = family_name(by);
    if (by.chance(0.3))
        name += " & " + family_name(by);
    else if (by.chance(0.3))
        name = by.one_of(words::streets) + " " + by.one_of(words::trades);
    else
        name += " " + by.one_of(words::trades);
    who.company = name + (by.chance(0.5) ? " " + by.one_of(words::forms) : "");
    who.email = mailbox(by, "info@" + plain(name), ".example", taken);
    return who;
}

/// Colleagues share the company and its address, often number and mailbox.
void add_colleagues(dice& by, std::vector<truth>& all, std::set<std::string>& taken) {
    const auto practice = all.back();
    for (auto people = 1 + by.below(4); people > 0; --people) {
        auto who = anybody(by, taken);
        who.company = practice.company;
        who.street = practice.street, who.postcode = practice.postcode, who.city = practice.city;
        if (by.chance(0.7)) who.phone = practice.phone;
        if (by.chance(0.4)) who.email = practice.email;
        all.push_back(who);
    }
}

/// A family shares the name, the address and the number; no two have one first name, but sometimes father and son.
void add_family(dice& by, std::vector<truth>& all, std::set<std::string>& taken) {
    const auto head = all.back();
    std::set<std::string> names{head.first, head.middle};
    for (auto people = 1 + by.below(3); people > 0; --people) {
        auto who = anybody(by, taken);
        who.last = head.last, who.title.clear(), who.middle.clear();
        who.street = head.street, who.postcode = head.postcode, who.city = head.city, who.phone = head.phone;
        if (by.chance(0.05) && names.insert("Jr").second)
            who.first = head.first, who.last += " Jr";
        else if (!names.insert(who.first).second)
            continue;
        who.email = by.chance(0.1) ? head.email : mailbox(by, who, taken);
        all.push_back(who);
    }
}

/// An organisation with one to five sites; those without a name of their own are called by it.
void add_sites(dice& by, std::vector<truth>& all) {
    static const std::vector<std::string> kinds{"Community Services", "Child Care Center", "Day Care", "Foundation",
        "Health Center", "Family Services", "Settlement House", "Learning Academy", "Association", "Clinic"};
    static const std::vector<std::string> programmes{"Head Start", "Early Head Start", "Preschool", "After School"};
    const auto organisation = family_name(by) + " " + by.one_of(kinds);
    truth central;
    settle(by, central);
    const auto sites = 1 + by.below(5);
    for (std::size_t i = 0; i < sites; ++i) {
        truth one;
        one.office = true;
        settle(by, one);
        one.organisation = organisation;
        if (by.chance(0.7))
            one.company = by.chance(0.4) ? "St. " + by.one_of(words::givens) : family_name(by);
        else if (by.chance(0.5))
            one.company = by.one_of(words::streets) + " " + by.one_of(words::ways);
        if (by.chance(0.5)) one.programme = by.one_of(programmes);
        if (by.chance(0.35)) one.phone = central.phone;
        all.push_back(one);
    }
}

std::vector<truth> everybody(dice& by, std::size_t count, sheet_columns columns) {
    std::vector<truth> all;
    std::set<std::string> taken;
    while (all.size() < count) {
        if (columns == sheet_columns::sites) {
            add_sites(by, all);
            continue;
        }
        const bool offices = columns == sheet_columns::offices;
        if (offices || (columns != sheet_columns::register_ && by.chance(0.15))) {
            all.push_back(an_office(by, taken));
            if (!offices && by.chance(0.6)) add_colleagues(by, all, taken);
        } else {
            all.push_back(anybody(by, taken));
            if (by.chance(0.2)) add_family(by, all, taken);
        }
    }
    all.resize(count);
    return all;
}

std::string mistyped(dice& by, std::string text) {
    if (text.size() < 3) return text;
    const auto at = 1 + by.below(text.size() - 2);
    if (static_cast<unsigned char>(text[at]) >= 0x80 || static_cast<unsigned char>(text[at + 1]) >= 0x80) return text;
    const auto letter = static_cast<char>(text[at] >= '0' && text[at] <= '9' ? '0' + by.below(10) : 'a' + by.below(26));
    switch (by.below(4)) {
    case 0: text.erase(at, 1); break;
    case 1: text.insert(at, 1, letter); break;
    case 2: text[at] = letter; break;
    default: std::swap(text[at], text[at + 1]); break;
    }
    return text;
}

std::string other_phone_format(dice& by, std::string const& phone) {
    switch (by.below(4)) {
    case 0: return "+1 " + phone.substr(1, 3) + " " + phone.substr(4);
    case 1: return "(" + phone.substr(0, 4) + ") " + phone.substr(4, 3) + "-" + phone.substr(7);
    case 2: return phone.substr(0, 4) + "/" + phone.substr(4);
    default: return phone.substr(1, 3) + "." + phone.substr(4, 3) + "." + phone.substr(7);
    }
}

void replace(std::string& text, std::string_view from, std::string_view to) {
    if (const auto at = text.find(from); at != std::string::npos) text.replace(at, from.size(), to);
}

/// The same person written again, by somebody else, some years later.
void write_anew(dice& by, truth& who, bool& initials) {
    if (who.office) {
        replace(who.company, " & ", by.chance(0.5) ? " and " : " & ");
        if (by.chance(0.4))
            for (auto const& form : words::forms) replace(who.company, " " + form, "");
        if (by.chance(0.3)) who.company = mistyped(by, who.company);
    } else {
        if (by.chance(0.35)) who.last = mistyped(by, who.last);
        initials = by.chance(0.08);
        if (by.chance(0.25))
            who.first = mistyped(by, who.first);
        else if (!initials && by.chance(0.3))
            for (auto const& [longer, shorter] : words::short_forms)
                if (who.first == longer) {
                    who.first = shorter;
                    break;
                }
        if (by.chance(0.5))
            who.middle.clear();
        else if (!who.middle.empty() && by.chance(0.5))
            who.middle.resize(1);
        who.title = by.chance(0.2) ? by.one_of(words::titles) : "";
    }
    if (by.chance(0.25))
        who.email.clear();
    else if (by.chance(0.2))
        who.email = mistyped(by, who.email);
    else if (by.chance(0.15))
        who.email = plain(who.last) + digits(by, 3) + "@" + by.one_of(words::hosts);
    if (by.chance(0.2))
        who.phone.clear();
    else if (by.chance(0.15))
        who.phone = "0" + digits(by, 10);
    else if (by.chance(0.08))
        who.phone = mistyped(by, who.phone);
    else if (by.chance(0.6))
        who.phone = other_phone_format(by, who.phone);
    if (by.chance(0.1)) {
        const auto phone = who.phone;
        settle(by, who);   // moved
        who.phone = phone;
    } else {
        for (auto const& [longer, shorter] : words::short_ways)
            if (by.chance(0.5)) replace(who.street, longer, shorter);
        if (by.chance(0.15)) who.street = mistyped(by, who.street);
        if (by.chance(0.1)) who.postcode = mistyped(by, who.postcode);
        if (by.chance(0.1)) who.city = mistyped(by, who.city);
        if (by.chance(0.2)) who.street.clear();
        if (by.chance(0.1)) who.postcode.clear();
    }
    if (by.chance(0.1))
        who.birthday.clear();
    else if (by.chance(0.1))
        who.birthday = mistyped(by, who.birthday);
}

/// A site as one of several offices lists it.
person site_as_written(dice& by, truth const& who) {
    static const std::vector<std::pair<std::string, std::string>> cut_short{{"Community", "Comm"}, {"Center", "Ctr"},
        {"Services", "Svcs"}, {"Saint", "St"}, {"St.", "Saint"}, {"Association", "Assn"}, {"Academy", "Acad"},
        {"Foundation", "Fdn"}, {"Day Care", "Daycare"}, {"Child Care", "Childcare"}, {"Center", "Centre"}};
    person row;
    row.who = who.company.empty() || by.chance(0.3) ? who.organisation
        : by.chance(0.35)                           ? who.company
        : by.chance(0.7)                            ? who.organisation + " - " + who.company
                                                    : who.company + " " + who.organisation;
    if (!who.programme.empty() && by.chance(0.4)) row.who += " " + who.programme;
    if (by.chance(0.15)) row.who += by.chance(0.5) ? " (" + who.city + ")" : " " + who.city;
    for (auto const& [longer, shorter] : cut_short)
        if (by.chance(0.25)) replace(row.who, longer, shorter);
    if (by.chance(0.15)) row.who = mistyped(by, row.who);
    if (by.chance(0.08))
        for (char& c : row.who)
            if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
    row.street = who.street;
    for (auto const& [longer, shorter] : words::short_ways)
        if (by.chance(0.5)) replace(row.street, longer, shorter);
    if (by.chance(0.1)) row.street = mistyped(by, row.street);
    if (!by.chance(0.3)) row.phone = by.chance(0.5) ? who.phone : other_phone_format(by, who.phone);
    if (by.chance(0.05)) row.street.clear();
    if (!by.chance(0.2)) row.postcode = who.postcode;
    return row;
}

person as_written(dice& by, truth who, sheet_columns columns, bool initials) {
    if (columns == sheet_columns::sites) return site_as_written(by, who);
    person row;
    if (columns == sheet_columns::sparse) {
        if (by.chance(0.5)) who.email.clear();
        if (by.chance(0.5)) who.phone.clear();
    }
    if (columns != sheet_columns::register_) {
        if (by.chance(0.15)) who.email.clear();
        if (by.chance(0.15)) who.phone.clear();
    }
    const bool reach_alone = columns == sheet_columns::name_and_reach || columns == sheet_columns::sparse;
    if (columns == sheet_columns::contacts || reach_alone) row.email = who.email;
    row.phone = who.phone;
    if (!reach_alone) {
        row.city = who.city;
        if (!by.chance(0.15)) row.street = who.street;
        if (columns != sheet_columns::offices && !by.chance(0.1)) row.postcode = who.postcode;
    }
    if (columns == sheet_columns::contacts) row.company = who.company;
    if (who.office) {
        row.who = who.company;
        return row;
    }
    if (initials) who.first = who.first.substr(0, 1) + ".";
    if (columns == sheet_columns::register_) {
        row.first = who.first, row.last = who.last, row.birthday = who.birthday;
        if (by.chance(0.05)) std::swap(row.first, row.last);
        if (by.chance(0.03)) row.first.clear();
        return row;
    }
    const auto given = who.first + (who.middle.empty() ? "" : " " + who.middle);
    row.who = by.chance(0.25) ? who.last + ", " + given : given + " " + who.last;
    if (!who.title.empty()) row.who = who.title.front() == ',' ? row.who + who.title : who.title + " " + row.who;
    if (by.chance(0.05))
        for (char& c : row.who)
            if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
    return row;
}

}

people made_up_people(std::size_t entries, std::uint64_t seed, sheet_columns columns) {
    dice by{seed};
    people result;
    const auto all = everybody(by, entries * 4 / 5, columns);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < all.size(); ++i) order.push_back(i);
    while (order.size() < entries) order.push_back(by.below(all.size()));
    std::vector<bool> written(all.size());
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[by.below(i)]);
    for (const auto which : order) {
        auto who = all[which];
        bool initials = false;
        if (written[which] && columns != sheet_columns::sites) write_anew(by, who, initials);
        written[which] = true;
        result.list.push_back(as_written(by, who, columns, initials));
        result.who.push_back(which);
    }
    return result;
}

std::size_t people::true_pairs() const {
    std::map<std::size_t, std::size_t> entries;
    std::size_t pairs = 0;
    for (const auto one : who) pairs += entries[one]++;
    return pairs;
}

measured measure(people const& of, recognition::duplicates const& found, double least) {
    measured result{0, 0, of.true_pairs()};
    for (auto const& pair : found.pairs) {
        if (pair.likeness < least) continue;
        ++result.found;
        if (of.who[pair.one] == of.who[pair.other]) ++result.right;
    }
    return result;
}

measured measure_groups(people const& of, recognition::duplicates const& found) {
    measured result{0, 0, of.true_pairs()};
    for (auto const& group : found.groups)
        for (std::size_t i = 0; i < group.size(); ++i)
            for (std::size_t j = i + 1; j < group.size(); ++j) {
                ++result.found;
                if (of.who[group[i]] == of.who[group[j]]) ++result.right;
            }
    return result;
}

}
