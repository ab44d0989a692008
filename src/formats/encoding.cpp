#include "formats/encoding.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <array>
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
constexpr char32_t replacement = 0xFFFD;

// Of 0x80 to 0x9F; the five that have no meaning stay what they are.
constexpr std::array<char16_t, 32> windows_1252{0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

void append_code(std::string& text, char32_t code) {
    const auto put = [&](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code < 0x80)
        put(code);
    else if (code < 0x800)
        put(0xC0 | code >> 6), put(0x80 | (code & 0x3F));
    else if (code < 0x10000)
        put(0xE0 | code >> 12), put(0x80 | (code >> 6 & 0x3F)), put(0x80 | (code & 0x3F));
    else
        put(0xF0 | code >> 18), put(0x80 | (code >> 12 & 0x3F)), put(0x80 | (code >> 6 & 0x3F)),
            put(0x80 | (code & 0x3F));
}

unsigned byte_at(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

/// The length of the valid UTF-8 character at a place, 0 where there is none.
std::size_t character_length(std::string_view bytes, std::size_t at) {
    const auto first = byte_at(bytes, at);
    if (first < 0x80) return 1;
    const std::size_t length = first >= 0xC2 && first < 0xE0 ? 2
        : (first & 0xF0) == 0xE0                             ? 3
        : first >= 0xF0 && first < 0xF5                      ? 4
                                                             : 0;
    if (length == 0 || bytes.size() - at < length) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte_at(bytes, at + i) & 0xC0) != 0x80) return 0;
    const auto second = byte_at(bytes, at + 1);
    const bool outside = (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F)   // overlong, surrogates
        || (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F);   // overlong, beyond U+10FFFF
    return outside ? 0 : length;
}

/// True where all bytes are UTF-8, or more characters of several bytes than bytes that are none: by chance text in
/// another encoding has hardly one of them.
bool is_utf8(std::string_view bytes) {
    std::size_t long_ones = 0, none = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto length = character_length(bytes, at);
        long_ones += length > 1;
        none += length == 0;
        at += std::max<std::size_t>(length, 1);
    }
    return none == 0 || long_ones > none;
}

void append_windows_1252(std::string& text, unsigned byte) {
    append_code(text, byte >= 0x80 && byte < 0xA0 ? char32_t{windows_1252[byte - 0x80]} : char32_t{byte});
}

std::string from_utf8(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const auto length = character_length(bytes, at);
        if (length == 0)
            append_windows_1252(text, byte_at(bytes, at++));
        else
            text.append(bytes.substr(at, length)), at += length;
    }
    return text;
}

std::string from_utf16(std::string_view bytes, bool big_endian) {
    const auto unit = [&](std::size_t at) -> char32_t {
        const auto one = byte_at(bytes, at), other = byte_at(bytes, at + 1);
        return big_endian ? one << 8 | other : other << 8 | one;
    };
    std::string text;
    text.reserve(bytes.size());
    std::size_t at = 0;
    for (; at + 1 < bytes.size(); at += 2) {
        const auto code = unit(at);
        const bool high = code >= 0xD800 && code < 0xDC00, low = code >= 0xDC00 && code < 0xE000;
        if (high && at + 3 < bytes.size() && unit(at + 2) >= 0xDC00 && unit(at + 2) < 0xE000) {
            append_code(text, 0x10000 + ((code - 0xD800) << 10) + (unit(at + 2) - 0xDC00));
            at += 2;
        } else {
            append_code(text, high || low ? replacement : code);
        }
    }
    if (at < bytes.size()) append_code(text, replacement);
    return text;
}

}

encoding encoding_of(std::string_view bytes) {
    if (bytes.starts_with(utf8_mark)) return encoding::utf8;
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

std::string utf8_of(std::string_view bytes, encoding from) {
    const auto without = [&](std::string_view mark) {
        return bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes;
    };
    switch (from) {
    case encoding::utf8: return from_utf8(without(utf8_mark));
    case encoding::utf16_le: return from_utf16(without(utf16_le_mark), false);
    case encoding::utf16_be: return from_utf16(without(utf16_be_mark), true);
    case encoding::windows_1252: break;
    }
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size(); ++at) append_windows_1252(text, byte_at(bytes, at));
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
