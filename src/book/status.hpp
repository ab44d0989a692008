#pragma once
#include "text/language.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace referralbook::book {

/// The way of a referral, in its order (S3). The first five are open; nothing closes one but the user.
enum class status : std::uint8_t { fresh, trying, in_talks, meeting, proposal, won, lost, nurture };

inline constexpr std::array<std::string_view, 8> status_names{text::to_say("New"), text::to_say("Trying"),
    text::to_say("In talks"), text::to_say("Meeting"), text::to_say("Proposal"), text::to_say("Won"),
    text::to_say("Lost"), text::to_say("Nurture")};

constexpr bool is_open(status value) { return value < status::won; }
constexpr std::string_view name_of(status value) { return status_names[static_cast<std::size_t>(value)]; }

/// The status of a name in any language, without regard to case and surrounding blanks; "" is New. Nothing where
/// unknown.
std::optional<status> status_of(std::string_view name);

/// What offices and their programs write, folded, and the status that it means.
struct stage_word {
    std::string_view word;
    status means;
};
/// words/statuses.txt, by the word.
extern const std::span<stage_word const> stage_words;

/// The status that a folded word of anybody's list says: one of our names in any language, or a line of
/// words/statuses.txt. Nothing where it says none, as "" does.
std::optional<status> status_said_by(std::string_view word);

}
