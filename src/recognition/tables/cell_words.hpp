#pragma once
#include "text/word_list.hpp"

/// Words of cells that tell what a column is, folded: words/cell_words.txt.
namespace referralbook::recognition::cell_words {

extern const text::word_list types;      ///< kinds of contacts
extern const text::word_list statuses;   ///< of referrals
extern const text::word_list channels;   ///< by which contacts came, no people
extern const text::word_list in_hours;   ///< one of them stands in a cell of office hours

}
