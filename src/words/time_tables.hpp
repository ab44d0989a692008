#pragma once
#include "words/word_table.hpp"

#include <span>

namespace referralbook::words {

/// The files of words/ that tell of dates and office hours; all_tables has them too.
std::span<word_table const> time_tables();

}
