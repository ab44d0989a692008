#include "recognition/names/stripped_name.hpp"

#include "recognition/names/couples.hpp"
#include "recognition/names/family_name.hpp"
#include "recognition/names/name_ends.hpp"
#include "recognition/names/name_notes.hpp"
#include "recognition/names/name_titles.hpp"
#include "recognition/names/name_words.hpp"
#include "recognition/names/office_name.hpp"
#include "text/letters.hpp"
#include "text/name_case.hpp"

#include <algorithm>

namespace referralbook::recognition {

using namespace name_words;

namespace {

std::size_t count_words(std::vector<name_part> const& parts, std::size_t before) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < std::min(before, parts.size()); ++i) count += parts[i].size();
    return count;
}

/// Where the titles begin that stand behind a name, in their order: 2 of "Karl Huber Dr. med.", "Eva Roth Prof. Dr.";
/// the number of words where there are none.
std::size_t titles_behind(name_part const& words) {
    for (std::size_t at = 1; at < words.size(); ++at) {
        auto const& word = words[at];
        if (word.initials || in(generations, word.key)) continue;
        const bool clear = in(trailing_titles, word.key);
        if (!clear && (at < 2 || !word.full_stop || !in(dotted_titles, word.key))) continue;
        if (titles_from(words, at) == words.size() - at) return at;
    }
    return words.size();
}

/// "D.E.S.", "X. R. P. C.": capitals with a full stop each, from a word on.
bool are_capitals_with_stops(name_part const& words, std::size_t from) {
    std::string letters;
    for (auto at = from; at < words.size(); ++at) {
        if (words[at].key.size() != 1 || !words[at].full_stop || !text::is_capital(words[at].written.front()))
            return false;
        letters += words[at].key;
    }
    return letters.size() > 1 && !in(company_forms, letters) && !in(last_forms, letters);
}

/// Where such letters stand behind a first and a family name, "Karim Benali D.E.S."; the number of words where they do
/// not.
std::size_t dotted_degree_at(name_part const& words) {
    auto at = words.size();
    while (at > 0 && words[at - 1].key.size() == 1 && words[at - 1].full_stop) --at;
    return at > 1 && at + 1 < words.size() && !words[at].glued && words[at + 1].glued &&
            are_capitals_with_stops(words, at) && is_first_and_family_name(slice(words, 0, at))
        ? at
        : words.size();
}

/// "a.D.", "i. R.", "em."
bool is_out_of_office(name_part const& words) {
    std::string letters;
    for (auto const& one : words) letters += one.key;
    return words.front().small && words.back().full_stop && in(out_of_office, letters);
}

/// Parts of which nothing is left.
void forget_empty(std::vector<name_part>& parts) {
    std::erase_if(parts, [](name_part const& words) { return words.empty(); });
}

/// "Priya Patel FRCS (Tr & Orth)": where brackets of several words stand behind a degree; the number of words where
/// none do.
std::size_t subject_of_degree(name_part const& words, std::size_t least) {
    if (words.empty() || !words.back().key.ends_with(')')) return words.size();
    for (auto at = least + 1; at + 1 < words.size(); ++at)
        if (words[at].key.starts_with('(') && (is_degree(words[at - 1]) || (least == 0 && words[at - 1].in_capitals)))
            return at;
    return words.size();
}

}

stripped_name::stripped_name(std::string_view name)
    : parts_{name_parts_in(without_list_mark(without_quotes(without_mailbox(name))))}, whole_{parts_},
      capitals_{text::all_capitals(std::string{name})} {}

void stripped_name::strip_around() {
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        auto& words = parts_[i];
        // "Smith the Third, John", "John Smith, the Third"
        join_generation(words, i > 0 ? (words.size() > 2 ? 1 : 0) : parts_.size() > 1 ? 1 : 2);
        if (const auto at = subject_of_degree(words, i > 0 ? 0 : 2); at < words.size()) {
            behind_.emplace(words[at].at, written(slice(words, at, words.size())));
            words.resize(at);
        }
        drop_bracket(words);
    }
    auto& first = parts_.front();
    first.erase(first.begin(), first.begin() + static_cast<std::ptrdiff_t>(address_words(first)));
    drop_care_of();
    if (parts_.size() == 2 && is_form_part(parts_.back()) && workplace_at(first) < first.size()) {
        append(first, parts_.back());   // "Ruth Holt at Hale, Inc."
        parts_.pop_back();
    }
    move_credentials_behind(parts_);
    if (const auto title = parts_.size() == 1 ? title_between(first) : 0; title > 0) {   // "Kern Dr. Anna"
        const auto given = slice(first, title, first.size());
        first.resize(title);
        parts_.push_back(given);
    }
    for (auto& part : parts_) drop_profession_behind_dash(part, parts_.size() > 1 ? 1 : 2);
}

void stripped_name::drop_licence() {
    if (const auto at = licence_at(parts_); at < parts_.size()) drop_part(at);
}

void stripped_name::drop_profession_behind_dash(name_part& words, std::size_t least) {
    const auto dash = profession_behind_dash(words, least);
    if (dash == words.size()) return;
    behind_.emplace(words[dash].at, written(slice(words, dash + 1, words.size())));
    words.resize(dash);
}

void stripped_name::drop_bracket(name_part& words) {
    const auto at = last_bracket_at(words);
    if (at == 0 || at == words.size() || count_words(parts_, parts_.size()) < 2 + words.size() - at) return;
    const auto text = written(slice(words, at, words.size()));
    const auto parts = name_parts_in(std::string_view{text}.substr(1, text.size() - 2));
    if (parts.size() != 1 || !text.ends_with(')')) return;
    auto inside = parts.front();
    join_spaced_degree(inside, true);
    const bool title = titles_from(inside, 0) == inside.size() &&
        std::ranges::any_of(inside, [](name_token const& one) {
            return in(trailing_titles, one.key) || (one.full_stop && in(dotted_titles, one.key));
        });
    if (is_out_of_office(inside) ||
        std::ranges::all_of(inside, [&](auto const& one) { return is_credential_apart(one, capitals_); }))
        behind_.emplace(words[at].at, text);
    else if (title)
        append(title_, inside);
    else
        return;
    words.resize(at);
}

void stripped_name::drop_care_of() {
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        const auto at = care_of_at(parts_[i], i > 0 ? 0 : 1);
        if (at == parts_[i].size()) continue;
        name_part rest = slice(parts_[i], at, parts_[i].size());
        parts_[i].resize(at);
        for (auto more = i + 1; more < parts_.size(); ++more) append(rest, parts_[more]);
        parts_.resize(at > 0 ? i + 1 : i);
        behind_.emplace(rest.front().at, written(rest));
        return;
    }
}

void stripped_name::drop_last(name_part& words) {
    behind_.emplace(words.back().at, words.back().written);
    words.pop_back();
}

void stripped_name::drop_part(std::size_t which) {
    behind_.emplace(parts_[which].front().at, written(parts_[which]));
    parts_.erase(parts_.begin() + static_cast<std::ptrdiff_t>(which));
}

void stripped_name::drop_degrees_of_couple() {
    if (capitals_ || parts_.size() < 2 || !std::all_of(parts_.begin() + 1, parts_.end(), are_degrees)) return;
    if (couple_in({parts_.front()}))
        while (parts_.size() > 1) drop_part(parts_.size() - 1);
}

void stripped_name::strip_former_names() {
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        auto& words = parts_[i];
        const std::size_t least = i > 0 ? 0 : parts_.size() > 1 ? 1 : 2;
        const auto at = former_name_at(words, least);
        if (at == words.size()) continue;
        behind_.emplace(words[at].at, written(slice(words, at, words.size())));
        words.resize(at);
    }
    forget_empty(parts_);
}

void stripped_name::strip(name_part& words) {
    const bool master = words.size() == 1 && is_master_of_science(words.front(), whole_, capitals_);
    if (is_family_before_comma(words, parts_)) return;
    if (parts_.size() > 1 && &words != &parts_.front() && (is_generation(words) || is_form_part(words))) return;
    auto count = master ? 0 : titles_from(words, 0);
    if (count > 0 && count < words.size() && in(links, words[count].key) && !words[count].full_stop)
        count = 0;                            // "Lord & Taylor"
    auto in_front = slice(words, 0, count);   // the parts are looked at from the last to the first
    append(in_front, title_);
    title_ = std::move(in_front);
    words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(count));
    while (!words.empty()) {
        auto const& last = words.back();
        if (const auto licence = licence_number_at(words); licence < words.size()) {
            behind_.emplace(words[licence].at, written(slice(words, licence, words.size())));
            words.resize(licence);
            continue;
        }
        if (const auto degree = std::min(dotted_degree_at(words), description_at(words)); degree < words.size()) {
            behind_.emplace(words[degree].at, written(slice(words, degree, words.size())));
            words.resize(degree);
            continue;
        }
        if (belongs_to_degree(words) || ends_degrees(words, capitals_) || is_profession_behind(words) ||
            has_capitals_inside(words) || ends_with_consonants(words, capitals_)) {
            drop_last(words);
            continue;
        }
        const bool mark = last.key == "-" || last.key == "|" || last.key == "/" || last.key == "(" || last.key == ")";
        if (is_master_of_science(last, whole_, capitals_)) {
            drop_last(words);
        } else if (words.size() > 1 && is_title_in_brackets(last) && !is_courtesy_in_brackets(last)) {
            drop_last(words);   // "Kern, Anna (Zahnärztin)"
        } else if (words.size() > 1 && is_courtesy_in_brackets(last) && !is_degree(last)) {
            title_.push_back(last);   // "Dupont (Mme)"
            title_.back().written = last.written.substr(1, last.written.size() - 2);
            words.pop_back();
        } else if (const auto from = titles_behind(words); from < words.size()) {
            const auto place = title_.begin() + static_cast<std::ptrdiff_t>(count);
            title_.insert(place, words.begin() + static_cast<std::ptrdiff_t>(from), words.end());
            words.resize(from);
        } else if (words.size() == 1 && in(trailing_titles, last.key) && !last.initials) {
            title_.push_back(last);
            words.pop_back();
        } else if (is_degree(last) || (mark && words.size() > 1 && !behind_.empty())) {
            if (mark)
                words.pop_back();
            else
                drop_last(words);
        } else {
            break;
        }
    }
}

void stripped_name::strip_descriptions(bool office) {
    for (auto at = parts_.size(); at-- > 1 && !office && count_words(parts_, at) > 1;) {
        if (is_description(parts_[at], capitals_))
            drop_part(at);
        else if (!are_degrees(parts_[at]))   // "Anna Kern, Zahnärztin, MSc"
            return;
    }
}

void stripped_name::strip_known() {
    if (!are_initials_behind_family(parts_))
        for (std::size_t i = 0; i < parts_.size(); ++i) join_spaced_degree(parts_[i], i > 0);
    for (auto i = parts_.size(); i-- > 0;) strip(parts_[i]);
    const auto first = std::ranges::find_if(parts_, [](name_part const& words) { return words.empty(); });
    whole_parts_ = static_cast<std::size_t>(first - parts_.begin());
    forget_empty(parts_);
}

bool stripped_name::is_dotted_degree(std::size_t which) const {
    auto const& words = parts_[which];
    if (!are_capitals_with_stops(words, 0)) return false;
    auto const& name = parts_.front();
    const bool whole = is_first_and_family_name(name);
    // "Kern, Anna, X.Y.Z."; "Huber, Kern, X.Q." may be two people
    if (which > 1)
        return whole || words.size() > 2 || std::ranges::all_of(parts_[1], [](name_token const& one) {
            return one.key.size() == 1 || is_well_known_first_name(one);
        });
    // Two family names may stand before two or three initials: "Simon Kern, J.M.", "Smith Jones, J.R.M."
    constexpr std::size_t most_initials = 3;
    if (whole) return words.size() >= most_initials || !in(first_or_family_names, name.front().key);
    return name.size() == 2 && words.size() > most_initials && std::ranges::none_of(name, [](name_token const& one) {
        return one.small || in(particles, one.key) || in(family_names, one.key) || in(double_names, one.key);
    });
}

bool stripped_name::is_credentials(std::size_t which, bool office) const {
    auto const& words = parts_[which];
    const auto names = count_words(parts_, which);
    if (names < 2 || is_generation(words)) return false;
    const bool person = !office;
    if (person && is_dotted_degree(which)) return true;
    // "Anna Kern, RM RT", "Ana Silva, OA"; but "García López, JM" may be initials.
    const bool told = words.size() > 1 || in(two_letters_of_office, words.front().key);
    const bool no_initials = which == 1 && told && is_first_and_family_name(parts_.front());
    const std::size_t least = (which > 1 || which >= whole_parts_ || no_initials) && !capitals_ ? 2 : 3;
    return all_whole_words(words, [&](name_token const& word, bool initials) {
        if (is_degree(word) || in(doubtful_degrees, word.key)) return true;
        if (words.size() > 1 && is_in_brackets(word)) return true;   // "MA (Cantab)"
        return person && (!initials || (which >= whole_parts_ && word.full_stop)) && !is_generation(word) &&
            !in(company_forms, word.key) && looks_like_degree(word, least, !capitals_);
    });
}

void stripped_name::strip_doubtful(bool office) {
    while (parts_.size() > 1 && is_credentials(parts_.size() - 1, office)) drop_part(parts_.size() - 1);
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        auto& words = parts_[i];
        while (!words.empty() && in(doubtful_degrees, words.back().key) && count_words(parts_, parts_.size()) > 2) {
            auto const& last = words.back();
            // "Okafor, Adaeze MA": the family name stands before the comma.
            const bool of_given = i > 0 && last.in_capitals && !capitals_ && !office;
            const bool told = last.initials || of_given || (i > 0 && words.size() == 1);
            // "Anna Kern MA, LPC", "Anna Kern PT": capitals in a name that has small letters.
            const bool capitals = last.in_capitals && !capitals_ && words.size() > 2 &&
                (!behind_.empty() || last.key.find_first_of("aeiou") == std::string::npos ||
                    stands_behind_a_whole_name(words));
            const bool mixed = words.size() > 2 && last.written.size() > 2 && !last.in_capitals &&
                text::all_capitals(last.written.substr(0, 2)) && !last.full_stop;   // "LAc"
            if (!told && !capitals && !mixed) break;
            drop_last(words);
            strip(words);
        }
    }
    forget_empty(parts_);
}

void stripped_name::keep_behind(name_part const& note) { behind_.emplace(note.front().at, written(note)); }

name_part stripped_name::drop_notes(name_part words, std::size_t least) {
    for (auto at = note_at(words, least); at < words.size(); at = note_at(words, least)) {
        behind_.emplace(words[at].at, written(slice(words, at, words.size())));
        words.resize(at);
    }
    return words;
}

}
