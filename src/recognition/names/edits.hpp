#pragma once
#include <string>
#include <string_view>

namespace referralbook::recognition {

/// The code points of a UTF-8 text; bytes that are none count as Latin-1.
std::u32string letters_of(std::string_view text);

/// How alike two words are, 0 to 1: Jaro's measure raised for up to four common letters in front (Winkler, weight 0.1).
/// Two empty words are alike.
double jaro_winkler(std::u32string_view one, std::u32string_view other);
double jaro_winkler(std::string_view one, std::string_view other);

/// The least number of letters to add, drop, change or swap with their neighbour to get from one word to the other, no
/// part of a word changed twice (restricted Damerau-Levenshtein). `limit` + 1 where it is more than the limit.
int edits(std::u32string_view one, std::u32string_view other, int limit);

/// A word as it sounds, roughly, across the languages of the product: doubled letters once, ph f, ck and c k, z s, y i,
/// w v, th t, dt t, ai and ay ei, silent h, and ae, oe, ue as a, o, u. Only for comparing.
std::u32string sound_of(std::u32string_view word);

}
