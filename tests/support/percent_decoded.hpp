#pragma once
#include <charconv>
#include <optional>
#include <string>
#include <string_view>

namespace referralbook::tests {

/// The bytes of a percent-encoded text; nothing where a % is not followed by two hexadecimal digits.
inline std::optional<std::string> percent_decoded(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            result += text[i];
            continue;
        }
        unsigned byte = 0;
        auto const* digits = text.data() + i + 1;
        if (i + 2 >= text.size() || std::from_chars(digits, digits + 2, byte, 16).ptr != digits + 2) return {};
        result += static_cast<char>(byte);
        i += 2;
    }
    return result;
}

}
