#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::structure {

/// The words and signs of a C++ text without comments and lines of the preprocessor; every text in quotation marks is
/// `""`, every letter in single ones `0`. Of signs only `::` and `->` are one token.
std::vector<std::string> tokens_of(std::string_view text);

/// True for a word that begins with a letter.
bool is_name(std::string_view token);

}
