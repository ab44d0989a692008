#include "formats/csv.hpp"

#include <gmock/gmock.h>

#include <string>
#include <string_view>
#include <vector>

namespace referralbook::formats {
namespace {

using cells = std::vector<std::string>;

std::vector<cells> rows(std::string_view text) {
    std::vector<cells> result;
    for (auto const& record : read_csv(text, delimiter_of(text)).records) result.push_back(record.cells);
    return result;
}

TEST(a_mark_at_the_beginning_of_a_cell, swallows_no_lines_where_it_stands_alone) {
    for (const auto* stray : {"\"t Hart", "\"Bobby", "\"", "\"5 pipe", "\"5", "\"Kern & Co", "\"\"\"x", "\"(old)",
             "\"Anna", "\"nice", "\"1/2"}) {
        const auto read = rows("Name;Notes;Phone\nTom Falk;" + std::string{stray} +
            ";0711 1\nEva Huber;\"a, b\";0711 2\nKai Ude;" + stray + ";0711 3\nBen Ode;x;0711 4\n");
        ASSERT_EQ(read.size(), 5u) << stray;
        for (std::size_t i = 1; i < read.size(); ++i) {
            ASSERT_EQ(read[i].size(), 3u) << stray;
            EXPECT_EQ(read[i][2], "0711 " + std::to_string(i)) << stray;
        }
        EXPECT_EQ(read[2][1], "a, b");
    }
}

TEST(cells_of_several_lines, are_whole_beside_stray_marks) {
    const auto read = rows("Name,Company,Notes,Phone\n"
                           "Anna Kern,Kern,\"Street 1\n70173 Town\nGermany\",0711 1\n"
                           "Tom Falk,\"Falk & Co\",12\" monitor,0711 2\n"
                           "Kai Ude,\"Ude,ok,0711 3\n"
                           "Ben Ode,\"Ode, Ltd\",\"a pipe\nand more\",0711 4\n");
    ASSERT_EQ(read.size(), 5u);
    EXPECT_EQ(read[1], (cells{"Anna Kern", "Kern", "Street 1\n70173 Town\nGermany", "0711 1"}));
    EXPECT_EQ(read[2][2], "12\" monitor");
    EXPECT_EQ(read[3], (cells{"Kai Ude", "\"Ude", "ok", "0711 3"}));
    EXPECT_EQ(read[4][3], "0711 4");
}

TEST(an_inch_in_a_file_of_quoted_cells, ends_no_cell) {
    const auto read = rows(
        "\"Name\",\"Size\",\"Phone\"\n\"Tom\",\"5\" pipe\",\"1\"\n\"Eva\",\"pipe 5\"\",\"2\"\n"
        "\"Kai\",\"6\" x 4\"\",\"3\"\n\"Ben \"\"Bo\"\" Ode\",\"\",\"4\"\n\"Max\",\"say \"hi\"\",\"5\"\n");
    ASSERT_EQ(read.size(), 6u);
    EXPECT_EQ(read[1], (cells{"Tom", "5\" pipe", "1"}));
    EXPECT_EQ(read[2], (cells{"Eva", "pipe 5\"", "2"}));
    EXPECT_EQ(read[3], (cells{"Kai", "6\" x 4\"", "3"}));
    EXPECT_EQ(read[4], (cells{"Ben \"Bo\" Ode", "", "4"}));
    EXPECT_EQ(read[5], (cells{"Max", "say \"hi\"", "5"}));
}

TEST(a_text_of_several_lines_at_the_end_of_a_record, stays_one_cell) {
    const auto read = rows("Name,Notes\nAnna,\"Hello\nWorld, you\"\nTom,\"one\"\nEva,\"1\n2, a\n3\"\n");
    ASSERT_EQ(read.size(), 4u);
    EXPECT_EQ(read[1][1], "Hello\nWorld, you");
    EXPECT_EQ(read[3][1], "1\n2, a\n3");
    const auto wide = rows("a;b;c;d\n1;2;\"x\ny\";4\n\"x\n\ny\";2;3;4\n1;2;3;\"x\ny\"\n\"x\ny\";\"x\ny\";3;4\n");
    ASSERT_EQ(wide.size(), 5u);
    for (auto const& one : wide) EXPECT_EQ(one.size(), 4u);
}

TEST(the_line_of_a_mark_that_is_taken_for_a_letter, is_told_and_lines_are_counted_on) {
    const auto table = read_csv("a,b,c\n1,\"x\ny\",3\n1,\"2,3\n1,\"2\",3\n1,\"2,3\n", ',');
    EXPECT_EQ(table.open_quote_line, 4);
    ASSERT_EQ(table.records.size(), 5u);
    EXPECT_EQ(table.records[2].line, 4);
    EXPECT_EQ(table.records[4].line, 6);
}

TEST(many_stray_marks, take_time_in_proportion) {
    std::string text = "a;b;c\n";
    for (int i = 0; i < 20'000; ++i) text += i % 2 ? "1;\"2;3\n" : "1;\";3\n";
    EXPECT_EQ(read_csv(text, ';').records.size(), 20'001u);
}

}
}
