#pragma once
#include <string_view>

namespace referralbook::book {

// What people write into a cell where there is nothing to say: blank, signs alone, "n/a", "keine", "sin teléfono"
// (words/nothing_words.txt). The cell keeps it; nothing is made of it. What may be a name or a place counts there.

/// Of a telephone, an e-mail address, a street or a day.
bool says_nothing(std::string_view text);

/// Of who referred somebody, or was referred: Nat is somebody, "nobody" and "self" are not.
bool names_nobody(std::string_view text);

/// Of an owner or a company: false for Nil and for NAT.
bool says_no_name(std::string_view text);

/// Of a town, a postcode or an area: false for None and for NA.
bool says_no_place(std::string_view text);

/// "#n/a", "#bezug!": the errors of spreadsheets, in the languages of ours, folded.
bool is_error_value(std::string_view text);

}
