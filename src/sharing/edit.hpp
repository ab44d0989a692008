#pragma once
#include "book/cell.hpp"
#include "book/schema.hpp"

#include <compare>
#include <cstdint>
#include <map>
#include <set>
#include <string>

namespace referralbook::sharing {

/// The cells of a row by column: a key of the schema, or own_column(heading). Blank cells are not in it. Dates are
/// serials from 1899-12-30, whatever the workbook counts from.
using record = std::map<std::string, book::cell, std::less<>>;

/// A row of a shared book: its table, and the key that it keeps wherever it stands.
struct row_name {
    book::table_id table = book::table_id::referrals;
    std::string id{};
    auto operator<=>(row_name const&) const = default;
};

/// All rows of a shared book, or of one desk's workbook.
using rows = std::map<row_name, record>;

/// The row; nullptr where there is none of that name.
record const* row_of(rows const& all, row_name const& name);

/// Sets the row; takes it out where there is none.
void put(rows& all, row_name const& name, record const* content);

/// The part of all rows that is about these.
rows part_of(rows const& all, std::set<row_name> const& names);

enum class edit_kind : char { added = 'a', changed = 'c', deleted = 'd' };

/// What is done to one row. Of a changed row `before` and `after` hold the same columns, those that differ, and a blank
/// cell is an empty one; `before` of an added row and `after` of a deleted one hold nothing.
struct edit {
    row_name row{};
    edit_kind kind = edit_kind::changed;
    record before{}, after{};
    bool operator==(edit const&) const = default;
};

/// An edit as it stands in the history on the server.
struct change {
    edit what{};
    std::int64_t number = 0;   ///< counts all changes of the book from 1, in the order in which they became visible
    std::string operation{};   ///< the push that it came with; the same for all of one command
    std::string desk{};        ///< the id of the desk
    std::string who{};         ///< its name
    std::string when{};        ///< the server's clock, "2026-11-03 10:42"
    std::string title{};       ///< of the command, "Thank Dr Ünal"; "" for what was typed
};

/// The cell of a column; empty where the record has none.
book::cell cell_of(record const& of, std::string_view column);

/// The cell of the user's own column of whole names (is_name_column); empty where the record has none.
book::cell whole_name(record const& row);

/// What people call a row: who it is about, else what else names it; "" where nothing does.
std::string who_or_what(record const& row);

/// The time of day, "10:42", of when a change was made.
std::string time_of(std::string const& when);

/// Writes a cell into a record; a blank one leaves it.
void set_cell(record& of, std::string_view column, book::cell content);

/// Whether two cells hold the same; blank ones do, however they are blank.
bool same_content(book::cell const& one, book::cell const& other);

/// The same of a column: times are the same to the second, for a workbook's file rounds them.
bool same_content(book::table_id table, std::string_view column, book::cell const& one, book::cell const& other);

/// Where the row holds a time that is the same as the other's, it takes the other's.
void take_times(book::table_id table, record& row, record const& other);

/// Does an edit to the rows, and takes it back. A changed row that is not there is left alone.
void carry_out(rows& to, edit const& what);
void take_back(rows& from, edit const& what);

/// The edit that takes this one back.
edit inverse(edit const& what);

}
