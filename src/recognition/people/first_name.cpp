#include "recognition/people/first_name.hpp"

#include "recognition/names/family_name.hpp"
#include "recognition/names/name_reader.hpp"
#include "recognition/names/name_titles.hpp"
#include "recognition/names/name_words.hpp"
#include "recognition/names/sexes.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <vector>

namespace referralbook::recognition {

namespace {

using namespace name_words;

sex sex_of(name_token const& word) {
    const auto read = shape_of(word.written);
    return read.words.size() == 1 ? sex_of_first_name(read.words.front()) : sex::unknown;
}

bool is_initial(name_token const& word) { return word.key.size() < 2; }

bool has(name_part const& words, name_token const& one) {
    return std::ranges::find(words, one.key, &name_token::key) != words.end();
}

/// The words of a text that holds no comma.
name_part words_of(std::string_view text) {
    const auto parts = name_parts_in(text);
    return parts.empty() ? name_part{} : parts.front();
}

/// "Brandt, Nadia": the family name is in front of a comma. "Anna, Müller" may be the other way round.
bool is_behind_comma(std::vector<name_part> const& parts, name_token const& first, name_part const& family) {
    if (parts.size() < 2 || family.empty() || has(parts.front(), first) || !has(parts.front(), family.back()))
        return false;
    return is_well_known_first_name(first) ||
        (!in(family_names, first.key) && std::ranges::none_of(family, is_well_known_first_name));
}

/// "DUPONT Claire", "Van den Berg Jan": the family name stands first, and what is behind it are known first names.
bool is_behind_family(name_part const& words, name_token const& first, name_part const& family) {
    const auto place = [&](auto const& one) { return std::ranges::find(words, one.key, &name_token::key); };
    return !family.empty() && place(family.back()) < place(first) && place(first) != words.end() &&
        is_well_known_first_name(first);
}

/// Whether the family name begins behind the first word by how it is written: "Simon K. Kern", "Simon van der Berg",
/// "Simon KERN".
bool says_where_the_family_begins(name_part const& words) {
    auto const& next = words[1];
    return is_initial(next) || (next.small && in(particles, next.key)) ||
        (!words.front().in_capitals && words.back().in_capitals);
}

/// `words` in speaking order: the first one cannot be a family name that stands in front.
bool is_in_front(name_part words, sex of_title) {
    if (words.size() < 2) return false;
    const bool is_written_so = says_where_the_family_begins(words);
    const auto first = words.front();
    words.erase(words.begin());
    std::erase_if(words, is_initial);
    if (words.empty() || !is_well_known_first_name(first) || are_opposed(of_title, sex_of(first))) return false;
    if (first.in_capitals && std::ranges::none_of(words, &name_token::in_capitals)) return false;   // "PAUL Xenia"
    auto const& last = words.back();
    const bool may_be_family = in(family_names, first.key) || in(first_or_family_names, first.key);
    if (is_well_known_first_name(last))   // "Sabine Martin", but "Martin Sabine"
        return !may_be_family && sex_of(first) == sex::woman && sex_of(last) == sex::man;
    return !may_be_family || is_written_so || in(family_names, last.key);
}

/// "Mme Dubois Claire": likely, but not sure.
bool stands_behind_title_and_family(name_part const& words) {
    const auto titles = titles_from(words, 0);
    return titles > 0 && family_behind_title(slice(words, titles, words.size())) > 0;
}

}

std::string sure_first_name(std::string_view name, std::string_view own) {
    if (const auto given = text::words_in(own); !given.empty()) {
        // Without the words of the cell what is left of the name is the family name.
        std::string family;
        for (auto const word : text::words_in(name))
            if (std::ranges::find(given, word) == given.end()) family += std::string{word} + ' ';
        if (!family.empty()) {
            const auto read = read_name(own, family);
            const auto words = words_of(read.given);
            if (read.kind == name_kind::couple && !words.empty()) return read.given;
            if (read.kind == name_kind::person && !words.empty() && !is_initial(words.front()))
                return words.front().written;
        }
    }
    const auto read = read_name(name);
    const auto given = words_of(read.given);
    if (given.empty()) return {};
    if (read.kind == name_kind::couple) return read.given;
    if (read.kind != name_kind::person || is_initial(given.front())) return {};
    const auto parts = name_parts_in(name);
    auto const& first = given.front();
    const auto family = words_of(read.family);
    if (stands_behind_title_and_family(parts.front())) return {};
    if (is_behind_comma(parts, first, family) || is_behind_family(parts.front(), first, family)) return first.written;
    auto words = given;
    words.insert(words.end(), family.begin(), family.end());
    return is_in_front(std::move(words), sex_of_titles(name)) ? first.written : std::string{};
}

}
