#pragma once
#include "text/language.hpp"

#include <string>
#include <string_view>

namespace referralbook::text {

/// True where `word` is the English sentence or what it is in one of the languages, without regard to case, accents and
/// blanks: a cell may have been written in another language than the one that is asked for.
bool says(std::string_view word, std::string_view english);

/// The same of how a text begins: with the English sentence up to its first field, or with what that is in a language.
bool begins(std::string_view text, std::string_view english);

}
