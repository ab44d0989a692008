#pragma once
#include "text/word_list.hpp"

/// What people write where there is nothing to say, folded: words/nothing_words.txt.
namespace referralbook::commands::nothing_words {

extern const text::word_list nobody;       ///< referred the contact
extern const text::word_list not_agreed;   ///< a day of the call plan

}
