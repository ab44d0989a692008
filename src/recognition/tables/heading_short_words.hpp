#pragma once
#include <string_view>

namespace referralbook::recognition {

/// The whole word that a word of a heading is short for, "mobile" of "mob"; "" where none is known.
std::string_view written_out(std::string_view word);

}
