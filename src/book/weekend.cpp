#include "book/weekend.hpp"

#include <algorithm>
#include <charconv>

namespace referralbook::book {

namespace {

constexpr int first_double = 1, first_single = 11, last_offset = 6;

/// Code 1 closes Saturday and Sunday, 2 Sunday and Monday ...; code 11 closes Sunday, 12 Monday ...
std::optional<closed_days> days_of_code(int code) {
    closed_days closed{};
    if (code >= first_double && code <= first_double + last_offset) {
        closed[static_cast<std::size_t>((code + 4) % 7)] = true;
        closed[static_cast<std::size_t>((code + 5) % 7)] = true;
        return closed;
    }
    if (code >= first_single && code <= first_single + last_offset) {
        closed[static_cast<std::size_t>((code - first_single + 6) % 7)] = true;
        return closed;
    }
    return std::nullopt;
}

}

std::optional<closed_days> weekend_of(cell const& value) {
    const std::string text = text_of(value);
    if (text.size() == 7) {
        if (text.find_first_not_of("01") != std::string::npos) return std::nullopt;
        closed_days closed{};
        std::ranges::transform(text, closed.begin(), [](char letter) { return letter == '1'; });
        return closed;
    }
    if (text.starts_with('0')) return std::nullopt;   // a mask that lost a character is not a code
    int code = 0;
    const char* const end = text.data() + text.size();
    if (auto [stop, error] = std::from_chars(text.data(), end, code); error != std::errc{} || stop != end)
        return std::nullopt;
    return days_of_code(code);
}

cell cell_of_weekend(closed_days const& closed) {
    for (const int first : {first_double, first_single})
        for (int code = first; code <= first + last_offset; ++code)
            if (days_of_code(code) == closed) return static_cast<double>(code);
    std::string mask;
    for (const bool day_closed : closed) mask += day_closed ? '1' : '0';
    return mask;
}

}
