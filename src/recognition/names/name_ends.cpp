#include "recognition/names/name_ends.hpp"

#include "recognition/names/family_name.hpp"
#include "recognition/names/name_titles.hpp"
#include "recognition/names/name_words.hpp"
#include "text/letters.hpp"
#include "text/name_case.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::recognition {

using namespace name_words;

/// "S.L." ; but "S.E." is an engineer, as in "P.E., S.E.".
static bool is_last_form(name_token const& word) {
    return in(last_forms, word.key) && !(word.key == "se" && word.full_stop);
}

bool is_form_part(name_part const& words) {
    if (std::ranges::all_of(words, [](auto const& one) { return in(company_forms, one.key) || in(links, one.key); }))
        return true;
    if (words.size() == 1) return is_last_form(words.front());
    std::string letters;
    for (auto const& one : words) letters += one.key.size() == 1 ? one.key : "..";
    return in(company_forms, letters) || in(last_forms, letters);
}

/// "Ruiz S.L.", "Kern OHG", "Huber eK" at the end of a name; "Bo Ek" has none.
bool ends_with_form(name_part const& words) {
    if (words.size() < 2) return false;
    auto const& last = words.back();
    if (is_legal_form(last)) return true;
    // "Kowalski sp. z o.o."
    constexpr std::size_t of_poland = 4;
    if (words.size() > of_poland && keys_of(slice(words, words.size() - of_poland, words.size())) == "sp z o o")
        return true;
    // "Hans Vogt e. Kfm."
    if (words.size() > 2 && words[words.size() - 2].key == "e" && last.full_stop && in(last_forms, "e" + last.key))
        return true;
    // "Volksbank Ulm eG"
    if (in(last_forms, last.key) && last.small && last.key.size() == 2 && text::is_capital(last.written.back()))
        return true;
    if (is_last_form(last)) return last.full_stop || (last.in_capitals && !text::all_capitals(written(words)));
    std::string letters;
    for (auto at = words.size(); at-- > 1 && words[at].key.size() == 1;) {
        letters.insert(0, words[at].key);
        if (letters.size() > 1 && words[at + 1].glued && in(last_forms, letters)) return true;
    }
    return false;
}

bool is_profession(name_part const& words) {
    // "FA für Innere Medizin"
    if (words.size() > 2 && words.front().key == "fa" && (words[1].key == "fur" || words[1].key == "f")) return true;
    // "Front Office"
    if (words.size() == 2 && words.back().key == "office" &&
        (words.front().key == "front" || words.front().key == "back"))
        return true;
    // "Owner/Broker", "corredora/mediadora de seguros"
    if (const auto slash = words.front().key.find('/'); slash != std::string::npos && slash > 0)
        return is_profession_word(std::string_view{words.front().key}.substr(0, slash)) &&
            is_profession_word(std::string_view{words.front().key}.substr(slash + 1));
    // "Senior Partner", "Managing Partner", "Broker Associate"
    if (words.size() == 2 && (words.back().key == "partner" || words.back().key == "associate"))
        return in(partner_ranks, words.front().key) || is_profession_word(words.front().key);
    return is_profession_word(words.front().key) || (words.size() > 1 && in(professions, words.back().key));
}

bool is_master_of_science(name_token const& word, std::vector<name_part> const& name, bool all_capitals) {
    // SRA is a realtor's, Sra. is Señora.
    if (word.key == "sra" && !name.empty() && word.at >= name.front().size() && word.in_capitals) return !all_capitals;
    if (word.key != "ms" || !word.in_capitals) return false;
    std::size_t words = 0;
    bool degree = false;
    for (auto const& part : name) {
        words += part.size();
        degree = degree || std::ranges::any_of(part, is_degree);
    }
    return words > 2 && (!all_capitals || degree);
}

std::size_t address_words(name_part const& words) {
    const auto key = [&](std::size_t at) { return at < words.size() ? std::string_view{words[at].key} : ""; };
    if (key(0) == "an" && (key(1) == "herrn" || key(1) == "frau" || key(1) == "familie")) return 1;
    std::string phrase;   // without colons
    std::size_t found = 0;
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
        const bool told = words[at].full_stop || words[at].key.find_first_of(":/") != std::string::npos;
        auto word = words[at].key;
        std::erase(word, ':');
        if (!word.empty()) phrase += (phrase.empty() ? "" : " ") + word;
        // "p. a.", "z.H." and "A/A" are written so; "P. A. Kern" and "Z. H. Lee" have initials.
        const bool may_be_initials = phrase.size() == 2 ||
            std::ranges::all_of(text::words_in(phrase), [](auto one) { return one.size() == 1; });
        const bool sure = !may_be_initials ||
            (told &&
                (std::any_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                     [](auto const& one) { return one.small; }) ||
                    phrase.find('/') != std::string::npos)) ||
            words[at].key.ends_with(':');
        if (in(address_phrases, phrase) && sure) found = at + 1;
    }
    return found;
}

std::size_t title_between(name_part const& words) {
    constexpr std::size_t least = 3;
    if (words.size() < least || is_first_name(words.front()) || titles_from(words, 0) > 0) return 0;
    // "Praxis Dr. Karl Huber", "Familie Dr. Karl Huber"
    if (is_office_word(words.front()) || in(households, words.front().key)) return 0;
    auto const& title = words[1];
    const bool clear = title.full_stop || (in(courtesies, title.key) && !title.in_capitals) || title.key == "dr";
    const bool is_one = clear && titles_from(words, 1) > 0 && words.size() > 1 + titles_from(words, 1);
    return is_one && is_well_known_first_name(words[1 + titles_from(words, 1)]) ? 1 : 0;
}

bool belongs_to_degree(name_part const& words) {
    auto const& key = words.back().key;
    // a cross, a star, a tick: signs that are neither letters nor digits
    if (words.size() > 1 && (key == "\u2020" || key.starts_with("\xE2\x9C") || key.starts_with("\xE2\x98")))
        return true;
    if (words.size() > 1 && key.find_first_not_of("*?!#+~") == std::string::npos) return true;
    constexpr std::size_t least = 3;
    if (words.size() < least) return false;
    // "Karl Huber a.D.", "Eva Huber i. R."
    if (words.back().small && words.back().full_stop && in(out_of_office, key)) return true;
    if (!is_in_brackets(words.back())) return false;
    auto const& before = words[words.size() - 2];
    // "B.A. (Oxon)"
    if ((before.initials || before.in_capitals) && in(doubtful_degrees, before.key) &&
        (words.back().glued || in(doubtful_degrees, std::string_view{key}.substr(1, key.size() - 2))))
        return true;
    if (is_profession_word(std::string_view{key}.substr(1, key.size() - 2))) return true;   // "Ana Gil (dentista)"
    return key == "(ret)" || key == "[retired]" || key == "(retd)" || key == "(retired)" || key.starts_with("(he/") ||
        key.starts_with("(she/") || key.starts_with("(they/") || is_degree(before);
}

bool is_profession_behind(name_part const& words) {
    constexpr std::size_t least = 3, sure = 8;
    if (words.size() < least || !is_well_known_first_name(words.front())) return false;
    auto const& last = words.back();
    auto const& before = words[words.size() - 2];
    if (!is_profession_word(last.key) || (in(family_titles, last.key) && !last.small) || before.small ||
        before.key.size() < least || is_well_known_first_name(before))
        return false;
    return last.small ? !in(sons_and_fathers, last.key) : last.key.size() >= sure && words.size() == least;
}

std::size_t description_at(name_part const& words) {
    constexpr std::size_t least = 4;
    if (words.size() < least || !is_well_known_first_name(words.front())) return words.size();
    for (std::size_t at = 2; at + 1 < words.size(); ++at) {
        auto const& first = words[at];
        auto const& next = words[at + 1];
        const bool may_join = next.small && !in(links, next.key) && (first.small || !in(particles, next.key));
        const bool of_office = may_join && is_profession_word(first.key);   // "Attorney at Law"
        const bool specialist = first.key == "fa" && first.in_capitals && (next.key == "f" || next.key == "fur");
        const bool listed = in(admitted, first.key) && is_profession_word(words.back().key);   // "Registered Valuer"
        const bool subject = is_degree(first) &&
            std::all_of(words.begin() + static_cast<std::ptrdiff_t>(at) + 1, words.end(), [](name_token const& one) {
                return (is_office_word(one) || in(trade_words, one.key)) && !is_legal_form(one);
            });   // "B.Sc. Physiotherapie"
        if (!of_office && !specialist && !listed && !subject) continue;
        auto end = at;   // of the name: degrees may stand between
        while (end > 2 && (is_degree(words[end - 1]) || words[end - 1].in_capitals)) --end;
        if (is_first_and_family_name(slice(words, 0, end))) return at;
    }
    return words.size();
}

bool has_capitals_inside(name_part const& words) {
    if (in(generations, words.back().key)) return false;   // "IIIrd"
    constexpr std::size_t least = 4, longest = 12;
    if (words.size() < 3 || !stands_behind_a_whole_name(words)) return false;
    auto const& text = words.back().written;
    if (text.size() < least || text.size() > longest || !std::ranges::all_of(text, text::is_letter)) return false;
    // "VanDerBerg", "DeLaCruz", "McGregorSmith"
    for (const std::string_view name : {"van", "von", "de", "del", "di", "la", "le", "mc", "mac", "st", "ter", "ten"})
        if (words.back().key.starts_with(name)) return false;
    const auto inside = std::count_if(text.begin() + 1, text.end(), text::is_capital);
    return inside > 1 && !words.back().in_capitals && text::is_capital(text.front());
}

bool ends_with_consonants(name_part const& words, bool all_capitals) {
    constexpr std::size_t least = 3, longest = 7;
    auto const& last = words.back();
    if (all_capitals || words.size() < least || !last.in_capitals || last.key.size() < least ||
        last.key.size() > longest || !std::ranges::all_of(last.key, text::is_letter) ||
        last.key.find_first_of("aeiouy") != std::string::npos || is_generation(last) || is_legal_form(last) ||
        in(last_forms, last.key))
        return false;
    if (stands_behind_a_whole_name(words)) return true;
    return last.key.size() > least && words.size() == 3 &&
        std::ranges::none_of(slice(words, 0, 2),
            [](name_token const& one) { return one.small || one.in_capitals || one.key.size() < 2; });
}

bool is_credential_apart(name_token const& word, bool all_capitals) {
    if (is_degree(word) || (word.in_capitals && in(short_professions, word.key))) return true;
    constexpr std::size_t least = 3;
    const bool mixed = !word.in_capitals && word.written.size() >= least &&
        text::all_capitals(word.written.substr(0, 2));   // "MEd"
    return in(doubtful_degrees, word.key) &&
        (word.full_stop || mixed || (word.in_capitals && !all_capitals && word.key.size() >= least));
}

std::size_t last_bracket_at(name_part const& words) {
    if (words.empty() || !words.back().key.ends_with(')')) return words.size();
    for (auto at = words.size(); at-- > 0;)
        if (words[at].key.starts_with('(')) return at;
    return words.size();
}

/// "CRM 12345", "OAB/SP 123456", "Col. 2345": what a licence is called, whoever holds it.
static bool is_licence(name_token const& word) {
    const auto end = word.key.find_first_of("/-:#");
    return (word.in_capitals || word.full_stop || text::all_capitals(word.written)) &&
        in(licences, std::string_view{word.key}.substr(0, end));
}

bool is_workplace(name_part const& words, std::size_t at) {
    auto const& word = words[at];
    if (!is_well_known_first_name(words.front()) || words[at - 1].small) return false;
    if (word.key.starts_with('@') && word.key.size() > 1) return true;
    const bool sign = word.key == "@" || word.key.ends_with('/');
    return at + 1 < words.size() && (word.small || sign) && in(at_work_words, word.key) && !words[at + 1].small;
}

std::size_t workplace_at(name_part const& words) {
    const auto may_tell = [](name_token const& one) { return one.key.starts_with('@') || in(at_work_words, one.key); };
    constexpr std::size_t whole = 2;
    if (words.size() <= whole || std::ranges::none_of(words, may_tell)) return words.size();
    const auto from = titles_from(words, 0);
    const auto name = slice(words, from, words.size());
    for (auto at = whole; at < name.size(); ++at)   // "Madison House of Pancakes Inc"
        if (is_workplace(name, at) && name[at].key != "of") return from + at;
    return words.size();
}

std::size_t licence_number_at(name_part const& words) {
    constexpr std::size_t least = 4;   // Ruth Holt NMLS 12345
    if (words.size() < least) return words.size();
    auto const& number = words.back().key;
    auto const& of = words[words.size() - 2];
    const bool digits = number.size() >= least && number.find_first_not_of("0123456789#/-.") == std::string::npos;
    const bool said = of.in_capitals && !is_generation(of) && !words.front().in_capitals &&
        of.key.size() >= least - 1 && is_first_name(words.front());
    if (digits && !said && is_licence(of)) {   // "Iker Sanz Nº Col. 2345"
        const auto at = words.size() - 2;
        const bool numbered = at > 2 &&
            (words[at - 1].key == "no" || words[at - 1].key == "n" || words[at - 1].key == "num" ||
                words[at - 1].key == "n\u00BA");
        return numbered ? at - 1 : at;
    }
    return digits && said ? words.size() - 2 : words.size();
}

bool ends_degrees(name_part const& words, bool all_capitals) {
    auto const& last = words.back();
    if (all_capitals || !last.in_capitals || is_legal_form(last) || in(last_forms, last.key) ||
        in(generations, last.key))
        return false;
    for (auto at = words.size() - 1; at-- > 2;) {
        if (is_degree(words[at])) return true;
        if (!words[at].in_capitals) return false;
    }
    return false;
}

bool are_degrees(name_part const& words) {
    return std::ranges::all_of(words,
        [](name_token const& word) { return is_degree(word) || (word.in_capitals && in(doubtful_degrees, word.key)); });
}

std::size_t licence_at(std::vector<name_part> const& parts) {
    for (std::size_t at = 2; at < parts.size() && parts.front().size() > 1; ++at)
        if (parts[at].size() == 1 && parts[at].front().key == "lp" && are_degrees(parts[at - 1])) return at;
    return parts.size();
}

bool stands_behind_a_whole_name(name_part const& words) {
    auto const& before = words[words.size() - 2];
    // "K. Smit RA"
    if (words.size() == 3 && words.front().key.size() == 1 && !words.front().small && before.key.size() > 2 &&
        !before.in_capitals && !is_first_name(before))
        return true;
    if (words.size() > 3) {
        auto const& second = words[words.size() - 3];
        const bool particle = second.small && (in(particles, second.key) || in(small_particles, second.key));
        const bool initial = second.key.size() == 1 && second.full_stop && before.key.size() > 2;
        if (particle || initial || (before.in_capitals && in(doubtful_degrees, before.key))) return true;
    }
    return is_well_known_first_name(words.front()) && !is_first_name(before) && before.key.size() > 1;
}

std::size_t former_name_at(name_part const& words, std::size_t from) {
    for (auto at = from; at + 1 < words.size(); ++at) {
        auto const& word = words[at];
        const bool bracket = word.key.front() == '(';
        const bool widow = words[at + 1].key == "de";   // "Vda. de Gil"
        if (in(born_words, std::string_view{word.key}.substr(bracket ? 1 : 0)) && (bracket || word.small || widow))
            return at;
    }
    return words.size();
}

namespace {

/// "Ph. D.", "Ed. D.": how many words of the end are one degree.
std::size_t degree_in_words(name_part const& words, std::size_t least) {
    constexpr std::size_t most = 3;
    std::string letters;
    for (std::size_t count = 1; count <= most && count + least <= words.size(); ++count) {
        auto const& word = words[words.size() - count];
        if (!word.full_stop) return 0;
        letters.insert(0, word.key);
        if (count > 1 && in(degrees, letters)) return count;
    }
    return 0;
}

}

void move_credentials_behind(std::vector<name_part>& parts) {
    if (parts.size() < 2 || !std::all_of(parts.begin() + 1, parts.end() - 1, are_degrees)) return;
    auto& first = parts.front();
    auto& last = parts.back();
    const auto given = slice(first, titles_from(first, 0), first.size());
    const auto well_known = [](name_token const& word) { return is_well_known_first_name(word); };
    const bool known = !given.empty() && std::ranges::all_of(given, well_known);
    const auto is_credential = [&](name_token const& word) {
        if (is_degree(word)) return word.in_capitals || word.key.size() > 2;
        return known && (is_generation(word) || (word.in_capitals && in(doubtful_degrees, word.key)));
    };
    const auto family = std::ranges::find_if_not(last, is_credential);
    if (given.empty() || family == last.begin() || family == last.end()) return;
    // "Kern, LPC Anna", "Kern Maria, LPC Anna"
    if (!known && (given.size() > 1 || well_known(*family))) return;
    first.insert(first.end(), family, last.end());
    last.erase(family, last.end());
}

void join_spaced_degree(name_part& words, bool behind_comma) {
    if (const auto count = degree_in_words(words, behind_comma ? 0 : 2); count > 0) {
        const auto from = words.size() - count;
        auto joined = words[from];
        joined.written = written(slice(words, from, words.size()));
        joined.key.clear();
        for (auto at = from; at < words.size(); ++at) joined.key += words[at].key;
        words.resize(from);
        words.push_back(std::move(joined));
        return;
    }
    std::string letters;
    auto from = words.size();
    while (from > 0 && words[from - 1].key.size() == 1) letters.insert(0, words[--from].key);
    const bool whole_part = behind_comma && from == 0;
    const bool behind_name = !behind_comma && from > 1 && words.back().full_stop;
    if (words.size() - from < 2 || !(whole_part || behind_name) ||
        !(in(degrees, letters) || (words[from].small && in(out_of_office, letters))))
        return;
    auto joined = words[from];
    joined.written = written(slice(words, from, words.size()));
    joined.key = letters;
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(from), words.end());
    words.push_back(std::move(joined));
}

}
