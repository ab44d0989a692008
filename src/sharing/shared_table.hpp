#pragma once
#include "book/schema.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::sharing {

/// A column of a shared table: what the office types and what commands write. Formulas are not shared; every desk
/// calculates its own.
struct shared_column {
    std::string_view key;   ///< of the schema
    book::column_kind kind;
    std::string sql_name;   ///< "reached"; of a time stamp the column with its serial, "when_serial"
    std::string_view sql_type;
};

/// A table that all desks work on. It comes from the schema of the workbook, so that a column is named in one place.
struct shared_table {
    book::table_id table;
    std::string_view sql_name;   ///< "referral" of rb.referral
    std::vector<shared_column> columns;

    shared_column const* find(std::string_view key) const;   ///< null for a column that is not shared
    bool holds_times() const;                                ///< whether one of them is a day with a time
};

/// All of them, in the order in which they are filled: contacts first.
std::span<shared_table const> shared_tables();

/// The table of an id or of a name on the server; null where it is not shared, or where a newer version made it.
shared_table const* find_shared(book::table_id table);
shared_table const* find_shared(std::string_view sql_name);

/// A column of the user's own contact sheet, as records call it: "@" and the heading.
std::string own_column(std::string_view heading);
bool is_own_column(std::string_view column);
/// Whether it is one that holds whole names: "@Name", "@Nom".
bool is_name_column(std::string_view column);

}
