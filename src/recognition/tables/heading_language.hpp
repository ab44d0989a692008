#pragma once
#include "text/word_list.hpp"

#include <span>
#include <string>
#include <string_view>

namespace referralbook::recognition {

/// Words of headings that one language alone has, folded: words/heading_languages.txt.
extern const text::word_list english_headings, german_headings, french_headings, spanish_headings;

/// The language that most of these headings are in: "en", "de", "fr" or "es"; "" where fewer than two say
/// one, or two languages as many.
std::string_view language_of_headings(std::span<std::string const> headings);

}
