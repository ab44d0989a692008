#pragma once
#include "text/word_list.hpp"

/// Words in remarks beside office hours: words/office_hours_remarks.txt.
namespace referralbook::calendar::remark_words {

extern const text::word_list harmless;    ///< places, functions and calls: "rear", "reception", "call first"
extern const text::word_list in_front;    ///< at the beginning of all: "tel", "erreichbar"
extern const text::word_list between;     ///< "of", "im": between such words
extern const text::word_list particle;    ///< "van" of a name
extern const text::word_list person;      ///< before the name of one person: "dr"
extern const text::word_list article;     ///< before that courtesy: "a", "la", "il"
extern const text::word_list without;     ///< before a person: "ohne Dr. Kern"
extern const text::word_list away;        ///< behind it: "not", "frei"
extern const text::word_list there;       ///< and behind that: "nicht da"
extern const text::word_list nameless;    ///< persons that need no name: "doctor not in Wed"
extern const text::word_list not_there;   ///< what stands behind these: "not", "absent"
extern const text::word_list asks_for;    ///< before a name that ends the remark: "ask for"
extern const text::word_list floors;      ///< beside a number that is none of hours: "floor", "zimmer"

}
