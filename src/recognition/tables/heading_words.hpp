#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::recognition {

/// The folded words of a heading: "FirstName", "first_name" and "FIRST NAME" are {"first", "name"}, "E-mail 1 - Value"
/// is {"email", "1", "value"}. What stands in brackets is left out unless nothing else is there. Of a text longer than
/// any heading the first words alone.
std::vector<std::string> heading_words(std::string_view heading);

/// What headings are told apart by: their words run together, without numbers. "Firstname", "First name" and
/// "FIRST_NAME 2" are one.
std::string heading_key(std::string_view heading);

}
