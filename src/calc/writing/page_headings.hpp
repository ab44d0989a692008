#pragma once
#include "book/change_set.hpp"
#include "calc/sheets/document.hpp"

#include <cstddef>

namespace referralbook::calc {

/// A heading of a page that is too long for its column goes on in a second line, where the next cell is taken.
void wrap_headings(sheet_ref const& sheet, book::page_write const& page, int left, int top);

/// How wide a column must be for the longest word of its headings, which differ by language; 0 where it has none. In
/// 1/100 mm.
int width_of_headings(book::page_write const& page, std::size_t column);

}
