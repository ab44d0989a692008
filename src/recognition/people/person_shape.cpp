#include "recognition/people/person_shape.hpp"

#include "text/fold.hpp"
#include "recognition/names/name_key.hpp"
#include "recognition/names/name_words.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>

namespace referralbook::recognition {

std::string phone_end(std::string const& digits) {
    return digits.size() > 7 ? digits.substr(digits.size() - 7) : digits;
}

namespace {

using counts = std::unordered_map<std::string, int>;
using people_at = std::unordered_map<std::string, std::set<char32_t>>;   // by number or address
using word_counts = std::unordered_map<std::u32string, int>;

// A short list says little about how frequent a name is among people: so many more are taken to stand in it.
constexpr double imagined = 300;
constexpr double most_bits = 13;

double bits_of(double chance) { return std::clamp(-std::log2(chance), 1.0, most_bits); }

double rarity(int holders, std::size_t entries, double usual) {
    const double chance = (std::max(holders - 1, 0) + imagined * usual) / (static_cast<double>(entries) + imagined);
    return bits_of(chance);
}

std::string usual_text(name_word const& word) {
    std::string text;
    for (const auto letter : word.usual) text.push_back(letter < 0x80 ? static_cast<char>(letter) : '?');
    return text;
}

double usual_chance(name_word const& word, name_role role) {
    if (word.kind != word_kind::word) return 0.05;
    if (role == name_role::given) return 0.005;
    return name_words::in(name_words::family_names, usual_text(word)) ? 0.007 : 0.0008;
}

std::vector<name_role> roles_of(person const& entry, name_shape const& name, bool office) {
    std::vector<name_role> roles(name.words.size(), office ? name_role::office : name_role::given);
    if (office) return roles;
    std::size_t family = 0;
    if (!entry.last.empty() || !entry.first.empty()) {
        family = std::min(shape_of(entry.last).words.size(), roles.size());
    } else {
        auto at = name.words.rbegin();
        while (at != name.words.rend() && (at->kind == word_kind::generation || at->kind == word_kind::little))
            ++at, ++family;
        if (at != name.words.rend()) ++at, ++family;
        while (at != name.words.rend() && at->kind == word_kind::particle) ++at, ++family;
    }
    std::fill(roles.end() - static_cast<std::ptrdiff_t>(family), roles.end(), name_role::family);
    return roles;
}

person_shape shape(person const& entry) {
    person_shape result;
    const bool in_parts = !entry.first.empty() || !entry.last.empty();
    const auto whole = in_parts ? entry.first + (entry.first.empty() || entry.last.empty() ? "" : " ") + entry.last
        : !entry.who.empty()    ? entry.who
                                : entry.company;
    result.name = shape_of(whole);
    result.is_office = !in_parts && (result.name.is_office || name_key(entry.company) == result.name.key);
    result.named_an_office = result.is_office;
    result.roles = roles_of(entry, result.name, result.is_office);
    for (auto& address : mail_addresses_of(entry.email)) result.mails.push_back({std::move(address)});
    for (auto& number : phone_numbers_of(entry.phone)) result.phones.push_back({std::move(number)});
    result.street = street_of(entry.street);
    result.whole_street = {result.street.key()};
    result.postcode = {postcode_key(entry.postcode)};
    result.city = {text::folded(entry.city)};
    result.birthday = {birthday_key(entry.birthday)};
    result.company = shape_of(entry.company);
    result.whole_company = {result.company.key};
    return result;
}

/// Tells people of one number apart, roughly: a family's first names rarely begin alike.
char32_t initial_of(person_shape const& of) {
    for (std::size_t i = 0; i < of.name.words.size(); ++i)
        if (of.roles[i] == name_role::given) return of.name.words[i].usual.front();
    return of.is_office ? U'#' : U'?';
}

/// How often each part of the entries occurs in a list.
class occurrences {
public:
    void count(person_shape const& one) {
        for (auto const& word : one.name.words) {
            ++words_[word.usual];
            ++spellings_[word.text];
        }
        const auto who = initial_of(one);
        for (auto const& mail : one.mails) mails_[mail.text].insert(who);
        for (auto const& phone : one.phones) phones_[phone_end(phone.text)].insert(who);
        count(streets_, one.whole_street);
        count(postcodes_, one.postcode);
        count(cities_, one.city);
        count(birthdays_, one.birthday);
        count(companies_, one.whole_company);
        ++entries_;
    }

    /// Tells an entry that was counted how often its parts occur, and how much they say by that.
    void weigh(person_shape& one) const {
        for (std::size_t i = 0; i < one.name.words.size(); ++i) {
            auto const& word = one.name.words[i];
            one.bits.push_back(rarity(words_.find(word.usual)->second, entries_, usual_chance(word, one.roles[i])));
            one.holders.push_back(spellings_.find(word.text)->second);
        }
        for (auto& mail : one.mails) mail.holders = static_cast<int>(mails_.find(mail.text)->second.size());
        for (auto& phone : one.phones)
            phone.holders = static_cast<int>(phones_.find(phone_end(phone.text))->second.size());
        weigh(streets_, one.whole_street, 0.002);
        weigh(postcodes_, one.postcode, 0.01);
        weigh(cities_, one.city, 0.05);
        weigh(birthdays_, one.birthday, 0.0005);
        weigh(companies_, one.whole_company, 0.005);
    }

private:
    static void count(counts& of, trait const& one) {
        if (!one.text.empty()) ++of[one.text];
    }

    void weigh(counts const& of, trait& one, double usual) const {
        if (one.text.empty()) return;
        one.holders = of.find(one.text)->second;
        one.bits = rarity(one.holders, entries_, usual);
    }

    std::size_t entries_ = 0;
    people_at mails_, phones_;
    counts streets_, postcodes_, cities_, birthdays_, companies_;
    word_counts words_, spellings_;
};

/// True where half of a list are offices by their names.
bool is_of_offices(std::vector<person_shape> const& list) {
    constexpr std::size_t few = 20;
    const auto offices = static_cast<std::size_t>(std::ranges::count(list, true, &person_shape::is_office));
    return list.size() >= few && offices * 2 >= list.size();
}

/// In a list of offices the others are offices too, whose names do not say so: but for names in two parts, with a comma
/// or with a company beside them.
void take_for_offices(std::span<person const> list, std::vector<person_shape>& shapes) {
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        auto const& entry = list[i];
        const bool person = !entry.first.empty() || !entry.last.empty() || !entry.company.empty() ||
            entry.who.find(',') != std::string::npos;
        if (shapes[i].is_office || person || shapes[i].name.words.empty()) continue;
        shapes[i].is_office = true;
        shapes[i].roles.assign(shapes[i].name.words.size(), name_role::office);
    }
}

/// Of the names that stand at an address more than once, how many stand at several; a short list says little. Names
/// without a rare word, "Garden Law", are those of several offices anyway.
double share_at_several_addresses(std::vector<person_shape> const& list) {
    constexpr double imagined_names = 12, usual = 0.15, rare = 7;
    struct addresses {
        street const* first;
        bool again = false, several = false;
    };
    std::unordered_map<std::string, addresses> of_name;
    for (auto const& one : list) {
        if (!one.is_office || one.name.words.empty() || one.street.numbers.empty()) continue;
        if (std::ranges::max(one.bits) < rare) continue;
        const auto [found, fresh] = of_name.try_emplace(one.name.key, addresses{&one.street});
        if (fresh) continue;
        found->second.again = true;
        found->second.several = found->second.several || found->second.first->numbers != one.street.numbers;
    }
    double names = imagined_names, several = imagined_names * usual;
    for (auto const& [name, held] : of_name) {
        names += held.again;
        several += held.several;
    }
    return several / names;
}

}

std::vector<person_shape> shapes_of(std::span<person const> list) {
    std::vector<person_shape> result;
    result.reserve(list.size());
    for (auto const& entry : list) result.push_back(shape(entry));
    if (is_of_offices(result)) take_for_offices(list, result);
    occurrences in_list;
    for (auto const& one : result) in_list.count(one);
    for (auto& one : result) in_list.weigh(one);
    const double several = share_at_several_addresses(result);
    for (auto& one : result)
        if (one.is_office) one.name_at_several_addresses = several;
    return result;
}

}
