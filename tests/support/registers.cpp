#include "support/registers.hpp"

#include "support/dice.hpp"
#include "support/people_words.hpp"

#include <algorithm>
#include <array>

namespace referralbook::tests {

namespace {

using recognition::person;
using field = std::string person::*;

constexpr std::array syllables{"ar", "ben", "cas", "dor", "el", "fan", "gil", "hor", "in", "jo", "kel", "lam", "mor",
    "ne", "os", "per", "qua", "ris", "sil", "ter", "ul", "ver", "wes", "yan", "za"};
constexpr std::array ends{"ak", "bury", "ci", "dez", "en", "ford", "gan", "ic", "kins", "lo", "man", "nen", "ov",
    "pold", "row", "sen", "ta", "vier", "ward", "zin"};

std::string capital(std::string text) {
    text.front() = static_cast<char>(text.front() - 32);
    return text;
}

/// A word by its number: the same number is the same word.
std::string word_by(std::size_t number) {
    std::string text;
    const auto end = ends[number % ends.size()];
    number /= ends.size();
    do {
        text += syllables[number % syllables.size()];
        number /= syllables.size();
    } while (number > 0);
    return capital(text + end);
}

/// As names are: the most frequent one is that of one in a hundred, and every third name nobody else has.
std::string family(dice& by) {
    const double u = static_cast<double>(by.below(1'000'000)) / 1e6;
    return word_by(static_cast<std::size_t>(30'000 * u * u * u * u));
}

std::string given(dice& by) { return by.chance(0.8) ? by.frequent_of(words::givens) : word_by(40'000 + by.below(200)); }

std::string two_digits(std::size_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

person citizen(dice& by) {
    person one;
    one.first = given(by), one.last = family(by);
    one.street = std::to_string(1 + by.below(250)) + ' ' + word_by(by.below(700)) + ' ' + by.one_of(words::ways);
    const auto place = by.below(400);
    one.city = word_by(2000 + place), one.postcode = std::to_string(2000 + place * 9 + by.below(3));
    one.birthday = std::to_string(1920 + by.below(85)) + two_digits(1 + by.below(12)) + two_digits(1 + by.below(28));
    one.phone = "0" + std::to_string(2 + by.below(7)) + digits(by, 8);
    auto address = one.first.substr(0, by.chance(0.5) ? 1 : 20) + (by.chance(0.5) ? "." : "") + one.last;
    std::erase_if(address, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    one.email = address + (by.chance(0.5) ? digits(by, 2) : "") + '@' + by.one_of(words::hosts);
    return one;
}

void letter_error(dice& by, std::string& text) {
    if (text.empty()) return;
    const auto at = by.below(text.size());
    if (static_cast<unsigned char>(text[at]) >= 0x80) return;
    const bool digit = text[at] >= '0' && text[at] <= '9';
    const auto letter = static_cast<char>(digit ? '0' + by.below(10) : 'a' + by.below(26));
    switch (by.below(5)) {
    case 0: text.insert(at, 1, letter); break;
    case 1:
        if (text.size() > 2) text.erase(at, 1);
        break;
    case 2: text[at] = letter; break;
    case 3:
        if (at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0x80) std::swap(text[at], text[at + 1]);
        break;
    default: {   // misheard
        static const std::vector<std::pair<std::string, std::string>> heard{{"ph", "f"}, {"c", "k"}, {"ie", "y"},
            {"ar", "er"}, {"nn", "n"}, {"v", "w"}, {"s", "z"}, {"th", "t"}, {"o", "ou"}};
        auto const& [right, wrong] = by.one_of(heard);
        if (const auto found = text.find(right); found != std::string::npos) text.replace(found, right.size(), wrong);
    }
    }
}

void exchange_day_and_month(std::string& birthday) {
    if (birthday.size() == 8) birthday = birthday.substr(0, 4) + birthday.substr(6, 2) + birthday.substr(4, 2);
}

void person_error(dice& by, person& one, std::vector<field> const& fields) {
    const auto which = by.one_of(fields);
    const auto kind = by.below(20);
    if (kind == 0) {
        std::swap(one.first, one.last);
    } else if (kind == 1) {
        exchange_day_and_month(one.birthday);
    } else if (kind == 2) {
        const auto other = citizen(by);   // moved
        one.street = other.street, one.city = other.city, one.postcode = other.postcode;
    } else if (kind == 3) {
        for (auto const& [longer, shorter] : words::short_forms)
            if (one.first == longer) one.first = shorter;
    } else if (kind <= 5) {
        (one.*which).clear();
    } else if (kind == 6) {
        auto& text = one.*which;
        if (text.size() > 5) text.insert(2 + by.below(text.size() - 4), 1, ' ');
    } else {
        letter_error(by, one.*which);
    }
}

struct organisation {
    std::string name, cut;   ///< "Oak Hill Dental Center", and as others write it
    std::string programme;
    person at{};   ///< where one of its sites is
};

constexpr std::array kinds{"Dental Center", "Medical Group", "Elementary School", "Senior Services", "Food Pantry",
    "Baptist Church", "Community Hospital", "Counseling Associates", "Physical Therapy", "Legal Services",
    "Housing Corporation", "Youth Department", "Animal Hospital", "University Clinic", "Insurance Agency", "Home Care",
    "Credit Union", "Nursing Home", "Public Library", "Family Center"};
constexpr std::array marks{"Oak", "Cedar", "Grace", "Hope", "Lakeside", "Northern", "Unity", "Heritage", "Summit",
    "Sunrise", "Trinity", "Golden", "Evergreen", "Liberty", "Pioneer", "Riverside", "Blue", "Central", "First", "New"};

organisation an_organisation(dice& by) {
    organisation one;
    switch (by.below(6)) {
    case 0: one.name = family(by) + " and " + family(by); break;
    case 1: one.name = "Saint " + by.one_of(words::givens); break;
    case 2: one.name = std::string{by.one_of(marks)} + ' ' + by.one_of(words::streets); break;
    case 3: one.name = std::string{"The "} + by.one_of(marks) + ' ' + family(by); break;
    default: one.name = family(by); break;
    }
    one.name += std::string{" "} + by.one_of(kinds);
    if (by.chance(0.15)) one.name += " of " + word_by(2000 + by.below(25));
    if (by.chance(0.2)) one.programme = by.chance(0.5) ? "Outreach" : "Day Program";
    return one;
}

void settle(dice& by, person& at) {
    static constexpr std::array sides{"North ", "South ", "West ", "East ", "", "", "", ""};
    const auto place = by.below(25);
    at.city = word_by(2000 + place), at.postcode = std::to_string(60600 + place * 3 + by.below(3));
    at.street = std::to_string(100 + by.below(5800)) + ' ' + by.one_of(sides) + word_by(by.below(90)) + ' ' +
        by.one_of(words::ways);
    at.phone = "312" + digits(by, 7);
}

void replace(std::string& text, std::string_view from, std::string_view to) {
    if (const auto at = text.find(from); at != std::string::npos) text.replace(at, from.size(), to);
}

std::string acronym(std::string const& name) {
    std::string result;
    bool start = true;
    for (const char c : name) {
        if (start && c >= 'A' && c <= 'Z') result += c;
        start = c == ' ';
    }
    return result;
}

person organisation_as_written(dice& by, organisation const& one) {
    static const std::vector<std::pair<std::string, std::string>> cut{{"Center", "Ctr"}, {"Center", "Cntr"},
        {"Associates", "Assoc"}, {"Saint", "St"}, {"Saint", "St."}, {"Community", "Comm"}, {"Hospital", "Hosp"},
        {"Medical", "Med"}, {"Group", "Grp"}, {"Services", "Svcs"}, {"Services", "Serv"}, {"Corporation", "Corp"},
        {"Department", "Dept"}, {"University", "Univ"}, {"Elementary School", "Elem"}, {"School", "Sch"},
        {"Physical", "Phys"}, {"Therapy", "Ther"}, {"Counseling", "Counselling"}, {"Baptist", "Bapt"}, {"Church", "Ch"},
        {" and ", " & "}, {"The ", ""}, {"Agency", "Agcy"}, {"Insurance", "Ins"}};
    person row = one.at;
    row.who = one.name;
    for (auto const& [longer, shorter] : cut)
        if (by.chance(0.25)) replace(row.who, longer, shorter);
    if (by.chance(0.1)) row.who = row.who.substr(0, row.who.rfind(' '));   // its last word lost
    if (by.chance(0.04)) row.who = acronym(one.name);
    if (!one.programme.empty() && by.chance(0.5)) row.who += (by.chance(0.5) ? " - " : " ") + one.programme;
    if (by.chance(0.12)) row.who += (by.chance(0.5) ? " - " : ", ") + row.city;
    if (by.chance(0.1)) row.who += by.chance(0.5) ? ", Inc." : " LLC";
    if (by.chance(0.2)) letter_error(by, row.who);
    if (by.chance(0.15))
        for (char& c : row.who)
            if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
    static const std::vector<std::pair<std::string, std::string>> sides{
        {"North ", "N. "}, {"South ", "S "}, {"West ", "W. "}, {"East ", "E "}};
    for (auto const* list : {&words::short_ways, &sides})
        for (auto const& [longer, shorter] : *list)
            if (by.chance(0.5)) replace(row.street, longer, shorter);
    if (by.chance(0.1)) row.street += by.chance(0.5) ? ", Suite " + std::to_string(100 + by.below(300)) : " 2nd Floor";
    if (by.chance(0.08)) letter_error(by, row.street);
    if (by.chance(0.06)) row.street.clear();
    if (by.chance(0.2)) row.postcode.clear();
    if (by.chance(0.2)) row.city.clear();
    if (by.chance(0.25))
        row.phone.clear();
    else if (by.chance(0.12))
        row.phone = "312" + digits(by, 7);
    else if (by.chance(0.5))
        row.phone = "(" + row.phone.substr(0, 3) + ") " + row.phone.substr(3, 3) + "-" + row.phone.substr(6);
    return row;
}

std::vector<organisation> organisations(dice& by, std::size_t count) {
    std::vector<organisation> all;
    while (all.size() < count) {
        auto one = an_organisation(by);
        settle(by, one.at);
        if (!all.empty() && by.chance(0.08)) {   // in the building of another one
            auto const& other = all[by.below(all.size())].at;
            const auto phone = one.at.phone;
            one.at = other;
            if (by.chance(0.8)) one.at.phone = phone;
        }
        all.push_back(one);
        while (by.chance(0.2)) {   // the next site
            const auto phone = one.at.phone;
            settle(by, one.at);
            if (by.chance(0.5)) one.at.phone = phone;
            all.push_back(one);
        }
    }
    all.resize(count);
    return all;
}

std::vector<person> citizens(dice& by, std::size_t count) {
    std::vector<person> all;
    while (all.size() < count) {
        all.push_back(citizen(by));
        if (by.chance(0.12)) {   // somebody else of the family
            auto other = citizen(by);
            auto const& one = all.back();
            other.last = one.last, other.street = one.street, other.city = one.city, other.postcode = one.postcode;
            other.phone = one.phone;
            if (other.first != one.first) all.push_back(other);
        }
    }
    all.resize(count);
    return all;
}

person citizen_as_written(dice& by, person one, written_list kind, bool again) {
    std::vector<field> fields{
        &person::first, &person::last, &person::street, &person::city, &person::postcode, &person::birthday};
    if (kind == written_list::cards) fields = {&person::first, &person::last, &person::phone, &person::email};
    const auto errors = kind == written_list::worn_census ? 1 + by.below(7)
        : kind == written_list::census                    ? 1
                                                          : 1 + by.below(2);
    for (std::size_t i = 0; again && i < errors; ++i) person_error(by, one, fields);
    if (kind != written_list::cards) {
        one.phone.clear(), one.email.clear();
        if (!again && by.chance(0.05)) one.birthday.clear();
        if (!again && by.chance(0.03)) one.first.clear();
        return one;
    }
    one.who = by.chance(0.2) ? one.last + ", " + one.first : one.first + ' ' + one.last;
    if (again && by.chance(0.1)) one.who = one.first.substr(0, 1) + ". " + one.last;
    if (by.chance(0.33)) one.phone.clear();
    if (by.chance(0.33)) one.email.clear();
    return {.who = one.who, .phone = one.phone, .email = one.email};
}

}

people made_up_register(std::size_t entries, std::uint64_t seed, written_list kind) {
    dice by{seed + 1000};
    const bool directory = kind == written_list::directory;
    const auto count = kind == written_list::worn_census ? entries * 2 / 5
        : directory                                      ? entries * 3 / 5
                                                         : entries * 3 / 4;
    const auto offices = directory ? organisations(by, count) : std::vector<organisation>{};
    const auto persons = directory ? std::vector<person>{} : citizens(by, count);
    std::vector<std::size_t> order;
    std::vector<int> times(count);
    for (std::size_t i = 0; i < count; ++i) order.push_back(i);
    const int most = kind == written_list::census || kind == written_list::cards ? 1 : 5;
    while (order.size() < entries) {
        const auto which = by.below(count);
        if (++times[which] <= most) order.push_back(which);
    }
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[by.below(i)]);
    people result;
    std::vector<bool> written(count);
    for (const auto which : order) {
        result.list.push_back(directory ? organisation_as_written(by, offices[which])
                                        : citizen_as_written(by, persons[which], kind, written[which]));
        written[which] = true;
        result.who.push_back(which);
    }
    return result;
}

}
