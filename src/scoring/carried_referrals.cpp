#include "scoring/carried_referrals.hpp"

#include "scoring/content_hash.hpp"
#include "text/sentences.hpp"

#include <charconv>
#include <utility>

namespace referralbook::scoring {

namespace {

constexpr std::string_view version = " [1|";

std::string digits_of(history const& carried) {
    content_hash hash;
    for (auto const& spelling : carried.spellings) hash.add(std::string_view{spelling});
    for (auto const& row : carried.rows) {
        hash.add(row.spelling);
        hash.add(row.day);
        hash.add(row.value != row.value ? 0 : row.value);
        hash.add(static_cast<int>(row.result) + 4 * (row.value != row.value) + 8 * row.bad_value);
    }
    return hash.hex();
}

std::string text_of(std::uint64_t count, std::string_view digits) {
    return text::counted(count, "older referral").append(version) + std::to_string(count) + '|' + std::string{digits} +
        ']';
}

}

carried_referrals::carried_referrals(history rows) : rows_{std::move(rows)} {
    text_ = text_of(rows_.rows.size(), digits_of(rows_));
}

std::string missing_carried_text(std::uint64_t count) { return text_of(count, ""); }

std::optional<std::uint64_t> carried_count_of(std::string_view text) {
    const auto begin = text.rfind(version);
    if (begin == std::string_view::npos || !text.ends_with(']')) return std::nullopt;
    const auto number = text.substr(begin + version.size());
    std::uint64_t count = 0;
    const auto end = std::from_chars(number.data(), number.data() + number.size(), count);
    const auto rest = number.substr(static_cast<std::size_t>(end.ptr - number.data()));
    return end.ec == std::errc{} && rest.starts_with('|') ? std::optional{count} : std::nullopt;
}

}
