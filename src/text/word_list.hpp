#pragma once
#include <algorithm>
#include <span>
#include <string_view>

namespace referralbook::text {

/// Words in the order of their letters, as the tables made of words/ give them.
using word_list = std::span<std::string_view const>;

/// True for a word of the list.
inline bool in(word_list list, std::string_view word) { return std::ranges::binary_search(list, word); }

}
