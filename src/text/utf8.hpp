#pragma once
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace referralbook::text {

/// Adds a character to a text in UTF-8.
void append_utf8(std::string& text, char32_t code);

/// The length of the valid UTF-8 character at a place, 0 where there is none.
std::size_t character_length(std::string_view bytes, std::size_t at);

/// What the bytes 0x80 to 0x9F are in Windows-1252; the five that have no meaning there stay what they are. Its other
/// bytes are the characters of the same number.
inline constexpr std::array<char16_t, 32> windows_1252_letters{0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
    0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

}
