#pragma once
#include "book/result.hpp"
#include "calc/sharing/sdbc_link.hpp"
#include "sharing/edit.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::calc {

// The history of a shared book as the server tells it. All of it waits for the server: from the worker thread alone.
// Each refuses with a sentence where the server does not answer, or holds a line that this version cannot read.

/// Changes, and how far they go: the last of them may be of a table that this version does not know.
struct history_part {
    std::vector<sharing::change> changes;
    std::int64_t last = 0;   ///< 0: there are no more
};

/// The next changes after `seen`, a window of them.
book::result<history_part> history_after(sdbc_link& link, std::string const& book, std::int64_t seen);

/// All changes after `seen`.
book::result<std::vector<sharing::change>> all_history_after(
    sdbc_link& link, std::string const& book, std::int64_t seen);

/// The last changes of a row, or of the whole book where none is named: the latest first.
book::result<std::vector<sharing::change>> last_changes(
    sdbc_link& link, std::string const& book, std::optional<sharing::row_name> const& row, int most);

/// Whether a cell of a column speaks of somebody. The title of a command comes as a text of no column.
using speaks_of = std::function<bool(book::table_id, std::string_view column, book::cell const&)>;

/// Every change of the rows that speak of somebody, or did at any time, in their order. `held`: the rows as they are.
/// Reads the whole history, and gives up with a sentence at `until`.
book::result<std::vector<sharing::change>> changes_about(sdbc_link& link, std::string const& book,
    sharing::rows const& held, speaks_of const& speaks, std::chrono::steady_clock::time_point until);

}
