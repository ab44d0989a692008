#pragma once
#include <string>
#include <string_view>

namespace referralbook::words {

/// Puts `by` in the place of every `what`.
void replace_all(std::string& in, std::string_view what, std::string_view by);

/// Words as they stand in XML and HTML, in an attribute in double quotes too; and back.
std::string escaped(std::string_view words);
std::string unescaped(std::string_view markup);

}
