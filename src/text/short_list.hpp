#pragma once
#include "text/language.hpp"

#include <cstddef>
#include <span>
#include <string>

namespace referralbook::text {

/// Names for a sentence: all of them, "a, b and c", or the first ones where they are more than one above `most`:
/// "a, b, c and 7 others".
std::string short_list(language const& say, std::span<std::string const> names, std::size_t most = 3);

}
