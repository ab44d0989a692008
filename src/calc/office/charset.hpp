#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace referralbook::calc {

/// The text that bytes are in a character set by its name, as UTF-8; nothing where the office does not know the set.
std::optional<std::string> office_text(std::string_view bytes, std::string_view charset);

}
