#pragma once
#include "text/word_list.hpp"

namespace referralbook::follow_up {

/// Words, folded, that say nothing of the gift beside which they stand: words/wish_words.txt.
extern const text::word_list wish_words;

}
