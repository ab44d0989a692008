#include "text/number_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace referralbook::text {

namespace {

// Places before the decimal point less one: 2 for 123, -1 for 0.05.
int magnitude(double number) { return number == 0 ? 0 : static_cast<int>(std::floor(std::log10(std::abs(number)))); }

}

double rounded(double number, int digits) {
    const int places = magnitude(number) - digits + 1;
    const double unit = std::pow(10.0, std::abs(places));
    return places >= 0 ? std::round(number / unit) * unit : std::round(number * unit) / unit;
}

std::string fixed(double number, int decimals) {
    std::array<char, 400> digits{};
    const auto end = std::to_chars(
        digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed, decimals)
                         .ptr;
    std::string text{digits.data(), end};
    if (text.front() == '-' && text.find_first_not_of("-0.") == std::string::npos) text.erase(0, 1);
    const auto first = static_cast<std::size_t>(text.front() == '-');
    for (auto at = std::min(text.find('.'), text.size()); at > first + 3;) text.insert(at -= 3, 1, ' ');
    return text;
}

int decimals_for(double number, int digits) { return std::max(0, digits - 1 - magnitude(rounded(number, digits))); }

std::string significant(double number, int digits) { return fixed(number, decimals_for(number, digits)); }

std::string shortest(double number) {
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return {digits.data(), end};
}

std::string every_digit(double number) {
    std::array<char, 400> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed).ptr;
    return {digits.data(), end};
}

std::string fifteen_digits(double number) {
    if (number == std::trunc(number) || !std::isfinite(number)) return every_digit(number);
    std::array<char, 40> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::general, 15)
                         .ptr;
    double rounded = 0;
    std::from_chars(digits.data(), end, rounded);
    return every_digit(rounded);
}

std::string in_percent(double share, language const& say) { return say.tr("{1} %", std::lround(share * 100)); }

}
