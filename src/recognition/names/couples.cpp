#include "recognition/names/couples.hpp"

#include "recognition/names/family_name.hpp"
#include "recognition/names/name_ends.hpp"
#include "recognition/names/name_titles.hpp"
#include "recognition/names/name_words.hpp"
#include "recognition/names/office_name.hpp"

#include <algorithm>
#include <iterator>

namespace referralbook::recognition {

namespace {

using namespace name_words;

/// "Huber/Dr.", "Kern/Paul": the last word of one name and the first of another.
bool parts_two_names(name_token const& word) {
    const auto slash = word.key.find('/');
    if (slash == std::string::npos || is_title(word) || is_degree(word)) return false;
    const auto behind = name_parts_in(word.written.substr(word.written.find('/') + 1));
    const auto before = name_parts_in(word.written.substr(0, word.written.find('/')));
    if (behind.empty() || before.empty()) return false;
    auto const& next = behind.front().front();
    return next.key.find('/') == std::string::npos && !is_title(before.front().front()) &&
        (is_title(next) || is_well_known_first_name(next));
}

bool says_office(name_token const& word) { return is_legal_form(word) || is_office_word(word); }

/// Titles as people write them before a couple: "M. et Mme", "Sr. y Sra.".
std::size_t couple_titles_from(name_part const& part, std::size_t from) {
    const auto count = titles_from(part, from);
    if (count > 0 || from >= part.size()) return count;
    if (part[from].key != "m" && !in(doubtful_titles, part[from].key) && !in(honours, part[from].key)) return 0;
    return from + 1 < part.size() && links_people(part[from + 1]) ? 1 : 0;
}

/// Where the titles of two people end: 3 of "Mr & Mrs Fenwick"; 0 where it does not begin so.
std::size_t two_titles(name_part const& part) {
    // "M. Mme Dupont", as forms have it
    if (part.size() > 2 && part[0].key == "m" && part[0].full_stop && (part[1].key == "mme" || part[1].key == "madame"))
        return 2;
    auto at = couple_titles_from(part, 0);
    if (at == 0 || at >= part.size() || !links_people(part[at])) return 0;
    // "Lic. en Psic."
    if (part[at].key == "en" && !in(courtesies, part[at - 1].key) && !in(courtesies, part[at + 1].key)) return 0;
    auto more = titles_from(part, at + 1);
    // "Mme et M. Dupont"
    const bool madam = part.front().key == "mme" || part.front().key == "madame" || part.front().key == "mlle";
    if (more == 0 && madam && at + 2 < part.size() && part[at + 1].key == "m") more = 1;
    if (more == 0) return 0;
    // "Karl Huber, Rechtsanwalt und Notar" is one.
    if (is_profession_title(part.front()) && is_profession_title(part[at + 1])) return 0;
    return at + 1 + more;
}

/// "Mr Fenwick and Mrs Hale", "Anna Kern and Paul Falk".
bool two_people(name_part const& part) {
    for (std::size_t at = 1; at + 1 < part.size(); ++at) {
        if (!links_people(part[at])) continue;
        const auto before = titles_from(part, 0), behind = titles_from(part, at + 1);
        // "José Ruiz e Ana Gil", but "José Ortega y Gasset"
        const bool name_behind = before == 0 && at > 1 && at + 2 < part.size() &&
            is_well_known_first_name(part[at + 1]);
        if (links_family(part, at) && behind == 0 && !name_behind) continue;
        if (before > 0 && before < at && behind > 0 && at + 1 + behind < part.size()) return true;
        // "Dr. Anna Kern & Paul Kern", "Anna Kern & Dr. Paul Falk"
        if ((before > 0) != (behind > 0) && at > before + 1 && at + behind + 2 < part.size() &&
            is_well_known_first_name(part[before]) && is_well_known_first_name(part[at + 1 + behind]))
            return true;
        if (before == 0 && behind == 0 && at > 1 && at + 2 < part.size() && is_well_known_first_name(part.front()) &&
            is_well_known_first_name(part[at + 1]))
            return true;
    }
    return false;
}

/// Where the family name behind two titles begins; "Jr" belongs to it, and both names of "Sr. y Sra. Pérez López".
std::size_t family_of_couple(name_part const& rest) {
    auto end = rest.size();
    while (end > 1 && is_generation(rest[end - 1])) --end;
    const bool two_families = end == 2 && in(double_names, rest[0].key) && in(double_names, rest[1].key);
    return two_families || is_family_with_particles(slice(rest, 0, end)) ? 0 : family_begins(slice(rest, 0, end));
}

/// "Anna Kern, Paul Falk": each begins with a first name, and the second is not one of first names alone, as "Martín
/// García, José Luis" is.
bool two_names(std::vector<name_part> const& parts) {
    if (parts.size() != 2) return false;
    for (auto const& part : parts)
        if (part.size() < 2 || !is_first_name(part.front()) || part.back().key.size() < 2) return false;
    auto const& last = parts.back().back();
    return !is_first_name(last) && !is_degree(last) && !is_generation(last) && last.key.front() != '(' &&
        last.key.find_first_of("0123456789\"") == std::string::npos && !in(professions, last.key) &&
        !in(trade_words, last.key) && !in(double_names, parts.front().back().key) && !in(doubtful_degrees, last.key) &&
        !(last.small && !parts.front().back().small);
}

/// The titles of one of two: also "RA" of "RA Falk", which may be initials where it stands alone.
std::size_t titles_of_one(name_part const& part) {
    const auto titles = titles_from(part, 0);
    const bool may_be_title = titles == 0 && part.size() == 2 && in(doubtful_titles, part[0].key) &&
        (part[0].in_capitals || part[0].full_stop) && !part[1].in_capitals && !is_first_name(part[1]);
    return may_be_title ? 1 : titles;
}

/// "Dr. Kern, Dr. Falk", "Herr Huber; Frau Falk", "Dr. Kern, RA Falk", but "Prof. Kern, Dr. Anna" is one.
bool two_with_titles(std::vector<name_part> const& parts) {
    if (parts.size() != 2 || is_profession(parts.back())) return false;
    if (titles_from(parts.front(), 0) == 0 && titles_from(parts.back(), 0) == 0) return false;
    for (auto const& part : parts) {
        const auto titles = titles_of_one(part);
        if (titles == 0 || titles == part.size() || in(professions, part.front().key)) return false;
        for (auto at = titles; at < part.size(); ++at)
            if (part[at].key.size() < 2 || is_degree(part[at]) || in(doubtful_degrees, part[at].key) ||
                part[at].key.find_first_of("0123456789(\"") != std::string::npos)
                return false;
    }
    auto const& second = parts.back();
    const auto rest = second.size() - titles_of_one(second);
    const bool given = rest == 1 && parts.front().size() - titles_of_one(parts.front()) == 1;
    return !(given && is_first_name(second.back()));
}

bool two_first_names(name_part const& part, std::size_t from) {
    return from + 3 <= part.size() && is_well_known_first_name(part[from]) && links_people(part[from + 1]) &&
        is_well_known_first_name(part[from + 2]);
}

/// "Anna" and "Tom", "Hans" and "Petra"; but "Taylor & Morgan" may be the family names of a firm.
bool call_two(name_token const& one, name_token const& other) {
    const auto of_one = [](word_list const& sex, word_list const& another, name_token const& name) {
        return in(sex, name.key) && !in(another, name.key);
    };
    return (is_first_name(one) && is_first_name(other)) ||
        (of_one(names_of_women, names_of_men, one) && of_one(names_of_men, names_of_women, other)) ||
        (of_one(names_of_men, names_of_women, one) && of_one(names_of_women, names_of_men, other));
}

/// "Huber Anna und Karl", "DUPONT Jean et Claire": a man and a woman behind their family name.
bool is_turned_couple(name_part const& people) {
    const auto family = slice(people, 0, people.size() - 3);
    auto const& one = people[people.size() - 3];
    auto const& other = people.back();
    if (!links_people(people[people.size() - 2]) || one.in_capitals || is_well_known_first_name(family.front()) ||
        (family.size() > 1 && !is_family_with_particles(family)))
        return false;
    const auto man = [](auto const& name) { return in(names_of_men, name.key) && !in(names_of_women, name.key); };
    const auto woman = [](auto const& name) { return in(names_of_women, name.key) && !in(names_of_men, name.key); };
    const bool capitals = family.back().in_capitals && is_well_known_first_name(one) && is_well_known_first_name(other);
    return capitals || (man(one) && woman(other)) || (woman(one) && man(other));
}

/// 3 of "J & A Fenwick", "John and Anna Fenwick", 0 of "Fenwick".
std::size_t given_names_of_two(name_part const& rest) {
    constexpr std::size_t names = 3;
    const auto is_given = [](name_token const& word) { return word.key.size() == 1 || is_well_known_first_name(word); };
    const bool two = rest.size() > names && is_given(rest[0]) && links_people(rest[1]) && is_given(rest[2]);
    return two ? names : 0;
}

/// "Drs. Kern and Hale", "Mmes Martin et Dupont": titles of several.
bool are_several(name_part const& part) {
    if (!in(plural_titles, part.front().key)) return false;
    const auto names = titles_from(part, 0);
    if (two_first_names(part, names)) return false;
    for (auto at = names + 1; at + 1 < part.size(); ++at)
        if (links_people(part[at])) return true;
    return names < part.size() && part.back().key.find('/') != std::string::npos;   // "Dres. Vogt/Kern"
}

/// "Sres. Prieto", "Signori Rossi": a title of several before one family name. In Dutch "drs." is a degree.
bool are_two_of_a_name(name_part const& part) {
    auto const& title = part.front();
    return part.size() > 1 && is_plural_title(title) && titles_from(part, 0) == 1 &&
        family_of_couple(slice(part, 1, part.size())) == 0 && part[1].key.find('/') == std::string::npos;
}

/// "Dr. Huber mit Gattin", "Sr. Vega y señora", "Dr. Huber m. Gattin".
bool brings_somebody(name_part const& words) {
    constexpr std::size_t least = 3;
    if (words.size() < least) return false;
    auto const& link = words[words.size() - 2];
    const bool of_kin = in(kin, words.back().key) && in(with_a_spouse, link.key);   // "Anna Kern mit Tochter"
    if (!in(spouses, words.back().key) && !of_kin) return false;
    return links_people(link) || in(with_a_spouse, link.key) || (link.key == "m" && link.small);
}

bool begins_name(name_part const& words, std::size_t at) {
    return at < words.size() && (titles_from(words, at) > 0 || is_well_known_first_name(words[at]));
}

/// "referred by Ruth Holt", "Ref: Ruth Holt", "x-ref'd by Kern".
bool says_who_sent(name_part const& words) {
    constexpr std::size_t most = 4;
    std::string phrase;
    for (std::size_t at = 0; at + 1 < words.size() && at < most; ++at) {
        auto word = words[at].key;
        std::erase(word, ':');
        phrase += (phrase.empty() ? "" : " ") + word;
        const bool sure = at > 0 && words.front().small;
        if (in(sent_by, phrase) && (sure || begins_name(words, at + 1))) return true;
    }
    return false;
}

/// "wife of Tom Reed", "Mutter von Anna"; but "Frau von Stein", and "Frau von Paul" may be called so.
bool says_whose(name_part const& words) {
    const std::size_t least = in(titles, words.front().key) ? 4 : 3;
    return words.size() >= least && in(kin, words.front().key) && in(of_whom, words[1].key) && begins_name(words, 2);
}

bool is_of_somebody(name_token const& word) { return word.key.ends_with("'s") || word.written.ends_with("\u2019s"); }

/// "Tom Reed's wife", "Ruth's mom", "Tom's new accountant"; "Annas Mutter", but "Andreas Mann".
bool ends_with_kin(name_part const& words) {
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
        if (!is_of_somebody(words[at])) continue;
        const bool small = std::all_of(words.begin() + static_cast<std::ptrdiff_t>(at) + 1, words.end(),
            [](name_token const& word) { return word.small; });
        if (small || in(kin, words.back().key)) return true;
    }
    if (words.size() != 2 || !words.front().key.ends_with('s') || !in(kin, words.back().key)) return false;
    auto one = words.front();
    one.key.pop_back();
    return is_well_known_first_name(one) && !is_well_known_first_name(words.front());
}

/// "Rossi M. e Bianchi A."
bool are_initials_behind_two(name_part const& words) {
    constexpr std::size_t all = 5;
    const auto initial = [](name_token const& word) { return word.key.size() == 1 && word.full_stop; };
    return words.size() == all && initial(words[1]) && links_people(words[2]) && initial(words[4]) &&
        words[0].key.size() > 1 && words[3].key.size() > 1;
}

/// "Ruth Holt or Tom Reed", "Anna Kern oder Karl Huber".
bool is_one_or_the_other(name_part const& words) {
    for (std::size_t at = 1; at + 1 < words.size(); ++at)
        if (words[at].small && in(alternatives, words[at].key) && !words[at].full_stop &&
            (titles_from(words, at + 1) > 0 || is_well_known_first_name(words[at + 1])))
            return true;
    return false;
}

/// "State Farm (Ruth Holt)", "State Farm: Ruth Holt": a whole name behind words that are none.
bool names_somebody_of_a_firm(name_part const& words) {
    constexpr std::size_t least = 2;
    for (std::size_t at = least; at + 1 < words.size(); ++at) {
        auto first = words[at];
        const bool bracket = first.key.starts_with('(') && words.back().key.ends_with(')');
        if (bracket) first.key.erase(0, 1);
        if (!bracket && !words[at - 1].key.ends_with(':')) continue;
        return is_first_name(first) && !is_well_known_first_name(words.front()) && titles_from(words, 0) == 0;
    }
    return false;
}

/// What tells of somebody by the name of another.
bool is_named_by_another(name_part const& words, bool alone) {
    return says_who_sent(words) || says_whose(words) || (alone && ends_with_kin(words));
}

bool has_links(name_part const& part, std::size_t from) {
    for (auto at = from; at < part.size(); ++at)
        if (links_people(part[at]) && !links_family(part, at)) return true;
    return false;
}

}

bool two_names_apart(std::vector<name_part> const& names) {
    return names.size() == 2 && std::ranges::all_of(names, [](name_part const& words) {
        return words.size() > 1 && is_well_known_first_name(words.front()) && !is_first_name(words.back()) &&
            words.back().key.size() > 1 && !is_generation(words.back());
    });
}

bool is_plural_title(name_token const& word) {
    constexpr std::string_view also_of_one[]{"drs", "sigg", "sigri"};
    return in(plural_titles, word.key) && std::ranges::find(also_of_one, word.key) == std::end(also_of_one);
}

bool links_people(name_token const& word) {
    return in(links, word.key) || in(family_links, word.key) || word.key == "en" || word.key == "ed" ||
        (word.key == "u" && word.full_stop);
}

std::optional<couple_words> couple_in(std::vector<name_part> const& parts) {
    if (parts.empty() || parts.size() > 2) return std::nullopt;
    if (parts.size() == 2 && is_generation(parts.back())) {   // "Mr. and Mrs. Reed, Jr."
        auto whole = parts.front();
        append(whole, parts.back());
        return couple_in({std::move(whole)});
    }
    for (auto const& part : parts)
        if (std::ranges::any_of(part, says_office)) return std::nullopt;
    auto const& people = parts.back();
    couple_words result;
    if (const auto both = two_titles(people); both > 0) {
        result.title = slice(people, 0, both);
        const auto rest = slice(people, both, people.size());
        const auto names = given_names_of_two(rest);
        if (has_links(rest, names)) return std::nullopt;
        const auto family = parts.size() == 2 ? rest.size() : names + family_of_couple(slice(rest, names, rest.size()));
        result.given = slice(rest, 0, family);
        result.family = parts.size() == 2 ? parts.front() : slice(rest, family, rest.size());
        if (result.family.empty()) return std::nullopt;
        return result;
    }
    if (parts.size() == 1 && are_two_of_a_name(people)) {
        result.title = slice(people, 0, 1);
        result.family = slice(people, 1, people.size());
        return result;
    }
    if (parts.size() == 1 && people.size() == 3 && links_people(people[1]) && call_two(people[0], people[2]))
        return result;   // "Anna & Tom"
    const auto before = titles_from(people, 0);
    if (two_first_names(people, before)) {
        const auto names = before + 3;
        result.title = slice(people, 0, before);
        result.given = slice(people, before, names);
        if (parts.size() == 2 ? people.size() > names || has_links(parts.front(), 0)
                              : people.size() == names || has_links(people, names))
            return std::nullopt;
        result.family = parts.size() == 2 ? parts.front() : slice(people, names, people.size());
        if (result.family.size() > 1 && family_of_couple(result.family) > 0) return std::nullopt;
        return result;
    }
    if (parts.size() == 1 && before == 0 && people.size() > 3 && is_turned_couple(people)) {   // "Huber Anna und Karl"
        const auto names = people.size() - 3;
        result.given = slice(people, names, people.size());
        result.family = slice(people, 0, names);
        return result;
    }
    if (parts.size() == 1 && two_people(people)) return result;
    if (two_names(parts)) return result;
    if (two_with_titles(parts)) {
        result.titled = true;
        return result;
    }
    return std::nullopt;
}

bool is_household(std::vector<name_part> const& parts) {
    if (!parts.empty() && parts.front().size() > 1 && is_named_by_another(parts.front(), parts.size() == 1))
        return std::ranges::none_of(parts.front(), says_office);
    const auto is_family = [](name_token const& word) {
        return word.key.starts_with("fam") && in(households, word.key);
    };
    if (parts.size() == 2 && parts.back().size() == 1 && is_family(parts.back().front()))
        return true;   // Kern, Familie
    if (parts.size() != 1 || parts.front().size() < 2) return false;
    auto const& words = parts.front();
    if (words.size() > 2 && words[0].key.size() <= 2 && is_family(words[1])) return true;   // De familie Jansen
    if (brings_somebody(words)) return true;
    // "Anna Kern / Paul Falk": more than one name.
    for (std::size_t at = 1; at + 1 < words.size(); ++at)
        if (words[at].key == "/" && !are_degrees(slice(words, at + 1, words.size())))
            return std::ranges::none_of(words, says_office);
    if (are_initials_behind_two(words) || is_one_or_the_other(words) || names_somebody_of_a_firm(words))
        return std::ranges::none_of(words, says_office);
    if (std::ranges::any_of(words, parts_two_names) && !is_known_firm(words))   // "RE/MAX Ulm"
        return std::ranges::none_of(words, says_office);
    if (are_several(words)) return std::ranges::none_of(words, says_office);
    // "State Farm - Anna Kern"
    for (std::size_t at = 2; at + 2 < words.size(); ++at)
        if (words[at].key == "-" && is_well_known_first_name(words[at + 1]) && !is_first_name(words.back()))
            return std::ranges::none_of(words, says_office);
    constexpr std::size_t most_words = 7;
    if (words.size() > most_words) return false;
    for (std::size_t at = 1; at + 1 < words.size(); ++at)
        if (says_office(words[at])) return false;
    if (in(households, words.front().key)) return !says_office(words.back()) && words.back().key != "practice";
    return (words.back().key == "family" || words.back().key == "household") &&
        (words.front().key == "the" || !says_office(words.front()));
}

}
