#pragma once
#include <concepts>
#include <span>
#include <string>
#include <string_view>

namespace referralbook::text {

/// "1 entry", "12 entries". The number stands without blanks between its digits: "1046 entries".
template <std::integral Number> std::string counted(Number count, std::string_view one, std::string_view many) {
    return std::to_string(count).append(" ").append(count == 1 ? one : many);
}

/// The same for a word that takes an s: "1 referral", "3 referrals".
template <std::integral Number> std::string counted(Number count, std::string_view one) {
    return counted(count, one, std::string{one} + 's');
}

/// The parts in turn with `between` between them: every empty part keeps its place but those at the beginning.
std::string joined_by(std::span<std::string const> parts, std::string_view between);

/// Writes `part` behind `to`, with `between` before it where `to` says something already.
void append_part(std::string& to, std::string_view between, std::string_view part);

/// As `append_part`, but an empty part leaves `to` as it is.
void append_if_any(std::string& to, std::string_view between, std::string_view part);

}
