#include "formats/encoding.hpp"
#include "formats/code_pages.hpp"
#include "text/letters.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace referralbook::formats {

namespace {

int value_of_base64(char sign) {
    if (sign >= 'A' && sign <= 'Z') return sign - 'A';
    if (sign >= 'a' && sign <= 'z') return sign - 'a' + 26;
    if (text::is_digit(sign)) return sign - '0' + 52;
    return sign == '+' ? 62 : sign == '/' ? 63 : -1;
}

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF", utf16_le_mark = "\xFF\xFE", utf16_be_mark = "\xFE\xFF";
constexpr std::string_view utf32_le_mark{"\xFF\xFE\0\0", 4}, utf32_be_mark{"\0\0\xFE\xFF", 4};
constexpr char32_t replacement = 0xFFFD;

unsigned byte_at(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

/// True where all bytes are UTF-8, or more characters of several bytes than bytes that are none: by chance text in
/// another encoding has hardly one of them, and never its byte order mark.
bool is_utf8(std::string_view bytes) {
    if (bytes.contains(utf8_mark)) return true;
    std::size_t long_ones = 0, none = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto length = text::character_length(bytes, at);
        long_ones += length > 1;
        none += length == 0;
        at += std::max<std::size_t>(length, 1);
    }
    return none == 0 || long_ones > none;
}

std::string from_utf8(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const auto length = text::character_length(bytes, at);
        if (length == 0)
            text += utf8_of(bytes.substr(at++, 1), code_page::windows_1252);
        else
            text.append(bytes.substr(at, length)), at += length;
    }
    return text;
}

std::string from_utf16(std::string_view bytes, std::endian order) {
    const auto unit = [&](std::size_t at) -> char32_t {
        const auto one = byte_at(bytes, at), other = byte_at(bytes, at + 1);
        return order == std::endian::big ? one << 8 | other : other << 8 | one;
    };
    std::string text;
    text.reserve(bytes.size());
    std::size_t at = 0;
    for (; at + 1 < bytes.size(); at += 2) {
        const auto code = unit(at);
        const bool high = code >= 0xD800 && code < 0xDC00, low = code >= 0xDC00 && code < 0xE000;
        if (high && at + 3 < bytes.size() && unit(at + 2) >= 0xDC00 && unit(at + 2) < 0xE000) {
            text::append_utf8(text, 0x10000 + ((code - 0xD800) << 10) + (unit(at + 2) - 0xDC00));
            at += 2;
        } else {
            text::append_utf8(text, high || low ? replacement : code);
        }
    }
    if (at < bytes.size()) text::append_utf8(text, replacement);
    return text;
}

std::string from_utf32(std::string_view bytes, std::endian order) {
    constexpr std::uint32_t last = 0x10FFFF;
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 4) {
        std::uint32_t code = 0;
        for (std::size_t i = 0; i < 4 && at + i < bytes.size(); ++i)
            code |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i]))
                << 8 * (order == std::endian::big ? 3 - i : i);
        const bool whole = at + 4 <= bytes.size() && code <= last && (code < 0xD800 || code > 0xDFFF);
        text::append_utf8(text, whole ? code : replacement);
    }
    return text;
}

}

encoding encoding_of(std::string_view bytes) {
    if (bytes.starts_with(utf8_mark)) return encoding::utf8;
    if (bytes.starts_with(utf32_le_mark)) return encoding::utf32_le;   // which begins as UTF-16 does
    if (bytes.starts_with(utf32_be_mark)) return encoding::utf32_be;
    if (bytes.starts_with(utf16_le_mark)) return encoding::utf16_le;
    if (bytes.starts_with(utf16_be_mark)) return encoding::utf16_be;
    const auto sample = bytes.substr(0, 4096);
    std::array<std::size_t, 2> zeros{};
    for (std::size_t at = 0; at < sample.size(); ++at)
        if (sample[at] == 0) ++zeros[at % 2];
    // In UTF-16 at least every sixteenth character is a plain one, if only a delimiter or a line end.
    const auto many = std::max<std::size_t>(1, sample.size() / 32);
    if (zeros[1] >= many && zeros[1] > 4 * zeros[0]) return encoding::utf16_le;
    if (zeros[0] >= many && zeros[0] > 4 * zeros[1]) return encoding::utf16_be;
    return is_utf8(bytes) ? encoding::utf8 : encoding::windows_1252;
}

void drop_byte_order_marks(std::string& text) {
    auto from = text.find(utf8_mark);
    if (from == std::string::npos) return;
    auto to = from;   // where the next letter that stays goes
    while (from < text.size()) {
        if (text.compare(from, utf8_mark.size(), utf8_mark) == 0)
            from += utf8_mark.size();
        else
            text[to++] = text[from++];
    }
    text.resize(to);
}

std::string utf8_of(std::string_view bytes, encoding from) {
    std::string text;
    switch (from) {
    case encoding::utf8: text = from_utf8(bytes); break;
    case encoding::utf16_le: text = from_utf16(bytes, std::endian::little); break;
    case encoding::utf16_be: text = from_utf16(bytes, std::endian::big); break;
    case encoding::utf32_le: text = from_utf32(bytes, std::endian::little); break;
    case encoding::utf32_be: text = from_utf32(bytes, std::endian::big); break;
    case encoding::windows_1252: return utf8_of(bytes, code_page::windows_1252);
    }
    drop_byte_order_marks(text);
    return text;
}

std::optional<std::string> utf8_of_charset(std::string_view bytes, std::string_view charset) {
    std::string name;
    for (const char letter : charset)
        if (letter != '-' && letter != '_' && letter != ' ') name += text::small_letter(letter);
    if (name == "utf8" || name == "usascii" || name == "ascii") return from_utf8(bytes);
    if (name == "iso88591" || name == "latin1" || name == "windows1252" || name == "cp1252")
        return utf8_of(bytes, encoding::windows_1252);
    return {};
}

std::string from_base64(std::string_view text) {
    std::string bytes;
    unsigned held = 0;
    int bits = 0;
    for (const char sign : text) {
        const int value = value_of_base64(sign);
        if (value < 0) continue;
        held = (held << 6U | static_cast<unsigned>(value)) & 0xFFFFU;
        bits += 6;
        if (bits >= 8) bytes += static_cast<char>(held >> static_cast<unsigned>(bits -= 8) & 0xFFU);
    }
    return bytes;
}

}
