#include "recognition/names/office_name.hpp"

#include "recognition/names/family_name.hpp"
#include "recognition/names/name_ends.hpp"
#include "recognition/names/name_titles.hpp"
#include "recognition/names/name_words.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <iterator>

namespace referralbook::recognition {

using namespace name_words;

bool is_known_firm(name_part const& words) {
    const auto keys = keys_of(words);
    if (std::ranges::any_of(firm_names, [&](std::string_view firm) {
            return keys.starts_with(firm) && (keys.size() == firm.size() || keys[firm.size()] == ' ');
        }))
        return true;
    auto const& first = words.front();
    if (words.size() < 2 || !first.in_capitals || first.full_stop || words[1].in_capitals) return false;
    constexpr std::size_t most = 3;
    return (in(acronyms, first.key) && !is_well_known_first_name(words[1])) ||
        (words.size() == 2 && first.key.size() <= most && in(towns, words[1].key));
}

namespace {

/// "A.B. Kern", "Kern, A.B.", "Kern, EV": letters of given names rather than a legal form, which stands behind; S.A.
/// may stand in front, and A.B. never behind a comma.
bool are_initials(name_token const& word, bool in_front, bool behind_comma) {
    constexpr std::string_view firms[]{"sa", "nv", "bv"};
    if (in_front && word.key.size() == 2 && word.full_stop)
        return std::ranges::find(firms, word.key) == std::end(firms);
    return behind_comma && (word.in_capitals || word.initials) && in(forms_or_initials, word.key);
}

/// "Luc Morelle fils", "Morelle fils, Luc"; but "Garage Morelle Fils" is a firm.
bool is_son(std::vector<name_part> const& parts, std::size_t part, std::size_t at) {
    auto const& words = parts[part];
    if (at == 0 || at + 1 != words.size() || !words[at].small || !in(sons_and_fathers, words[at].key)) return false;
    const bool turned = part == 0 && parts.size() > 1;
    if (!turned && at < 2) return false;
    auto const& given = turned ? parts[1].front() : words.front();
    return in(names_of_men, given.key) || in(names_of_women, given.key);
}

/// "Ruth Holt, SE, PE": a form that is a degree too, beside another degree.
bool is_engineer(std::vector<name_part> const& parts, std::size_t which) {
    auto const& words = parts[which];
    if (words.size() != 1 || !in(doubtful_degrees, words.front().key) || parts.front().size() < 2) return false;
    for (std::size_t at = 1; at < parts.size(); ++at)
        if (at != which && are_degrees(parts[at])) return true;
    return false;
}

/// "SCP Martin", "SCM Dupont": no initials where only that word is in capitals.
bool is_form_in_front(name_part const& words) {
    auto const& form = words.front();
    return form.key.size() > 2 && form.in_capitals && !form.full_stop && in(last_forms, form.key) &&
        !words[1].in_capitals;
}

/// "Jackson Family Medicine", "Rosa's Kitchen"; but "Anna Kern M.Sc. Psychology" and "Ruth Holt at State Farm" are
/// somebody.
bool is_of_trade(name_part const& words, std::size_t at) {
    const bool owned = at == 0 && (words[at].written.ends_with("'s") || words[at].written.ends_with("\u2019s"));
    if (words.size() < 2 || (words[at].small && is_profession_word(words[at].key)) ||
        !(owned || in(trade_words, words[at].key)))
        return false;
    const auto ends_the_name = [&](name_token const& before) {
        const bool joins = !words.front().small && before.small && !in(particles, before.key) &&
            !in(small_particles, before.key);
        const bool is_sign = std::ranges::none_of(before.key, text::is_letter) || before.key.starts_with('@');
        return joins || is_sign || is_degree(before) || in(doubtful_degrees, before.key);
    };
    return std::none_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(at), ends_the_name);
}

/// "Loodgieter Smit", "Kiné Dupont": what somebody does before a family name alone, and no title.
bool begins_with_a_profession(name_part const& words) {
    constexpr std::size_t shortest = 4, most = 3;
    auto const& first = words.front();
    if (words.size() < 2 || words.size() > most || first.key.size() < shortest || !is_profession_word(first.key) ||
        in(doubtful_titles, first.key) || in(family_titles, first.key) || is_well_known_first_name(first) ||
        titles_from(words, 0) > 0)
        return false;
    return std::none_of(words.begin() + 1, words.end(), [](name_token const& one) {
        return one.small || one.key.size() < 2 || is_well_known_first_name(one) || is_generation(one) ||
            is_degree(one) || one.key.front() == '(';
    });
}

/// "CHU de Lyon", "ASL Roma": in capitals before words that are not.
bool begins_with_a_hospital(name_part const& words) {
    auto const& first = words.front();
    return words.size() > 1 && first.in_capitals && !words[1].in_capitals && !is_well_known_first_name(words[1]) &&
        in(hospitals, first.key);
}

/// "Casa di cura Serena", "Casa de reposo Gil".
bool is_a_home(name_part const& words) {
    return words.size() > 2 && words.front().key == "casa" && words[1].small && !words[2].in_capitals &&
        (words[2].small || in(particles, words[1].key));
}

/// "Century 21", "Kern 2".
bool ends_with_a_number(name_part const& words) {
    constexpr std::size_t most = 3;
    auto const& last = words.back().key;
    return words.size() > 1 && last.size() <= most && std::ranges::all_of(last, text::is_digit) &&
        std::ranges::none_of(words.front().key, text::is_digit) && !is_well_known_first_name(words.front());
}

/// "Hilfe f\u00FCr Kinder", "Friends of Ulm", "Wohnen am Park": such words stand in nobody's name.
bool says_what_for(name_part const& words) {
    if (words.size() < 3 || is_well_known_first_name(words.front()) || words.front().key.size() < 3) return false;
    for (std::size_t at = 1; at + 1 < words.size(); ++at) {
        if (!words[at].small || words[at].full_stop) continue;
        if (in(inside_firms, words[at].key)) return true;
        if (words[at].key == "am" && at + 2 == words.size() && in(places, words[at + 1].key)) return true;
    }
    return false;
}

/// "Haus am See", "Haus Elisabeth", "St. Josef"; but St. John is a family name.
bool is_a_house(name_part const& words) {
    if (words.size() < 2) return false;
    auto const& first = words.front().key;
    auto const& next = words[1];
    if (first == "haus") return words.size() == 2 ? is_well_known_first_name(next) : next.small || next.key == "st";
    return words.size() == 2 && ((first == "st" && words.front().full_stop) || first == "sankt") &&
        is_well_known_first_name(next) && next.key != "john";
}

/// Not behind a title: "Lord Ashby of Stow", "Mr. St. Clair".
bool is_called_as_a_firm(name_part const& words) {
    if (words.front().at > 0 || titles_from(words, 0) > 0) return false;
    return is_known_firm(words) || ends_with_a_number(words) || says_what_for(words) || is_a_house(words);
}

bool is_called_by_a_trade(std::vector<name_part> const& parts) {
    return parts.size() == 1 && !parts.front().empty() &&
        (is_called_as_a_firm(parts.front()) || begins_with_a_profession(parts.front()) ||
            begins_with_a_hospital(parts.front()) || is_a_home(parts.front()));
}

/// "Karl Stadt", "Jan de Vet", "Vito Scuola"; but "Stadt Ulm" and "Scuola Rossi" are none.
bool is_family_name(name_part const& words, std::size_t at) {
    if (!in(also_family_names, words[at].key) || !is_well_known_first_name(words.front())) return false;
    return (at == 1 && words.size() == 2) || (at > 1 && at + 1 == words.size() && in(particles, words[at - 1].key));
}

}

bool is_office_name(std::vector<name_part> const& parts) {
    // "Ruth Holt at Hale Ltd" is somebody, if "Ruth Holt" is.
    if (!parts.empty())
        if (const auto at = workplace_at(parts.front()); at < parts.front().size()) {
            auto without = parts;
            without.front().resize(at);
            return is_office_name(without);
        }
    if (parts.size() == 1)
        if (const auto at = description_at(parts.front()); at < parts.front().size())
            return is_office_name({slice(parts.front(), 0, at)});
    if (is_called_by_a_trade(parts)) return true;
    const bool one_word = parts.size() > 1 && parts.front().size() == 1;   // "Law, Jude", "Sá, Ana"
    for (std::size_t i = 0; i < parts.size(); ++i) {
        auto const& words = parts[i];
        const bool initials = words.size() == 1 && are_initials(words.front(), false, one_word);
        if (i > 0 && is_form_part(words) && !(one_word && words.size() > 1) && !initials && !is_engineer(parts, i))
            return true;
        if (i == 1 && one_word && words.size() == 1 && in(trade_words, words.front().key))
            return true;   // Kern, Coaching
        if (i == 0 && one_word) continue;
        const bool profession = i > 0 && is_profession(words);   // "Rechtsanwalt und Notar"
        if (ends_with_form(words)) return true;
        if (i == 0 && words.size() > 1 && is_form_in_front(words)) return true;
        if (i == 0 && words.size() > 1 && words.front().key == "vof" && words.front().full_stop) return true;
        for (std::size_t at = 0; at < words.size(); ++at) {
            auto const& word = words[at];
            if (is_son(parts, i, at) || is_family_name(words, at)) continue;
            if ((is_office_word(word) && !profession) || (i == 0 && is_of_trade(words, at))) return true;
            if (word.key == "u" && word.small && word.full_stop && at > 0 && at + 1 < words.size()) return true;
            if (word.key.size() > 2 && word.key.find('&') != std::string::npos) return true;   // "H&R Block"
            const bool form = is_legal_form(word) && !are_initials(word, i == 0 && at == 0, one_word);
            if (form && (words.size() > 1 || i > 0)) return true;
            if (in(links, word.key) && !in(family_links, word.key) && !links_family(words, at) && !profession)
                return true;
        }
    }
    return false;
}

}
