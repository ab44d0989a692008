#include "calc/dialogs/labels.hpp"

#include "text/letters.hpp"

#include <algorithm>

namespace referralbook::calc {

namespace {

/// A letter or a digit that every keyboard has; any other sign may be several bytes, which "~" would tear apart.
bool can_be_mnemonic(char c) { return text::is_digit(c) || text::is_small(c) || text::is_capital(c); }

}

std::string without_mnemonic(std::string_view label) {
    std::string plain{label};
    std::erase(plain, '~');
    return plain;
}

std::string with_free_mnemonic(std::string_view label, std::string_view taken) {
    for (std::size_t i = 0; i < label.size(); ++i)
        if (can_be_mnemonic(label[i]) && !taken.contains(text::small_letter(label[i])))
            return std::string{label.substr(0, i)} + '~' + std::string{label.substr(i)};
    return std::string{label};
}

// Four units are an average letter, and "m" and "w" are wider.
int room_of(std::string_view label) {
    const auto letters = std::ranges::count_if(label, [](char c) { return (c & 0xC0) != 0x80; });
    const auto wide = std::ranges::count_if(label, [](char c) { return std::string_view{"mwMW@"}.contains(c); });
    return static_cast<int>((letters * 10 + wide * 6) / 3) + 6;
}

}
