#pragma once
#include "recognition/tables/roles.hpp"

#include <string>
#include <string_view>

namespace referralbook::recognition {

/// True for the heading of a further column of what a list has one column for: "Mobile", "Home" and "Phone 2" beside
/// the telephone, "E-mail (work)" beside the mailbox, "Remarks" beside the notes. False where it is somebody else's, as
/// "Assistant's phone". "Home" alone may head anything: what stands below it must be of that kind, too.
bool heads_further(std::string_view heading, role what);

/// True for a text that is a telephone number, or a mailbox, as `what` says; false for an address with its house number
/// and its postcode, for a day, for "see notes".
bool is_reached_at(std::string const& text, role what);

}
