#pragma once
#include "book/workbook.hpp"

#include <set>
#include <string>

namespace referralbook::commands {

/// The names in a book, to be looked for in free texts that others will read.
class names_in_book {
public:
    explicit names_in_book(book::workbook const& workbook);

    /// Whether a text holds a family name, written large where any of its words is, or all words of the name of a firm.
    /// First names alone do not count, nor do ways (rule Ways, not people).
    bool any_in(std::string const& text) const;

private:
    std::set<std::string> families_, firms_;
};

}
