#pragma once
#include "office/support/workbook.hpp"

#include <map>
#include <string>
#include <vector>

namespace referralbook::tests {

/// Everything of a workbook that a user would miss, as texts by place: "Contacts!B7" -> "=REFERRAL.WORTH(...) -> 12.5",
/// "Contacts formats" -> which cells look how, column widths, hidden rows, names, database ranges, validations,
/// conditional formats, charts, the order of the sheets.
struct snapshot {
    std::map<std::string, std::string> entries;
    bool operator==(snapshot const&) const = default;
};

/// Takes the snapshot. What the office's own undo does not bring back is not in it: definitions of styles and number
/// formats, frozen panes, "modified".
snapshot snapshot_of(workbook const& workbook);

/// The part of it that is quickly read: what stands in the cells, sheets, names and database ranges.
snapshot cells_of(workbook const& workbook);

/// What differs, one line each, at most `most`; empty when nothing does.
///     EXPECT_THAT(differences(before, snapshot_of(book)), testing::IsEmpty());
std::vector<std::string> differences(snapshot const& before, snapshot const& after, std::size_t most = 20);

}
