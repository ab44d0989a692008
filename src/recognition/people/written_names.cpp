#include "recognition/people/written_names.hpp"

#include "recognition/names/name_reader.hpp"
#include "recognition/names/name_tokens.hpp"
#include "recognition/names/name_words.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace referralbook::recognition {

namespace {

/// The byte that was read as this letter.
std::optional<char> byte_of(char32_t letter) {
    if (letter <= 0xFF) return static_cast<char>(letter);
    const auto found = std::ranges::find(text::windows_1252_letters, letter);
    if (found == text::windows_1252_letters.end()) return {};
    return static_cast<char>(0x80 + (found - text::windows_1252_letters.begin()));
}

/// A letter of at most three bytes, and how many it has; nothing where the bytes are none.
struct read_letter {
    char32_t letter;
    std::size_t bytes;
};

std::optional<read_letter> letter_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto goes_on = [&](std::size_t i) { return i < text.size() && (byte(i) & 0xC0) == 0x80; };
    const auto first = byte(at);
    if (first < 0x80) return read_letter{first, 1};
    if (first >= 0xC2 && first < 0xE0 && goes_on(at + 1))
        return read_letter{static_cast<char32_t>((first & 0x1F) << 6 | (byte(at + 1) & 0x3F)), 2};
    if ((first & 0xF0) == 0xE0 && goes_on(at + 1) && goes_on(at + 2))
        return read_letter{
            static_cast<char32_t>((first & 0x0F) << 12 | (byte(at + 1) & 0x3F) << 6 | (byte(at + 2) & 0x3F)), 3};
    return {};
}

}

std::string with_letters_mended(std::string_view text) {
    constexpr std::string_view signs[]{"\u00C3", "\u00C5", "\u00C4"};   // what most letters begin with then
    if (std::ranges::none_of(signs, [&](std::string_view sign) { return text.contains(sign); }))
        return std::string{text};
    std::string bytes;
    for (std::size_t at = 0; at < text.size();) {
        const auto letter = letter_at(text, at);
        const auto byte = letter ? byte_of(letter->letter) : std::nullopt;
        if (!byte) return std::string{text};
        bytes.push_back(*byte);
        at += letter->bytes;
    }
    for (std::size_t at = 0; at < bytes.size();) {
        const auto letter = letter_at(bytes, at);
        if (!letter) return std::string{text};   // "Ãngela" is written so
        at += letter->bytes;
    }
    return bytes;
}

std::string with_parted_initials(std::string_view name) {
    const auto words = text::words_in(name);
    if (words.size() < 2 || words.front().size() != 2) return std::string{name};
    const auto first = words.front();
    const auto is_one = [](char letter) {
        return text::is_capital(letter) && !std::string_view{"AEIOUY"}.contains(letter);
    };
    const auto tokens = name_parts_in(first);
    const bool title = !tokens.empty() && (is_title(tokens.front().front()) || first == "DR" || first == "MR");
    if (!is_one(first[0]) || !is_one(first[1]) || title) return std::string{name};
    std::string result{first[0], '.', ' ', first[1], '.'};
    for (std::size_t i = 1; i < words.size(); ++i) (result += ' ') += words[i];
    return result;
}

std::string former_name_of(std::string_view name) {
    const auto parts = name_parts_in(name);
    const auto is_born = [](name_token const& word) {
        auto key = std::string_view{word.key};
        if (key.starts_with('(')) key.remove_prefix(1);
        return name_words::in(name_words::born_words, key);
    };
    if (std::ranges::none_of(parts, [&](auto const& part) { return std::ranges::any_of(part, is_born); })) return {};
    const auto read = read_name(name);
    if (read.kind != name_kind::person || read.given.empty()) return {};
    for (auto const& part : name_parts_in(read.behind)) {
        if (part.size() < 2 || !is_born(part.front())) continue;
        auto family = written(slice(part, 1, part.size()));
        std::erase_if(family, [](char sign) { return sign == '(' || sign == ')'; });
        return read.given + ' ' + family;
    }
    return {};
}

}
