#include "book/rule_text.hpp"
#include "book/contact.hpp"
#include "text/letters.hpp"

#include "book/cell.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace referralbook::book {

namespace {

template <class Number> bool read_whole_text(std::string_view text, Number& number) {
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc{} && stop == end;
}

}

std::optional<double> number_of_text(std::string_view text) {
    std::string digits = text_of(std::string{text});
    double divisor = 1;
    if (digits.ends_with('%')) {
        digits.pop_back();
        digits = text_of(digits);
        divisor = 100;
    }
    if (digits.empty() || digits.find_first_not_of("+-.,0123456789eE") != std::string::npos) return std::nullopt;
    if (const auto comma = digits.find(','); comma != std::string::npos) {
        if (digits.size() - comma == 4 || digits.find('.') != std::string::npos) return std::nullopt;
        digits[comma] = '.';
    }
    if (digits.starts_with('+')) digits.erase(0, 1);
    double number = 0;
    if (!read_whole_text(digits, number) || !std::isfinite(number)) return std::nullopt;
    return number / divisor;
}

std::optional<day> day_of_iso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    int year = 0;
    unsigned month = 0, day_number = 0;
    if (!read_whole_text(text.substr(0, 4), year) || !read_whole_text(text.substr(5, 2), month) ||
        !read_whole_text(text.substr(8, 2), day_number))
        return std::nullopt;
    const std::chrono::year_month_day date{
        std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day_number}};
    if (year < 0 || !date.ok()) return std::nullopt;
    return day{date};
}

std::optional<day> day_without_year(std::string_view typed) {
    if (!typed.starts_with("--")) return {};
    std::string digits{typed.substr(2)};
    if (digits.size() == 5 && digits[2] == '-') digits.erase(2, 1);
    if (digits.size() != 4 || !std::ranges::all_of(digits, text::is_digit)) return {};
    const auto number = static_cast<unsigned>(std::stoi(digits));
    const std::chrono::year_month_day found{no_year, std::chrono::month{number / 100}, std::chrono::day{number % 100}};
    return found.ok() ? std::optional<day>{found} : std::nullopt;
}

}
