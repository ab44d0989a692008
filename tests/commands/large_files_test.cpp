// Files with more than a list of contacts has: what is left out is told.
#include "commands/in_and_out/foreign_cards.hpp"
#include "formats/csv.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(cards_with_ever_more_entries, tell_how_many_are_left_out) {
    formats::card one;
    one.full_name = "Anna Kern", one.left_out = 5, one.pictures = 1;
    for (int i = 0; i < 1'200; ++i) one.others.push_back({"X-" + std::to_string(i), "x"});
    const auto table = table_of(std::vector{one});
    EXPECT_EQ(table.columns, 995) << "a thousand headings, of which five that a card is expected to have are blank";
    EXPECT_THAT(table.remarks,
        ElementsAre("206 entries of rare kinds were left out: the file has more kinds than a sheet has columns for.",
            "1 picture, sound or key is not taken over.",
            "5 entries of cards were left out: of each card the first 1000 are read."));
    one.left_out = 0, one.pictures = 0, one.others.clear();
    EXPECT_THAT(table_of(std::vector{one}).remarks, IsEmpty());
}

TEST(a_table_of_many_cells, is_taken_without_columns_of_one_cell_then_without_its_last_rows) {
    std::vector<std::string> remarks;
    auto part = part_that_is_taken(std::vector<std::size_t>{0, 1, 5}, most_cells_of_table / 3, remarks, {});
    EXPECT_THAT(part.columns, ElementsAre(0, 1, 2)) << "as large as one may be: it is taken as it is";
    EXPECT_EQ(part.rows, most_cells_of_table / 3);
    EXPECT_THAT(remarks, IsEmpty());
    part = part_that_is_taken(std::vector<std::size_t>{0, 1, 5, 1, 9}, most_cells_of_table / 2, remarks, {});
    EXPECT_THAT(part.columns, ElementsAre(2, 4));
    EXPECT_EQ(part.rows, most_cells_of_table / 2);
    EXPECT_THAT(remarks, ElementsAre("The table is very large: 2 columns with one cell alone were left out."));
    remarks.clear();
    part = part_that_is_taken(std::vector<std::size_t>(100, 2), most_cells_of_table, remarks, {});
    EXPECT_EQ(part.columns.size(), 100u);
    EXPECT_EQ(part.rows, most_cells_of_table / 100);
    EXPECT_THAT(remarks,
        ElementsAre("The table is too large: the first 100000 rows were read. Divide the file and "
                    "import the parts."));
}

TEST(a_file_with_one_line_of_a_thousand_cells, takes_no_more_memory_than_its_rows) {
    std::string text = "Name,Phone" + std::string(500, ',') + "x" + std::string(498, ',') + '\n';
    for (int i = 0; i < 100'000; ++i) text += "a,b\n";
    const auto table = table_of(formats::read_csv(text, ','));
    EXPECT_EQ(table.columns, 2);
    EXPECT_EQ(table.rows(), 100'001);
    EXPECT_EQ(table.cells.size(), 200'002u);
    EXPECT_THAT(table.remarks, ElementsAre("The table is very large: 1 column with one cell alone was left out."));
}

TEST(many_cards_beside_one_of_ever_other_entries, take_no_more_memory_than_they_hold) {
    std::vector<formats::card> cards(20'000);
    for (auto& one : cards) one.full_name = "Anna Kern", one.note = "x";
    for (int i = 0; i < 900; ++i) cards[3].others.push_back({"X-" + std::to_string(i), "x"});
    const auto table = table_of(cards);
    EXPECT_EQ(table.columns, 2);
    EXPECT_EQ(table.rows(), 20'001);
    EXPECT_THAT(table.remarks, ElementsAre("The table is very large: 900 columns with one cell alone were left out."));
}

}
}
