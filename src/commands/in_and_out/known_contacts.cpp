#include "commands/in_and_out/known_contacts.hpp"

#include "book/cell.hpp"
#include "follow_up/letters/mail_link.hpp"
#include "recognition/names/name_likeness.hpp"
#include "recognition/names/name_reader.hpp"
#include "recognition/names/name_shape.hpp"
#include "recognition/names/name_words_alike.hpp"
#include "recognition/names/sexes.hpp"
#include "recognition/people/contact_points.hpp"
#include "recognition/people/duplicates.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <functional>
#include <span>

namespace referralbook::commands {

namespace {

constexpr std::size_t telling_digits = 7;   // fewer are an extension or a typing error
constexpr std::size_t
    most_looked_at = 50;   // of those who share a number: a switchboard of thousands tells nobody apart

std::string tail_of(std::string_view digits) {
    return std::string{digits.substr(digits.size() - std::min(digits.size(), telling_digits))};
}

bool is_first_name(std::string_view word) {
    const auto shape = recognition::shape_of(word);
    return !shape.words.empty() && recognition::is_first_name_or_initial(shape.words.front());
}

/// "kern anna" is "anna kern"; "peter paul" and "paul peter" are two.
bool is_turned(std::vector<std::string_view> one, std::vector<std::string_view> other) {
    if (std::ranges::all_of(one, is_first_name)) return false;
    std::ranges::sort(one);
    std::ranges::sort(other);
    return one == other;
}

/// "j meyer", "meyer" and "anna meyer" may be one, and "ben ude" and "benjamin ude": every word of the shorter name is
/// a word of the longer, its initial or its short form.
bool may_be_one(std::string_view one, std::string_view other) {
    using recognition::usual_form;
    auto few = text::words_in(one), many = text::words_in(other);
    if (few.size() > many.size()) std::swap(few, many);
    if (few.empty()) return true;
    if (few.back() != many.back()) return is_turned(few, many);
    return std::ranges::all_of(few, [&](std::string_view word) {
        return std::ranges::any_of(many, [&](std::string_view full) {
            return word == full || (word.size() == 1 && full.starts_with(word)) ||
                (full.size() == 1 && word.starts_with(full)) || usual_form(word) == usual_form(full);
        });
    });
}

template <class F>
bool any_pair(std::vector<std::string> const& one, std::vector<std::string> const& other, F const& same) {
    return std::ranges::any_of(one, [&](auto const& left) {
        return std::ranges::any_of(other, [&](auto const& right) { return same(left, right); });
    });
}

bool share_email(who_it_is const& one, who_it_is const& other) {
    return any_pair(one.emails, other.emails, std::equal_to<>{});
}
bool share_phone(who_it_is const& one, who_it_is const& other) {
    return any_pair(one.phones, other.phones, recognition::is_same_phone);
}

/// A mailbox of one person: info@ is the office's.
bool share_own_email(who_it_is const& one, who_it_is const& other) {
    return any_pair(one.emails, other.emails,
        [](auto const& left, auto const& right) { return left == right && !recognition::is_shared_mailbox(left); });
}

/// True where both work somewhere, and not at the same place.
bool other_company(who_it_is const& one, who_it_is const& other) {
    return !one.company.empty() && !other.company.empty() &&
        recognition::name_likeness(one.company, other.company) < recognition::default_likeness;
}

/// True where both work somewhere, and at the same place.
bool same_company(who_it_is const& one, who_it_is const& other) {
    return !one.company.empty() && !other.company.empty() && !other_company(one, other);
}

/// What a name tells of whether two rows are one person.
name_says said_by(std::string name, std::string key) {
    using namespace recognition;
    const auto read = read_name(name);
    name_says says{.name = std::move(name), .key = std::move(key)};
    says.office = read.kind == name_kind::office;
    says.several = read.kind == name_kind::couple || read.kind == name_kind::household;
    says.title = sex_of_titles(says.name);
    says.monsieur = may_begin_with_monsieur(says.name);
    const auto given = shape_of(read.given);
    says.given = !given.words.empty();
    if (!says.given) return says;
    says.first_name = sex_of_first_name(given.words.front());
    says.of_both = is_of_women_and_men(given.words.front());
    return says;
}

/// "Herr Huber" and "Frau Huber", "Karl Huber" and "Frau Huber": two, though they have one name and one number. Beside
/// a first name of one of them alone, a courtesy may be a slip of the pen.
bool are_man_and_woman(name_says const& one, name_says const& other) {
    using namespace recognition;
    if (one.given && other.given) return are_opposed(one.title, other.title) && one.of_both && other.of_both;
    return are_opposed(one.title, other.title) || (!one.given && are_opposed(one.title, other.first_name)) ||
        (!other.given && are_opposed(one.first_name, other.title)) || (other.title == sex::woman && one.monsieur) ||
        (one.title == sex::woman && other.monsieur);
}

/// "Tom Reed" and "Tom & Jane Reed" are two as well.
bool are_two(name_says const& one, name_says const& other) {
    return one.several != other.several || are_man_and_woman(one, other);
}

/// "Blaine Dental" and "Blaine Dental PLLC", "Jürgen Müller" and "Juergen Mueller"; of a man and a woman, or of a
/// couple and one of them, no.
bool is_spelled_otherwise(name_says const& one, name_says const& other) {
    const bool firm = one.office || other.office;
    return (firm ? !are_man_and_woman(one, other) : !are_two(one, other)) &&
        recognition::is_another_spelling(one.name, other.name);
}

/// Whether one of them has moved to where the other works: then phone and address are another's with good reason.
bool moved_there(who_it_is const& one, who_it_is const& other) {
    return !one.moved_to.empty() && !other.company.empty() &&
        recognition::name_likeness(one.moved_to, other.company) >= recognition::default_likeness;
}

bool works_elsewhere(who_it_is const& one, who_it_is const& other) {
    return other_company(one, other) && !moved_there(one, other) && !moved_there(other, one);
}

/// "Paul Huber" and "Paula Huber": no typing error, even at one mailbox of the family's.
bool have_two_first_names(std::string_view one, std::string_view other) {
    const auto left = recognition::shape_of(recognition::read_name(one).given),
               right = recognition::shape_of(recognition::read_name(other).given);
    return !left.words.empty() && !right.words.empty() &&
        recognition::are_two_first_names(left.words.front(), right.words.front());
}

/// True where both have an address, a number or a company, and not the same: for two who share neither of the first.
bool contradict(who_it_is const& one, who_it_is const& other) {
    if (moved_there(one, other) || moved_there(other, one)) return false;
    return other_company(one, other) || (!one.emails.empty() && !other.emails.empty()) ||
        (!one.phones.empty() && !other.phones.empty());
}

std::pair<std::string, std::string> ordered(std::string const& one, std::string const& other) {
    return std::minmax(one, other);
}

bool holds(std::vector<std::string> const& all, std::string const& one) {
    return std::ranges::find(all, one) != all.end();
}

std::vector<std::string> mailboxes_of(std::string_view text) {
    std::vector<std::string> all;
    text::each_part(text, ";,:\n ", [&](std::string_view part) {
        if (auto address = text::folded(follow_up::first_address(part)); !address.empty())
            all.push_back(std::move(address));
    });
    return all;
}

}

bool same_number(std::string_view one, std::string_view other) {
    return any_pair(
        recognition::phone_numbers_of(one), recognition::phone_numbers_of(other), recognition::is_same_phone);
}

bool has_all_numbers(std::string_view stands, std::string_view comes) {
    const auto known = recognition::phone_numbers_of(stands), wanted = recognition::phone_numbers_of(comes);
    return !wanted.empty() && std::ranges::all_of(wanted, [&](auto const& one) {
        return std::ranges::any_of(known, [&](auto const& other) { return recognition::is_same_phone(one, other); });
    });
}

bool has_all_mailboxes(std::string_view stands, std::string_view comes) {
    const auto known = mailboxes_of(stands), wanted = mailboxes_of(comes);
    return !wanted.empty() && std::ranges::all_of(wanted, [&](auto const& one) { return holds(known, one); });
}

who_it_is who_it_is_of(std::string name, std::string_view emails, std::string_view phones) {
    who_it_is who{std::move(name), mailboxes_of(emails), {}, {}, {}, {}};
    text::each_part(phones, ";:\n|,", [&](std::string_view part) {
        for (auto& digits : recognition::phone_numbers_of(part))
            if (digits.size() >= telling_digits) who.phones.push_back(std::move(digits));
    });
    return who;
}

known_contacts::known_contacts(recognition::aliases const& aliases, std::span<book::apart const> not_the_same)
    : aliases_{aliases} {
    for (auto const& pair : not_the_same)
        for (auto const& first : {aliases.key(pair.first), text::folded(pair.first)})
            for (auto const& second : {aliases.key(pair.second), text::folded(pair.second)})
                apart_.insert(ordered(first, second));
}

std::vector<std::string> known_contacts::called(who_it_is const& who, std::string const& key) const {
    std::vector<std::string> names{key};
    if (apart_.empty()) return names;
    for (auto const& detail : who.details)
        if (!detail.empty()) names.push_back(text::folded(who.name + ", " + detail));
    return names;
}

bool known_contacts::said_apart(std::vector<std::string> const& one, std::vector<std::string> const& other) const {
    // Where both contacts are called by both names, what the sheet Not the same says is about somebody else.
    return !apart_.empty() && any_pair(one, other, [&](std::string const& left, std::string const& right) {
        return apart_.contains(ordered(left, right)) && !(holds(one, right) && holds(other, left));
    });
}

void known_contacts::index(std::size_t at, who_it_is const& who) {
    for (auto const& email : who.emails) emails_[email].push_back(at);
    for (auto const& phone : who.phones) phones_[tail_of(phone)].push_back(at);
}

void known_contacts::add(int which, who_it_is who) {
    const auto at = entries_.size();
    auto key = aliases_.key(who.name);
    if (!key.empty()) names_[key].push_back(at);
    index(at, who);
    places_[which] = at;
    auto names = called(who, key);
    auto says = said_by(who.name, std::move(key));
    entries_.push_back({which, std::move(who), std::move(names), {std::move(says)}});
}

void known_contacts::learn(int which, who_it_is const& more) {
    const auto place = places_.find(which);
    if (place == places_.end()) return;
    auto& [_, known, called, names] = entries_[place->second];
    // "Markus Roth" of "M. Roth": from now on she is not Maria's.
    const auto key = aliases_.key(more.name);
    if (key.size() > names.front().key.size() && may_be_one(key, names.front().key) &&
        std::ranges::find(names, key, &name_says::key) == names.end())
        names.push_back(said_by(more.name, key));
    auto fresh = more;
    std::erase_if(fresh.emails, [&](auto const& one) { return holds(known.emails, one); });
    std::erase_if(fresh.phones, [&](auto const& one) { return holds(known.phones, one); });
    index(place->second, fresh);
    known.emails.insert(known.emails.end(), fresh.emails.begin(), fresh.emails.end());
    known.phones.insert(known.phones.end(), fresh.phones.begin(), fresh.phones.end());
    if (known.company.empty()) known.company = more.company;
}

known_answer known_contacts::find(who_it_is const& who) const {
    const auto key = aliases_.key(who.name);
    const auto by_name = find_by_name(who, key);
    return by_name.which >= 0 ? by_name : find_by_points(who, key, by_name);
}

/// The one of those who may be meant who alone of all of the name has a detail of the row's; -1 where that is nobody,
/// or one detail says this one and another that one.
int known_contacts::told_by_detail(
    std::vector<std::size_t> const& all, std::vector<std::size_t> const& possible, who_it_is const& who) const {
    if (all.size() > most_looked_at) return -1;
    std::set<std::size_t> told;
    for (auto const& detail : who.details) {
        const auto wanted = text::folded(detail);
        if (wanted.empty()) continue;
        std::vector<std::size_t> having;
        for (const auto at : all)
            if (std::ranges::any_of(
                    entries_[at].who.details, [&](auto const& one) { return text::folded(one) == wanted; }))
                having.push_back(at);
        if (having.size() == 1) told.insert(having.front());
    }
    const bool one = told.size() == 1 && std::ranges::find(possible, *told.begin()) != possible.end();
    return one ? static_cast<int>(*told.begin()) : -1;
}

known_answer known_contacts::find_by_name(who_it_is const& who, std::string const& key) const {
    known_answer answer;
    const auto same = names_.find(key);
    if (key.empty() || same == names_.end()) return answer;
    const auto names = called(who, key);
    const auto says = said_by(who.name, key);
    const bool two_of_this_name = apart_.contains({key, key}) && !(who.emails.empty() && who.phones.empty());
    std::vector<std::size_t> possible;
    bool others = false;   // with another number alone, which does not tell that it is somebody else
    for (const auto at : std::span{same->second}.first(std::min(same->second.size(), most_looked_at))) {
        auto const& one = entries_[at];
        const bool apart = said_apart(names, one.called) ||
            std::ranges::any_of(one.names, [&](name_says const& each) { return are_two(says, each); });
        const bool elsewhere = works_elsewhere(who, one.who) && !share_own_email(who, one.who);
        if (!apart && !elsewhere && (share_email(who, one.who) || share_phone(who, one.who)))
            return {one.which, false, -1, {}};
        if (!apart && !two_of_this_name && !contradict(who, one.who)) {
            possible.push_back(at);
            continue;
        }
        others = others || (!apart && !two_of_this_name && !other_company(who, one.who));
        if (answer.alike < 0)
            answer.alike = one.which,
            answer.shared = other_company(who, one.who) ? in_common::name_of_another_company : in_common::name;
    }
    if (possible.empty()) return answer;
    if (possible.size() > 1 || others)   // their area, or another detail that one alone has, tells
        if (const auto told = told_by_detail(same->second, possible, who); told >= 0)
            return {entries_[static_cast<std::size_t>(told)].which, false, -1, {}};
    auto const& first = entries_[possible.front()];
    const bool several = possible.size() > 1 || (others && !same_company(who, first.who));
    return {first.which, several, -1, {}};
}

known_answer known_contacts::find_by_points(who_it_is const& who, std::string const& key, known_answer answer) const {
    const auto names = called(who, key);
    const auto says = said_by(who.name, key);
    const auto look = [&](auto const& map, std::string const& mark, in_common shared, auto const& same,
                          auto const& is) {
        const auto found = map.find(mark);
        if (answer.which >= 0 || found == map.end()) return;
        std::string_view taken;
        for (const auto at : std::span{found->second}.first(std::min(found->second.size(), most_looked_at))) {
            auto const& one = entries_[at];
            if (!same(who, one.who) || said_apart(names, one.called)) continue;
            auto const& known = one.names.front();
            const bool respelled = std::ranges::all_of(
                one.names, [&](name_says const& each) { return is_spelled_otherwise(says, each); });
            const bool another = !respelled &&
                std::ranges::any_of(one.names, [&](name_says const& each) { return are_two(says, each) || !is(each); });
            // Who has the very name was looked at by it.
            const bool elsewhere = works_elsewhere(who, one.who) && !share_own_email(who, one.who);
            const bool two_kinds = says.office != known.office && !respelled;
            if (two_kinds || known.key == key || elsewhere || another) {
                if (answer.alike < 0) answer.alike = one.which, answer.shared = shared;
            } else if (answer.which < 0) {
                answer.which = one.which;
                taken = known.key;
            } else {
                answer.several |= known.key != taken;
            }
        }
    };
    // Everybody at info@ shares it, and all who live in one home have one number: there Paul and Paula are two people
    // and no typing error.
    for (auto const& email : who.emails)
        look(emails_, email, in_common::email, share_email, [&](name_says const& one) {
            if (recognition::is_shared_mailbox(email)) return false;
            return (!says.office && may_be_one(key, one.key)) ||
                (recognition::name_likeness(who.name, one.name) >= recognition::default_likeness &&
                    !have_two_first_names(who.name, one.name));
        });
    for (auto const& phone : who.phones)
        look(phones_, tail_of(phone), in_common::phone, share_phone, [&](name_says const& one) {
            return !says.office && may_be_one(key, one.key) &&
                (says.several || !have_two_first_names(who.name, one.name));   // "Jane & Tom", "Tom & Jane"
        });
    if (answer.which >= 0) answer.alike = -1;
    return answer;
}

}
