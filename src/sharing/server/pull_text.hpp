#pragma once
#include "book/result.hpp"
#include "sharing/edit.hpp"
#include "sharing/server/rebase.hpp"
#include "sharing/server/server_tables.hpp"
#include "sharing/shared_table.hpp"

#include <span>
#include <string>
#include <vector>

namespace referralbook::sharing {

/// Asks for the number of the book's last change: what a desk asks every few seconds.
std::string last_change_text(std::string_view book);

/// Asks for at most `most` changes after `seen`, in their order.
std::string history_text(std::string_view book, std::int64_t seen, int most);

/// The beginning of such a question: the columns that changes_of() reads.
std::string history_columns_text();

/// Reads the answer. Changes of tables that this version does not know are left out. Refuses a line that is no change
/// as we write it: nothing of the answer may be used then.
book::result<std::vector<change>> changes_of(text_rows const& answer);

/// The number of the last change of that answer, whether this version knows its table or not; 0 where there is none.
std::int64_t last_number_of(text_rows const& answer);

/// Asks for at most `most` rows of a table whose keys come after `after`, by their keys; "" begins. Of a column that
/// the server lacks nothing is asked: `odd` holds it. With `but_for`, a condition, those are left out that it is true
/// of.
std::string rows_text(shared_table const& table, std::string_view book, std::string_view after, int most,
    server_tables const& there = {}, std::string_view but_for = {});

/// Asks for all rows of a table that a condition of SQL is true of.
std::string rows_where_text(
    shared_table const& table, std::string_view book, server_tables const& there, std::string_view condition);

/// Adds the rows of the answer to `into`. Refuses a row that is none of ours.
book::result<void> add_rows(shared_table const& table, text_rows const& answer, stored_rows& into);

}
