#include "book/number_style.hpp"

#include <cctype>

namespace referralbook::book {

std::string number_style::number(std::string_view fixed) const {
    std::string text;
    for (const char letter : fixed) {
        if (letter == '.')
            text += decimal;
        else if (letter == ' ')
            text += group;
        else
            text += letter;
    }
    return text;
}

std::string number_style::money(std::string_view fixed, std::string_view currency) const {
    auto text = number(fixed);
    if (currency.empty()) return text;
    if (!currency_first) return text.append(" ").append(currency);
    const bool letters = std::isalpha(static_cast<unsigned char>(currency.back())) != 0;
    return std::string{currency}.append(letters ? " " : "") + text;
}

}
