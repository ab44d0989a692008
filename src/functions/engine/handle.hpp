#pragma once
#include "book/date.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace referralbook::functions {

/// What a ledger cell shows behind its sentence, so that the functions that look at it can find the ledger in memory,
/// and build it again where it is not there (a book just loaded, a ledger long unused). Content, never a counter: the
/// text is saved in files. A touch log has neither day nor rules.
struct handle {
    std::string hash;   ///< 128 bits as 32 hex digits, over content, today and rules
    std::optional<book::day> as_of;
    std::string rules;     ///< book::compact
    std::string address;   ///< the range as it was evaluated; a hint that the hash must confirm

    bool operator==(handle const&) const = default;
};

/// The text of a ledger cell: "148 referrals, 23 sources [2|2026-11-20|<hash>|<bytes>|<rules><address>]".
std::string text_with_handle(std::string_view sentence, handle const& shown);

/// The handle of such a text; nothing where there is none or where it is of a later version. That of an earlier one
/// names the rules as they are to be read now; its hash is that of no ledger of today.
std::optional<handle> handle_of(std::string_view text);

/// Whether a ledger cell was last calculated by an earlier version, so that it and what depends on it are out of date.
bool is_of_earlier_version(std::string_view text);

}
