#pragma once
#include "book/cell.hpp"
#include "book/schema.hpp"

#include <span>

namespace referralbook::book {

/// The headings once more, as lists are printed with them on each page: of a row and of the heading row the cells in
/// the schema's order. At least two typed cells say what stands above them, and none says anything else.
bool is_heading_again(table_id id, std::span<cell const> cells, std::span<cell const> headings);

}
