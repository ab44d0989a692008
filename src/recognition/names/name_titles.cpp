#include "recognition/names/name_titles.hpp"

#include "recognition/names/family_name.hpp"
#include "recognition/names/name_words.hpp"
#include "text/letters.hpp"

#include <algorithm>

namespace referralbook::recognition {

using namespace name_words;

namespace {

/// "Sr. D. José García", "Excmo. Sr. Don José García".
bool is_don_behind_title(name_part const& part, std::size_t from, std::size_t at) {
    if (at == from || at + 2 >= part.size()) return false;
    const auto before = std::string_view{part[at - 1].key}, key = std::string_view{part[at].key};
    return (before == "sr" || before == "sra" || before == "excmo" || before == "excma") &&
        (key == "d" || key == "don" || key == "dona" || key == "dna");
}

/// "MUDr.", "DDr", "RNDr.": doctors of some sort.
bool is_some_doctor(name_token const& word) {
    auto text = std::string_view{word.written};
    if (text.ends_with('.')) text.remove_suffix(1);
    constexpr std::size_t most = 6;
    return text.size() > 2 && text.size() <= most && text.ends_with("Dr") && text::is_capital(text.front());
}

/// "Fco.", "Alex.", "Thos.": the beginning of a first name, or its first letters and the last.
bool may_be_shortened_first_name(std::string_view key) {
    const auto is_of = [&](std::string_view name) {
        if (name.starts_with(key)) return true;
        if (name.front() != key.front() || name.back() != key.back()) return false;
        std::size_t found = 0;
        for (const char letter : name)
            if (found < key.size() && letter == key[found]) ++found;
        return found == key.size();
    };
    return std::ranges::any_of(names_of_women, is_of) || std::ranges::any_of(names_of_men, is_of) ||
        std::ranges::any_of(first_names, is_of);
}

/// "Inc.", "Hnos.", "Dept."
bool is_shortened_firm(name_token const& word) {
    if (in(doubtful_titles, word.key)) return false;
    return in(company_forms, word.key) || is_office_word(word) ||
        std::ranges::find(nicknames, word.key, &word_form::form) != nicknames.end();
}

/// "Odont. Anna Ferri", "Cons. Lav. Luigi Verdi": shortened words before a well-known first name and a family name.
bool are_unlisted_titles(name_part const& part, std::size_t at) {
    const auto is_one = [&](name_token const& word) {
        constexpr std::size_t least = 3, most = 6;
        return word.written.find('.') + 1 == word.written.size() && word.key.size() >= least &&
            word.key.size() <= most && word.key.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos &&
            word.key.substr(0, 2) != "st" && !in(particles, word.key) && !in(small_particles, word.key) &&
            !in(born_words, word.key) && !in(generations, word.key) && !is_shortened_firm(word) &&
            !may_be_shortened_first_name(word.key);
    };
    auto end = at;
    while (end < part.size() && is_one(part[end])) ++end;
    return end > at && end + 1 < part.size() && is_well_known_first_name(part[end]) && !part[end].full_stop;
}

/// "Physiotherapeutin Lisa Brandt", "Osteopathin u. Heilpraktikerin Anna Kern": what somebody does before a well-known
/// first name and a family name; but "Kaufmann Karl Huber" may be called so.
bool is_profession_in_front(name_part const& part, std::size_t at) {
    auto const& word = part[at];
    if (at + 2 >= part.size() || !is_profession_word(word.key) || in(professions_and_no_titles, word.key) ||
        word.key.find('(') != std::string::npos)
        return false;
    const bool joined = part[at + 1].key.size() < 3 && at + 3 < part.size() && is_profession_title(part[at + 2]);
    auto const& given = part[joined ? at + 3 : at + 1];
    auto const& last = part.back();
    if (joined) return is_well_known_first_name(given);
    return is_well_known_first_name(given) && !is_first_name_alone(last) && last.key.size() > 1;
}

/// A shortened word before a title, "Uzm. Dr."; one in small letters before a whole name, "adw. Jan Kowalski".
bool is_unlisted_title(name_part const& part, std::size_t at) {
    auto const& word = part[at];
    if (are_unlisted_titles(part, at)) return true;
    if (is_profession_in_front(part, at)) return true;
    if (is_some_doctor(word) && at + 1 < part.size()) return true;
    if (!word.full_stop || word.key.size() < 2 || at + 1 >= part.size() || word.key.find('(') != std::string::npos ||
        in(particles, word.key) || in(small_particles, word.key) || in(born_words, word.key) || word.key == "vd")
        return false;
    auto const& next = part[at + 1];
    if (next.glued) return false;
    if (is_title(next) || (next.full_stop && next.key.size() > 2 && in(title_tails, next.key))) return true;
    return word.small && at + 2 < part.size() && !next.small && !next.full_stop && next.key.size() > 1;
}

/// RA, DI, Pr: in capitals or without a vowel, before a first name they are neither initials nor a name.
bool is_title_in_capitals(name_part const& part, std::size_t at) {
    const bool vowel = part[at].key.find_first_of("aeiou") != std::string::npos;
    if ((!part[at].in_capitals && vowel) || part[at].key.size() != 2 || !in(doubtful_titles, part[at].key) ||
        at + 2 >= part.size() || std::ranges::all_of(part, &name_token::in_capitals))
        return false;
    auto const& next = part[at + 1];
    return in(title_tails, next.key) || is_first_name(next) || in(names_of_men, next.key) ||
        in(names_of_women, next.key);
}

/// "Captain James Reed", "Bishop Reed"; but "Bishop Dental" and "Lord & Taylor" are firms.
bool is_honour(name_part const& part, std::size_t at) {
    if (!in(honours, part[at].key) || at + 1 >= part.size() || part[at].small) return false;
    auto const& next = part[at + 1];
    // Somebody may be called "Major Hale" and "Lady Kern", and firms "General Dynamics".
    const bool in_doubt = in(doubtful_honours, part[at].key);
    if (in_doubt && (part.size() == 2 || !is_well_known_first_name(next)) && at == 0) return false;
    if (next.key.size() < 2 || is_generation(next) || is_degree(next) || next.key.front() == '(') return false;
    return std::none_of(part.begin() + static_cast<std::ptrdiff_t>(at) + 1, part.end(), [](name_token const& one) {
        return is_office_word(one) || is_legal_form(one) || in(links, one.key) || in(trade_words, one.key);
    });
}

/// "Lt Col James Cook": either word alone may be a name.
bool is_rank_in_words(name_part const& part, std::size_t at) {
    return at + 2 < part.size() && is_rank_of_two(part[at].key, part[at + 1].key);
}

/// "Col. (Ret.) Tom Reed", "Maj. Retd. Tom Reed".
bool leaves_office(name_token const& word) {
    auto key = word.key;
    std::erase_if(key, [](char sign) { return sign == '(' || sign == ')'; });
    return key.size() > 2 && (word.full_stop || key != word.key) && in(out_of_office, key);
}

/// "Notar a.D. Karl Huber": how many words say that somebody is no longer in office.
std::size_t out_of_office_at(name_part const& part, std::size_t at) {
    if (at + 2 >= part.size() || !part[at].small || part[at].key.size() != 1 || part[at + 1].key.size() != 1 ||
        !part[at].full_stop || !part[at + 1].full_stop)
        return 0;
    return in(out_of_office, part[at].key + part[at + 1].key) ? 2 : 0;
}

/// "u. Notarin" of "Rechtsanwältin u. Notarin Anna Kern", "en Psic." of "Lic. en Psic. Ana Gil": how many words.
std::size_t second_profession_at(name_part const& part, std::size_t at) {
    if (at == 0 || at + 2 >= part.size() || in(courtesies, part[at - 1].key)) return 0;
    auto const& word = part[at];
    auto const& next = part[at + 1];
    const bool joins = in(links, word.key) || (word.key == "u" && word.full_stop) || word.key == "e" ||
        word.key == "en";
    if (!joins) return 0;
    if (is_profession_title(part[at - 1]) && is_profession_title(next)) return 2;
    constexpr std::size_t least = 3;
    const bool of_subject = word.key == "en" && part[at - 1].full_stop && next.full_stop && next.key.size() >= least;
    return of_subject && !in(courtesies, next.key) && is_well_known_first_name(part[at + 2]) ? 2 : 0;
}

/// "RA" of "RA u. Notar Huber": such a word alone may be initials.
bool begins_two_professions(name_part const& part, std::size_t at) {
    return at + 3 < part.size() && is_profession_title(part[at]) && second_profession_at(part, at + 1) > 0;
}

/// "M. Pierre Morel", "M. Jean-Luc Morel", "D. Antonio Ruiz": before a first name of men in French or Spanish, and a
/// family name; "M. Scott Peck" and "M. Pierre Louis" may have initials.
bool is_courtesy_of_one_letter(name_part const& part, std::size_t at) {
    if (at + 2 >= part.size() || part[at].small || part[at].glued) return false;
    auto const& letter = part[at];
    auto const& given = part[at + 1];
    const bool french = letter.key == "m" && in(french_men, given.key),
               spanish = letter.key == "d" && letter.full_stop && in(spanish_men, given.key);
    if (!french && !spanish) return false;
    const auto name = slice(part, at + 1, part.size());
    return family_begins(name) > 0 && name.back().key.size() > 1 && !is_first_name_alone(name.back()) &&
        (!is_well_known_first_name(name.back()) || name.size() > 2);
}

/// What may stand between two titles and their name: "Dr. (Mrs.) Iyer", "Dr. M.Sc. Kern", "Mr Justice Hale", "Mme la
/// Dre Martin".
bool goes_on_title(name_part const& part, std::size_t at) {
    if (at + 1 >= part.size()) return false;
    auto const& word = part[at];
    if (is_title_in_brackets(word) || leaves_office(word)) return true;
    // "Dipl. Betriebswirt Karl Huber"
    if (part[at - 1].key == "dipl" && at + 2 < part.size() && !word.full_stop &&
        (in(professions, word.key) || is_well_known_first_name(part[at + 1])) && !is_well_known_first_name(word))
        return true;
    if ((word.key == "le" || word.key == "la") && is_title(part[at + 1])) return true;
    // "Herr RA Huber", "Frau DI Kern"
    constexpr std::string_view of_germans[]{"herr", "herrn", "hr", "frau", "fr"};
    if (word.in_capitals && in(doubtful_titles, word.key) && !part.back().in_capitals &&
        std::ranges::find(of_germans, part[at - 1].key) != std::end(of_germans))
        return true;
    if (word.key == "justice") return in(courtesies, part[at - 1].key) || part[at - 1].key == "lord";
    const bool dotted = word.full_stop || word.in_capitals;
    return dotted && word.key.size() > 2 && in(degrees, word.key);
}

/// "Dr. med.", "Dr. h. c.", "Dr. n. med.", "Prof. em.": what follows a title, listed or not.
bool follows_title(name_part const& part, std::size_t at) {
    auto const& word = part[at];
    if (word.initials) return false;
    if (in(title_tails, word.key)) return true;
    if (word.key == "c" && word.small && part[at - 1].key == "h") return true;
    if (!word.small || !word.full_stop || at + 1 >= part.size() || in(particles, word.key) ||
        in(small_particles, word.key) || in(doubtful_titles, word.key) || is_title(word) || word.key == "vd" ||
        word.key == "v" || word.key == "z")
        return false;
    auto const& next = part[at + 1];
    if (word.key.size() == 1) return next.small && next.full_stop && (next.key == "c" || in(title_tails, next.key));
    return next.full_stop || !next.small;
}

}

bool is_profession_title(name_token const& word) {
    return is_profession_word(word.key) || in(short_professions, word.key);
}

bool begins_rank_of_two(std::string_view word) { return in(first_of_rank, word); }

bool is_rank_of_two(std::string_view first, std::string_view second) {
    return begins_rank_of_two(first) && in(rest_of_rank, second);
}

std::size_t titles_from(name_part const& part, std::size_t from) {
    auto at = from;
    // "M. le Dr Martin"
    if (at + 3 < part.size() && part[at].key == "m" && part[at + 1].key == "le" && is_title(part[at + 2])) at += 2;
    // "M. DUPONT Jean"
    if (at + 2 < part.size() && part[at].key == "m" && family_in_capitals(slice(part, at + 1, part.size())) > 0)
        return 1;
    if (from == 0 && is_courtesy_of_one_letter(part, 0)) return 1;
    // "The Hon. Jane Doe", "The Rev. Tom Falk", "The Rt Hon. Tom Falk"
    if (at + 1 < part.size() && part[at].key == "the" &&
        (part[at + 1].key.starts_with("hon") || part[at + 1].key == "rt" || part[at + 1].key.starts_with("rev")))
        ++at;
    // "De heer J. de Vries"
    if (at + 2 < part.size() && part[at].key == "de" && part[at + 1].key == "heer") at += 2;
    while (at < part.size()) {
        if (is_don_behind_title(part, from, at)) {
            ++at;
            continue;
        }
        if (is_rank_in_words(part, at)) {
            at += 2;
            continue;
        }
        if (is_rank(part, at)) break;   // "Freiherr von Stein" is a family name
        const bool doubtful = in(doubtful_titles, part[at].key) && at + 1 < part.size() &&
            (is_title(part[at + 1]) || begins_two_professions(part, at));
        if (!is_title(part[at]) && !doubtful && !is_unlisted_title(part, at) && !is_title_in_capitals(part, at) &&
            !is_honour(part, at) && (at == from || !goes_on_title(part, at)))
            break;
        ++at;
        while (at < part.size() && follows_title(part, at)) ++at;
        at += out_of_office_at(part, at);
        at += second_profession_at(part, at);
    }
    return at - from;
}

}
