#include "recognition/people/name_evidence.hpp"

#include "recognition/names/edits.hpp"
#include "recognition/names/name_likeness.hpp"
#include "recognition/names/sexes.hpp"
#include "recognition/people/office_evidence.hpp"

#include <algorithm>

namespace referralbook::recognition {

bool lacks_given(person_shape const& of) { return std::ranges::find(of.roles, name_role::given) == of.roles.end(); }

namespace {

bool common(person_shape const& of, int word) { return of.holders[static_cast<std::size_t>(word)] >= 4; }

constexpr double rare_bits = 7, acronym_bits = 7;

/// Two spellings of a first name that both occur often in the list are two names, "Anna" and "Anne", and no typing
/// error.
bool are_two_names(person_shape const& one, person_shape const& other, name_alignment::pair const& pair) {
    return one.roles[static_cast<std::size_t>(pair.one)] == name_role::given && common(one, pair.one) &&
        common(other, pair.other);
}

bool is_given(person_shape const& of, int word) { return of.roles[static_cast<std::size_t>(word)] == name_role::given; }

name_word const& word_of(person_shape const& of, int word) { return of.name.words[static_cast<std::size_t>(word)]; }

/// "Paul" beside "Paula", "Tim" beside "Tom": whatever the list holds, these are two first names.
bool are_two_known_names(person_shape const& one, int left, person_shape const& other, int right) {
    return (is_given(one, left) || is_given(other, right)) &&
        are_two_first_names(word_of(one, left), word_of(other, right));
}

double bits_of_match(person_shape const& one, person_shape const& other, name_alignment::pair const& pair) {
    if (pair.weight < 0.5 && pair.likeness.how != word_match::initial) return 1;   // "Dental", "van", "Ltd"
    const auto least = std::min(
        one.bits[static_cast<std::size_t>(pair.one)], other.bits[static_cast<std::size_t>(pair.other)]);
    switch (pair.likeness.how) {
    case word_match::equal: return least;
    case word_match::usual_form:
    case word_match::sound: return std::max(1.0, least - 1.5);
    case word_match::typing: {
        // Two wrong letters are rarer than one, and other names that are so near are more.
        const int wrong = edits(one.name.words[static_cast<std::size_t>(pair.one)].text,
            other.name.words[static_cast<std::size_t>(pair.other)].text, 3);
        return are_two_names(one, other, pair) ? -4 : std::max(1.0, least - 1.0 - 1.5 * wrong);
    }
    case word_match::shortened: return std::max(1.0, least - 3.5);
    case word_match::initial: return 2;
    case word_match::distant: return one.roles[static_cast<std::size_t>(pair.one)] == name_role::given ? -6 : -2;
    case word_match::none: break;
    }
    return 0;
}

/// The words that are left over on one side, by their part in the name.
struct left_over {
    int given = 0, family = 0, initials = 0, office = 0, little = 0, generations = 0;
};

left_over rest_of(person_shape const& of, std::vector<int> const& only) {
    left_over rest;
    for (const int at : only) {
        const auto i = static_cast<std::size_t>(at);
        const auto kind = of.name.words[i].kind;
        if (kind == word_kind::generation)
            ++rest.generations;
        else if (kind == word_kind::little)
            ++rest.little;
        else if (kind == word_kind::form || kind == word_kind::particle)
            continue;
        else if (kind == word_kind::initial)
            ++rest.initials;
        else if (of.roles[i] == name_role::given)
            ++rest.given;
        else if (of.roles[i] == name_role::family)
            ++rest.family;
        else
            ++rest.office;
    }
    return rest;
}

/// The one word that is left over, where it is one.
int only_word(person_shape const& of, std::vector<int> const& only) {
    int found = -1;
    for (const int at : only) {
        if (of.name.words[static_cast<std::size_t>(at)].kind != word_kind::word) continue;
        if (found >= 0) return -1;
        found = at;
    }
    return found;
}

/// Half of its letters or two are wrong, and not both words are names that the list knows well.
bool is_garbled(person_shape const& one, person_shape const& other, name_alignment const& both) {
    const int left = only_word(one, both.only_one), right = only_word(other, both.only_other);
    if (left < 0 || right < 0 || (common(one, left) && common(other, right))) return false;
    if (are_two_known_names(one, left, other, right)) return false;
    auto const& word = one.name.words[static_cast<std::size_t>(left)].text;
    auto const& beside = other.name.words[static_cast<std::size_t>(right)].text;
    const auto allowed = std::max<int>(2, static_cast<int>(std::max(word.size(), beside.size()) / 2));
    return std::min(word.size(), beside.size()) >= 2 && edits(word, beside, allowed) <= allowed;
}

/// Two names, word beside word.
struct compared_names {
    person_shape const& one;
    person_shape const& other;
    name_alignment both;
    left_over left, right;           ///< the words of one and of other that the other name lacks
    int whole_words = 0;             ///< alike in both, no initials
    bool distant_families = false;   ///< family names that only remind of each other, "Brandtner" and "Brendel"
};

compared_names words_compared(person_shape const& one, person_shape const& other, name_finding& result) {
    compared_names names{.one = one, .other = other, .both = aligned(one.name, other.name), .left = {}, .right = {}};
    for (auto const& pair : names.both.matched) {
        result.bits += bits_of_match(one, other, pair);
        if (pair.likeness.value >= 0.8 && pair.weight > 0.9) {
            ++names.whole_words;
            result.rare_word = result.rare_word || bits_of_match(one, other, pair) >= rare_bits;
        }
        if (pair.likeness.how == word_match::distant && are_two_names(one, other, pair)) result.contradicts = true;
        if (pair.likeness.how == word_match::distant && pair.weight > 0.9 && !is_given(one, pair.one) &&
            !is_given(other, pair.other))
            names.distant_families = true;
        if (pair.likeness.how != word_match::initial && !one.is_office && !other.is_office &&
            are_two_known_names(one, pair.one, other, pair.other))
            result.contradicts = true;
    }
    names.left = rest_of(one, names.both.only_one);
    names.right = rest_of(other, names.both.only_other);
    return names;
}

/// "OHDC" is "Oak Hill Dental Center": a word of the first letters of all words of the other, or of all but a legal
/// form and little words.
bool is_acronym(name_shape const& one, name_shape const& of) {
    constexpr std::size_t shortest = 3;
    name_word const* only = nullptr;
    for (auto const& word : one.words) {
        if (word.kind == word_kind::form) continue;
        if (only) return false;
        only = &word;
    }
    if (!only || only->text.size() < shortest || of.words.size() < shortest) return false;
    std::u32string all, without_forms;
    for (auto const& word : of.words) {
        all += word.text.front();
        if (word.kind != word_kind::form && word.kind != word_kind::particle) without_forms += word.text.front();
    }
    const int allowed = only->text.size() > shortest ? 1 : 0;   // a word more or less
    return edits(only->text, all, allowed) <= allowed || edits(only->text, without_forms, allowed) <= allowed;
}

/// The left-over words, where one of them or both are offices.
void weigh_rest_of_offices(compared_names const& names, name_finding& result) {
    auto const& [one, other, both, left, right, whole_words, distant_families] = names;
    const int words_left = left.office + left.given + left.family,
              words_right = right.office + right.given + right.family;
    result.shared_word = whole_words > 0;
    if (one.is_office && other.is_office && (is_acronym(one.name, other.name) || is_acronym(other.name, one.name))) {
        result.bits = acronym_bits;
        result.shared_word = result.rare_word = true;
        return;
    }
    result.left_over = words_left + words_right;
    if (words_left > 0 && words_right > 0) {
        result.other_words = true;
        result.bits -= 4;
    } else {
        result.bits -= 2.0 * (words_left + words_right) + 0.3 * (left.little + right.little);
    }
    if (left.little > 0 && right.little > 0) result.bits -= 9;   // "Smith Dental", "Smith Law"
    if (one.is_office && other.is_office) {
        result.contradicts = are_opposite_sites(one.name, other.name);
        return;
    }
    auto const& person = one.is_office ? other : one;
    auto const& rest = one.is_office ? right : left;
    if (one.is_office != other.is_office && rest.given + rest.initials > 0 && !lacks_given(person)) {
        // Somebody of the office; or an office whose name does not say so.
        result.contradicts = is_first_name_or_initial(person.name.words.front());
        result.bits -= 8;
    }
}

/// "María José" beside "José María": two whole first names the other way round before one family name.
bool have_turned_given(compared_names const& names) {
    auto const& [one, other, both, left, right, whole_words, distant_families] = names;
    const auto whole = [&](name_alignment::pair const& pair) {
        return pair.likeness.how != word_match::initial && is_given(one, pair.one) && is_given(other, pair.other);
    };
    const bool family = std::ranges::any_of(both.matched, [&](auto const& pair) {
        return pair.weight > 0.9 && !is_given(one, pair.one) && !is_given(other, pair.other);
    });
    return family && std::ranges::any_of(both.matched, [&](auto const& first) {
        return whole(first) && std::ranges::any_of(both.matched, [&](auto const& second) {
            return whole(second) && first.one < second.one && first.other > second.other;
        });
    });
}

/// Says what the left-over words make of two persons' names: another family, the same with a wrong letter, two names.
void weigh_rest_of_persons(compared_names const& names, name_finding& result) {
    auto const& [one, other, both, left, right, whole_words, distant_families] = names;
    const int words_left = left.given + left.family, words_right = right.given + right.family;
    result.another_family = left.family > 0 && right.family > 0;
    result.distant_family = distant_families;
    result.same_given = whole_words >= 2 && (words_left == 0 || words_right == 0);
    result.garbled = words_left == 1 && words_right == 1 && is_garbled(one, other, both);
    if (result.garbled) {
        result.same_words = result.another_family && whole_words > 0;
        result.another_family = false;
        result.bits -= 5;
    } else if (words_left > 0 && words_right > 0 && !(result.another_family && left.given + right.given == 0)) {
        result.contradicts = true;
        result.bits -= 14;
    } else if ((left.given > 0 && right.initials > 0) || (right.given > 0 && left.initials > 0) ||
        (left.initials > 0 && right.initials > 0)) {
        result.contradicts = true;
        result.bits -= 6;
    } else {
        result.bits -= 0.7 * (left.given + right.given) + 0.3 * (left.initials + right.initials);
    }
    const bool turned = have_turned_given(names);
    result.more_given = turned || (left.given > 0) != (right.given > 0);
    if (turned && are_opposed(one.first_name, other.first_name)) result.contradicts = true;
    if (!result.garbled) result.bits -= result.another_family ? 7 : 1.5 * (left.family + right.family);
    if (both.in_other_order) result.bits -= 1;
}

/// "William J." is "Jürgen" by his second name at most.
void weigh_other_first_names(compared_names const& names, name_finding& result) {
    if (names.left.given + names.right.given == 0 || lacks_given(names.one) || lacks_given(names.other)) return;
    for (auto const* rest : {&names.both.only_one, &names.both.only_other})
        if (std::ranges::find(*rest, 0) != rest->end()) result.bits -= 3;
}

}

name_finding names_compared(person_shape const& one, person_shape const& other) {
    name_finding result;
    if (one.name.words.empty() || other.name.words.empty()) return result;
    result.any = true;
    const auto names = words_compared(one, other, result);
    if (one.is_office || other.is_office) {
        weigh_rest_of_offices(names, result);
    } else {
        weigh_rest_of_persons(names, result);
        if (!result.garbled) weigh_other_first_names(names, result);
    }
    if (one.is_office && other.is_office) {   // "Praxisklinik II" has a number
        result.bits = std::min(result.bits, 20.0);
        return result;
    }
    const int generations = names.left.generations + names.right.generations;
    if (generations > 1)
        result.contradicts = true;
    else if (generations == 1)
        result.generation = true;
    result.bits = std::min(result.bits, 20.0);
    return result;
}

}
