#pragma once
#include "book/workbook.hpp"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace referralbook::follow_up {

/// What tells one gift from another, whatever its price: "Theatre tickets | 60" and "theatre TICKETS" are one.
std::string gift_key(std::string_view gift);

/// A gift may stand twice in a book: in the log, and under Gift of the referral that it is about.
class logged_gifts {
public:
    explicit logged_gifts(book::workbook const& workbook);

    /// Whether what stands under Gift of the row is in the log: a gift to its source about it, of the same name, or of
    /// none, which the cell then says.
    bool hold(book::referral const& row) const;

private:
    std::map<std::int64_t, std::set<std::string>> gifts_;   // of those that went to the source, by number
};

}
