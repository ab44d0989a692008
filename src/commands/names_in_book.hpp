#pragma once
#include "book/workbook.hpp"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace referralbook::commands {

/// The names in a book, to be looked for in free texts that others will read.
class names_in_book {
public:
    enum class of : std::uint8_t { everybody, who_was_sent };   ///< the second: referred to us, or sent on by us
    explicit names_in_book(book::workbook const& workbook, of whom = of::everybody);

    /// Whether a text holds a family name, written large where any of its words is, or all words of the name of a firm.
    /// First names alone do not count, nor do ways (rule Ways, not people).
    bool any_in(std::string const& text) const;

private:
    std::set<std::string> families_, firms_;
};

/// Whether a text holds a word of the name, the first name too, of somebody whom that source sent, or who was sent to
/// it.
bool names_whom_they_know(book::workbook const& workbook, std::string_view source, std::string_view text);

}
