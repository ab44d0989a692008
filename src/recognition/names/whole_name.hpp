#pragma once
#include <string>
#include <string_view>

namespace referralbook::recognition {

/// The whole name of cells for the first and the last name: "Anna Kern", "Anna Kern, LPC" of "Anna, LPC" and "Kern".
std::string whole_name(std::string_view first, std::string_view last);

}
