#pragma once
#include "sharing/edit.hpp"

#include <span>

namespace referralbook::sharing {

/// A row as the server gave it, with the number of the last change that is in it. Deleted rows are not read.
struct stored_row {
    record content{};
    std::int64_t revision = 0;
};
using stored_rows = std::map<row_name, stored_row>;

/// What a desk had in common with the server when it had seen the changes up to `seen`: the rows as they are now, less
/// the changes after it. A desk therefore keeps one number and no copy. `since` are all changes after `seen`, in their
/// order, read after the rows; changes that came between the reading of two tables are minded.
rows base_as_of(stored_rows const& now, std::span<change const> since);

}
