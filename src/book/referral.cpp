#include "book/referral.hpp"
#include "book/schema.hpp"

#include <algorithm>
#include <cctype>

namespace referralbook::book {

namespace {

char lower(char letter) { return static_cast<char>(std::tolower(static_cast<unsigned char>(letter))); }

bool same(std::string_view left, std::string_view right) { return std::ranges::equal(left, right, {}, lower, lower); }

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

}

std::optional<status> status_of(std::string_view name) {
    const auto wanted = trimmed(name);
    if (wanted.empty()) return status::fresh;
    for (std::size_t i = 0; i < status_names.size(); ++i)
        if (same(wanted, status_names[i])) return static_cast<status>(i);
    return std::nullopt;
}

bool referral::can_be_followed_up() const {
    return unreadable.empty() || unreadable == column(table_id::referrals, "value").header;
}

}
