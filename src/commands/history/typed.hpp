#pragma once
#include "commands/history/recorded.hpp"
#include "sharing/desk/table_picture.hpp"

namespace referralbook::commands {

/// What was typed into a table between two readings, where no row has a key. A row is the one of before that has the
/// same content, else the same name or number, else the one in the same place. So rows that were sorted, or moved by
/// others that came above them, are no change. Days of the pictures are serials from 1899-12-30. `names` is the column
/// of the contacts' names where that is the user's own, "@Name". Of more than `most` changes the rest is counted.
recorded_changes typed_changes(sharing::table_picture const& before, sharing::table_picture const& after,
    text::language const& writes, std::string_view names = {}, std::size_t most = most_lines_of_a_change);

}
