#pragma once
#include "text/word_list.hpp"

/// Words of cells that tell what a column is, folded: words/cell_words.txt.
namespace referralbook::recognition::cell_words {

extern const text::word_list types;                   ///< kinds of contacts
extern const text::word_list unclear_statuses;        ///< of referrals, that do not say which
extern const text::word_list channels;                ///< by which contacts came, no people
extern const text::word_list channel_networks;        ///< Facebook, radio
extern const text::word_list channel_notices;         ///< what stands there: an ad, a review
extern const text::word_list beside_channels;         ///< small words between the two
extern const text::word_list no_values_anywhere;      ///< no office types them: "NULL"
extern const text::word_list pages;                   ///< before the number of a page of a printed list
extern const text::word_list totals;                  ///< at the beginning of a row of sums, without the colon
extern const text::word_list summed;                  ///< behind those: of what, and until when
extern const text::word_list counted;                 ///< behind a number: "contacts", "Kunden"
extern const text::word_list footers;                 ///< of a printed list, before its date
extern const text::word_list lone_footers;            ///< the whole of it, or before a dash: "confidential"
extern const text::word_list making;                  ///< before when or by whom a list was made: "exported"
extern const text::word_list groups;                  ///< over those of one kind: "dentists"
extern const text::word_list in_hours;                ///< one of them stands in a cell of office hours
extern const text::word_list beside_hours;            ///< may stand beside them, or alone with numbers: "de 9 a 14"
extern const text::word_list hours_without_numbers;   ///< a whole such cell: "by appointment"

}
