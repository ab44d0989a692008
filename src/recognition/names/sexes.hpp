#pragma once
#include "recognition/names/name_shape.hpp"

#include <cstdint>
#include <string_view>

/// Whether a title or a first name is a woman's or a man's, and which first names are never one person's.
namespace referralbook::recognition {

enum class sex : std::uint8_t { unknown, woman, man };

/// True where one is a woman's and the other a man's.
bool are_opposed(sex one, sex other);

/// Whose courtesy or title stands beside a name: a woman's in "Frau Dr. Huber" and "Huber, Dra. Ana", a man's in "Herr
/// Huber"; unknown of "Dr. Huber" and of two people.
sex sex_of_titles(std::string_view name);

/// "M. Dupont": Monsieur or an initial.
bool may_begin_with_monsieur(std::string_view name);

/// Whose first name it is; unknown of "Andrea", which both have, and of names that nobody listed.
sex sex_of_first_name(name_word const& word);

/// True for "T" and for known first names, short ones too.
bool is_first_name_or_initial(name_word const& word);

/// True for "Andrea" and "Simone".
bool is_of_women_and_men(name_word const& word);

/// True for first names that two people bear, however near they are: "Paul" and "Paula", "Tim" and "Tom", "Evaristo"
/// and "Evarista". False for spellings and short forms of one name, "Katrin" and "Kathrin", and where one of them may
/// be the other mistyped.
bool are_two_first_names(name_word const& one, name_word const& other);

}
