#pragma once
#include "text/word_list.hpp"

/// Answers as people type them into cells.
namespace referralbook::book::answers {

// In small letters, with their accents: words/answers.txt.

extern const text::word_list yes;             ///< of a rule
extern const text::word_list no;              ///< of a rule
extern const text::word_list each;            ///< beside what one gift may cost, in a rule: "20 each"
extern const text::word_list no_competitor;   ///< a contact is loyal to none
extern const text::word_list wrong;           ///< a row of a list is not true, or no longer

// Where there is nothing to say, folded: words/nothing_words.txt.

extern const text::word_list nothing;              ///< in place of a telephone, an owner, a day
extern const text::word_list nothing_but_a_name;   ///< the same, where no name is asked for
extern const text::word_list nobody;               ///< referred the contact
extern const text::word_list also_a_name;          ///< those of the three that somebody or some firm is called
extern const text::word_list also_a_place;         ///< those that some town or province is called
extern const text::word_list without;              ///< before one of the next: "no", "sin"
extern const text::word_list where_reached;        ///< "phone", "telefono"
extern const text::word_list not_agreed;           ///< a day of the call plan

}
