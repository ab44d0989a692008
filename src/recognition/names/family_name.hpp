#pragma once
#include "recognition/names/name_tokens.hpp"

namespace referralbook::recognition {

/// True for "de", "van den": words in small letters that stand before a family name.
bool are_particles(name_part const& words);

/// How many words the family name has that stands first, in capitals, before well-known first names that are not: 1 of
/// "DUPONT Claire". 0 where it does not stand so.
std::size_t family_in_capitals(name_part const& words);

/// True for "De Vries", "Van den Berg": one word behind particles, and nothing else.
bool is_family_with_particles(name_part const& words);

/// How many words the family name has that stands first with its particles, before well-known first names or initials:
/// 3 of "Van den Berg Jan", 1 of "Public J.Q.". 0 where it does not stand so.
std::size_t family_before_given(name_part const& words);

/// How many words the family name has that stands first behind a title: 1 of "Rossi Mario" (Avv. Rossi Mario), 2 of
/// "García López Ana". 0 where the words do not say so surely.
std::size_t family_behind_title(name_part const& words);

/// True for "Anna" and "Mario", which few people have as their family name.
bool is_first_name_alone(name_token const& word);

/// True for "Anna Kern": well-known first names before a family name, in this order surely; "Martin Ruiz" may be two
/// family names.
bool is_first_and_family_name(name_part const& words);

/// Of a person "A.G." is no legal form. Takes two initials apart that could be a degree, where only a family name
/// stands before them: "Huber M.A.", "De Vries, J.P."; behind a whole name ("Anna Huber M.A.") they stay one word.
void settle_initials(std::vector<name_part>& parts);
/// True for "Huber, M. D.": such initials, parted already.
bool are_initials_behind_family(std::vector<name_part> const& parts);

/// "Graf von", "Freiherr zu": a rank that is part of the family name behind it.
bool is_rank(name_part const& words, std::size_t at);

/// True for well-known first names and their short forms.
bool is_first_name(name_token const& word);

/// Those, and the names of women and men that are no short form's and make no couple.
bool is_well_known_first_name(name_token const& word);

/// Where the family name of a name in speaking order begins: 1 of "Jan van der Berg", "José García López" and "Ana
/// Silva e Costa", 0 of a name without given names: "van der Berg", "Huber", "Ortega y Gasset".
std::size_t family_begins(name_part const& words);

/// Where two family names begin behind a Spanish title and well-known first names, though nobody listed them: 1 of
/// "Luis Barragán Morfín" behind "Arq."; 0 where none do.
std::size_t family_of_two_words(name_part const& words, name_part const& title);

/// True for a link that belongs to a family name: the y of "Ortega y Gasset", the und of "von und zu".
bool links_family(name_part const& words, std::size_t at);

/// How many words at the end of given names belong before the family name: 2 of "Jan van der" beside "Berg".
std::size_t particles_behind(name_part const& given);

}
