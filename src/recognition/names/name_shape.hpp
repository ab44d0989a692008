#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::recognition {

/// What a word of a name is. particle: van, de la. generation: Jr, III. form: Ltd, GmbH. little: a word that many
/// offices have and that therefore says little, such as Dental.
enum class word_kind : std::uint8_t { word, initial, particle, generation, form, little };

/// A word of a name as names are compared.
struct name_word {
    std::u32string text, sound, usual;   ///< usual: the full form of a short one, else the text
    std::uint64_t letters = 0;           ///< which letters occur, a bit each
    word_kind kind = word_kind::word;
    double weight = 1;   ///< how much it says of whose name it is
};

/// A name taken apart once, to be compared many times. Beyond name_key: hyphens part words, full stops and apostrophes
/// are left out, links (&, and) say nothing.
struct name_shape {
    std::string key;   ///< name_key
    std::vector<name_word> words;
    bool is_office = false;   ///< a company form, a link or a word of offices stands in it
};
name_shape shape_of(std::string_view name);

/// Its words but for a legal form: "kline", "lamb" of "Kline & Lamb LLP". Links are none of them.
std::vector<std::u32string> words_without_form(name_shape const& name);

}
