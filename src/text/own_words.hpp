#pragma once
#include "text/language.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace referralbook::text {

/// Which of the book's own words one is: the heading of a column or a list, a word of a list that is chosen from, the
/// title of a sheet, a gift that set-up puts on the list of gifts (the office's own from then on). tools/translations
/// takes them from the schema; `trc` of it is what a cell gets.
inline constexpr std::string_view heading_word = "heading", choice_word = "choice", sheet_word = "sheet",
                                  gift_word = "gift";

/// The English of a word that stands in a cell, whatever language it was written in; without regard to case, accents
/// and blanks. "" where it is none of our words: the user's own are left as they are. From any thread.
std::string_view english_of(std::string_view context, std::string_view word);

/// `english_of`, or the word itself where it is none of ours.
std::string_view in_english(std::string_view context, std::string_view word);

/// A word of ours in every language, the English first, each once.
std::vector<std::string> in_all_languages(std::string_view context, std::string_view english);

/// Headings of our columns, parted by ", ", said in a language; what is none of ours stays.
std::string headings_in(language const& say, std::string_view headings);

/// `"Alone, weekly";"Alone, monthly"` said in a language: words in quotation marks, parted by ';'. Anything else stays.
std::string choices_in(language const& say, std::string_view choices);

}
