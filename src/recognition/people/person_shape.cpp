#include "recognition/people/person_shape.hpp"

#include "recognition/names/name_key.hpp"
#include "recognition/names/name_words.hpp"
#include "recognition/people/written_names.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <unordered_map>

namespace referralbook::recognition {

std::string phone_end(std::string const& digits) {
    return digits.size() > 7 ? digits.substr(digits.size() - 7) : digits;
}

namespace {

/// How many people have something; entries of one person follow each other.
struct tally {
    int people = 0;
    std::size_t last = static_cast<std::size_t>(-1);
    void count(std::size_t who) {
        if (last == who) return;
        last = who;
        ++people;
    }
};
using counts = std::unordered_map<std::string, tally>;
using word_counts = std::unordered_map<std::u32string, tally>;

/// The letters that the words of a name begin with, as a set of bits, and the one of its first name.
struct initials {
    std::uint64_t all = 0;
    char32_t given = 0;
    bool operator==(initials const&) const = default;
};

/// Who shares a number or an address, told apart by their initials: a family's first names rarely begin alike. A name
/// that lacks a word or has its words the other way round is nobody else's.
class sharers {
public:
    void add(initials const& one) {
        if (all_.size() < most) text::add_once(all_, one);
    }

    int people() const {
        auto sorted = all_;   // whoever comes first in the list decides nothing
        std::ranges::sort(sorted, [](initials const& one, initials const& other) {
            const int words = std::popcount(one.all), its = std::popcount(other.all);
            return words != its ? words > its : std::pair{one.all, one.given} < std::pair{other.all, other.given};
        });
        std::vector<initials> people;
        for (auto const& one : sorted)
            if (std::ranges::none_of(people, [&](initials const& known) {
                    return (one.all & ~known.all) == 0 || (one.given != 0 && one.given == known.given);
                }))
                people.push_back(one);
        return static_cast<int>(people.size());
    }

private:
    static constexpr std::size_t most = 40;   // a switchboard
    std::vector<initials> all_;
};
using people_at = std::unordered_map<std::string, sharers>;   // by number or address

// A short list says little about how frequent a name is among people: so many more are taken to stand in it.
constexpr double imagined = 300;
constexpr double most_bits = 13;

double bits_of(double chance) { return std::clamp(-std::log2(chance), 1.0, most_bits); }

double rarity(double others, std::size_t entries, double usual) {
    const double chance = (others + imagined * usual) / (static_cast<double>(entries) + imagined);
    return bits_of(chance);
}

double usual_chance(name_word const& word, name_role role) {
    if (word.kind != word_kind::word) return 0.05;
    if (role == name_role::given) return 0.005;
    return name_words::in(name_words::family_names, text::in_ascii(word.usual)) ? 0.007 : 0.0008;
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

void add_sexes(person_shape& to, std::string_view whole) {
    to.title = sex_of_titles(whole);
    to.monsieur = may_begin_with_monsieur(whole);
    if (!to.name.words.empty() && to.roles.front() == name_role::given)
        to.first_name = sex_of_first_name(to.name.words.front());
}

person_shape shape(person const& entry) {
    person_shape result;
    const bool in_parts = !entry.first.empty() || !entry.last.empty();
    const auto written = in_parts ? entry.first + (entry.first.empty() || entry.last.empty() ? "" : " ") + entry.last
        : !entry.who.empty()      ? entry.who
                                  : entry.company;
    const auto whole = with_parted_initials(with_letters_mended(written));
    result.name = shape_of(whole);
    result.is_office = !in_parts && (result.name.is_office || name_key(entry.company) == result.name.key);
    result.named_an_office = result.is_office;
    result.roles = roles_of(entry, result.name, result.is_office);
    if (!result.is_office) add_sexes(result, whole);
    if (const auto former = former_name_of(whole); !result.is_office && !former.empty())
        result.former = shape_of(former);
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

initials initials_of(person_shape const& of) {
    initials result;
    if (of.is_office) return {~std::uint64_t{0}, U'#'};
    for (std::size_t i = 0; i < of.name.words.size(); ++i) {
        auto const& word = of.name.words[i];
        if (word.kind != word_kind::word && word.kind != word_kind::initial) continue;
        result.all |= std::uint64_t{1} << (word.usual.front() & 63);
        if (result.given == 0 && of.roles[i] == name_role::given) result.given = word.usual.front();
    }
    return result;
}

/// How often each part of the entries occurs in a list, counted by people.
class occurrences {
public:
    /// The entries of one person follow each other.
    void count(person_shape const& one, std::size_t who) {
        for (auto const& word : one.name.words) {
            words_[word.usual].count(who);
            spellings_[word.text].count(who);
        }
        const auto letters = initials_of(one);
        for (auto const& mail : one.mails) mails_[mail.text].add(letters);
        for (auto const& phone : one.phones) phones_[phone_end(phone.text)].add(letters);
        count(streets_, one.whole_street, who);
        count(postcodes_, one.postcode, who);
        count(cities_, one.city, who);
        count(birthdays_, one.birthday, who);
        count(companies_, one.whole_company, who);
        people_.count(who);
    }

    /// After all are counted: how many others bear a word that stands in the list once or twice. Where many words stand
    /// in it once and few twice, it is one of the many that hardly anybody bears (Good and Turing).
    void finish() {
        constexpr double imagined_words = 20;
        double once = imagined_words, twice = imagined_words / 2;
        for (auto const& [word, held] : words_) {
            once += held.people == 1;
            twice += held.people == 2;
        }
        others_of_rare_ = std::clamp(2 * twice / once, 0.2, 1.0);
    }

    /// Tells an entry that was counted how often its parts occur, and how much they say by that.
    void weigh(person_shape& one) const {
        one.bits.clear(), one.holders.clear();
        for (std::size_t i = 0; i < one.name.words.size(); ++i) {
            auto const& word = one.name.words[i];
            one.bits.push_back(
                rarity(others(words_.find(word.usual)->second.people), entries(), usual_chance(word, one.roles[i])));
            one.holders.push_back(spellings_.find(word.text)->second.people);
        }
        for (auto& mail : one.mails) mail.holders = mails_.find(mail.text)->second.people();
        for (auto& phone : one.phones) phone.holders = phones_.find(phone_end(phone.text))->second.people();
        weigh(streets_, one.whole_street, 0.002);
        weigh(postcodes_, one.postcode, 0.01);
        weigh(cities_, one.city, 0.05);
        weigh(birthdays_, one.birthday, 0.0005);
        weigh(companies_, one.whole_company, 0.005);
    }

private:
    static void count(counts& of, trait const& one, std::size_t who) {
        if (!one.text.empty()) of[one.text].count(who);
    }

    void weigh(counts const& of, trait& one, double usual) const {
        if (one.text.empty()) return;
        one.holders = of.find(one.text)->second.people;
        one.bits = rarity(std::max(one.holders - 1, 1), entries(), usual);
    }

    double others(int holders) const { return holders > 2 ? holders - 1 : others_of_rare_; }

    std::size_t entries() const { return static_cast<std::size_t>(people_.people); }

    tally people_;
    double others_of_rare_ = 1;
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
/// without a rare word, "Garden Law", are those of several offices anyway. Who has moved stands once at the new
/// address: where several addresses of one name stand more than once each, they are sites.
double share_at_several_addresses(std::vector<person_shape> const& list) {
    constexpr double imagined_names = 12, usual = 0.15, usual_in_few = 0.32, usual_rare = 7, rare_in_few = 3;
    constexpr double few_names = 45;
    // In a short list no word is as rare as that.
    const double rare = std::clamp(std::log2(static_cast<double>(list.size())) - rare_in_few, rare_in_few, usual_rare);
    constexpr double share_of_proof = 0.03, least_sites = 0.3, many_sites = 0.6;
    const auto words_of = [](name_shape const& name) {
        std::u32string result;
        for (auto const& word : name.words)
            if (word.kind != word_kind::form) result += word.sound + U' ';
        return result;
    };
    std::unordered_map<std::u32string, std::map<std::vector<std::string>, int>> addresses_of;
    for (auto const& one : list) {
        if (!one.is_office || one.name.words.empty() || one.street.numbers.empty()) continue;
        if (std::ranges::max(one.bits) < rare) continue;
        ++addresses_of[words_of(one.name)][one.street.numbers];
    }
    double names = imagined_names, several = 0, lasting = 0;
    for (auto const& [name, addresses] : addresses_of) {
        const auto again = std::ranges::count_if(addresses, [](auto const& one) { return one.second > 1; });
        names += addresses.size() > 1 || again > 0;
        several += addresses.size() > 1;
        lasting += again > 1;
    }
    // A directory that hardly tells may well be of sites: then another address is another one. A list of people is
    // none.
    const bool directory = 2 * std::ranges::count_if(list, &person_shape::is_office) >= std::ssize(list);
    several += imagined_names * (directory && names - imagined_names < few_names ? usual_in_few : usual);
    const bool proven = lasting > 0 && lasting >= share_of_proof * several && several >= least_sites * names;
    return proven ? std::max(several / names, many_sites) : several / names;
}

bool has_a_word_of(name_shape const& one, name_shape const& other) {
    return std::ranges::any_of(one.words, [&](name_word const& word) {
        return word.kind == word_kind::word &&
            std::ranges::find(other.words, word.sound, &name_word::sound) != other.words.end();
    });
}

/// Of two offices at one house number whose names have nothing in common, how often their telephone is one. Where it
/// hardly ever is, houses of this list hold several offices; a short list says little.
double share_with_one_phone_at_an_address(std::vector<person_shape> const& list) {
    constexpr double imagined_pairs = 6, usual = 0.75;
    constexpr std::size_t most = 8;   // entries of an address
    std::unordered_map<std::string, std::vector<person_shape const*>> at;
    double pairs = imagined_pairs, one_phone = imagined_pairs * usual;
    for (auto const& one : list) {
        if (!one.is_office || one.phones.empty() || one.street.numbers.empty()) continue;
        auto& there = at[one.whole_street.text];
        if (there.size() >= most) continue;
        for (auto const* other : there) {
            if (has_a_word_of(one.name, other->name)) continue;
            ++pairs;
            one_phone += is_same_phone(one.phones.front().text, other->phones.front().text);
        }
        there.push_back(&one);
    }
    return one_phone / pairs;
}

}

std::vector<person_shape> shapes_of(std::span<person const> list) {
    std::vector<person_shape> result;
    result.reserve(list.size());
    for (auto const& entry : list) result.push_back(shape(entry));
    if (is_of_offices(result)) take_for_offices(list, result);
    weigh_by_people(result, {});
    return result;
}

void weigh_by_people(std::vector<person_shape>& list, std::span<std::vector<std::size_t> const> groups) {
    std::vector<bool> grouped(list.size());
    occurrences in_list;
    for (std::size_t i = 0; i < groups.size(); ++i)
        for (const auto entry : groups[i]) {
            in_list.count(list[entry], list.size() + i);
            grouped[entry] = true;
        }
    for (std::size_t entry = 0; entry < list.size(); ++entry)
        if (!grouped[entry]) in_list.count(list[entry], entry);
    in_list.finish();
    for (auto& one : list) in_list.weigh(one);
    const double several = share_at_several_addresses(list), one_phone = share_with_one_phone_at_an_address(list);
    for (auto& one : list)
        if (one.is_office) one.name_at_several_addresses = several, one.one_phone_at_an_address = one_phone;
}

}
