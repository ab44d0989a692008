#pragma once
#include <cstdint>
#include <span>
#include <string_view>

namespace referralbook::commands {

/// What the search for duplicates reads from columns of the user's that the set-up has no use for.
enum class own_field : std::uint8_t { none, street, number, postcode, city, phone, email, birthday };

/// A folded heading of such a column.
struct own_heading {
    std::string_view word;
    own_field field;
    bool whole;   ///< the heading is this word; else the word stands in it
};
/// In the seven languages that headings are known in; what stands first counts: words/duplicates_headings.txt.
extern const std::span<own_heading const> own_headings;

}
