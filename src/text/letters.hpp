#pragma once
#include <string>
#include <string_view>

namespace referralbook::text {

// Only the letters of ASCII have two cases here, whatever the locale; text/fold.hpp knows those of all scripts.

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

constexpr bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
/// True where every sign is of ASCII.
bool is_ascii(std::string_view text);

/// a to z alone, and A to Z.
constexpr bool is_small(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/// True for a to z, A to Z, and for every byte of a sign beyond ASCII.
constexpr bool is_letter(char c) { return is_small(c) || is_capital(c) || !is_ascii(c); }

/// True for the second and further bytes of a UTF-8 sequence: before them no text may be cut.
constexpr bool is_inside_letter(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

constexpr char small_letter(char c) { return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr char capital_letter(char c) { return is_small(c) ? static_cast<char>(c - 'a' + 'A') : c; }

std::string in_small_letters(std::string_view text);
std::string in_capitals(std::string_view text);

/// Compare without case.
bool same_but_for_case(std::string_view one, std::string_view other);
bool begins_but_for_case(std::string_view text, std::string_view beginning);

/// The signs of ASCII, and a question mark for every other one.
std::string in_ascii(std::u32string_view letters);

/// The digits of a number as people write it, without zeros at its beginning: "(0171) 23-45" is "1712345".
std::string digits_of(std::string_view text);

/// At most so many characters of UTF-8, with "…" behind them where more would follow.
std::string first_letters(std::string_view text, std::size_t most);

/// How many bytes, at most `most`, begin `text` and end with a whole character of UTF-8.
std::size_t whole_letters(std::string_view text, std::size_t most);

}
