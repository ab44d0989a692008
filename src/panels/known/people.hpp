#pragma once
#include "book/workbook.hpp"
#include "recognition/names/aliases.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace referralbook::panels {

/// Where a book speaks of one person or office; indices into the book's own lists, in their order.
struct person_rows {
    std::optional<std::size_t> contact;   ///< the first of that name; else the first of that company
    std::vector<std::size_t> sent;        ///< referrals that came from them
    std::vector<std::size_t> named;       ///< referrals that are about them
    std::vector<std::size_t> touches;
    std::optional<std::size_t> plan;   ///< the first of a source's plans

    bool known() const { return contact || !sent.empty() || !named.empty() || !touches.empty(); }
};

/// Everybody whom a book knows, by recognition::aliases::key: one pass over the book, then a lookup for each question.
class people {
public:
    explicit people(book::workbook const& workbook);
    /// Empty rows for somebody whom the book does not know.
    person_rows const& of(std::string_view who) const;

private:
    recognition::aliases names_;
    std::unordered_map<std::string, person_rows> by_key_;
};

}
