#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::recognition {

/// The whole word that a word of a heading is short for, "mobile" of "mob"; "" where none is known.
std::string_view written_out(std::string_view word);

/// The words of a heading without the small ones between others that some write and some leave out: "fecha de entrada"
/// is "fecha entrada", "date of the referral" is "date referral".
std::vector<std::string> without_links(std::vector<std::string> words);

}
