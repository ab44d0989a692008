#pragma once
#include <string>
#include <string_view>

namespace referralbook::text {

/// A text as it compares: no case, no accents, no doubled, leading or trailing blanks; compatibility forms, dashes,
/// apostrophes and full-width characters in their plain form; letters that no decomposition takes apart written
/// out (ø o, ł l, æ ae, ß ss). Vowel signs that are letters of their script (Indic, Thai, kana) stay.
/// Bytes that are no UTF-8 are read as Latin-1. The result is valid UTF-8; folding it again changes nothing.
std::string folded(std::string_view text);

}
