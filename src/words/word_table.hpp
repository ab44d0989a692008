#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::words {

/// What may stand in a column of a file of words.
struct column {
    enum class kind {
        folded,     ///< a word as it is compared, without capitals and accents (text::folded): a string of C++
        small,      ///< a word in small letters, with its accents: a string of C++
        written,    ///< a word as people write it: a string of C++; "-" stands for none
        choice,     ///< one of `choices`
        fraction,   ///< a number above 0 and up to 1: a float
        count,      ///< a whole number from 1 on
    };
    /// A word of the file, and the C++ that it stands for.
    struct meaning {
        std::string_view word, code;
    };
    std::string_view name;   ///< as messages call it: "the usual form"
    kind holds = kind::folded;
    std::vector<meaning> choices{};
};

/// An array that is made of a file of words.
struct list {
    std::string_view section;   ///< of the entries of these sections alone; empty: of all entries
    std::string_view variable;
    std::size_t size = 0;   ///< so many entries; 0 for any number but none
};

/// What a file of words holds, and the C++ that it becomes: for each list a constant span of `type`, which `header`
/// declares extern.
struct word_table {
    std::string_view file{};   ///< without folder and ending: "titles"
    std::string_view header{}, space{}, type{};
    std::vector<list> lists{};
    std::vector<column> section{};   ///< empty where sections choose the list or where there are none
    std::vector<column> line{};
    /// An element in C++: $1 is the first column, those of the section first.
    std::string_view element{};
    /// What two entries of one list have in common where the second would never be reached. A column by its number as
    /// in `element`, or several: "12".
    std::string_view key{};
    /// How the words of the key are compared where it is not by their letters.
    std::string (*compared)(std::string_view) = nullptr;
    /// True where an earlier entry, its columns those of the section first, leaves nothing for a later one, though
    /// their keys differ.
    bool (*hides)(std::vector<std::string> const& earlier, std::vector<std::string> const& later) = nullptr;
    bool usual = false;     ///< what a line says of a word is never such a word itself: no form of a form
    bool grouped = false;   ///< a section is one element, its words divided by '|'
    bool sorted = true;     ///< by the first column of the line; else as in the file
};

/// A file of single words, which are sorted: one list, or sections that are lists of their own.
word_table word_lists(std::string_view file, std::string_view header, std::string_view space, std::vector<list> lists);

/// The C++ of a file of words with this content. `path` is the file as messages show it: "words/titles.txt". Throws
/// refusal at the first wrong line: a column too many or missing, a word that is none of the choices or not written as
/// it is compared, a second entry of the same key, a list without entries.
std::string code_of(word_table const& table, std::string_view content, std::string_view path);

}
