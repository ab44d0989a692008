#pragma once
#include "book/change_set.hpp"
#include "book/result.hpp"
#include "commands/in_and_out/foreign_table.hpp"
#include "commands/referral_key.hpp"
#include "commands/sheet_table.hpp"

#include <optional>

namespace referralbook::commands {

/// Which log a file holds, by its headings, as our own export writes them: referrals or touches; nothing for any other
/// file.
std::optional<book::table_id> log_in(foreign_table const& file);

/// Takes the rows of such a file into the log as it stands. A row that is there already, cell by cell as far as the
/// file says, is left out; a referral of the same number, date, source and prospect has its blanks filled; all others
/// are added. A number that belongs to another referral gives way to the next free one. Each row that is not plainly
/// added is named on the sheet Import report, in the language that the book writes; rows in = added + merged + left
/// out.
///
/// New numbers follow on `last_number`, as those of New referral do; where it is not said, on the highest in the table
/// and the file.
book::result<book::change_set> import_log(foreign_table const& file, sheet_table const& log, moment now,
    text::language const& say = {}, text::language const& writes = {}, std::optional<std::int64_t> last_number = {});

}
