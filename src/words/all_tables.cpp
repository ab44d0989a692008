#include "words/all_tables.hpp"

#include <algorithm>
#include <array>

namespace referralbook::words {

namespace {

using enum column::kind;

constexpr std::string_view name_words = "recognition/names/name_words.hpp",
                           in_name_words = "referralbook::recognition::name_words";

/// Sorted words, in one list or in sections that are lists of their own.
word_table words(std::string_view file, std::string_view header, std::string_view space, std::vector<list> lists) {
    return {.file = file,
        .header = header,
        .space = space,
        .type = "std::string_view",
        .lists = std::move(lists),
        .line = {{"a word", folded}},
        .element = "$1",
        .key = "1"};
}

const std::array tables{
    words("titles", name_words, in_name_words,
        {{"before a name", "titles"}, {"behind such a title", "title_tails"}, {"behind a name", "trailing_titles"},
            {"degree", "degrees"}, {"degree or name", "doubtful_degrees"}, {"generation", "generations"}}),
    words("legal_forms", name_words, in_name_words, {{"anywhere", "company_forms"}, {"last word", "last_forms"}}),
    words("small_words", name_words, in_name_words,
        {{"links names", "links"}, {"begins a family name", "particles"}, {"says little", "little"}}),
    words("office_words", name_words, in_name_words, {{"", "office_words"}}),
    words("family_names", name_words, in_name_words, {{"", "family_names"}}),
    word_table{.file = "nicknames",
        .header = name_words,
        .space = in_name_words,
        .type = "word_form",
        .lists = {{"", "nicknames"}},
        .line = {{"form", folded}, {"usual form", folded}},
        .element = "{$1, $2}",
        .key = "1",
        .usual = true},
};

}

std::span<word_table const> all_tables() { return tables; }

word_table const* table_of(std::string_view file) {
    const auto found = std::ranges::find(tables, file, &word_table::file);
    return found == tables.end() ? nullptr : &*found;
}

}
