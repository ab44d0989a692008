#pragma once
#include "text/word_list.hpp"

namespace referralbook::commands {

/// Types of a contact, folded, whose referral was won: words/client_words.txt.
extern const text::word_list client_words;

}
