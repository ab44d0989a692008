#pragma once
#include "recognition/names/name_tokens.hpp"

namespace referralbook::recognition {

/// How many words of `part` from `from` on are titles, with what follows a title ("Dr. med. dent."). One that nobody
/// listed is known by its form: "Uzm. Dr.", "RNDr.", "adw." before a whole name.
std::size_t titles_from(name_part const& part, std::size_t from);

/// True for titles that are a profession, and for their short forms: "Notar", "RA", "StB".
bool is_profession_title(name_token const& word);

/// True for the keys of a rank in two words, "lt" and "col", "wing" and "cdr"; alone either may be a name.
bool is_rank_of_two(std::string_view first, std::string_view second);

/// True for the first word of such a rank.
bool begins_rank_of_two(std::string_view word);

}
