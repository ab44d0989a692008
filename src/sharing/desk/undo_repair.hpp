#pragma once
#include "sharing/desk/merge.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace referralbook::sharing {

/// What others' changes wrote into the workbook since it was opened: the columns of each row; "+" for a row that was
/// added, and "" for one that was blanked.
using written_by_others = std::map<row_name, std::set<std::string, std::less<>>>;

/// What cells held at an earlier reading of this session, each of those that have changed since.
using earlier_contents = std::map<row_name, std::map<std::string, std::vector<book::cell>, std::less<>>>;

/// Adds what the cells of a row held that hold something else now.
void note_earlier(earlier_contents& all, row_name const& name, record const& before, record const& now);

/// Adds what a merge writes, but for these rows.
void note(written_by_others& all, merge_result written, std::set<row_name> const& not_written = {});

/// What is to be written after the user's Undo or Redo, and no conflicts. Others' changes enter the sheet as part of
/// the user's last step, so its Undo takes them along; and an older step knows nothing of them and puts the old content
/// over them. Of what the Undo changed, cells and rows that others wrote get what is common with the server again; what
/// else it changed is the user's own doing and stays. So does what was typed since the Undo and before the reading: a
/// content that the cell did not hold earlier, of a cell that `earlier` knows. `before` is the sheet before the Undo,
/// `after` the one it left; `after` becomes what the sheet holds once the result is written.
merge_result repair_after_undo(rows const& before, rows& after, rows const& base, written_by_others const& others,
    earlier_contents const& earlier = {});

/// Where it is not known what stood before the Undo: what the repair replaces may have been typed, and becomes
/// conflicts.
void keep_replaced(merge_result& repair);

}
