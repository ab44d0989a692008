#pragma once
#include "sharing/edit.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace referralbook::sharing {

/// A row of a table as it was read: with the key in its key column, which may be blank or a copy of another row's.
struct read_row {
    std::string key{};
    record content{};
    int place = 0;   ///< sheet row
};

/// Where each key of the table stood when the sheet was last read.
using key_places = std::map<std::string, int, std::less<>>;

/// True for the tables whose rows are named by what stands under their heading Key: rules and texts.
bool is_keyed_by_content(book::table_id table);

/// Whether more than half of their cells are the same.
bool are_alike(record const& one, record const& other);

/// A key of 12 letters and digits from 60 random bits: "A" to "Z" and "2" to "7".
std::string key_of(std::uint64_t random_bits);

/// The key that each of the rows has from now on, in their order; every row has one, and no two the same. What differs
/// from what was read is to be written into the key column, unseen.
///
/// A user sorts, copies and clears as in any sheet:
///   rows sorted without their keys   the contents are those of the base in another order: each gets its key back
///   a copied row, key and all        the original keeps it: the one that did not move; after a sort the one more like
///                                    the base; else the upper one
///   a row without a key              the key of a base row that is missing and has the same content; else of one that
///                                    is of the same referral, or stood there and was more alike than not; else a new
///                                    one
///   a row that was cleared and used again for something else, as its number and prospect say, or all of its cells: as
///                                    a row without a key
/// `base` holds the rows in common with the server, of this and other tables; `random` gives 64 new bits a call.
std::vector<std::string> keys_for(book::table_id table, std::span<read_row const> read, rows const& base,
    key_places const& last_seen, std::function<std::uint64_t()> const& random);

/// Rows that this desk pushed and that its file, saved before, holds under other keys: the key here and the one on the
/// server, which the row is to take. A row was pushed when an addition of this desk in `changes` has its content, or
/// its referral number and prospect, and neither `base` nor the sheet know that key.
std::vector<std::pair<row_name, std::string>> pushed_before(
    rows const& sheet, rows const& base, std::span<change const> changes, std::string_view desk);

/// Whether so many rows of a table may go at once without asking: up to 20 of them, and up to a tenth of the table
/// where that has more than a few rows.
bool is_usual_deletion(std::size_t deleted, std::size_t rows_before);

}
