#include "text/links.hpp"

#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <charconv>

namespace referralbook::text {

std::string percent_decoded(std::string_view target) {
    std::string result;
    for (std::size_t at = 0; at < target.size(); ++at) {
        unsigned char byte = 0;
        const auto* digits = target.data() + at + 1;
        if (target[at] == '%' && at + 2 < target.size() &&
            std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2) {
            result += static_cast<char>(byte);
            at += 2;
        } else {
            result += target[at];
        }
    }
    return result;
}

std::string words_of_link(std::string_view target) {
    auto result = percent_decoded(target);
    std::ranges::replace_if(result, [](char sign) { return std::string_view{"?&=#/;"}.contains(sign); }, ' ');
    return result;
}

std::string target_of_formula(std::string_view formula) {
    constexpr std::string_view begin = "=HYPERLINK(\"";
    if (!begins_but_for_case(formula, begin)) return {};
    formula.remove_prefix(begin.size());
    const auto end = formula.find('"');
    if (end == std::string_view::npos) return {};
    const auto behind = trimmed(formula.substr(end + 1));
    return behind.starts_with(';') || behind == ")" ? std::string{formula.substr(0, end)} : std::string{};
}

}
