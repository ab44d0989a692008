#pragma once
#include "recognition/names/name_tokens.hpp"

namespace referralbook::recognition {

/// Where the family name of a name in speaking order begins: 1 of "Jan van der Berg", "José García López" and "Ana
/// Silva e Costa", 0 of a name without given names: "van der Berg", "Huber", "Ortega y Gasset".
std::size_t family_begins(name_part const& words);

/// True for a link that belongs to a family name: the y of "Ortega y Gasset", the und of "von und zu".
bool links_family(name_part const& words, std::size_t at);

/// How many words at the end of given names belong before the family name: 2 of "Jan van der" beside "Berg".
std::size_t particles_behind(name_part const& given);

}
