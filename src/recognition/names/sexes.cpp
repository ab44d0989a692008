#include "recognition/names/sexes.hpp"

#include "recognition/names/name_reader.hpp"
#include "recognition/names/name_tokens.hpp"
#include "recognition/names/name_words.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <string>

namespace referralbook::recognition {

using namespace name_words;

namespace {

sex sex_of(std::string_view name) {
    const bool woman = in(names_of_women, name), man = in(names_of_men, name);
    return woman == man ? sex::unknown : woman ? sex::woman : sex::man;
}

bool is_known_name(std::string_view name) { return in(names_of_women, name) || in(names_of_men, name); }

/// "Fernando" and "Fernanda", "Ottokar" and "Ottokara": the name of a man and what is made of it for a woman.
bool is_made_of(std::string_view woman, std::string_view man) {
    constexpr std::size_t shortest = 3;
    if (woman.size() == man.size() && man.size() > shortest && man.ends_with('o') && woman.ends_with('a'))
        return woman.substr(0, woman.size() - 1) == man.substr(0, man.size() - 1);
    if (!in(names_of_men, man) || !woman.starts_with(man)) return false;
    const auto ending = woman.substr(man.size());
    constexpr std::string_view endings[]{"a", "e", "ine", "ina", "ette", "ike", "ia"};
    return std::ranges::find(endings, ending) != std::end(endings);
}

bool says_somebodys_sex(name_token const& word) {
    auto key = word.key;
    std::erase_if(key, [](char sign) { return sign == '(' || sign == ')'; });   // "Huber (Frau)"
    return in(titles_of_women, key) || in(titles_of_men, key);
}

}

bool are_opposed(sex one, sex other) { return one != sex::unknown && other != sex::unknown && one != other; }

sex sex_of_titles(std::string_view name) {
    const auto parts = name_parts_in(name);
    if (std::ranges::none_of(parts, [](auto const& part) { return std::ranges::any_of(part, says_somebodys_sex); }))
        return sex::unknown;   // most names
    const auto read = read_name(name);
    if (read.kind != name_kind::person) return sex::unknown;
    bool woman = false, man = false;
    for (auto const& part : name_parts_in(read.title))
        for (auto const& word : part) {
            woman = woman || in(titles_of_women, word.key);
            man = man || in(titles_of_men, word.key);
        }
    return woman == man ? sex::unknown : woman ? sex::woman : sex::man;
}

bool may_begin_with_monsieur(std::string_view name) { return name.starts_with("M. ") || name.starts_with("M "); }

sex sex_of_first_name(name_word const& word) { return sex_of(text::in_ascii(word.text)); }

bool is_first_name_or_initial(name_word const& word) {
    return word.kind == word_kind::initial || word.usual != word.text || is_known_name(text::in_ascii(word.text));
}

bool is_of_women_and_men(name_word const& word) {
    const auto text = text::in_ascii(word.text);
    return in(names_of_women, text) && in(names_of_men, text);
}

bool are_two_first_names(name_word const& one, name_word const& other) {
    if (one.text == other.text || one.kind != word_kind::word || other.kind != word_kind::word) return false;
    const auto left = text::in_ascii(one.text), right = text::in_ascii(other.text);
    if (!is_known_name(left) || !is_known_name(right)) return is_made_of(left, right) || is_made_of(right, left);
    if (are_opposed(sex_of(left), sex_of(right))) return true;
    const bool begins = left.starts_with(right) || right.starts_with(left);   // "Rose" and "Rosemarie"
    constexpr std::size_t ending = 2;
    const bool longer = std::max(left.size(), right.size()) > std::min(left.size(), right.size()) + ending;
    return one.usual != other.usual && one.sound != other.sound && !(begins && longer);
}

}
