#pragma once
#include "formats/vcard_lines.hpp"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::formats {

/// What the head of a mail says (RFC 5322): who wrote to whom, when, and about what. What is below the head is never
/// looked at.
struct mail_head {
    std::vector<std::string> from, to;   ///< bare addresses in small letters, each once; `to` is To, then Cc
    std::string subject;                 ///< UTF-8, one line, without control characters, 200 characters at most
    std::optional<std::chrono::sys_seconds> sent;   ///< UTC; nothing where there is no date, or it is none
};

/// As much of a file is looked at; what stands behind it need not be read.
inline constexpr std::size_t most_of_a_mail = 262'144;

/// Reads the head of an .eml file. Encoded words (RFC 2047) are decoded; names beside addresses are never taken for
/// addresses. Nothing where the bytes are no mail: the first line is no field, or there is no From. Never fails
/// otherwise, and looks at no more than most_of_a_mail and 200 addresses, whatever the file holds.
std::optional<mail_head> read_mail_head(std::string_view bytes, charset_reader const& other_charsets = {});

/// The addresses of a field such as To, without names, comments and groups, in small letters.
std::vector<std::string> mail_addresses(std::string_view field);

/// The moment of a field Date, obsolete forms included ("26 Nov 98 23:04 EST"); an unknown zone is UTC.
std::optional<std::chrono::sys_seconds> mail_date(std::string_view field);

/// An unstructured field with its encoded words decoded, as mail_head::subject.
std::string mail_text(std::string_view field, charset_reader const& other_charsets = {});

}
