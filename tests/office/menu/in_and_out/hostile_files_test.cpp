// Files that are no tables, or more than a sheet holds: the office stays in hand, and what was left out is said.
#include "office/menu/in_and_out/file_with.hpp"
#include "office/support/small_book.hpp"
#include "office/support/snapshot.hpp"
#include "office/support/uno_text.hpp"

#include <filesystem>
#include <gmock/gmock.h>

using namespace referralbook::tests;
using testing::AnyOf;
using testing::HasSubstr;
using testing::IsEmpty;
namespace fs = std::filesystem;

namespace {

/// The answer to an import of a file, and all that the report says.
std::string told(workbook& workbook, fs::path const& path) {
    auto words = command(workbook, "Import", {{"File", any(path.string())}});
    EXPECT_LT(words.size(), 1000u);
    if (workbook.has_sheet("Import report"))
        for (int row = 1; row < 12; ++row) words += '\n' + workbook.text("Import report.A" + std::to_string(row));
    return words;
}

}

TEST(a_hostile_file, of_two_million_columns_is_read_to_the_thousandth) {
    auto workbook = small_book();
    auto text = "Full name,Phone" + std::string(2'000'000, ',') + "\nAnna Meyer,030 1\n";
    EXPECT_THAT(told(workbook, file_with("wide.csv", text)), HasSubstr("2000002 cells"));
    EXPECT_EQ(workbook.text("Sheet1.A7"), "Anna Meyer");
}

TEST(a_hostile_file, of_fifty_thousand_headings_is_read_to_the_thousandth) {
    auto workbook = small_book();
    std::string headings = "Full name,Phone", row = "Anna Meyer,030 1";
    for (int i = 0; i < 50'000; ++i) {
        headings += ",Column " + std::to_string(i);
        row += "," + std::to_string(i);
    }
    EXPECT_THAT(told(workbook, file_with("headings.csv", headings + '\n' + row + '\n')), HasSubstr("50002 cells"));
    EXPECT_EQ(workbook.text("Sheet1.A7"), "Anna Meyer");
}

TEST(a_hostile_file, with_an_endless_cell_is_read) {
    constexpr std::size_t endless = 20'000'000;
    auto workbook = small_book();
    const auto text = "Full name,Notes\nAnna Meyer," + std::string(endless, 'x') + "\nBen Ude,y\n";
    EXPECT_THAT(told(workbook, file_with("long.csv", text)), HasSubstr("1 cell was longer than a sheet holds"));
    EXPECT_EQ(workbook.text("Sheet1.A8"), "Ben Ude");
}

TEST(a_hostile_file, of_open_quotation_marks_is_answered) {
    auto workbook = small_book();
    for (const std::string piece : {"\"a\n,", "\"", "\"\n", ",\"", "\"a\",\"b", "a\"\"\",\n\""}) {
        std::string text;
        while (text.size() < 1'000'000) text += piece;
        EXPECT_THAT(told(workbook, file_with("quotes.csv", text)), testing::Not(IsEmpty()));
        while (workbook.undo()) {}
    }
}

TEST(a_hostile_file, of_cards_with_ever_other_entries_is_read) {
    auto workbook = small_book();
    std::string text;
    for (int i = 0; i < 3'000; ++i)
        text += "BEGIN:VCARD\nVERSION:3.0\nFN:Person " + std::to_string(i) + "\nX-KIND-" + std::to_string(i) +
            ":x\nEND:VCARD\n";
    EXPECT_THAT(told(workbook, file_with("kinds.vcf", text)), HasSubstr("3000 rows"));
}

TEST(a_hostile_file, of_one_line_of_a_thousand_cells_above_many_short_ones_is_read) {
    auto workbook = small_book();
    auto text = "Full name,Phone" + std::string(900, ',') + "x\nAnna Meyer,030 1\n";
    for (int i = 0; i < 100'000; ++i) text += ",\n";
    EXPECT_THAT(told(workbook, file_with("short.csv", text)), HasSubstr("1 column with one cell alone was left out"));
    EXPECT_EQ(workbook.text("Sheet1.A7"), "Anna Meyer");
}

TEST(a_hostile_file, of_a_workbook_with_a_lone_cell_far_away_is_read) {
    const auto cell = [](std::string const& text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    };
    const auto row = [](std::string const& cells) { return "<table:table-row>" + cells + "</table:table-row>"; };
    const auto path = file_with("corner.fods",
        R"(<?xml version="1.0" encoding="UTF-8"?><office:document
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>
<table:table table:name="People">)" +
            row(cell("Name") + cell("Phone")) + row(cell("Eve Dietz") + cell("030 5566235")) +
            "<table:table-row table:number-rows-repeated=\"1048573\"><table:table-cell/></table:table-row>" +
            row("<table:table-cell table:number-columns-repeated=\"900\"/>" + cell("far away")) +
            "</table:table></office:spreadsheet></office:body></office:document>");
    auto workbook = small_book();
    EXPECT_THAT(told(workbook, path), HasSubstr("1 added"));
    EXPECT_EQ(workbook.text("Sheet1.A7"), "Eve Dietz");
}

TEST(a_hostile_file, that_is_no_file_is_refused) {
    auto workbook = small_book();
    const auto before = snapshot_of(workbook);
    EXPECT_THAT(told(workbook, the_office().folder()), HasSubstr("cannot be read"));
    EXPECT_THAT(
        told(workbook, "/proc/self/mem"), AnyOf(HasSubstr("cannot be read"), HasSubstr("row"), HasSubstr("nothing")));
    EXPECT_THAT(told(workbook, "/dev/zero"), HasSubstr("cannot be read"));
    EXPECT_THAT(told(workbook, '/' + std::string(30'000, 'x')), HasSubstr("There is no file"));
    EXPECT_THAT(told(workbook, std::string(30'000, 'x')), HasSubstr("has no folder"));
    EXPECT_THAT(told(workbook, "../list.csv"), HasSubstr("has no folder"));
    EXPECT_THAT(told(workbook, "http://kern.example/list.csv"), HasSubstr("no address with http://"));
    EXPECT_THAT(told(workbook, std::string{"/tmp/list.csv\0.ods", 18}), HasSubstr("control characters"));
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
}
