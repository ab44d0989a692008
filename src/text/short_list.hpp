#pragma once
#include "text/language.hpp"

#include <cstddef>
#include <span>
#include <string>

namespace referralbook::text {

/// Names for a sentence: all of them, "a, b and c", or the first ones where they are more than one above `most`:
/// "a, b, c and 7 others".
std::string short_list(language const& say, std::span<std::string const> names, std::size_t most = 3);

/// Sentences of one kind, each about somebody, behind what was said before: the first ones, then "The same goes for 7
/// others."
void append_some(std::string& to, language const& say, std::span<std::string const> sentences, std::size_t most = 3);

}
