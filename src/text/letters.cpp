#include "text/letters.hpp"

#include <algorithm>

namespace referralbook::text {

bool is_ascii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return is_ascii(c); });
}

std::string in_ascii(std::u32string_view letters) {
    std::string result;
    for (const auto letter : letters) result.push_back(letter < 0x80 ? static_cast<char>(letter) : '?');
    return result;
}

std::string in_small_letters(std::string_view text) {
    std::string result{text};
    std::ranges::transform(result, result.begin(), small_letter);
    return result;
}

std::string in_capitals(std::string_view text) {
    std::string result{text};
    std::ranges::transform(result, result.begin(), capital_letter);
    return result;
}

bool same_but_for_case(std::string_view one, std::string_view other) {
    return std::ranges::equal(one, other, {}, small_letter, small_letter);
}

bool begins_but_for_case(std::string_view text, std::string_view beginning) {
    return same_but_for_case(text.substr(0, beginning.size()), beginning);
}

std::string digits_of(std::string_view text) {
    std::string digits;
    for (const char c : text)
        if (is_digit(c) && (c != '0' || !digits.empty())) digits += c;
    return digits;
}

std::string first_letters(std::string_view text, std::size_t most) {
    std::size_t at = 0;
    for (std::size_t letters = 0; at < text.size() && letters < most; ++letters) {
        ++at;
        while (at < text.size() && is_inside_letter(text[at])) ++at;
    }
    return std::string{text.substr(0, at)} + (at < text.size() ? "…" : "");
}

std::size_t whole_letters(std::string_view text, std::size_t most) {
    if (text.size() <= most) return text.size();
    while (most > 0 && is_inside_letter(text[most])) --most;
    return most;
}

}
