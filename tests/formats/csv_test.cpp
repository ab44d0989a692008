#include "formats/csv.hpp"
#include "formats/encoding.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace referralbook::formats {
namespace {

using namespace std::string_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using records = std::vector<std::vector<std::string>>;

records cells_of(std::string_view text, char delimiter = ',') {
    records cells;
    for (auto& one : read_csv(text, delimiter).records) cells.push_back(std::move(one.cells));
    return cells;
}

TEST(a_csv_record, ends_with_any_kind_of_line_break_and_blank_lines_are_none) {
    for (const auto* text : {"a,b\r\nc,d\r\n", "a,b\nc,d", "a,b\rc,d\r", "\n\na,b\r\n\r\n\nc,d\n\n"})
        EXPECT_THAT(cells_of(text), ElementsAre(ElementsAre("a", "b"), ElementsAre("c", "d"))) << text;
}

TEST(a_csv_cell, holds_delimiters_quotes_and_line_breaks_in_quotation_marks) {
    const auto table = read_csv("Name,Note\r\n\"Ünal, Sibel\",\"said \"\"yes\"\"\r\nand left\"\r\nBen,\"\"\r\n", ',');
    ASSERT_EQ(table.records.size(), 3u);
    EXPECT_THAT(table.records[1].cells, ElementsAre("Ünal, Sibel", "said \"yes\"\r\nand left"));
    EXPECT_THAT(table.records[2].cells, ElementsAre("Ben", ""));
    EXPECT_EQ(table.records[1].line, 2);
    EXPECT_EQ(table.records[2].line, 4) << "lines within a cell count";
}

TEST(a_csv_cell, may_have_blanks_before_its_quotation_mark) {
    EXPECT_THAT(cells_of("Falk, \"Neu-Ulm, Bayern\", x\n"), ElementsAre(ElementsAre("Falk", "Neu-Ulm, Bayern", " x")));
    EXPECT_THAT(cells_of("a,  \"say \"\"no\"\", or\" \nb, \"c\""),
        ElementsAre(ElementsAre("a", "say \"no\", or"), ElementsAre("b", "c")));
    EXPECT_THAT(cells_of("a, \"Bo\" Ude, x"), ElementsAre(ElementsAre("a", " \"Bo\" Ude", " x"))) << "a nickname";
    EXPECT_THAT(cells_of("a, 5\" pipe\nb, \"c"), ElementsAre(ElementsAre("a", " 5\" pipe"), ElementsAre("b", " \"c")));
}

TEST(a_csv_file, may_have_apostrophes_around_all_its_cells) {
    EXPECT_THAT(cells_of("'Name','City'\n'Kern, Anna','L''Aquila'\nBen,Ulm\n"),
        ElementsAre(ElementsAre("Name", "City"), ElementsAre("Kern, Anna", "L'Aquila"), ElementsAre("Ben", "Ulm")));
    EXPECT_THAT(
        cells_of("Name,City\n'Kern,Anna'\n"), ElementsAre(ElementsAre("Name", "City"), ElementsAre("'Kern", "Anna'")));
    EXPECT_THAT(cells_of("'Name','City'\nJan,'s-Hertogenbosch\nPiet,'s-Gravenhage\n"),
        ElementsAre(ElementsAre("'Name'", "'City'"), ElementsAre("Jan", "'s-Hertogenbosch"),
            ElementsAre("Piet", "'s-Gravenhage")));
    EXPECT_THAT(cells_of("'Name','City'\nAnna,\"Ulm, Bayern\"\n"),
        ElementsAre(ElementsAre("'Name'", "'City'"), ElementsAre("Anna", "Ulm, Bayern")));
    const records own{{"'a'", "'b'"}, {"'c,'", "d"}};
    EXPECT_EQ(cells_of(csv_text(own)), own) << "what we write comes back";
}

TEST(a_csv_cell, that_is_not_well_formed_loses_nothing) {
    EXPECT_THAT(cells_of("Bob \"Bo\" Ude,x"), ElementsAre(ElementsAre("Bob \"Bo\" Ude", "x")));
    EXPECT_THAT(cells_of("\"a\" b,c"), ElementsAre(ElementsAre("a b", "c")));
    EXPECT_THAT(cells_of("a,b,\n,\n"), ElementsAre(ElementsAre("a", "b", ""), ElementsAre("", "")));
    EXPECT_THAT(cells_of("one\n\"\"\n"), ElementsAre(ElementsAre("one"), ElementsAre("")));
}

TEST(a_quotation_mark_that_never_closes, is_a_letter_and_its_line_is_told) {
    const auto table = read_csv("a,b\n\"Anna,1\nBen,\"\"\nCid,3\n", ',');
    EXPECT_EQ(table.open_quote_line, 2);
    ASSERT_EQ(table.records.size(), 4u);
    EXPECT_THAT(table.records[1].cells, ElementsAre("\"Anna", "1"));
    EXPECT_THAT(table.records[2].cells, ElementsAre("Ben", ""));
}

TEST(the_delimiter, is_the_one_that_makes_an_even_table) {
    EXPECT_EQ(delimiter_of("Name,Phone\nAnna,030\nBen,031\n"), ',');
    EXPECT_EQ(delimiter_of("Name;Betrag;Ort\nAnna;1,50;Köln\nBen;2,75;Bonn\n"), ';');
    EXPECT_EQ(delimiter_of("Name\tNote\nSmith, John\ta; b\nUde, Ben\tc; d\n"), '\t');
    EXPECT_EQ(delimiter_of("Name|Hours\nAnna|8:00-12:00\nBen|9:30-10:30\n"), '|');
    EXPECT_EQ(delimiter_of("Name:Town\nAnna:Bonn\nBen:Ulm\n"), ':');
    EXPECT_EQ(delimiter_of("Name;Notes\nAnna;\"a, b, c\nd, e, f\"\nBen;\"g, h, i\"\n"), ';');
    EXPECT_EQ(delimiter_of("Name\nAnna\nBen\n"), ',');
    EXPECT_EQ(
        delimiter_of("Name, Phone, Hours\nAnna Kern, 0731 555, 8:00-12:00\nTom Falk, 0731 556, 9:00-12:00\n"), ',');
    EXPECT_EQ(
        delimiter_of("Name, Phone, Website\nA Kern, 0731 555, https://a.example\nT Falk, 0731 556, https://b.example\n"
                     "B Ude, 0731 557, https://c.example\nE Hale, 0731 558, https://d.example\n"),
        ',');
    EXPECT_EQ(delimiter_of("Name;Umsatz\nKern, Anna;1,5\nUde, Ben;2,5\nFalk, Tom;3,5\nHale, Eva;4,5\n"), ';');
    EXPECT_EQ(delimiter_of("Name;Lat;Lon\nKern, Anna;48,40;9,98\nUde, Ben;48,41;9,97\n"), ';');
    EXPECT_EQ(delimiter_of(""), ',');
}

TEST(a_first_line_that_tells_the_delimiter, counts_and_is_no_record) {
    const auto text = "sep=;\r\nName;Sum\r\nAnna;1,5\r\n";
    EXPECT_EQ(delimiter_of(text), ';');
    EXPECT_THAT(cells_of(text, ';'), ElementsAre(ElementsAre("Name", "Sum"), ElementsAre("Anna", "1,5")));
    EXPECT_THAT(
        cells_of(csv_text(records{{"sep=;"}, {"x"}}, ';'), ';'), ElementsAre(ElementsAre("sep=;"), ElementsAre("x")));
}

TEST(the_encoding, is_told_by_its_mark_by_zeros_or_by_the_letters) {
    EXPECT_EQ(encoding_of("\xEF\xBB\xBFName"), encoding::utf8);
    EXPECT_EQ(encoding_of("\xFF\xFEN\0"s), encoding::utf16_le);
    EXPECT_EQ(encoding_of("\xFE\xFF\0N"s), encoding::utf16_be);
    EXPECT_EQ(encoding_of("J\xC3\xBCrgen M\xC3\xBCller, K\xF6ln"), encoding::utf8) << "one byte is wrong";
    EXPECT_EQ(encoding_of("J\xFCrgen M\xFCller, \xC3\xBC"), encoding::windows_1252);
    EXPECT_EQ(encoding_of("\xFF\xFE\0\0N\0\0\0"s), encoding::utf32_le);
    EXPECT_EQ(encoding_of("\0\0\xFE\xFF\0\0\0N"s), encoding::utf32_be);
    EXPECT_EQ(encoding_of("N\0a\0m\0e\0"s), encoding::utf16_le);
    EXPECT_EQ(encoding_of("\0N\0a\0m\0e"s), encoding::utf16_be);
    EXPECT_EQ(encoding_of("Köln"), encoding::utf8);
    EXPECT_EQ(encoding_of("K\xF6ln"), encoding::windows_1252);
    EXPECT_EQ(encoding_of(""), encoding::utf8);
}

TEST(bytes, become_utf8_without_a_mark) {
    EXPECT_EQ(utf8_of("\xEF\xBB\xBFKöln", encoding::utf8), "Köln");
    EXPECT_EQ(utf8_of("\xFF\xFE=\xD8\0\xDE"
                      "K\0"s,
                  encoding::utf16_le),
        "\U0001F600K");
    EXPECT_EQ(utf8_of("\xFE\xFF\xD8=\xDE\0\0K"s, encoding::utf16_be), "\U0001F600K");
    EXPECT_EQ(utf8_of("\xFF\xFE\0\0K\0\0\0\xF6\0\0\0\0\xF6\x01\0"s, encoding::utf32_le), "Kö\U0001F600");
    EXPECT_EQ(utf8_of("\0\0\xFE\xFF\0\0\0K\0\0\0\xF6\0\x01\xF6\0"s, encoding::utf32_be), "Kö\U0001F600");
    EXPECT_EQ(utf8_of("\0\0\xFE\xFF\0\0\xD8\0\x7F\0\0\0K"s, encoding::utf32_be), "\uFFFD\uFFFD\uFFFD");
    EXPECT_EQ(utf8_of("\x80 5 M\xFCller \x93x\x94", encoding::windows_1252), "€ 5 Müller “x”");
    EXPECT_EQ(utf8_of("\xD8\x3D\0K"s, encoding::utf16_be), "\uFFFDK") << "half a character";
    EXPECT_EQ(utf8_of("a\xF6"
                      "b\xC3\xB6",
                  encoding::utf8),
        "aöbö");
    EXPECT_EQ(utf8_of_charset("M\xFCller", "ISO-8859-1"), "Müller");
    EXPECT_FALSE(utf8_of_charset("x", "KOI8-R"));
}

TEST(a_line_that_tells_the_delimiter, is_no_record_again_in_the_middle) {
    const auto text = "sep=;\r\nName;Sum\r\nAnna;1,5\r\nsep=;\r\nName;Sum\r\nBen;2,5\r\n";
    EXPECT_EQ(delimiter_of(text), ';');
    EXPECT_THAT(cells_of(text, ';'),
        ElementsAre(ElementsAre("Name", "Sum"), ElementsAre("Anna", "1,5"), ElementsAre("Name", "Sum"),
            ElementsAre("Ben", "2,5")));
}

TEST(a_formula_character, is_neutralised_and_comes_back) {
    EXPECT_EQ(neutralised("=1+1"), "'=1+1");
    for (const auto* formula : {"+49 30 1-2", "+49(30)1", "+A1", "+", "+ 4", "++4", "+1+1", "+49 30 1\n=2"})
        EXPECT_EQ(neutralised(formula), std::string{"'"} + formula);
    for (const auto* number : {"+49 30 1", "+4930123456", "+1 212 555 0100", "+44 ", "+1"}) {
        EXPECT_EQ(neutralised(number), number) << "a phone number is none";
        EXPECT_EQ(restored(neutralised(std::string{"'"} + number)), std::string{"'"} + number);
        EXPECT_EQ(restored(std::string{"'"} + number), number) << "as it was exported before";
    }
    EXPECT_EQ(neutralised("-5"), "'-5");
    EXPECT_EQ(neutralised("@SUM(1)"), "'@SUM(1)");
    EXPECT_EQ(neutralised("\tx"), "'\tx");
    EXPECT_EQ(neutralised("＝1"), "'＝1");
    EXPECT_EQ(neutralised("'=x"), "''=x");
    for (const auto* plain : {"Anna", "'tis", "a=b", " =1", "", "'"}) EXPECT_EQ(neutralised(plain), plain);
    for (const auto* own : {"'tis", "''", "Anna's"}) EXPECT_EQ(restored(own), own);
}

RC_GTEST_PROP(csv, brings_back_every_cell, ()) {
    const auto cell = rc::gen::container<std::string>(rc::gen::elementOf("ab,;\t\"\r\n'=+-@ 1ö"s));
    const auto table = *rc::gen::container<records>(
        rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(cell)));
    const char delimiter = *rc::gen::elementOf(",;\t|"s);
    records written = table;
    for (auto& record : written)
        for (auto& one : record) one = neutralised(one);
    auto back = cells_of(csv_text(written, delimiter), delimiter);
    for (auto& record : back)
        for (auto& one : record) {
            RC_ASSERT(one.empty() || std::string_view{"=+-@\t\r\n"}.find(one.front()) == std::string_view::npos ||
                (one.front() == '+' && one.find_first_not_of("+1 ") == std::string::npos));
            one = restored(one);
        }
    RC_ASSERT(back == table);
}

TEST(a_csv_file, of_ours_is_not_taken_for_one_with_apostrophes_around_its_cells) {
    for (records const& written :
        {records{{"\'\t", "'"}}, records{{"'a;b'", "'c'"}}, records{{"'x", "y'"}, {"'z'"}}, records{{"'tis"}, {"'"}}})
        for (const char delimiter : {',', ';', '\t', '|'})
            EXPECT_EQ(cells_of(csv_text(written, delimiter), delimiter), written);
}

TEST(a_csv_file, of_two_million_columns_is_read_to_the_thousandth) {
    const auto table = read_csv(std::string(2'000'000, ',') + "\na,b\n", ',');
    ASSERT_EQ(table.records.size(), 2u);
    EXPECT_EQ(table.records[0].cells.size(), most_cells);
    EXPECT_EQ(table.widest, 2'000'001u);
    EXPECT_EQ(table.records[1].cells, (std::vector<std::string>{"a", "b"}));
}

TEST(a_csv_file, with_an_endless_cell_keeps_its_beginning_and_all_that_follows) {
    for (const bool quoted : {false, true}) {
        std::string cell(longest_cell - 1, 'x');
        for (int i = 0; i < 1'000'000; ++i) cell += "\u00fc";
        const std::string mark(quoted ? 1 : 0, '"');
        const auto table = read_csv("a," + mark + cell + mark + ",z\nb,c\n", ',');
        ASSERT_EQ(table.records.size(), 2u);
        ASSERT_EQ(table.records[0].cells.size(), 3u);
        EXPECT_EQ(table.records[0].cells[1], std::string(longest_cell - 1, 'x')) << "no half letter";
        EXPECT_EQ(table.records[0].cells[2], "z");
        EXPECT_EQ(table.cut_cells, 1u);
    }
    const auto whole = read_csv(std::string(longest_cell, 'x') + ",y\n", ',');
    EXPECT_EQ(whole.cut_cells, 0u);
    EXPECT_EQ(whole.records[0].cells[0].size(), longest_cell);
}

TEST(a_csv_file, of_open_quotes_is_read_in_one_go) {
    std::string text;
    for (int i = 0; i < 700'000; ++i) text += "\"a\n,";
    EXPECT_FALSE(read_csv(text, delimiter_of(text)).records.empty());
    EXPECT_FALSE(read_csv("x" + text + "\"", ',').records.empty());
}

}
}
