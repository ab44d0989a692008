#include "recognition/amounts/amount_column.hpp"
#include "recognition/amounts/amounts.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <set>

namespace referralbook::recognition {

namespace {

/// In no document's language, so that whatever could be two is.
amount_reading read(std::string_view text) { return read_amount(text, {.decimal = {}, .group = {}}); }

/// "00417" and "+49 711" are no amounts, though they hold digits alone.
bool is_code(std::string_view text) {
    const auto bare = text::trimmed(text);
    return bare.starts_with('+') || (bare.size() > 1 && bare[0] == '0' && text::is_digit(bare[1]));
}

/// From the first digit to the last: without the full stop of "Rs. 1,500".
std::string_view digits_and_signs(std::string_view amount) {
    constexpr std::string_view digits = "0123456789";
    const auto from = amount.find_first_of(digits), to = amount.find_last_of(digits);
    return amount.substr(from, to - from + 1);
}

/// The point or comma before the decimals of an amount that can be read in one way; "" where it has none.
std::string decimal_told_by(std::string_view amount) {
    constexpr std::string_view signs = ".,";
    amount = digits_and_signs(amount);
    const auto first = amount.find_first_of(signs), last = amount.find_last_of(signs);
    if (first == std::string_view::npos) return {};
    std::string sign{amount[last]}, other{amount[last] == '.' ? ',' : '.'};
    if (amount[first] != amount[last]) return sign;
    if (first != last) return other;   // 1.500.000
    return sign;
}

std::string currency_beside(std::string_view amount) {
    std::string word;
    for (const char c : text::folded(amount))
        if (!text::is_digit(c) && !std::string_view{" .,'-+"}.contains(c)) word += c;
    return word;
}

}

amount_column read_amounts(std::vector<std::string> const& texts) {
    amount_column column;
    std::vector<amount_reading> readings;
    std::set<std::string> decimals, currencies;
    for (auto const& text : texts) {
        auto const& reading = readings.emplace_back(is_code(text) ? amount_reading{} : read(text));
        if (!reading.value && !reading.ambiguous()) continue;
        if (reading.value) decimals.insert(decimal_told_by(text));
        currencies.insert(currency_beside(text));
    }
    decimals.erase("");
    currencies.erase("");
    if (decimals.size() == 1) column.decimal = *decimals.begin();
    if (currencies.size() == 1) column.currency = *currencies.begin();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        auto const& reading = readings[i];
        auto value = reading.value;
        if (reading.ambiguous() && !column.decimal.empty())
            value = digits_and_signs(texts[i]).contains(column.decimal) ? reading.with_decimals
                                                                        : reading.with_thousands;
        if (currencies.size() > 1 && !currency_beside(texts[i]).empty()) value.reset();
        column.open.push_back(!value && (reading.value || reading.ambiguous()));
        column.values.push_back(value);
    }
    return column;
}

}
