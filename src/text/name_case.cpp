#include "text/name_case.hpp"
#include "text/letters.hpp"

#include <utf8proc.h>

#include <array>

namespace referralbook::text {

namespace {

/// Calls `use` with each code point; false where the text is no UTF-8.
template <class F> bool each_code_point(std::string_view text, F const& use) {
    auto const* at = reinterpret_cast<utf8proc_uint8_t const*>(text.data());
    for (auto left = static_cast<utf8proc_ssize_t>(text.size()); left > 0;) {
        utf8proc_int32_t letter = 0;
        const auto read = utf8proc_iterate(at, left, &letter);
        if (read <= 0) return false;
        use(letter);
        at += read;
        left -= read;
    }
    return true;
}

}

bool all_capitals(std::string_view text) {
    bool capital = false, small = false;
    const bool readable = each_code_point(text, [&](utf8proc_int32_t letter) {
        constexpr utf8proc_int32_t raised_a = 0xAA, raised_o = 0xBA;   // "Mª JOSÉ"
        if (letter == raised_a || letter == raised_o) return;
        switch (utf8proc_category(letter)) {
        case UTF8PROC_CATEGORY_LU: capital = true; break;
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LO: small = true; break;
        default: break;
        }
    });
    return readable && capital && !small;
}

std::string in_name_case(std::string_view word) {
    std::string result;
    bool begins = true;
    const bool readable = each_code_point(word, [&](utf8proc_int32_t letter) {
        std::array<utf8proc_uint8_t, 4> bytes{};
        const auto size = utf8proc_encode_char(begins ? letter : utf8proc_tolower(letter), bytes.data());
        result.append(bytes.begin(), bytes.begin() + size);
        begins = letter == '-' || letter == '\'' || letter == 0x2019;
    });
    if (!readable) return std::string{word};
    // "McDonald": no word of other names begins so.
    constexpr std::size_t shortest = 5;
    if (result.size() >= shortest && result.starts_with("Mc") && is_small(result[2]))
        result[2] = capital_letter(result[2]);
    return result;
}

}
