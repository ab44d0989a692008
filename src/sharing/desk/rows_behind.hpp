#pragma once
#include "sharing/edit.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::sharing {

/// A row that others changed, where the workbook could not take that over yet.
struct row_behind {
    std::optional<record> common{};   ///< how it was in common last; nothing where it was not
    bool whole = true;                ///< false: it lacks single cells alone, those that are in error here
    std::string who{}, when{};        ///< of the last change
    bool operator==(row_behind const&) const = default;
};

using rows_behind = std::map<row_name, row_behind>;

/// What others did to such a row meanwhile, as one change: from what was in common to what the server holds. Nothing
/// where that is the same.
std::optional<change> change_behind(row_name const& name, row_behind const& row, rows const& on_the_server);

/// The edits without what may not be sent, for it would take back what others wrote.
std::vector<edit> without_behind(std::vector<edit> edits, rows_behind const& behind, rows const& on_the_server);

/// How many of them hold something of this desk's own that waits with them.
std::size_t waiting_behind(rows_behind const& behind, rows const& here);

/// This edit was sent and taken.
void note_sent(rows_behind& behind, edit const& sent);

/// As a text that the workbook keeps, and the other way: one row a line, cells as in the history. Lines that this
/// version cannot read are left out.
std::string rows_behind_text(rows_behind const& all);
rows_behind rows_behind_of_text(std::string_view text);

}
