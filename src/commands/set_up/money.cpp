#include "commands/set_up/money.hpp"

#include "text/letters.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace referralbook::commands {

namespace {

// Digits, commas and points alone, with the decimal sign as a point. A single sign before exactly three digits divides
// thousands: nobody writes money with three decimals. "" where that does not work out.
std::string plain_number(std::string text) {
    const auto last_sign = text.find_last_of(",.");
    if (last_sign == std::string::npos) return text;
    const char sign = text[last_sign];
    const bool alone = std::ranges::count(text, sign) == 1;
    const bool decimal = alone && text.size() - last_sign - 1 != 3;
    if (!decimal) {
        if (text.find(sign == ',' ? '.' : ',') != std::string::npos && !alone) return {};
        std::erase(text, sign);
        std::erase(text, sign == ',' ? '.' : ',');
        return text;
    }
    auto whole = text.substr(0, last_sign);
    std::erase(whole, sign == ',' ? '.' : ',');
    return whole + '.' + text.substr(last_sign + 1);
}

}

std::optional<double> money_of(book::cell const& value) {
    if (auto const* number = std::get_if<double>(&value))
        return std::isfinite(*number) ? std::optional{*number} : std::nullopt;
    auto const* text = std::get_if<std::string>(&value);
    if (!text) return {};
    std::string kept;
    bool negative = false, ended = false;
    for (const char letter : *text) {
        if (text::is_digit(letter) || letter == ',' || letter == '.') {
            if (ended && text::is_digit(letter)) return {};   // "12 months, 3 visits"
            kept += letter;
        } else if (letter == '-' && kept.empty()) {
            negative = true;
        } else if (!kept.empty() && letter != ' ' && letter != '\'' && text::is_ascii(letter)) {
            ended = true;   // bytes above are blanks and currency signs
        }
    }
    while (!kept.empty() && !text::is_digit(kept.back())) kept.pop_back();   // "1200.-", "USD."
    while (!kept.empty() && !text::is_digit(kept.front()) && kept.front() != '.') kept.erase(kept.begin());
    const auto plain = plain_number(kept);
    double number = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), number);
    if (plain.empty() || error != std::errc{} || end != plain.data() + plain.size()) return {};
    return negative ? -number : number;
}

}
