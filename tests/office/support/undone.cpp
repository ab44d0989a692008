#include "office/support/undone.hpp"
#include "office/support/snapshot.hpp"

#include <gmock/gmock.h>

namespace referralbook::tests {

using namespace com::sun::star;
using testing::IsEmpty;

std::string undone_and_redone(
    workbook& book, std::string_view path, std::vector<std::pair<std::string, uno::Any>> const& arguments) {
    const auto before = snapshot_of(book);
    const auto steps = book.undo_titles().size();
    auto sentence = command(book, path, arguments);
    const auto after = snapshot_of(book);
    EXPECT_THAT(differences(before, after), testing::Not(IsEmpty())) << sentence;
    EXPECT_EQ(book.undo_titles().size(), steps + 1) << sentence;
    EXPECT_TRUE(book.undo());
    EXPECT_THAT(differences(before, snapshot_of(book)), IsEmpty()) << path;
    EXPECT_TRUE(book.redo());
    EXPECT_THAT(differences(after, snapshot_of(book)), IsEmpty()) << path;
    return sentence;
}

std::string refused(
    workbook& book, std::string_view path, std::vector<std::pair<std::string, uno::Any>> const& arguments) {
    const auto before = snapshot_of(book);
    const auto titles = book.undo_titles();
    auto sentence = command(book, path, arguments);
    EXPECT_THAT(differences(before, snapshot_of(book)), IsEmpty()) << sentence;
    EXPECT_EQ(book.undo_titles(), titles) << sentence;
    return sentence;
}

}
