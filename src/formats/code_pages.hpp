#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace referralbook::formats {

/// A set of 256 characters, of which the first 128 are those of ASCII.
enum class code_page : std::uint8_t { windows_1252, ibm850, macintosh, windows_1250, iso_8859_2 };

/// How the bytes of a text that is neither UTF-8 nor UTF-16 are meant.
struct code_page_guess {
    code_page page = code_page::windows_1252;
    bool sure = true;   ///< no other one makes words of it as well, with other letters
};

/// The code page in which the letters beyond ASCII are such as stand at these places of words, in languages of western
/// and of central Europe. Windows-1252 where nothing tells.
code_page_guess code_page_of(std::string_view bytes);

/// The text as UTF-8.
std::string utf8_of(std::string_view bytes, code_page from);

/// As character sets are named: "IBM850".
std::string_view charset_of(code_page page);

}
