#pragma once
#include "recognition/tables/roles.hpp"
#include "text/word_list.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace referralbook::recognition {

/// A heading that names a role (none: known, and no role of ours), with how well it does (0..1). `anywhere`: it also
/// counts inside a longer heading ("Client phone"); else only alone.
struct known_heading {
    std::string_view heading;
    std::optional<role> what;
    float fit;
    bool anywhere;
};
/// As offices and exports write them, in English, German, French, Spanish, Italian, Dutch and Portuguese:
/// words/headings.txt.
extern const std::span<known_heading const> known_headings;

/// A word of headings that is cut short, folded, and the whole word: words/heading_short_words.txt, by the short form.
struct short_heading_word {
    std::string_view form, whole;
};
extern const std::span<short_heading_word const> short_heading_words;

/// Words of headings that are none themselves, folded: words/heading_links.txt.
extern const text::word_list heading_links;       ///< between others: some write them and some leave them out
extern const text::word_list heading_joints;      ///< "and" and "or": the column holds both, or either
extern const text::word_list reference_words;     ///< "ref": what something is filed under,
extern const text::word_list reference_numbers;   ///< "no": beside it
extern const text::word_list second_words;        ///< "2", "second": a further one of the same kind
extern const text::word_list person_words;        ///< "person" before what of theirs a column holds
extern const text::word_list group_words;         ///< a firm, beside a column of its people

/// Headings that say "name" or whose name, folded: words/name_headings.txt.
extern const text::word_list name_headings;

}
