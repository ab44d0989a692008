#pragma once
#include <string_view>

namespace referralbook::book {

// As says_nothing() and names_nobody() (contact.hpp), but for what may be a name all the same.

/// False for an owner Nil and the company NAT.
bool says_no_name(std::string_view text);

/// False for the town None and the province NA.
bool says_no_place(std::string_view text);

}
