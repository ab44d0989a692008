#include "commands/tidy_up/edit_list.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using testing::Each;
using testing::Field;
using testing::HasSubstr;
using testing::SizeIs;
using tests::paper_book;

namespace {

const commands::moment now{book::day{std::chrono::days{20000}}, 0.5};
const commands::list_place place{"Lists", 1, 5, {"Tax", "Roof", {}, {}}};

auto edited(std::vector<std::string> const& words) {
    paper_book workbook;
    return commands::edit_list(workbook.read(), commands::lists_to_edit().front(), place, words, now);
}

}

TEST(a_list, is_written_anew_each_word_once) {
    const auto answer = edited({"Tax", " Teeth ", "", "tax", "Roof"});
    ASSERT_TRUE(answer);
    ASSERT_THAT(answer->sheet_cells, SizeIs(2)) << "Tax stays";
    EXPECT_EQ(answer->sheet_cells[0].content, book::cell{"Teeth"});
    EXPECT_EQ(answer->sheet_cells[0].expected, book::cell{"Roof"});
    EXPECT_EQ(answer->sheet_cells[1].content, book::cell{"Roof"});
    EXPECT_THAT(answer->sheet_cells, Each(Field(&book::sheet_change::column, 5)));
    EXPECT_THAT(answer->done, HasSubstr("3 words"));
}

TEST(a_list, may_become_shorter_and_never_longer_than_its_room) {
    EXPECT_THAT(edited({})->sheet_cells, SizeIs(2));
    EXPECT_TRUE(edited({"Tax", "Roof"})->empty());
    EXPECT_THAT(edited({"a", "b", "c", "d", "e"}).error().sentence, HasSubstr("room for 4"));
}

TEST(the_statuses, are_no_list_to_edit) {
    EXPECT_FALSE(commands::lists_to_edit().empty());
    for (auto const& list : commands::lists_to_edit()) EXPECT_NE(list.key, "status");
}
