#pragma once
#include "recognition/tables/heading_senses.hpp"
#include "recognition/tables/roles.hpp"

#include <string>
#include <string_view>

namespace referralbook::recognition {

/// True for the heading of a further column of what a list has one column for: "Mobile", "Home" and "Phone 2" beside
/// the telephone, "E-mail (work)" beside the mailbox, "Remarks" beside the notes. False where it is somebody else's, as
/// "Assistant's phone". "Home" alone may head anything: what stands below it must be of that kind, too.
bool heads_further(std::string_view heading, role what);

/// True where a label, or a word of it, is a heading of that sense: "Móvil trabajo" is a mobile.
bool any_word_is(heading_sense sense, std::string_view label);

/// What a column of the user's own holds, by its heading: telephones, a fax included; mailboxes; names of places, among
/// which are None and Na; anything that is there or is not, and no word: those two, a street, a number, a page, a day.
bool heads_telephones(std::string_view heading);
bool heads_mailboxes(std::string_view heading);
bool heads_places(std::string_view heading);
bool heads_values(std::string_view heading);

/// Postcodes, numbers of houses, boxes and clients: digits, and no amounts.
bool heads_codes(std::string_view heading);

/// True for a text that is a telephone number, or a mailbox, as `what` says; false for an address with its house number
/// and its postcode, for a day, for "see notes".
bool is_reached_at(std::string const& text, role what);

}
