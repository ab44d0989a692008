#include "recognition/amounts/amounts.hpp"
#include "recognition/amounts/currency_words.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

namespace referralbook::recognition {

namespace {

constexpr std::size_t most_digits = 15;   // what a cell holds exactly

/// Digits and what stands between them: "1", "500", "00" and ",", ".".
struct divided {
    std::vector<std::string> digits{""};
    std::string signs;
};

bool is_of_a_number(char c) { return text::is_digit(c) || std::string_view{".,'-+()"}.contains(c); }

/// Takes a currency from the front; false where there stands anything else but the number.
bool take_front(std::string_view& text) {
    const auto end = std::ranges::find_if(text, is_of_a_number) - text.begin();
    const auto word = text::trimmed(text.substr(0, static_cast<std::size_t>(end)));
    text.remove_prefix(static_cast<std::size_t>(end));
    if (word.empty()) return true;
    // The full stop of a short form: "Rs. 500", but "$.50" is half a dollar.
    if (text.starts_with('.') && text::is_letter(word.back()) && text::is_ascii(word.back())) {
        text.remove_prefix(1);
        text = text::trimmed(text);
    }
    return text::in(currencies, word);
}

/// The same from the back.
bool take_back(std::string_view& text) {
    auto from = text.size();
    while (from > 0 && !is_of_a_number(text[from - 1])) --from;
    auto word = text::trimmed(text.substr(from));
    if (word.empty() && text.ends_with('.')) {   // "500 Fr."
        auto shorter = text.substr(0, text.size() - 1);
        if (shorter.empty() || is_of_a_number(shorter.back())) return true;
        text = shorter;
        return take_back(text);
    }
    text = text.substr(0, from);
    return word.empty() || text::in(currencies, word);
}

/// Without the stroke for "no cents": "1500.-", "1500,--".
std::string_view without_stroke(std::string_view text) {
    const auto strokes = text.find_last_not_of('-');
    if (strokes == std::string_view::npos || strokes + 1 == text.size()) return text;
    return text[strokes] == '.' || text[strokes] == ',' ? text.substr(0, strokes) : text;
}

std::optional<divided> divided_of(std::string_view text) {
    divided found;
    for (const char c : text) {
        if (text::is_digit(c)) {
            found.digits.back() += c;
        } else if (std::string_view{" .,'"}.contains(c)) {
            found.signs += c;
            found.digits.emplace_back();
        } else {
            return std::nullopt;
        }
    }
    return found;
}

/// Whether so many groups, from the first, are thousands: 1 500 000, or as in India 15,00,000.
bool are_thousands(divided const& number, std::size_t groups) {
    auto const& digits = number.digits;
    if (groups == 1) return !digits[0].empty();
    const auto sign = number.signs[0];
    if (number.signs.substr(0, groups - 1).find_first_not_of(sign) != std::string::npos) return false;
    const auto all_of_size = [&](std::size_t size) {
        return !digits[0].empty() && digits[0].size() <= size && digits[groups - 1].size() == 3 &&
            std::all_of(digits.begin() + 1, digits.begin() + static_cast<std::ptrdiff_t>(groups) - 1,
                [&](std::string const& one) { return one.size() == size; });
    };
    return all_of_size(3) || (sign == ',' && groups > 2 && all_of_size(2));
}

std::optional<double> value_of(divided const& number, std::size_t whole_groups) {
    std::string text;
    for (std::size_t i = 0; i < number.digits.size(); ++i) {
        if (i == whole_groups) text += '.';
        text += number.digits[i];
    }
    if (text.starts_with('.')) text.insert(0, 1, '0');
    if (static_cast<std::size_t>(std::ranges::count_if(text, text::is_digit)) > most_digits) return std::nullopt;
    double value = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || stop != text.data() + text.size()) return std::nullopt;
    return value;
}

amount_reading with_decimals(divided const& number) {
    const auto whole = number.digits.size() - 1;
    const bool begins_with_sign = number.digits[0].empty() && whole == 1;
    if (number.digits.back().empty() || (!begins_with_sign && !are_thousands(number, whole))) return {};
    return {value_of(number, whole)};
}

amount_reading reading_of(divided const& number, book::number_style const& style) {
    const auto groups = number.digits.size();
    const auto thousands = [&]() -> amount_reading {
        return are_thousands(number, groups) ? amount_reading{value_of(number, groups)} : amount_reading{};
    };
    if (groups == 1) return thousands();
    const char last = number.signs.back();
    if (last == ' ' || last == '\'') return thousands();
    const auto same = std::ranges::count(number.signs, last);
    if (same > 1) return thousands();
    auto const& whole = number.digits[0];
    if (groups > 2 || number.digits[1].size() != 3 || whole.empty() || whole.size() > 3 || whole[0] == '0')
        return with_decimals(number);
    if (style.group == std::string_view{&last, 1}) return thousands();
    return {std::nullopt, value_of(number, 2), value_of(number, 1)};
}

}

amount_reading read_amount(std::string_view text, book::number_style const& style) {
    const auto plain = text::folded(text);
    auto rest = text::trimmed(plain);
    double sign = 1;
    const auto take_sign = [&] {
        if (!rest.starts_with('-') && !rest.starts_with('+')) return;
        if (rest.front() == '-') sign = -sign;
        rest = text::trimmed(rest.substr(1));
    };
    take_sign();
    if (!take_front(rest)) return {};
    take_sign();
    if (!take_back(rest)) return {};
    rest = without_stroke(text::trimmed(rest));
    const auto number = divided_of(rest);
    if (!number) return {};
    auto reading = reading_of(*number, style);
    for (auto* value : {&reading.value, &reading.with_thousands, &reading.with_decimals})
        if (*value) **value *= sign;
    return reading;
}

}
