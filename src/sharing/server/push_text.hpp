#pragma once
#include "sharing/edit.hpp"
#include "sharing/server/server_tables.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace referralbook::sharing {

/// What a desk sends at once: all of it happens on the server, or nothing.
struct push {
    std::string book{}, operation{}, desk{};   ///< UUIDs; the operation is new for every push
    std::string who{};                         ///< the desk's name, for the history
    std::string title{};                       ///< of the command; "" for what was typed
    std::int64_t seen = 0;                     ///< the number of the last change that the desk has taken in
    std::span<edit const> edits{};             ///< at most most_edits of them, of tables that the server has
    server_tables tables{};                    ///< what a column that is missing there would hold goes to `odd`
};
inline constexpr std::size_t most_edits = 200;

/// The numbers that these edits write into referrals.
std::vector<std::int64_t> referral_numbers_in(std::span<edit const> edits);

/// The push as one message. The server locks the book for this message alone, so that changes become visible in the
/// order of their numbers; writes only if none of the rows has changed since `seen` and the book is not an older copy
/// of itself; and adds the lines of the history. The answer is one row with the number of the last change and the
/// server's clock where it happened, and where referral_numbers_in() are sent the highest number that counts as given:
/// one that is above it is taken for a slip, and no row where another desk was faster: take in the history and try
/// again.
std::string push_text(push const& what);

/// Takes `count` referral numbers for a desk, under the same lock. The answer is the last of them.
std::string numbers_text(std::string_view book, int count);

}
