#include "recognition/people/person_evidence.hpp"

#include "recognition/names/edits.hpp"
#include "recognition/names/name_likeness.hpp"
#include "recognition/people/another_birthday.hpp"
#include "recognition/people/name_evidence.hpp"
#include "recognition/people/own_mailboxes.hpp"
#include "text/number_text.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace referralbook::recognition {

namespace {

using text::to_say;

// From this share of names at several addresses on, another address is another site.
constexpr double several_sites = 0.4, perhaps_several_sites = 0.3;
// What one house number and one telephone say of two offices, whatever they are called.
constexpr double one_site_bits = 20;
// What it says against it that nobody knows at which address one of them is.
constexpr double which_site = 2, perhaps_another_site = 18;
// How likely two are one at most of whom one has a first name more, and how likely where their mailbox is one.
constexpr double a_first_name_more = 0.85, a_mailbox_of_both = 0.95;
// Below this share of one telephone among strangers at one address, a house holds several offices.
constexpr double one_office_a_house = 0.5;

/// An e-mail address or a number of several people says that they live or work together; which of them it is says the
/// first name, where it agrees.
double bits_of_reach(int people, double of_one, bool same_given) {
    if (people <= 1) return of_one;
    return same_given ? of_one - std::log2(people) : people == 2 ? 6 : 3;
}

/// What one kind of fact says: bits, and the words for it where it speaks for one person.
struct finding {
    double bits = 0;
    std::string_view says{};
    bool same = false;
};

int edits_of(std::string const& one, std::string const& other, int limit) {
    return edits(letters_of(one), letters_of(other), limit);
}

std::string letters_alone(std::string_view text) {
    std::string result;
    for (const char letter : text)
        if (!std::string_view{"0123456789._-+"}.contains(letter)) result.push_back(letter);
    return result;
}

/// "ada.okafor@x" beside "adaokafor@y": people of one name choose such addresses too. A mistyped provider is another
/// thing.
finding same_letters(std::string const& one, std::string const& other) {
    const auto at_one = one.find('@'), at_other = other.find('@');
    const bool same_name = one.substr(0, at_one) == other.substr(0, at_other);
    if (same_name && edits_of(one.substr(at_one), other.substr(at_other), 2) <= 2)
        return {5, to_say("almost the same e-mail")};
    return {same_name && at_one >= 6 ? 2.0 : 0.5, to_say("similar e-mail")};
}

finding mails(person_shape const& one, person_shape const& other, bool same_given) {
    finding best;
    const bool offices = one.is_office && other.is_office;   // the shared mailbox and number are theirs
    bool any = false;
    for (auto const& left : one.mails)
        for (auto const& right : other.mails) {
            finding now{any ? best.bits : -1.0, {}};
            any = true;
            if (left.text == right.text) {
                now = {offices                         ? 11
                        : is_shared_mailbox(left.text) ? (same_given ? 6 : 3)
                                                       : bits_of_reach(left.holders, 13, same_given),
                    to_say("same e-mail"), true};
            } else {
                const auto at_left = left.text.find('@'), at_right = right.text.find('@');
                const auto name_left = left.text.substr(0, at_left), name_right = right.text.substr(0, at_right);
                const bool same_domain = left.text.substr(at_left) == right.text.substr(at_right);
                if (is_shared_mailbox(left.text) || is_shared_mailbox(right.text))
                    now.bits = -0.5;
                else if (letters_alone(name_left) == letters_alone(name_right))
                    now = same_letters(left.text, right.text);
                else if (same_domain && name_left.size() >= 5 && edits_of(name_left, name_right, 1) <= 1)
                    now = {7, to_say("almost the same e-mail")};
            }
            if (now.bits > best.bits || best.says.empty()) best = now;
        }
    return best;
}

finding phones(person_shape const& one, person_shape const& other, bool same_given) {
    finding best;
    const bool offices = one.is_office && other.is_office;
    for (auto const& left : one.phones)
        for (auto const& right : other.phones) {
            finding now{-1, {}};
            if (is_same_phone(left.text, right.text)) {
                now = {offices ? 9 : bits_of_reach(std::max(left.holders, right.holders), 10, same_given),
                    to_say("same phone"), true};
            } else if (left.text.size() >= 7 && edits_of(left.text, right.text, 1) <= 1) {
                now = {4, to_say("almost the same phone")};
            }
            if (now.bits > best.bits || best.says.empty()) best = now;
        }
    return best;
}

/// "rd", "n" and "st" are in half of all streets.
double street_weight(std::string const& word) { return word.size() <= 3 ? 0.3 : 1; }

double alike(std::vector<std::string> const& one, std::vector<std::string> const& other) {
    if (one.empty() && other.empty()) return 1;
    double met = 0, all = 0;
    for (auto const* list : {&one, &other})
        for (auto const& word : *list) all += street_weight(word);
    std::vector<bool> taken(other.size());
    for (auto const& word : one)
        for (std::size_t j = 0; j < other.size(); ++j) {
            if (taken[j]) continue;
            const auto longer = std::max(word.size(), other[j].size());
            const auto near = word == other[j] || (longer >= 4 && jaro_winkler(word, other[j]) >= 0.9) ||
                (longer >= 5 && edits_of(word, other[j], 1) <= 1);
            if (!near) continue;
            taken[j] = true;
            met += street_weight(word) + street_weight(other[j]);
            break;
        }
    return met / all;
}

bool share_a_number(street const& one, street const& other) {
    return std::ranges::any_of(one.numbers,
        [&](std::string const& number) { return std::ranges::find(other.numbers, number) != other.numbers.end(); });
}

/// "157" beside "175": mistyped, or the neighbours.
bool has_near_number(street const& one, street const& other) {
    return std::ranges::any_of(one.numbers, [&](std::string const& number) {
        return number.size() > 1 && std::ranges::any_of(other.numbers, [&](std::string const& its) {
            return its.size() > 1 && edits_of(number, its, 1) <= 1;
        });
    });
}

finding streets(person_shape const& one, person_shape const& other) {
    if (one.street.empty() || other.street.empty()) return {};
    if (one.whole_street.text == other.whole_street.text)
        return {std::min(one.is_office && other.is_office ? 10.0 : 7.0, one.whole_street.bits), to_say("same street"),
            true};
    const double words = alike(one.street.words, other.street.words);
    const bool number = share_a_number(one.street, other.street);
    const bool lacks_number = one.street.numbers.empty() || other.street.numbers.empty();
    if (words >= 0.65 && number) return {5, to_say("same street"), true};
    if (words >= 0.65 && lacks_number) return {3, to_say("same street"), true};
    if (words >= 0.65) return {has_near_number(one.street, other.street) ? 3.5 : 1, {}};
    if (number) return {words >= 0.4 ? 2.5 : 0.0, {}};
    return {-1.5, {}};
}

finding postcodes(person_shape const& one, person_shape const& other) {
    if (one.postcode.text.empty() || other.postcode.text.empty()) return {};
    if (one.postcode.text == other.postcode.text)
        return {std::min(6.0, one.postcode.bits), to_say("same postcode"), true};
    if (one.postcode.text.size() >= 4 && edits_of(one.postcode.text, other.postcode.text, 1) <= 1) return {1.5, {}};
    return {-1.5, {}};
}

finding cities(person_shape const& one, person_shape const& other) {
    if (one.city.text.empty() || other.city.text.empty()) return {};
    if (one.city.text == other.city.text) return {std::min(4.0, one.city.bits), to_say("same town"), true};
    if (jaro_winkler(one.city.text, other.city.text) >= 0.88)
        return {std::min({3.0, one.city.bits, other.city.bits}), to_say("same town"), true};
    return {-1, {}};
}

finding birthdays(person_shape const& one, person_shape const& other) {
    auto const& left = one.birthday.text;
    auto const& right = other.birthday.text;
    if (left.empty() || right.empty()) return {};
    if (left == right) return {one.birthday.bits, to_say("same birthday"), true};
    const auto day_and_month_swapped = left.size() == 8 && right.size() == 8 &&
        left.substr(0, 4) == right.substr(0, 4) && left.substr(4, 2) == right.substr(6, 2) &&
        left.substr(6, 2) == right.substr(4, 2);
    if (day_and_month_swapped || edits_of(left, right, 1) == 1) return {5, to_say("almost the same birthday")};
    const int apart = edits_of(left, right, 3);
    const bool whole = left.size() == 8 && right.size() == 8;
    return {apart == 2 ? (whole ? 0.0 : 2.0) : apart == 3 ? -3.0 : whole ? -7.0 : -4.0, {}};
}

/// "Herr Huber" and "Frau Huber", "Frau Huber" and "Karl Huber", "Herr Andrea Huber" and "Frau Andrea Huber". Beside
/// other first names and initials, which tell more, a courtesy is easily the wrong one.
bool are_two_sexes(person_shape const& one, person_shape const& other) {
    const bool left = !lacks_given(one), right = !lacks_given(other);
    if (left && right)
        return are_opposed(one.title, other.title) && is_of_women_and_men(one.name.words.front()) &&
            is_of_women_and_men(other.name.words.front());
    if (are_opposed(one.title, other.title) || (!left && are_opposed(one.title, other.first_name)) ||
        (!right && are_opposed(one.first_name, other.title)))
        return true;
    // "M. Dupont" and "Mme Dupont", but not "Mme Marie Dupont".
    const auto may_be_called_m = [](person_shape const& of) {
        return !lacks_given(of) && of.name.words.front().text.starts_with(U'm');
    };
    return (one.monsieur && other.title == sex::woman && !may_be_called_m(other)) ||
        (other.monsieur && one.title == sex::woman && !may_be_called_m(one));
}

/// An entry by the name that somebody had before.
person_shape by_former_name(person_shape const& of) {
    constexpr double usual_bits = 8;
    auto result = of;
    result.name = of.former;
    const auto words = result.name.words.size();
    result.roles.assign(words, name_role::family);
    result.bits.assign(words, usual_bits);
    result.holders.assign(words, 1);
    for (std::size_t i = 0; i < std::min(words, of.name.words.size()); ++i) {
        if (of.roles[i] != name_role::given || of.name.words[i].text != result.name.words[i].text) break;
        result.roles[i] = name_role::given, result.bits[i] = of.bits[i], result.holders[i] = of.holders[i];
    }
    return result;
}

/// Two names, or where the family names differ one of them by the name from before.
name_finding names_or_former_compared(person_shape const& one, person_shape const& other) {
    auto best = names_compared(one, other);
    const auto take = [&](name_finding const& found) {
        if (found.contradicts || found.another_family || !(best.contradicts || best.another_family)) return;
        best = found;
        best.former = true;
    };
    if (!one.former.words.empty()) take(names_compared(by_former_name(one), other));
    if (!other.former.words.empty()) take(names_compared(one, by_former_name(other)));
    return best;
}

finding companies(person_shape const& one, person_shape const& other) {
    if (one.is_office || other.is_office || one.company.words.empty() || other.company.words.empty()) return {};
    if (one.whole_company.text == other.whole_company.text || name_likeness(one.company, other.company) >= 0.85)
        return {std::min({5.0, one.whole_company.bits, other.whole_company.bits}), to_say("same company"), true};
    return {-1, {}};
}

bool differ(finding const& found) { return found.bits < 0 && !found.same; }

std::string words_of_names(person_shape const& one, person_shape const& other, text::language const& say) {
    const double likeness = name_likeness(one.name, other.name);
    if (likeness == 1) return say.tr("same name");
    return say.tr("name {1}", text::in_percent(std::min(likeness, 0.99), say));
}

/// Everything but the name.
struct findings {
    finding mail, phone, street, postcode, city, birthday, company;
    double place = 0;

    static agreement agreement_of(finding const& one, bool known) {
        return !known      ? agreement::unknown
            : one.same     ? agreement::same
            : one.bits > 1 ? agreement::almost
                           : agreement::another;
    }

    /// As learned_weights asks for it: e-mail, phone, street, birthday.
    std::array<agreement, compared_fields> agreements_of_fields(
        person_shape const& one, person_shape const& other) const {
        return {agreement_of(mail, !one.mails.empty() && !other.mails.empty()),
            agreement_of(phone, !one.phones.empty() && !other.phones.empty()),
            agreement_of(street, !one.street.empty() && !other.street.empty()),
            agreement_of(birthday, !one.birthday.text.empty() && !other.birthday.text.empty())};
    }

    /// What one person alone has agrees, or nearly so. Of people of one name it says nothing that their mailboxes at
    /// two providers are called by it.
    bool any_same() const {
        constexpr double called_alike = 2;
        return mail.bits > called_alike || phone.bits > 0 || street.bits > 0 || birthday.bits > 0 || company.same;
    }
    /// A namesake has three of another firm, number, mailbox and place, and nothing in common.
    bool of_namesakes() const {
        const bool another_mail = mail.bits < 0 || mail.bits > 0;
        return !any_same() && differ(company) + differ(phone) + another_mail + (place < 0) > 2;
    }
    /// Nothing but the name from before agrees, and something differs.
    bool of_former_name_alone() const {
        return !any_same() && (differ(company) || differ(phone) || differ(mail) || place < 0);
    }

    findings(person_shape const& one, person_shape const& other, bool same_given)
        : mail{mails(one, other, same_given)}, phone{phones(one, other, same_given)}, street{streets(one, other)},
          postcode{postcodes(one, other)}, city{cities(one, other)}, birthday{birthdays(one, other)},
          company{companies(one, other)} {
        // Street, postcode and town say the same thing three times.
        place = std::max(postcode.bits, city.bits);
        if (postcode.bits > 0 && city.bits > 0)
            place += 0.3 * std::min(postcode.bits, city.bits);
        else if (postcode.bits < 0 || city.bits < 0)
            place += 0.5 * std::min(postcode.bits, city.bits);
        place = std::max(-3.0, street.bits + place);
    }
};

/// Whether two offices are one by where they are.
struct site_finding {
    bool same = false, another = false;
    double doubt = 0;
};

site_finding sites_compared(
    person_shape const& one, person_shape const& other, name_finding const& name, findings const& found) {
    site_finding result;
    // Two offices at one house number, of one telephone or with a word of their names in common, are one site: the name
    // of the organisation, the site's own and its programme may each be missing. Where houses hold several offices, it
    // takes a rare word.
    const bool number = share_a_number(one.street, other.street);
    const bool several_in_a_house = one.one_phone_at_an_address < one_office_a_house;
    result.same = number && found.street.same &&
        (several_in_a_house ? name.rare_word || (name.shared_word && !name.other_words)
                            : found.phone.same || found.mail.same || name.shared_word);
    // Sites of one organisation: another address is another one, also where half of it is known.
    const bool streets_known = !one.street.empty() && !other.street.empty();
    const bool another_street = streets_known && found.street.bits <= 1 && !(found.phone.same && number);
    // "Sparkasse Ulm" and "Sparkasse Neu-Ulm", though they have one switchboard, and both the house number 1.
    if (streets_known && found.street.bits <= 1 && name.left_over > 0 && !(number && found.postcode.same))
        result.another = true;
    const double several = one.name_at_several_addresses;
    if (several <= perhaps_several_sites || found.mail.same) return result;
    if (several <= several_sites) {
        if (another_street && !found.phone.same) result.doubt = perhaps_another_site;
        return result;
    }
    const bool postcodes_known = !one.postcode.text.empty() && !other.postcode.text.empty();
    const bool another_place = (postcodes_known && !found.postcode.same) || found.city.bits < 0;
    const bool same_place = found.postcode.same || (found.city.same && !another_place);
    result.another = result.another || another_street ||
        (!streets_known && (another_place || !(same_place || found.phone.same)));
    if (!streets_known) result.doubt = same_place ? which_site : 2 * which_site;
    return result;
}

}

evidence compared(person_shape const& one, person_shape const& other) {
    if (other.name.key < one.name.key) return compared(other, one);   // equally good alignments are taken in one order
    const auto name = names_or_former_compared(one, other);
    if (name.contradicts || are_two_sexes(one, other)) return {.bits = name.bits, .contradicts = true};
    const findings found{one, other, name.same_given};
    // Where one lacks a first name, what a whole family shares says little of which of them it is.
    const bool whole_names = one.is_office || other.is_office || lacks_given(one) == lacks_given(other);
    const double home = found.phone.bits + found.place;
    double bits = name.bits + found.mail.bits + (whole_names || found.birthday.bits > 0 ? home : std::min(home, 5.0)) +
        found.birthday.bits + found.company.bits;
    const bool offices = one.is_office && other.is_office;
    const auto sites = offices ? sites_compared(one, other, name, found) : site_finding{};
    if (sites.same) bits += 1.5 * name.left_over;
    if (sites.same && found.phone.same && one.named_an_office && other.named_an_office)
        bits = std::max(bits, one_site_bits);
    bits -= sites.doubt;
    const bool another_birthday = !offices && is_another_birthday(one.birthday.text, other.birthday.text);
    const bool own_mailboxes = !found.birthday.same && have_each_their_mailbox(one, other);
    const bool own_mailbox = found.mail.same && found.mail.bits > 9;
    const bool same_home = name.same_words && found.street.same && (found.phone.same || found.postcode.bits > 0);
    const bool garbled = name.garbled && found.birthday.bits <= 0 && !same_home;
    const bool another_family = name.another_family && !found.birthday.same && !own_mailbox;
    const bool own_things = (found.mail.same && found.mail.bits > 6) || found.birthday.bits > 0 ||
        (found.street.same && found.company.bits <= 0);
    const bool distant_family = name.distant_family && !own_things;
    // A first name more may be a child's or a parent's, who share a home, a number and often a mailbox.
    const double most = offices || !name.more_given || found.birthday.bits > 0 ? 1
        : found.mail.same                                                      ? a_mailbox_of_both
                                                                               : a_first_name_more;
    const bool namesakes = !offices && (found.of_namesakes() || (name.former && found.of_former_name_alone()));
    return {name.any ? bits : bits - 8, offices, found.agreements_of_fields(one, other), most,
        another_birthday || own_mailboxes || namesakes || (name.other_words && !sites.same) || sites.another ||
            another_family || distant_family || garbled || (name.generation && !found.birthday.same)};
}

std::string why_alike(person_shape const& one, person_shape const& other, text::language const& say) {
    const findings found{one, other, false};
    std::vector<std::string> fors, others;
    if (!one.name.words.empty() && !other.name.words.empty()) fors.push_back(words_of_names(one, other, say));
    for (auto const* each :
        {&found.mail, &found.phone, &found.street, &found.postcode, &found.city, &found.birthday, &found.company})
        if (!each->says.empty() && each->bits > 0 && !(each == &found.city && found.postcode.same))
            fors.push_back(say.tr(each->says));
    if (found.mail.bits < 0) others.push_back(say.tr("e-mail"));
    if (found.phone.bits < 0) others.push_back(say.tr("phone"));
    if (found.place < 0) others.push_back(say.tr("address"));
    if (found.birthday.bits < 0) others.push_back(say.tr("birthday"));
    const auto alike = say.listed(fors);
    return others.empty() ? alike : say.tr("{1}; another {2}", alike, say.listed(others));
}

}
