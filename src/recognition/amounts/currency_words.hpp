#pragma once
#include "text/word_list.hpp"

namespace referralbook::recognition {

/// Signs, codes and words of money that may stand beside an amount, folded (words/currencies.txt).
extern const text::word_list currencies;

}
