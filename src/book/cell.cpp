#include "book/cell.hpp"
#include "text/words.hpp"

#include <cmath>
#include <cstdio>
#include <array>

namespace referralbook::book {

std::string text_of(cell const& value) {
    if (auto const* text = std::get_if<std::string>(&value)) return std::string{text::trimmed(*text)};
    if (auto const* number = std::get_if<double>(&value)) {
        std::array<char, 40> digits{};
        if (*number == std::trunc(*number) && std::abs(*number) < 1e15)
            std::snprintf(digits.data(), digits.size(), "%.0f", *number);
        else
            std::snprintf(digits.data(), digits.size(), "%.15g", *number);
        return digits.data();
    }
    return {};
}

}
