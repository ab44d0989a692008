#include "recognition/names/family_name.hpp"

#include "recognition/names/name_words.hpp"

#include <algorithm>
#include <set>

namespace referralbook::recognition {

namespace {

using namespace name_words;

/// Letters beyond a to z; the apostrophe of printers ("van \u2019t Hoff") is none.
bool has_accents(std::string_view written) {
    constexpr std::string_view apostrophe = "\u2019";
    for (std::size_t at = 0; at < written.size(); ++at) {
        if (written.substr(at).starts_with(apostrophe))
            at += apostrophe.size() - 1;
        else if (static_cast<unsigned char>(written[at]) >= 0x80)
            return true;
    }
    return false;
}

/// A word of a family name before its last: "van", "de", "O". An initial, "D." or "E", is none.
bool is_before_family(name_token const& word) {
    // "Văn" is a Vietnamese name, no "van": particles have no accents, whichever way these are written.
    if (word.written == "\u00D3" || word.written == "N\u00ED" || word.written == "U\u00ED") return true;   // Irish
    if (has_accents(word.written)) return false;
    // "Karl v. Stein", "J. v.d. Berg", "Tom O' Brien"
    if (word.small && (word.key == "v" || (word.key == "d" && word.full_stop) || word.key == "vd")) return true;
    if (word.key == "o'") return true;
    if (word.key.size() == 1)
        return word.key == "o"
            ? !word.full_stop
            : word.small && !word.full_stop && in(particles, word.key) && !in(family_links, word.key);
    if (word.key == "do" || in(small_particles, word.key)) return word.small;
    return in(particles, word.key) && !in(links, word.key);
}

/// "Claire Du Bois", "Jan Op den Kamp", "Maria De Los Santos": particles that are small as a rule, with a capital
/// between a well-known first name and the family name, or beside another particle.
bool is_particle_with_capital(name_part const& words, std::size_t at) {
    auto const& word = words[at];
    if (at == 0 || word.small || word.full_stop || !in(small_particles, word.key) || has_accents(word.written))
        return false;
    constexpr std::string_view alone[]{"du", "zum", "dos", "das", "des"};
    if (is_well_known_first_name(words.front()) && std::ranges::find(alone, word.key) != std::end(alone)) return true;
    const auto is_one = [&](std::size_t other) {
        return in(particles, words[other].key) || in(small_particles, words[other].key);
    };
    return (at + 2 < words.size() && is_one(at + 1)) || (at > 1 && at + 1 < words.size() && is_one(at - 1));
}

/// "Huber-von Stein", "van den Berg-de Vries": the word before ends with a particle.
bool ends_with_particle(name_token const& word) {
    const auto dash = word.key.rfind('-');
    if (dash == std::string::npos || dash == 0) return false;
    const auto tail = std::string_view{word.key}.substr(dash + 1);
    const auto as_written = word.written.rfind('-');
    const bool small = as_written + 1 < word.written.size() && word.written[as_written + 1] >= 'a';
    return small && (in(particles, tail) || in(small_particles, tail));
}

/// Where the first particle stands behind a first name: 1 of "Ana de la Fuente Arias", but none of "María del Carmen
/// Ruiz"; 0 where there is none.
std::size_t first_particle(name_part const& words) {
    for (std::size_t at = 1; at + 1 < words.size(); ++at) {
        if (!words[at].small || !is_before_family(words[at]) || in(family_links, words[at].key) ||
            words[at].key == "und")
            continue;
        auto end = at;
        while (end + 1 < words.size() && is_before_family(words[end])) ++end;
        if (in(devotions, words[end].key) && end + 1 < words.size()) {
            at = end;
            continue;
        }
        return at;
    }
    return 0;
}

}

bool are_particles(name_part const& words) {
    return !words.empty() &&
        std::ranges::all_of(words, [](auto const& one) { return one.small && is_before_family(one); });
}

bool is_rank(name_part const& words, std::size_t at) {
    return in(ranks, words[at].key) && at + 1 < words.size() && words[at + 1].small && is_before_family(words[at + 1]);
}

bool is_first_name(name_token const& word) {
    static const auto known = [] {
        std::set<std::string_view> names;
        for (auto const& [form, usual] : nicknames) names.insert(form), names.insert(usual);
        names.insert(first_names.begin(), first_names.end());
        return names;
    }();
    if (known.contains(word.key)) return true;
    // "Marie-Claire"
    const auto dash = word.key.find('-');
    return dash != std::string::npos && known.contains(std::string_view{word.key}.substr(0, dash)) &&
        known.contains(std::string_view{word.key}.substr(dash + 1));
}

bool is_well_known_first_name(name_token const& word) {
    return is_first_name(word) || in(names_of_women, word.key) || in(names_of_men, word.key);
}

bool is_first_name_alone(name_token const& word) {
    return is_well_known_first_name(word) && !in(first_or_family_names, word.key) && !in(family_names, word.key) &&
        !in(double_names, word.key);
}

std::size_t family_behind_title(name_part const& words) {
    const auto is_family = [](name_token const& word) {
        return (in(family_names, word.key) || in(double_names, word.key)) && !is_well_known_first_name(word);
    };
    const auto begin = words.begin(), given = std::ranges::find_if_not(words, is_family);
    if (given == begin || given == words.end()) return 0;
    const bool two_families = std::all_of(begin, given, [](auto const& one) { return in(double_names, one.key); });
    if (given > begin + 1 && (given > begin + 2 || !two_families)) return 0;
    const bool all_given = std::all_of(given, words.end(), is_well_known_first_name);
    return all_given && std::any_of(given, words.end(), is_first_name_alone) ? static_cast<std::size_t>(given - begin)
                                                                             : 0;
}

bool is_first_and_family_name(name_part const& words) {
    const auto family = family_begins(words);
    if (words.size() < 2 || family == 0 || in(family_names, words.front().key) || in(double_names, words.back().key) ||
        words.back().key.size() < 2 || is_well_known_first_name(words.back()))
        return false;
    const auto given = slice(words, 0, family);
    return is_well_known_first_name(given.front()) && std::ranges::all_of(given, [](name_token const& one) {
        return one.key.size() == 1 || is_well_known_first_name(one);
    });
}

std::size_t family_in_capitals(name_part const& words) {
    constexpr std::size_t least = 4;   // "DUPONT", but neither "BMW" nor "J.P."
    std::size_t count = 0;
    while (count < words.size() && words[count].in_capitals) ++count;
    if (count == 0 || count == words.size()) return 0;
    const auto family = slice(words, 0, count), given = slice(words, count, words.size());
    if (!std::ranges::all_of(given, is_well_known_first_name)) return 0;
    const bool sure = std::ranges::all_of(given, [](auto const& word) { return is_first_name(word); });
    const auto may_be_given = [&](name_token const& word) {
        return sure ? is_first_name(word) : is_well_known_first_name(word);
    };
    const auto short_word = [](name_token const& word) {
        return word.full_stop || (word.key.size() + 1 < least && !in(particles, word.key));
    };
    if (std::ranges::any_of(family, may_be_given) || std::ranges::any_of(family, short_word)) return 0;
    // "ROUX GIL Claire"
    return std::ranges::any_of(family, [](auto const& word) { return word.key.size() >= least; }) ? count : 0;
}

namespace {

/// Van, Al and Di are given names too.
bool may_be_given(name_token const& particle) {
    constexpr std::string_view also_given[]{"van", "al", "di", "mac", "lo", "bin", "ibn", "abu", "st"};
    return !particle.small && std::ranges::find(also_given, particle.key) != std::end(also_given);
}

std::size_t particles_before(name_part const& words) {
    std::size_t at = 0;
    while (at < words.size() && is_before_family(words[at])) ++at;
    return at;
}

}

bool is_family_with_particles(name_part const& words) {
    const auto before = particles_before(words);
    return before > 0 && before + 1 == words.size() &&
        (before > 1 || words.front().key == "van" || !may_be_given(words.front()));
}

std::size_t family_before_given(name_part const& words) {
    // "Ortega y Gasset José"
    constexpr std::size_t with_link = 3;
    if (words.size() > with_link && words[1].small && in(family_links, words[1].key) && words[1].key != "und" &&
        !is_well_known_first_name(words[0]) && !is_well_known_first_name(words[2]) &&
        std::all_of(words.begin() + with_link, words.end(), is_first_name_alone))
        return with_link;
    // "García López Ana María": nobody's first name is García
    const auto is_double = [](name_token const& word) {
        return in(double_names, word.key) && !is_well_known_first_name(word);
    };
    if (words.size() > 2 && is_double(words[0]) && is_double(words[1]) &&
        std::all_of(words.begin() + 2, words.end(), is_well_known_first_name) &&
        std::any_of(words.begin() + 2, words.end(), is_first_name_alone))
        return 2;
    const auto at = particles_before(words);
    if (at + 1 >= words.size()) return 0;
    if (at == 1 && may_be_given(words.front())) return 0;
    const auto all_behind = [&](auto const& holds) {
        return std::all_of(words.begin() + static_cast<std::ptrdiff_t>(at) + 1, words.end(), holds);
    };
    const auto is_initial = [](name_token const& word) { return word.key.size() == 1 && word.full_stop; };
    // "Smith J.", "García M.": a family name that many have
    if (words.size() == 2 && is_initial(words.back()) && !words.back().small &&
        (in(family_names, words.front().key) || in(double_names, words.front().key)) &&
        !is_well_known_first_name(words.front()))
        return 1;
    if (at == 0)   // "Public J.Q.", but "Anna K." and "Anna K. M."
        return words.size() > 2 && words.front().key.size() > 2 && !is_well_known_first_name(words.front()) &&
                all_behind(is_initial)
            ? 1
            : 0;
    return all_behind([&](auto const& word) { return is_well_known_first_name(word) || is_initial(word); }) ? at + 1
                                                                                                            : 0;
}

namespace {

/// "Huber", "De Vries", but not "Anna".
bool is_family_alone(name_part const& words) {
    return (words.size() == 1 && words.front().key.size() > 2 && !is_well_known_first_name(words.front())) ||
        is_family_with_particles(words);
}

}

bool are_initials_behind_family(std::vector<name_part> const& parts) {
    return parts.size() == 2 && parts.back().size() == 2 && is_family_alone(parts.front()) &&
        std::ranges::all_of(
            parts.back(), [](auto const& one) { return one.key.size() == 1 && one.full_stop && !one.small; });
}

void settle_initials(std::vector<name_part>& parts) {
    for (auto& part : parts)
        for (auto& word : part) word.initials |= word.key.size() == 2 && word.full_stop && in(company_forms, word.key);
    auto& words = parts.back();
    if (words.empty() || parts.size() > 2) return;
    // "Van Dijk, A.M. (Anna)"
    if (parts.size() == 2 && words.size() == 2 && is_in_brackets(words.back())) {
        auto called = words.back();
        called.key = called.key.substr(1, called.key.size() - 2);
        if (!is_well_known_first_name(called)) return;
        const auto note = words.back();
        words.pop_back();
        settle_initials(parts);
        parts.back().push_back(note);
        return;
    }
    const auto last = words.back();
    // "Holt, M.D.": behind a comma a surer degree may be initials too.
    const bool behind_comma = parts.size() == 2 && words.size() == 1 && last.key.size() == 2 && last.in_capitals &&
        last.written.size() > 2 && last.written[1] == '.' && in(degrees, last.key);
    if (last.key.size() != 2 || !(last.initials || behind_comma)) return;
    if (parts.size() == 2 && words.size() > 1) return;
    if (!is_family_alone(parts.size() == 2 ? parts.front() : slice(words, 0, words.size() - 1))) return;
    words.pop_back();
    for (const std::size_t letter : {0u, 1u}) {
        auto one = last;
        one.initials = false;
        one.key = last.key.substr(letter, 1);
        one.written = last.written.substr(2 * letter, letter == 0 ? 2 : std::string::npos);
        one.full_stop = true;
        one.glued = letter > 0;
        words.push_back(std::move(one));
    }
}

bool links_family(name_part const& words, std::size_t at) {
    if (at == 0 || at + 1 >= words.size()) return false;
    auto const& word = words[at];
    if (word.key == "-") {   // "Anna Huber - Kern", "A. Bakker - de Vries"
        auto last = at + 1;
        while (last + 1 < words.size() && words[last].small && is_before_family(words[last])) ++last;
        return at > 1 && last + 1 == words.size();
    }
    if (in(family_links, word.key) && !word.full_stop) return word.small || (word.key == "y" && at > 1);
    return word.key == "und" && is_before_family(words[at - 1]) && is_before_family(words[at + 1]);
}

/// "Pérez de la Torre", "Gutiérrez Sáenz de la Vega": how many family names stand behind well-known first names and
/// before a place, of which one is such as people have two of.
static std::size_t families_before_a_place(name_part const& words, std::size_t place) {
    std::size_t first = 0;
    while (first < place && is_well_known_first_name(words[first]) && !in(double_names, words[first].key)) ++first;
    constexpr std::size_t most = 2;
    if (first == 0 || place - first > most) return 0;
    const auto families = slice(words, first, place);
    const bool known = std::ranges::any_of(families,
        [](auto const& one) { return in(double_names, one.key) || (one.key.size() > 3 && one.key.ends_with("ez")); });
    const bool plain = std::ranges::none_of(
        families, [](auto const& one) { return one.small || one.key.size() < 2 || is_first_name_alone(one); });
    return known && plain ? families.size() : 0;
}

std::size_t family_begins(name_part const& words) {
    if (words.size() < 2) return 0;
    std::size_t at = words.size() - 1;
    // "João Silva Filho"
    if (at > 1 && in(family_tails, words[at].key)) --at;
    const auto take_particles = [&] {
        while (at > 0 &&
            (is_before_family(words[at - 1]) || is_particle_with_capital(words, at - 1) || is_rank(words, at - 1) ||
                ends_with_particle(words[at - 1]) ||
                (at > 1 && links_family(words, at - 1) && words[at - 1].key == "und")))
            --at;
    };
    take_particles();
    // "Ortega y Gasset", "Silva e Costa": the link takes the word before it.
    while (at > 1 && links_family(words, at - 1)) {
        at -= 2;
        take_particles();
    }
    // "Carmen Pérez de la Torre", "Ana López del Río"
    const bool of_a_place = at > 1 && words[at].small && (words[at].key == "de" || words[at].key == "del");
    const auto place = of_a_place ? families_before_a_place(words, at) : 0;
    at -= place;
    // "José García López": two family names, where both are such as people have two of; nobody's first name is
    // Rodríguez.
    const auto is_double = [](name_token const& word) {
        return in(double_names, std::string_view{word.key}.substr(0, word.key.find('-')));
    };
    // "Ana Pérez de Gómez"
    const bool of = at + 2 == words.size() && words[at].key == "de" && in(double_names, words[at + 1].key);
    if (place == 0 && at > 1 && is_double(words[at - 1]) &&
        (of || is_double(words[at]) || (at > 2 && words[at - 1].key.ends_with("ez")))) {
        --at;
        take_particles();
    }
    if (const auto first = first_particle(words); first > 0 && first < at) at = first;
    // "Van Morrison", but "van Dyke" and "De La Cruz".
    if (at == 0 && !words.front().small && !(words.size() > 2 && is_before_family(words[1])) &&
        !links_family(words, 1) && is_before_family(words.front()))
        return 1;
    return at;
}

std::size_t family_of_two_words(name_part const& words, name_part const& title) {
    if (title.empty() || title.back().small || !in(spanish_titles, title.back().key)) return 0;
    const auto given = std::ranges::find_if_not(words, is_well_known_first_name) - words.begin();
    const auto at = static_cast<std::size_t>(given);
    const bool plain = at > 0 && at + 2 == words.size() &&
        std::all_of(words.begin() + given, words.end(), [](name_token const& one) {
            return one.key.size() > 1 && !one.small && !is_before_family(one) && !is_well_known_first_name(one);
        });
    return plain ? at : 0;
}

std::size_t particles_behind(name_part const& given) {
    std::size_t count = 0;
    while (count + 1 < given.size()) {
        const auto at = given.size() - 1 - count;
        const bool und = given[at].key == "und" && count > 0 && is_before_family(given[at - 1]);
        if (!(und || (is_before_family(given[at]) && given[at].small))) break;
        ++count;
    }
    // "Stein, Karl Freiherr von"
    if (count > 0 && count + 1 < given.size() && is_rank(given, given.size() - 1 - count)) ++count;
    return count;
}

}
