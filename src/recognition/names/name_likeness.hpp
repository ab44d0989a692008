#pragma once
#include "recognition/names/name_shape.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace referralbook::recognition {

/// Why two words are alike: equal, a usual short form ("Bob"), the same sound, a slip of typing, cut short, an initial.
enum class word_match : std::uint8_t { none, equal, usual_form, sound, typing, shortened, initial, distant };

/// How alike two words of names are, 0 to 1, and why. Two edits count as typing from 7 letters on, three from 11.
struct word_likeness {
    double value = 0;
    word_match how = word_match::none;
};

/// Which word of one name is which of the other; what is left over on either side. Some words may stand for one that is
/// written together ("Van Dyke", "Vandyke").
struct name_alignment {
    struct pair {
        int one = 0, other = 0;   ///< the first words; of two joined ones the first of them
        word_likeness likeness;
        double weight = 1;
    };
    std::vector<pair> matched;
    std::vector<int> only_one, only_other;
    bool in_other_order = false;
};
name_alignment aligned(name_shape const& one, name_shape const& other);

/// How likely two spellings are one name, 0 to 1: 1 where name_key agrees, 0 where either holds no letters; symmetric.
/// Counts what words have in common (typing errors, short forms, initials, sound), little for company forms and words
/// that many offices have; a middle name that one side lacks costs little, a first name against another much. From
/// about 0.85 on they may well be the same; that they are takes more than a name.
double name_likeness(std::string_view one, std::string_view other);
double name_likeness(name_shape const& one, name_shape const& other);

/// True for one name in two spellings: with and without a legal form or its sons ("Blaine Dental PLLC", "Weiss &
/// Söhne"), "and" for "&", "Saint" for "St.", "Mueller" for "Müller".
bool is_another_spelling(std::string_view one, std::string_view other);

}
