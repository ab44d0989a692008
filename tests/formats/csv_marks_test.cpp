#include "formats/csv.hpp"
#include "formats/csv_reader.hpp"

#include <gmock/gmock.h>

#include <algorithm>
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

std::string repeated(std::string_view piece, std::size_t times) {
    std::string text;
    while (times-- > 0) text += piece;
    return text;
}

/// How many letters the reader looks at, and how many records it finds.
std::pair<std::size_t, std::size_t> effort_of(std::string_view text) {
    csv_reader reader{text, ','};
    std::size_t records = 0;
    for (csv_record record; reader.next(record);) ++records;
    return {reader.looked_at(), records};
}

TEST(marks_that_a_far_one_would_close, are_looked_for_in_proportion_to_the_text) {
    const std::string_view table = "a,b\na,b\na,b\n";
    struct {
        std::string_view piece, end;
    } constexpr hostile[]{{"\"xx\"\",b\n", "x\"\n"}, {"\"xx\"\",b\n", ""}, {"x,\"\n", "\"x\n"}, {"\"a\"\",", "\n"},
        {"\"a\"\",\"b\"\"\n", "\"\n"}, {"\"a\"a\"a\"a\"a", "\",\"\n"}, {" \"x,", "\n"}, {"\"x\n\"", ",\"\n"}};
    for (auto const& [piece, end] : hostile) {
        const auto few = repeated(piece, 20'000), many = repeated(piece, 80'000);
        const auto small = effort_of(std::string{table}.append(few).append(end));
        const auto large = effort_of(std::string{table}.append(many).append(end));
        EXPECT_LT(large.first, small.first * 6) << piece << ": sixteen times as many were the square";
        EXPECT_LT(large.first, many.size() * 300) << piece;
        EXPECT_GE(large.second, small.second) << piece;
    }
}

TEST(marks_that_a_far_one_would_close, leave_each_line_a_record) {
    const auto text = "a,b\na,b\na,b\n" + repeated("\"xx\"\",b\n", 20'000) + "x\"\n";
    const auto table = read_csv(text, ',');
    ASSERT_EQ(table.records.size(), 20'004u);
    EXPECT_EQ(table.records[3].cells, (cells{"xx\"", "b"}));
    EXPECT_EQ(table.records[20'002].cells, table.records[3].cells);
}

TEST(the_width_that_most_lines_have, is_known_at_each_line_whatever_the_widths) {
    // A mark that a later line would close is an inch where its line is as wide as most, else it takes the lines in.
    const auto is_wide = [](std::string const& lines) {
        auto const& last = read_csv(lines + "\"5\"\",b\nx\"\n", ',').records;
        return std::ranges::find(last, cells{"5\"", "b"}, &csv_record::cells) != last.end();
    };
    EXPECT_TRUE(is_wide("1,2\"\n1,2\n1,2,3\n"));
    EXPECT_FALSE(is_wide("1,2\"\n1,2,3\n1,2,3\n"));
    EXPECT_TRUE(is_wide("1,2\"\n1,2,3\n1,2,3\n1,2\n")) << "of two as frequent ones that of the line before";
    EXPECT_FALSE(is_wide("1,2\"\n1,2,3\n1,2\n1,2,3\n"));
    EXPECT_TRUE(is_wide("1,2\"\n1,2,3\n1,2\n1,2,3\n1\n")) << "else the smaller";
}

TEST(blank_lines, are_passed_over_one_letter_each) {
    std::string text;
    for (std::size_t width = 1; width <= 300; ++width) text += std::string(width, ',') + '\n';
    const auto before = effort_of(text);
    const auto after = effort_of(text + std::string(500'000, '\n'));
    EXPECT_EQ(after.second, before.second);
    EXPECT_EQ(after.first, before.first);
}

}
}
