#pragma once
#include "words/word_table.hpp"

#include <span>

namespace referralbook::words {

/// Every file of words/, by name.
std::span<word_table const> all_tables();

/// The table of a file, "titles" for words/titles.txt; null where there is none.
word_table const* table_of(std::string_view file);

}
