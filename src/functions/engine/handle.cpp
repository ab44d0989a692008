#include "functions/engine/handle.hpp"

#include "book/rule_text.hpp"
#include "book/rules/compact_rules.hpp"

#include <charconv>
#include <chrono>
#include <vector>

namespace referralbook::functions {

namespace {

constexpr std::string_view version = "2", first_version = "1";

std::optional<int> whole(std::string_view digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size() || value < 0) return std::nullopt;
    return value;
}

}

std::string text_with_handle(std::string_view sentence, handle const& shown) {
    std::string text{sentence};
    text += " [";
    text += version;
    text += '|' + (shown.as_of ? book::iso_date(*shown.as_of) : std::string{}) + '|' + shown.hash + '|' +
        std::to_string(shown.rules.size()) + '|' + shown.rules + shown.address + ']';
    return text;
}

bool is_of_earlier_version(std::string_view text) {
    const auto open = text.find('[');
    return open != std::string_view::npos && text.substr(open + 1).starts_with("1|") && handle_of(text);
}

std::optional<handle> handle_of(std::string_view text) {
    // The sentence holds no bracket; rules and address may.
    const auto open = text.find('[');
    if (open == std::string_view::npos || !text.ends_with(']')) return std::nullopt;
    auto rest = text.substr(open + 1, text.size() - open - 2);
    std::vector<std::string_view> fields;
    while (fields.size() < 4) {
        const auto bar = rest.find('|');
        if (bar == std::string_view::npos) return std::nullopt;
        fields.push_back(rest.substr(0, bar));
        rest.remove_prefix(bar + 1);
    }
    const auto length = whole(fields[3]);
    const bool of_before = fields[0] == first_version;
    if ((fields[0] != version && !of_before) || fields[2].size() != 32 || !length ||
        static_cast<std::size_t>(*length) > rest.size())
        return std::nullopt;
    handle result{.hash = std::string{fields[2]},
        .as_of = book::day_of_iso(fields[1]),
        .rules = std::string{rest.substr(0, static_cast<std::size_t>(*length))},
        .address = std::string{rest.substr(static_cast<std::size_t>(*length))}};
    if (!result.as_of && !fields[1].empty()) return std::nullopt;
    if (of_before) result.rules = book::compact_of_first_version(result.rules);
    return result;
}

}
