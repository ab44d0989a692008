#include "office/menu/in_and_out/file_with.hpp"
#include "office/support/screen/dialogs.hpp"
#include "office/support/small_book.hpp"
#include "office/support/snapshot.hpp"
#include "office/support/undone.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <filesystem>
#include <gmock/gmock.h>
#include <iterator>

using namespace referralbook::tests;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
namespace fs = std::filesystem;

namespace {

std::string imported(workbook& workbook, fs::path const& path) {
    return undone_and_redone(workbook, "Import", {{"File", any(path.string())}});
}

// Three rows: one new, one that is there, one without a name.
constexpr auto people = "Full name;Phone;Shoe size;Area;Fax\r\n"
                        "\"Meyer, Anna\";+49 171 2345678;38;North;030 1\r\n"
                        "Dr. U\xCC\x88nal;;42;East;\r\n"
                        ";030 999;;;\r\n";

}

TEST(import_of_csv, adds_merges_and_reports_as_one_step) {
    auto workbook = small_book();
    EXPECT_EQ(imported(workbook, file_with("people.csv", people)),
        "3 rows: 1 added, 1 merged, 1 left out. The sheet Import report says more.");
    EXPECT_EQ(workbook.text("Sheet1.A7"), "Meyer, Anna");
    EXPECT_EQ(workbook.text("Sheet1.B7"), "+49 171 2345678");
    EXPECT_EQ(workbook.text("Sheet1.C7"), "38");
    EXPECT_EQ(workbook.text("Sheet1.E7"), "North");
    EXPECT_THAT(workbook.formula("Sheet1.J7"), HasSubstr("WORTH(RB_LEDGER;$A7)"));
    EXPECT_EQ(workbook.text("Sheet1.C4"), "42") << "a blank of the user's own column";
    EXPECT_EQ(workbook.text("Sheet1.E4"), "East");
    EXPECT_EQ(workbook.text("Sheet1.A4"), "Dr Ünal");
    EXPECT_EQ(workbook.text("Import report.A1"), "Import report");
    EXPECT_THAT(workbook.text("Import report.A3"), HasSubstr("no such column: Fax"));
    EXPECT_EQ(workbook.text("Import report.C8"), "Left out");
    EXPECT_EQ(workbook.text("Import report.D8"), "No name stands in this row.");
}

TEST(import_of_csv, again_adds_nothing) {
    auto workbook = small_book();
    const auto path = file_with("twice.csv", people);
    imported(workbook, path);
    EXPECT_EQ(command(workbook, "Import", {{"File", any(path.string())}}),
        "3 rows: 0 added, 0 merged, 3 left out. The sheet Import report says more.");
    EXPECT_EQ(last_row(workbook, "Sheet1"), 7);
}

TEST(import_of_csv, fills_many_blanks_in_one_go) {
    auto workbook = small_book();
    std::string names = "Name\n", towns = "Name,Area,Shoe size\n";
    for (int i = 0; i < 60; ++i) {
        const std::string name{'P', static_cast<char>('a' + i % 26), static_cast<char>('a' + i / 26), 'x'};
        names += name + " Tester\n";
        towns += name + " Tester," + (i == 40 ? "" : "007") + ',' + std::to_string(i) + '\n';
    }
    command(workbook, "Import", {{"File", any(file_with("names.csv", names).string())}});
    workbook.put("Sheet1.E4", "East");
    EXPECT_THAT(
        imported(workbook, file_with("towns.csv", towns)), HasSubstr("60 rows: 0 added, 60 merged, 0 left out."));
    EXPECT_EQ(workbook.text("Sheet1.E7"), "007");
    EXPECT_EQ(workbook.text("Sheet1.E47"), "");
    EXPECT_EQ(workbook.text("Sheet1.E66"), "007");
    EXPECT_EQ(workbook.text("Sheet1.C66"), "59");
}

TEST(import_of_cards, takes_them_with_their_notes_of_several_lines) {
    auto workbook = small_book();
    const auto path = file_with("cards.vcf",
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=windows-1250:\x8Aim\xE1nek;Jan\r\nTEL;CELL:0171 1234567\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada Okafor\r\nX-REFERRALBOOK;LABEL=\"Shoe size\":39\r\nEND:VCARD\r\n");
    EXPECT_THAT(imported(workbook, path), HasSubstr("2 added"));
    EXPECT_EQ(workbook.text("Sheet1.A7"), "Jan Šimánek") << "a character set that the office knows";
    EXPECT_EQ(workbook.text("Sheet1.B7"), "0171 1234567");
    EXPECT_EQ(workbook.text("Sheet1.C8"), "39");
}

TEST(import_of_a_workbook, goes_through_the_offices_filters) {
    const auto path = the_office().folder() / "foreign.xlsx";
    {
        auto foreign = the_office().new_spreadsheet();
        foreign.add_sheet("People");
        foreign.put("A1", "7");
        foreign.put_rows("People.B3",
            {{any("Name"), any("Phone"), any("Shoe size")}, {any("Anna Meyer"), any("030 5566234"), any(38.5)},
                {any("Eve Dietz"), any("030 5566235"), any(41.0)}});
        foreign.store(path, xlsx);
    }
    auto workbook = small_book();
    EXPECT_THAT(imported(workbook, path), HasSubstr("2 added"));
    EXPECT_EQ(workbook.text("Sheet1.A8"), "Eve Dietz");
    EXPECT_EQ(workbook.number("Sheet1.C7"), 38.5);
    EXPECT_THAT(workbook.text("Import report.A3"), HasSubstr("sheet People"));
}

TEST(import_of_a_workbook, takes_addresses_and_numbers_that_stand_there_as_links) {
    const auto row = [](std::string const& name, std::string const& phone, std::string const& mail) {
        return "<table:table-row>" + name + phone + mail + "</table:table-row>";
    };
    const auto text = [](std::string const& content) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + content + "</text:p></table:table-cell>";
    };
    const auto link = [&](std::string const& target, std::string const& shown) {
        return text("<text:a xlink:href=\"" + target + "\">" + shown + "</text:a>");
    };
    const auto formula = [](std::string const& target) {
        return "<table:table-cell table:formula=\"of:=HYPERLINK(&quot;" + target +
            "&quot;;&quot;write&quot;)\" office:value-type=\"string\"><text:p>write</text:p></table:table-cell>";
    };
    const auto path = file_with("links.fods",
        R"(<?xml version="1.0" encoding="UTF-8"?><office:document
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table
 table:name="People">)" +
            row(text("Name"), text("Phone"), text("E-mail")) +
            row(link("mailto:ben@cole.example", "Ben Cole"), link("tel:+497315557777", "call"),
                link("mailto:ben.cole@x.example?subject=Hello", "write")) +
            row(text("Ida Rot"), text("0711 222222"), formula("mailto:ida@rot.example")) +
            row(text("Jan Rot"), text("0711 333333"), link("mailto:jan@rot.example", "jan@rot.example")) +
            "</table:table></office:spreadsheet></office:body></office:document>");
    auto workbook = small_book();
    workbook.put("Sheet1.C3", "E-mail");
    ASSERT_THAT(imported(workbook, path), HasSubstr("3 added"));
    EXPECT_EQ(workbook.text("Sheet1.A7"), "Ben Cole");
    EXPECT_EQ(workbook.text("Sheet1.B7"), "+497315557777");
    EXPECT_EQ(workbook.text("Sheet1.C7"), "ben.cole@x.example");
    EXPECT_EQ(workbook.text("Sheet1.C8"), "ida@rot.example");
    EXPECT_EQ(workbook.text("Sheet1.C9"), "jan@rot.example");
    EXPECT_THAT(workbook.text("Import report.A3") + workbook.text("Import report.A4"),
        HasSubstr("the headings speak of neither: Name."));
}

TEST(an_export, is_imported_into_an_empty_copy_with_nothing_lost) {
    auto workbook = small_book();
    workbook.put_text("Sheet1.C5", "=1+1\nsecond line");
    workbook.put("Sheet1.F5", 30);
    for (const auto* name : {"round.csv", "round.vcf"}) {
        const auto path = the_office().folder() / name;
        command(workbook, "Export",
            {{"File", any(path.string())},
                {"What", any(name == std::string{"round.csv"} ? "contacts" : "contact cards")}});
        auto copy = small_book();
        for (int row = 4; row <= 6; ++row)
            for (const auto* column : {"A", "B", "C", "D", "E", "F"})
                copy.put("Sheet1." + (column + std::to_string(row)), "");
        EXPECT_THAT(command(copy, "Import", {{"File", any(path.string())}}), HasSubstr("3 added")) << name;
        for (int row = 4; row <= 6; ++row)
            for (const auto* column : {"A", "B", "C", "D", "E", "F"}) {
                const auto cell = "Sheet1." + (column + std::to_string(row));
                EXPECT_EQ(copy.shown(cell), workbook.shown(cell)) << name << ' ' << cell;
            }
    }
}

TEST(an_export_of_referrals_and_touches, comes_back_row_by_row) {
    auto workbook = small_book();
    workbook.put(at("Touches", "When", 2), 46300.5);
    workbook.put_text(at("Touches", "Who", 2), "Anna Kern");
    workbook.put_text(at("Touches", "Kind", 2), "Call");
    for (const auto* what : {"referrals", "touches"}) {
        const auto path = the_office().folder() / (std::string{what} + "_back.csv");
        command(workbook, "Export", {{"File", any(path.string())}, {"What", any(what)}});
        EXPECT_THAT(command(workbook, "Import", {{"File", any(path.string())}}), HasSubstr(": 0 added, 0 merged,"))
            << what << " are there already";
    }
    const auto path = file_with(
        "one_more.csv", "No.,Date,Source,Prospect,Status,Told\n77,2026-11-03,Anna Kern,Ben Ude,New,\n");
    const int last = last_row(workbook, "Referrals");
    EXPECT_THAT(undone_and_redone(workbook, "Import", {{"File", any(path.string())}}), HasSubstr("1 row: 1 added"));
    EXPECT_EQ(last_row(workbook, "Referrals"), last + 1);
}

TEST(import_into_a_book_that_set_up_made, fills_formulas_and_looks_of_the_new_rows) {
    auto workbook = the_office().new_spreadsheet();
    workbook.put_rows("A1",
        {{any("First name"), any("Surname"), any("Phone"), any("Type"), any("Last contacted"), any("Notes")},
            {any("Anna"), any("Meyer"), any("030 5566234"), any("Client"), any(""), any("")}});
    workbook.put("E2", 46300);
    const com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet> day{
        workbook.cell("E2"), com::sun::star::uno::UNO_QUERY_THROW};
    day->setPropertyValue("NumberFormat", com::sun::star::uno::Any{sal_Int32{36}});
    ASSERT_THAT(command(workbook, "SetUp"), HasSubstr("is set up"));
    workbook.undo_manager()->clear();
    const auto path = file_with("more.csv",
        "Name,Phone,Type,Last contacted,Postcode\n\"Okafor, Ada\",030 1234567,Partner,2026-11-03,01067\n"
        "Ben Ude,030 7654321,Partner,2026-10-05 14:30,\n");
    EXPECT_THAT(imported(workbook, path), HasSubstr("2 rows: 2 added"));
    EXPECT_EQ(workbook.text("Sheet1.A3"), "Ada");
    EXPECT_EQ(workbook.text("Sheet1.B3"), "Okafor");
    EXPECT_EQ(workbook.number("Sheet1.E3"), 46329);
    EXPECT_DOUBLE_EQ(workbook.number("Sheet1.E4"), 46300 + 14.5 / 24);
    EXPECT_THAT(workbook.text("Sheet1.E3"), HasSubstr("2026")) << "a date shows as a date";
    const auto who = workbook.name("RB_CONTACT_WHO");
    ASSERT_EQ(who, "$Sheet1.$G$1");
    EXPECT_EQ(workbook.text("Sheet1.G3"), "Ada Okafor");
    EXPECT_THAT(workbook.formula("Sheet1.L4"), HasSubstr("VISITFLAG"));
}

TEST(import, refuses_what_it_cannot_do_and_changes_nothing) {
    auto workbook = small_book();
    EXPECT_THAT(refused(workbook, "Import", {}), HasSubstr("which file"));
    EXPECT_THAT(refused(workbook, "Import", {{"File", any("/no/such/file.csv")}}), HasSubstr("There is no file"));
    EXPECT_THAT(
        refused(workbook, "Import", {{"File", any(file_with("none.csv", "").string())}}), HasSubstr("is empty"));
    EXPECT_THAT(refused(workbook, "Import", {{"File", any(file_with("odd.csv", "1,2\n3,4\n").string())}}),
        HasSubstr("No headings"));
    EXPECT_THAT(refused(workbook, "Import", {{"File", any(file_with("broken.xlsx", "PK\x03\x04 nothing").string())}}),
        HasSubstr("could not be opened"));
    const auto path = file_with("below.csv", people);
    EXPECT_THAT(refused(workbook, "Import", {{"File", any(path.string())}, {"Dates", any("monht first")}}),
        HasSubstr("not \"monht first\""));
    EXPECT_THAT(refused(workbook, "Import", {{"File", any(path.string())}, {"Known", any("leave it")}}),
        HasSubstr("not \"leave it\""));
    EXPECT_THAT(
        refused(workbook, "Import", {{"File", any(path.string())}, {"StopAt", any(50.0)}}), HasSubstr("Stopped"));
    workbook.put("Sheet1.M5", "beside");
    workbook.put("Sheet1.M7", "below, where the file has nothing");
    command(workbook, "Import", {{"File", any(path.string())}});
    EXPECT_EQ(workbook.text("Sheet1.A7") + workbook.text("Sheet1.M7"), "Meyer, Annabelow, where the file has nothing");
}

TEST(import, leaves_a_total_below_the_contacts_in_its_place) {
    auto workbook = small_book();
    const auto path = file_with("total.csv", people);
    workbook.put("Sheet1.J8", "=SUM(J4:J6)");
    command(workbook, "Import", {{"File", any(path.string())}});
    EXPECT_EQ(workbook.formula("Sheet1.J8"), "=SUM(J4:J7)") << "one row is added, above it";
}

TEST(import, lives_with_formulas_of_the_users_that_show_nothing) {
    auto workbook = small_book();
    workbook.put("Sheet1.C4", "=IF(FALSE();1;\"\")");
    EXPECT_THAT(imported(workbook, file_with("empty_formula.csv", people)),
        HasSubstr("3 rows: 1 added, 1 merged, 1 left out."));
    EXPECT_EQ(workbook.formula("Sheet1.C4"), "=IF(FALSE();1;\"\")");
    EXPECT_EQ(workbook.text("Sheet1.E4"), "East");
}

TEST(import, takes_rows_whose_formulas_of_ours_are_left_over) {
    auto workbook = small_book();
    const auto path = file_with("left_over.csv", people);
    command(workbook, "Import", {{"File", any(path.string())}});
    for (const auto* cell : {"Sheet1.A7", "Sheet1.B7", "Sheet1.C7", "Sheet1.E7"}) workbook.put(cell, "");
    ASSERT_THAT(workbook.formula("Sheet1.J7"), HasSubstr("WORTH"));
    EXPECT_THAT(command(workbook, "Import", {{"File", any(path.string())}}), HasSubstr("1 added"));
    EXPECT_EQ(workbook.text("Sheet1.A7"), "Meyer, Anna");
}

TEST(import, is_not_in_the_way_of_what_stands_in_columns_it_does_not_write) {
    auto workbook = small_book();
    workbook.put("Sheet1.C8", "my total");
    EXPECT_THAT(imported(workbook, file_with("two.csv", "Name,Phone\nAnna Meyer,030 1111111\nEve Dietz,030 1111112\n")),
        HasSubstr("2 added"));
    EXPECT_EQ(workbook.text("Sheet1.C8"), "my total");
    EXPECT_EQ(workbook.text("Sheet1.A8"), "Eve Dietz");
}

TEST(the_import_dialog, shows_what_it_would_do_and_takes_what_the_user_chose) {
    const auto source = the_office().folder() / "import_dialog.ods";
    small_book().store(source);
    const auto path = file_with("asked.csv", people);
    auto workbook = shown_office().load(source);
    const auto before = snapshot_of(workbook);
    {
        const asking command{workbook, "Import", {{"Today", any(small_book_today)}, {"File", any(path.string())}}};
        const auto dialog = dialog_titled("Import contacts");
        ASSERT_TRUE(dialog.is());
        EXPECT_THAT(all_words(dialog),
            AllOf(HasSubstr("3 rows: 1 added, 1 merged, 1 left out."), HasSubstr("+49 171 2345678")));
        choose(dialog, "Column for Shoe size", "E: Fax");
        choose(dialog, "Column for Name", "(none)");
        EXPECT_FALSE(usable(dialog, "Import"));
        EXPECT_THAT(all_words(dialog), HasSubstr("Choose the column that holds the names"));
        choose(dialog, "Column for Name", "A: Full name");
        choose(dialog, "Who is there already", "Leave out");
        EXPECT_THAT(all_words(dialog), HasSubstr("3 rows: 1 added, 0 merged, 2 left out."));
        press(dialog, "Import");
    }
    EXPECT_EQ(workbook.text("Sheet1.C7"), "030 1");
    const auto after = snapshot_of(workbook);
    ASSERT_TRUE(workbook.undo());
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    ASSERT_TRUE(workbook.redo());
    EXPECT_THAT(differences(after, snapshot_of(workbook)), IsEmpty());
}

TEST(the_import_dialog, shows_all_columns_page_by_page) {
    const auto source = the_office().folder() / "import_wide.ods";
    std::string head = "Name", row = "\nAnna Meyer";
    {
        auto wide = small_book();
        for (char letter = 'L'; letter <= 'Z'; ++letter)
            wide.put_text(std::string{"Sheet1."} + letter + '3', std::string{"Own "} + letter);
        for (char letter = 'A'; letter <= 'F'; ++letter)
            wide.put_text(std::string{"Sheet1.A"} + letter + '3', std::string{"Own A"} + letter);
        wide.store(source);
    }
    for (char letter = 'L'; letter <= 'Z'; ++letter) head += std::string{",Own "} + letter, row += ",x";
    for (char letter = 'A'; letter <= 'F'; ++letter) head += std::string{",Own A"} + letter, row += ",x";
    auto workbook = shown_office().load(source);
    {
        const asking command{workbook, "Import", {{"File", any(file_with("wide.csv", head + row + '\n').string())}}};
        const auto dialog = dialog_titled("Import contacts");
        ASSERT_TRUE(dialog.is());
        EXPECT_THAT(all_words(dialog), AllOf(HasSubstr("Own L"), testing::Not(HasSubstr("Own AF"))));
        choose(dialog, "Columns that are shown", "Columns 19 to 22");
        EXPECT_THAT(all_words(dialog), HasSubstr("Own AF"));
        press(dialog, "Import");
    }
    EXPECT_EQ(workbook.text("Sheet1.AB7"), "x");
    EXPECT_EQ(workbook.text("Sheet1.AF7"), "x");
}

TEST(the_import_dialog, settles_differences_column_by_column_and_reads_the_file_anew) {
    const auto source = the_office().folder() / "import_differences.ods";
    small_book().store(source);
    const auto path = file_with(
        "differences.csv", "Name;Shoe size;Phone\nDr \xDCnal;41;0171 999999\nJan \xA9\xEDk;40;\n");
    auto workbook = shown_office().load(source);
    {
        const asking command{workbook, "Import", {{"File", any(path.string())}}};
        auto dialog = dialog_titled("Import contacts");
        ASSERT_TRUE(dialog.is());
        EXPECT_THAT(all_words(dialog), HasSubstr("Jan ©ík"));
        choose(dialog, "Encoding of the file", "Central Europe (ISO-8859-2)");
        dialog = dialog_titled("Import contacts");
        ASSERT_TRUE(dialog.is());
        EXPECT_THAT(all_words(dialog), HasSubstr("Jan Šík"));
        press(dialog, "Import");
    }
    EXPECT_EQ(workbook.text("Sheet1.A7"), "Jan Šík");
}

TEST(the_import_dialog, left_with_cancel_leaves_nothing) {
    const auto source = the_office().folder() / "import_cancel.ods";
    small_book().store(source);
    auto workbook = shown_office().load(source);
    const auto before = snapshot_of(workbook);
    {
        const asking command{workbook, "Import", {{"File", any(file_with("cancelled.csv", people).string())}}};
        const auto dialog = dialog_titled("Import contacts");
        ASSERT_TRUE(dialog.is());
        press(dialog, "Cancel");
    }
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    EXPECT_THAT(workbook.undo_titles(), IsEmpty());
}
