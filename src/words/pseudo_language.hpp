#pragma once
#include "words/po_file.hpp"

#include <string>
#include <string_view>

namespace referralbook::words {

/// The tag of the language that nobody speaks; private use by ISO 639, so no office has it.
inline constexpr std::string_view pseudo_tag = "qps";

/// A sentence as no language has it, but as long ones have theirs: its letters carry accents, it is a third longer, and
/// brackets say where it begins and ends: "~Source" is "[~Söûŕçé öé]". Fields, signs and the letter behind "~" stay.
std::string pseudo(std::string_view english);

/// All sentences of a language so. For tests alone: what is shown without brackets is not marked for translators, what
/// is cut off has no room for another language.
po_file pseudo_language(po_file const& sentences_of);

}
