#include "office/support/undone.hpp"
#include "office/support/office.hpp"
#include "office/support/snapshot.hpp"

#include <gmock/gmock.h>

namespace referralbook::tests {

using namespace com::sun::star;
using testing::IsEmpty;

namespace {

/// Without what Redo of 24.2 and newer does of its own: it brings the conditional format of one copied cell to another
/// one of its row.
std::vector<std::string> not_redone(snapshot const& after, snapshot const& redone) {
    auto found = differences(after, redone);
    if (!version_of_office().starts_with("7."))
        std::erase_if(found, [](std::string const& line) { return line.find(" conditional format of ") != line.npos; });
    return found;
}

}

std::string undone_and_redone(
    workbook& workbook, std::string_view path, std::vector<std::pair<std::string, uno::Any>> const& arguments) {
    const auto before = snapshot_of(workbook);
    const auto steps = workbook.undo_titles().size();
    auto sentence = command(workbook, path, arguments);
    const auto after = snapshot_of(workbook);
    EXPECT_THAT(differences(before, after), testing::Not(IsEmpty())) << sentence;
    EXPECT_EQ(workbook.undo_titles().size(), steps + 1) << sentence;
    EXPECT_TRUE(workbook.undo());
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty()) << path;
    EXPECT_TRUE(workbook.redo());
    EXPECT_THAT(not_redone(after, snapshot_of(workbook)), IsEmpty()) << path;
    return sentence;
}

std::string refused(
    workbook& workbook, std::string_view path, std::vector<std::pair<std::string, uno::Any>> const& arguments) {
    const auto before = snapshot_of(workbook);
    const auto titles = workbook.undo_titles();
    auto sentence = command(workbook, path, arguments);
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty()) << sentence;
    EXPECT_EQ(workbook.undo_titles(), titles) << sentence;
    return sentence;
}

}
