#pragma once
#include "sharing/edit.hpp"

#include <set>
#include <span>
#include <string_view>
#include <vector>

namespace referralbook::sharing {

/// A cell of the sheet to write, and what must stand there: where it does not, the cell waits for the next merge.
struct cell_write {
    row_name row{};
    std::string column{};
    book::cell expected{}, content{};
    bool operator==(cell_write const&) const = default;
};

/// What became of a cell or a row that two desks changed at once.
///   theirs_stands   the other's content stands; mine is kept to be taken up again
///   done_already    the other had done it already (thanked, asked …)
///   both_kept       a note holds both
///   row_came_back   I deleted a row that they changed: it is back
///   row_gone        they deleted a row that I changed: mine is kept to be put back
///   not_taken       the server refuses what I wrote there: it stands here alone. Of a whole table without an id.
enum class conflict_kind { theirs_stands, done_already, both_kept, row_came_back, row_gone, not_taken };

struct conflict {
    conflict_kind kind = conflict_kind::theirs_stands;
    row_name row{};
    std::string column{};   ///< "" where it is about the whole row
    book::cell mine{}, theirs{};
    record mine_row{};           ///< row_gone, not_taken: the row as I had it
    std::string who{}, when{};   ///< the other desk, and the server's clock
    record common_row{};         ///< of these two: the row as it was in common, which tells what I changed
    bool operator==(conflict const&) const = default;
};

/// The conflicts that are kept, with the new ones: of one cell the same content of mine stands once, of a whole row the
/// same row of mine and what became of it.
std::vector<conflict> kept_with(std::vector<conflict> kept, std::span<conflict const> more);

/// What is to be done to the sheet after others' changes have come in.
struct merge_result {
    std::vector<cell_write> writes;
    std::vector<row_name> added;   ///< rows to append, as they stand in `sheet`
    std::vector<row_name> gone;    ///< rows to blank
    std::vector<conflict> conflicts;
    /// Cells that others changed and that are in error here, so that they are not written: `expected` is what was in
    /// common there.
    std::vector<cell_write> in_error{};
    /// How the changes found the rows in common, with what was this desk's own; one that was in common in no way is
    /// missing.
    rows was{};
};

/// The rows that are added, written to or gone.
std::set<row_name> names_in(merge_result const& result);

/// Brings the changes of others into the workbook. `base` is what the desk had in common with the server, `sheet` what
/// stands in its workbook now; afterwards `base` is what the server holds after the changes, and `sheet` what the
/// workbook holds once the result is written. What then still differs is mine, and left to push.
///
/// What only one of both changed, stands. What both changed:
///   attempts                        both count
///   last attempt, reached           the later day
///   thanked, asked, invited …       theirs
///   status with its day, the report with its status, the gift with its day: theirs as a whole
///   the note of a row               both, theirs first
///   anything else                   theirs
/// Of a row that both have with nothing in common, for the workbook joins or both added it, the larger number of
/// attempts counts, and a note that holds the other one stands alone; other notes are as anything else.
/// Nothing that I typed goes without standing in `conflicts`. A cell in error is left as it is and stands in
/// `in_error`.
///
/// Among the changes may be some of `own`, this desk, that it sent after the workbook was saved. As far as the cell
/// here shows that the workbook held them, they are in common; of attempts and notes what both have. Where it does not
/// show it, they count as anybody's, so that neither side is lost.
merge_result merge(rows& base, rows& sheet, std::span<change const> changes, std::string_view own = {});

}
