#include "office/support/as.hpp"
#include "office/support/office.hpp"
#include "office/support/snapshot.hpp"
#include "support/paths.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeReferrer.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <algorithm>
#include <fstream>
#include <gmock/gmock.h>
#include <set>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;
using uno::Any;

namespace {

// 2026-11-03, so that the book looks the same whenever the tests run.
constexpr double today = 46329;

std::string set_up(workbook const& workbook, std::initializer_list<named_value> more = {}) {
    std::vector<named_value> arguments{{"Quiet", Any{true}}, {"Today", Any{today}}};
    arguments.insert(arguments.end(), more);
    rtl::OUString sentence;
    const auto answer = arguments.size() == 2
        ? workbook.dispatch("org.referralbook:SetUp", {arguments[0], arguments[1]})
        : workbook.dispatch("org.referralbook:SetUp", {arguments[0], arguments[1], arguments[2]});
    answer.value >>= sentence;
    return narrow(sentence);
}

workbook contacts() {
    auto workbook = the_office().new_spreadsheet();
    const auto text = [](char const* words) { return Any{rtl::OUString::createFromAscii(words)}; };
    workbook.put_text("A1", "Our contacts");
    workbook.put_rows("A3",
        {
            {text("Name"), text("Phone"), text("Type"), text("Referred by"), text("Date received"),
                text("Last contacted")},
            {text("Anna Meyer"), text("01 234"), text("Client"), text("Okafor Dental"), Any{46000.0}, Any{46100.0}},
            {text("Okafor Dental"), text("01 235"), text("Partner"), text(""), text(""), Any{46320.0}},
            {text("Ben Ude"), text("=1+1"), text("Prospect"), text("Okafor Dental"), Any{46325.0}, text("")},
            {text("Cleo Ray"), text("01 237"), text(""), text("Ida Holm"), Any{46300.0}, text("")},
            {text("Ida Holm"), text("01 238"), text("Adviser"), text("a friend"), text(""), text("")},
        });
    for (const auto address : {"E4:E8", "F4:F8"}) {
        uno::Reference<beans::XPropertySet> properties{workbook.range(address), uno::UNO_QUERY_THROW};
        properties->setPropertyValue("NumberFormat", Any{sal_Int32{36}});
    }
    return workbook;
}

// What a cell of a sheet shows.
std::string shown(workbook const& workbook, std::string_view sheet, std::string_view address) {
    const uno::Reference<com::sun::star::text::XTextRange> cell{
        workbook.sheet(sheet)->getCellRangeByName(wide(address))->getCellByPosition(0, 0), uno::UNO_QUERY_THROW};
    return narrow(cell->getString());
}

double named_number(workbook const& workbook, std::string_view name) {
    const uno::Reference<container::XNameAccess> names{
        workbook.as<beans::XPropertySet>()->getPropertyValue("NamedRanges"), uno::UNO_QUERY_THROW};
    const uno::Reference<sheet::XCellRangeReferrer> referrer{names->getByName(wide(name)), uno::UNO_QUERY_THROW};
    return referrer->getReferredCells()->getCellByPosition(0, 0)->getValue();
}

// Cells that show an error, on any sheet.
std::vector<std::string> errors_in(workbook const& workbook) {
    std::vector<std::string> found;
    for (auto const& [place, content] : snapshot_of(workbook).entries)
        if (place.find('!') != std::string::npos &&
            (content.find("#N") != std::string::npos || content.find("#VALUE") != std::string::npos ||
                content.find("Err:") != std::string::npos || content.find("#REF") != std::string::npos))
            found.push_back(place + ": " + content);
    return found;
}

// What stands in the user's own columns.
std::map<std::string, std::string> columns_of(
    workbook const& workbook, std::string const& sheet, std::string const& letters) {
    std::map<std::string, std::string> kept;
    for (auto const& [place, content] : snapshot_of(workbook).entries)
        if (place.starts_with(sheet + "!") && letters.find(place[sheet.size() + 1]) != std::string::npos &&
            place[sheet.size() + 2] >= '0' && place[sheet.size() + 2] <= '9')
            kept[place] = content;
    return kept;
}

}

TEST(set_up, makes_a_referral_tracker_of_a_contact_sheet) {
    auto workbook = contacts();
    EXPECT_THAT(set_up(workbook),
        AllOf(HasSubstr("7 columns right of column F"), HasSubstr("6 sheets"),
            HasSubstr("3 referrals from \"Referred by\"")));
    EXPECT_THAT(workbook.sheet_titles(),
        testing::ElementsAre("Sheet1", "Today", "Referrals", "Sources", "Touches", "Rules", "Lists"));
    EXPECT_THAT(errors_in(workbook), IsEmpty());
    EXPECT_EQ(shown(workbook, "Sheet1", "K5"), "Too soon");
    EXPECT_EQ(shown(workbook, "Sheet1", "K8"), "Never visited");
    EXPECT_EQ(shown(workbook, "Sheet1", "M5"), "A");
    EXPECT_EQ(shown(workbook, "Sources", "B2"), "Okafor Dental");
    EXPECT_EQ(shown(workbook, "Referrals", "X3"), "Thank the source");
    EXPECT_EQ(shown(workbook, "Referrals", "Z3"), "Overdue");
    EXPECT_EQ(named_number(workbook, "RB_TODAY"), today);
    EXPECT_EQ(named_number(workbook, "RB_LAST_NO"), 3);
    EXPECT_THAT(shown(workbook, "Rules", "F2"), StartsWith("3 referrals, 2 sources"));
}

TEST(set_up, changes_nothing_of_the_user) {
    auto workbook = contacts();
    const auto before = columns_of(workbook, "Sheet1", "ABCDEF");
    ASSERT_FALSE(before.empty());
    set_up(workbook);
    EXPECT_EQ(columns_of(workbook, "Sheet1", "ABCDEF"), before);
}

TEST(set_up, is_one_step_that_undo_takes_away_and_redo_brings_back) {
    auto workbook = contacts();
    const auto steps = workbook.undo_titles().size();
    const auto before = snapshot_of(workbook);
    set_up(workbook);
    const auto after = snapshot_of(workbook);
    ASSERT_EQ(workbook.undo_titles().size(), steps + 1);
    EXPECT_EQ(workbook.undo_titles().front(), "Set up this workbook");
    for (int round = 0; round < 2; ++round) {
        ASSERT_TRUE(workbook.undo());
        EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
        ASSERT_TRUE(workbook.redo());
        EXPECT_THAT(differences(after, snapshot_of(workbook)), IsEmpty());
    }
}

TEST(set_up, again_adds_nothing_where_nothing_is_missing) {
    auto workbook = contacts();
    set_up(workbook);
    const auto before = snapshot_of(workbook);
    const auto steps = workbook.undo_titles().size();
    EXPECT_EQ(set_up(workbook), "This workbook is set up already; nothing was missing.");
    EXPECT_EQ(workbook.undo_titles().size(), steps);
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
}

TEST(set_up, brings_back_a_sheet_and_a_column_that_were_deleted) {
    auto workbook = contacts();
    set_up(workbook);
    workbook.model()->getSheets()->removeByName("Today");
    EXPECT_THAT(set_up(workbook), HasSubstr("1 sheet: Today"));
    EXPECT_TRUE(workbook.has_sheet("Today"));
    EXPECT_THAT(errors_in(workbook), IsEmpty());
}

TEST(set_up, adds_a_column_of_a_later_version_to_a_table_that_lacks_it) {
    auto workbook = contacts();
    set_up(workbook);
    EXPECT_EQ(shown(workbook, "Touches", "I1"), "Cost");
    as<table::XColumnRowRange>(workbook.sheet("Touches"))->getColumns()->removeByIndex(8, 1);
    workbook.put_text("Touches.I1", "My own");
    workbook.undo_manager()->clear();
    const auto before = snapshot_of(workbook);
    EXPECT_THAT(set_up(workbook), HasSubstr("the column Cost of the table Touches"));
    const auto after = snapshot_of(workbook);
    EXPECT_EQ(shown(workbook, "Touches", "J1"), "Cost") << "what the user wrote beside the table stays";
    EXPECT_EQ(shown(workbook, "Touches", "I1"), "My own");
    EXPECT_EQ(set_up(workbook), "This workbook is set up already; nothing was missing.");
    ASSERT_EQ(workbook.undo_titles().size(), 1u);
    ASSERT_TRUE(workbook.undo());
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    ASSERT_TRUE(workbook.redo());
    EXPECT_THAT(differences(after, snapshot_of(workbook)), IsEmpty());
}

TEST(set_up, gives_its_sheet_another_title_where_the_user_has_one_of_that_name) {
    auto workbook = contacts();
    workbook.add_sheet("Referrals");
    workbook.sheet("Referrals")->getCellRangeByName("A1")->getCellByPosition(0, 0)->setFormula("mine");
    EXPECT_THAT(set_up(workbook, {{"Sheet", Any{rtl::OUString{"Sheet1"}}}}), HasSubstr("Referrals 2"));
    EXPECT_EQ(shown(workbook, "Referrals", "A1"), "mine");
    EXPECT_EQ(shown(workbook, "Referrals 2", "X3"), "Thank the source");
    EXPECT_THAT(errors_in(workbook), IsEmpty());
}

TEST(set_up, refuses_a_protected_sheet_with_a_sentence) {
    auto workbook = contacts();
    as<util::XProtectable>(workbook.sheet("Sheet1"))->protect("");
    const auto before = snapshot_of(workbook);
    EXPECT_THAT(set_up(workbook), HasSubstr("\"Sheet1\" is protected"));
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
}

TEST(set_up, refuses_a_workbook_whose_structure_is_protected) {
    auto workbook = contacts();
    workbook.as<util::XProtectable>()->protect("");
    EXPECT_THAT(set_up(workbook), HasSubstr("structure"));
    EXPECT_EQ(workbook.sheet_titles().size(), 1u);
}

TEST(set_up, refuses_a_document_open_for_reading) {
    const auto path = the_office().folder() / "read_only.ods";
    {
        auto workbook = contacts();
        workbook.store(path);
    }
    auto workbook = the_office().load(path, true);
    EXPECT_THAT(set_up(workbook), HasSubstr("reading only"));
}

TEST(set_up, of_an_empty_workbook_says_what_to_do) {
    auto workbook = the_office().new_spreadsheet();
    const auto sentence = set_up(workbook);
    EXPECT_THAT(sentence, testing::EndsWith("."));
    EXPECT_EQ(workbook.sheet_titles().size(), 1u);
    EXPECT_TRUE(workbook.undo_titles().empty());
}

TEST(set_up, places_its_columns_right_of_what_stands_there) {
    auto workbook = contacts();
    workbook.put_text("H6", "a remark");
    set_up(workbook);
    EXPECT_EQ(shown(workbook, "Sheet1", "H6"), "a remark");
    EXPECT_EQ(shown(workbook, "Sheet1", "I3"), "Area");
}

TEST(set_up, reaches_filtered_rows_too) {
    auto workbook = contacts();
    const uno::Reference<table::XColumnRowRange> rows{workbook.sheet("Sheet1"), uno::UNO_QUERY_THROW};
    const uno::Reference<beans::XPropertySet> hidden{rows->getRows()->getByIndex(4), uno::UNO_QUERY_THROW};
    hidden->setPropertyValue("IsVisible", Any{false});
    set_up(workbook);
    EXPECT_EQ(shown(workbook, "Sheet1", "M5"), "A");
    bool visible = true;
    hidden->getPropertyValue("IsVisible") >>= visible;
    EXPECT_FALSE(visible);
}

TEST(set_up, of_an_xlsx_is_alive_after_saving_and_opening_again) {
    const auto plain = the_office().folder() / "plain.xlsx", saved = the_office().folder() / "set_up.xlsx";
    {
        auto workbook = contacts();
        workbook.store(plain, xlsx);
    }
    {
        auto workbook = the_office().load(plain);
        set_up(workbook);
        workbook.store(saved, xlsx);
    }
    auto workbook = the_office().load(saved);
    workbook.hard_recalculate();
    EXPECT_THAT(errors_in(workbook), IsEmpty());
    EXPECT_EQ(shown(workbook, "Sheet1", "M5"), "A");
    EXPECT_EQ(shown(workbook, "Sheet1", "K8"), "Never visited");
    EXPECT_EQ(shown(workbook, "Referrals", "X3"), "Thank the source");
    EXPECT_GT(named_number(workbook, "RB_TODAY"), today) << "opening a book brings its day up";
    const auto looks = snapshot_of(workbook).entries;
    EXPECT_TRUE(std::ranges::any_of(looks, [](auto const& entry) {
        return entry.first.starts_with("Referrals look") && entry.second.find("RB_LIST_STATUS") != std::string::npos;
    })) << "the drop-down of the statuses is gone";
    EXPECT_EQ(set_up(workbook), "This workbook is set up already; nothing was missing.");
}

// Every messy sheet ends in a set-up book or in one clear sentence; what the user had stays.
TEST(set_up, of_every_messy_sheet_ends_in_a_book_or_a_sentence) {
    allow(std::chrono::seconds{300});
    for (auto const& entry : std::filesystem::directory_iterator{referralbook::support::test_data}) {
        if (entry.path().extension() != ".csv") continue;
        SCOPED_TRACE(entry.path().filename().string());
        std::string first_line;
        std::getline(std::ifstream{entry.path()} >> std::ws, first_line);
        const bool semicolons = first_line.find(';') != std::string::npos;
        auto workbook = the_office().load(entry.path(), false, semicolons ? "59,34,76,1" : "44,34,76,1");
        const auto title = workbook.sheet_titles().front();
        const auto before = snapshot_of(workbook);
        const auto sentence = set_up(workbook);
        std::printf("%s: %s\n", entry.path().filename().c_str(), sentence.c_str());
        EXPECT_THAT(sentence, testing::EndsWith("."));
        if (workbook.sheet_titles().size() == 1) {
            EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
            continue;
        }
        EXPECT_THAT(errors_in(workbook), IsEmpty());
        const auto after = snapshot_of(workbook);
        for (auto const& [place, content] : before.entries) {
            if (!place.starts_with(title + "!")) continue;
            EXPECT_EQ(after.entries.contains(place) ? after.entries.at(place) : "gone", content) << place;
        }
        ASSERT_TRUE(workbook.undo());
        EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());
    }
}

TEST(set_up, of_5000_contacts_and_20000_referrals_is_done_at_once) {
    allow(std::chrono::seconds{300});
    auto workbook = the_office().new_spreadsheet();
    const auto text = [](std::string const& words) { return Any{wide(words)}; };
    std::vector<std::vector<Any>> people{
        {text("Name"), text("Phone number"), text("Type"), text("City"), text("Last contacted")}};
    for (int i = 0; i < 5000; ++i)
        people.push_back({text("Person " + std::to_string(i)), text("+49 30 " + std::to_string(100000 + i)),
            text(i % 3 ? "Client" : "Partner"), text("Area " + std::to_string(i % 20)), Any{46000.0 + i % 300}});
    workbook.put_rows("A1", people);
    std::vector<std::vector<Any>> log{{text("Date"), text("Source"), text("Prospect"), text("Status"), text("Value")}};
    for (int i = 0; i < 20000; ++i)
        log.push_back({text("2026-" + std::string{i % 2 ? "03" : "09"} + "-" + std::to_string(10 + i % 18)),
            text("Person " + std::to_string(i * 7 % 120)), text("Client " + std::to_string(i)),
            text(i % 3 ? "Won" : "Lost"), Any{double(100 + i % 900)}});
    auto sheet = workbook.add_sheet("Log");
    uno::Sequence<uno::Sequence<Any>> rows{static_cast<sal_Int32>(log.size())};
    for (std::size_t i = 0; i < log.size(); ++i) rows[static_cast<sal_Int32>(i)] = uno::Sequence<Any>{log[i].data(), 5};
    as<sheet::XCellRangeData>(sheet->getCellRangeByPosition(0, 0, 4, 20000))->setDataArray(rows);
    auto clock = [began = std::chrono::steady_clock::now()](char const* what) mutable {
        const auto now = std::chrono::steady_clock::now();
        std::printf("%s: %.2f s\n", what, std::chrono::duration<double>(now - began).count());
        began = std::chrono::steady_clock::now();
    };
    EXPECT_THAT(set_up(workbook, {{"Sheet", Any{rtl::OUString{"Sheet1"}}}}), HasSubstr("6 sheets"));
    clock("5,000 contacts");
    EXPECT_THAT(set_up(workbook, {{"Sheet", Any{rtl::OUString{"Log"}}}}), HasSubstr("20000 referrals"));
    clock("20,000 referrals");
    EXPECT_THAT(shown(workbook, "Rules", "F2"), StartsWith("20000 referrals"));
    EXPECT_EQ(shown(workbook, "Referrals", "A20001"), "20000");
    EXPECT_THAT(set_up(workbook, {{"Sheet", Any{rtl::OUString{"Log"}}}}), HasSubstr("already"));
    clock("again");
    ASSERT_TRUE(workbook.undo());
    clock("undo of the referrals");
    EXPECT_EQ(shown(workbook, "Referrals", "A2"), "");
    ASSERT_TRUE(workbook.redo());
    clock("redo of the referrals");
    EXPECT_EQ(shown(workbook, "Referrals", "A20001"), "20000");
}
