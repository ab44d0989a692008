#pragma once
#include "recognition/names/name_reading.hpp"

#include <string_view>

namespace referralbook::recognition {

/// The one reader of names: splitting, keys, vCards, letters and salutations go by it. Nothing is guessed: a name that
/// may be that of a firm is left whole; what may be a middle name or a first family name counts as a given name; words
/// that may be degrees or names count as degrees only behind a comma or with full stops. A text of more than 500 bytes
/// is left whole. Never fails.
name_reading read_name(std::string_view name);

/// The same of a name that stands in two cells: the first holds titles and given names, the second the rest.
name_reading read_name(std::string_view given, std::string_view family);

}
