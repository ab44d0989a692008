#pragma once
#include "sharing/shared_table.hpp"

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace referralbook::sharing {

/// The server's answer to a message: every value as text.
using text_rows = std::vector<std::vector<std::string>>;

/// Asks which columns the tables on the server have, for server_tables.
std::string columns_text();

/// Which of our tables and columns a server has. Within a version of the tables (schema_version) it may be older than
/// this extension, until its administrator runs sharing.sql, or newer. Values of a column that is missing there go to
/// `odd`; the rows of a table that is missing stay with the desk.
class server_tables {
public:
    server_tables() = default;   ///< all of ours and nothing else
    /// From the answer to columns_text().
    explicit server_tables(text_rows const& answer);

    bool has(book::table_id table) const { return !missing_tables_.contains(table); }
    bool has(shared_table const& table, shared_column const& column) const {
        return missing_.empty() || !missing_.contains({table.table, column.key});
    }
    bool is_older() const { return !missing_.empty() || !missing_tables_.empty(); }
    bool is_newer() const { return knows_more_; }

private:
    std::set<book::table_id> missing_tables_;
    std::set<std::pair<book::table_id, std::string_view>> missing_;
    bool knows_more_ = false;
};

}
