#pragma once
#include "text/word_list.hpp"

/// Answers as people type them into cells, in small letters, with their accents: words/answers.txt.
namespace referralbook::book::answers {

extern const text::word_list yes;             ///< of a rule
extern const text::word_list no;              ///< of a rule
extern const text::word_list each;            ///< beside what one gift may cost, in a rule: "20 each"
extern const text::word_list no_competitor;   ///< a contact is loyal to none
extern const text::word_list wrong;           ///< a row of a list is not true, or no longer

}
