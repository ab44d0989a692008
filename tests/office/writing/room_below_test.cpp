// A total or a note of the user's right below the contacts, when rows come.
#include "office/menu/in_and_out/file_with.hpp"
#include "office/support/as.hpp"
#include "office/support/small_book.hpp"
#include "office/support/undone.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <gmock/gmock.h>

using namespace com::sun::star;
using namespace referralbook::tests;
using testing::HasSubstr;

namespace {

/// Nadia Brandt is No. 1, Ben Cole No. 2: clients now, who become contacts.
std::string add(workbook& book, double number) {
    book.put(at("Referrals", "Status", 2 + static_cast<int>(number)), "Won");
    return undone_and_redone(book, "AddContact", {{"Number", any(number)}});
}

std::string people(int count) {
    std::string text = "Full name;Phone;Shoe size\r\n";
    for (int i = 0; i < count; ++i)
        text += "New Person" + std::string(1, static_cast<char>('a' + i % 26)) + std::string(1 + i / 26, 'x') +
            ";0711 " + std::to_string(1000000 + i) + ";40\r\n";
    return text;
}

}

TEST(a_total_below_the_contacts, moves_down_and_its_sums_grow) {
    auto book = small_book();
    book.put("Sheet1.A7", "Total");
    book.put("Sheet1.C7", "=SUM(C4:C6)");
    book.put("Sheet1.D7", "=COUNTA($A$4:$A$6)");
    EXPECT_THAT(add(book, 1), HasSubstr("Nadia Brandt"));
    EXPECT_EQ(book.text("Sheet1.A7"), "Nadia Brandt");
    EXPECT_THAT(book.formula("Sheet1.J7"), HasSubstr("WORTH(RB_LEDGER;$A7)"));
    EXPECT_EQ(book.text("Sheet1.A8"), "Total");
    EXPECT_EQ(book.formula("Sheet1.C8"), "=SUM(C4:C7)");
    EXPECT_EQ(book.formula("Sheet1.D8"), "=COUNTA($A$4:$A$7)");
    add(book, 2);
    EXPECT_EQ(book.text("Sheet1.A8"), "Ben Cole");
    EXPECT_EQ(book.formula("Sheet1.C9"), "=SUM(C4:C8)");
    book.put("Sheet1.C8", "3");
    EXPECT_EQ(book.number("Sheet1.C9"), book.number("Sheet1.C4") + 3);
}

TEST(a_total_below_the_contacts, counts_who_filled_the_gap_above_it_too) {
    auto book = small_book();
    book.put("Sheet1.A8", "Total");
    book.put("Sheet1.C8", "=SUM(C4:C6)");
    add(book, 1);
    EXPECT_EQ(book.text("Sheet1.A7"), "Nadia Brandt") << "the row was free";
    add(book, 2);
    EXPECT_EQ(book.text("Sheet1.A8"), "Ben Cole");
    EXPECT_EQ(book.formula("Sheet1.C9"), "=SUM(C4:C8)");
}

TEST(a_total_below_the_contacts, makes_room_for_a_whole_list) {
    auto book = small_book();
    book.put("Sheet1.A8", "Total");
    book.put("Sheet1.C8", "=SUM(C4:C7)");
    const auto path = file_with("fifty.csv", people(50));
    EXPECT_THAT(undone_and_redone(book, "Import", {{"File", any(path.string())}}), HasSubstr("50 added"));
    EXPECT_THAT(book.text("Sheet1.A7"), HasSubstr("New Person"));
    EXPECT_THAT(book.text("Sheet1.A56"), HasSubstr("New Person"));
    EXPECT_THAT(book.formula("Sheet1.J56"), HasSubstr("WORTH(RB_LEDGER;$A56)"));
    EXPECT_EQ(book.text("Sheet1.A57"), "") << "the blank row stays between";
    EXPECT_EQ(book.text("Sheet1.A58"), "Total");
    EXPECT_EQ(book.formula("Sheet1.C58"), "=SUM(C4:C57)");
}

TEST(a_total_below_the_contacts, in_a_column_of_ours_moves_too) {
    auto book = small_book();
    book.put("Sheet1.J7", "=SUM(J4:J6)");
    const auto path = file_with("one.csv", people(1));
    EXPECT_THAT(undone_and_redone(book, "Import", {{"File", any(path.string())}}), HasSubstr("1 added"));
    EXPECT_THAT(book.formula("Sheet1.J7"), HasSubstr("WORTH(RB_LEDGER;$A7)"));
    EXPECT_EQ(book.formula("Sheet1.J8"), "=SUM(J4:J7)");
}

TEST(a_total_below_the_contacts, makes_room_that_is_seen_where_the_last_contacts_are_hidden) {
    auto book = small_book();
    book.put("Sheet1.A7", "Total");
    const auto row = [&](sal_Int32 which) {
        return as<beans::XPropertySet>(as<table::XColumnRowRange>(book.sheet("Sheet1"))
                ->getRows()
                ->getByIndex(which)
                .get<uno::Reference<uno::XInterface>>());
    };
    row(5)->setPropertyValue("IsVisible", any(false));
    add(book, 1);
    EXPECT_EQ(book.text("Sheet1.A7") + ", " + book.text("Sheet1.A8"), "Nadia Brandt, Total");
    EXPECT_TRUE(row(6)->getPropertyValue("IsVisible").get<bool>());
    EXPECT_FALSE(row(5)->getPropertyValue("IsVisible").get<bool>());
}

TEST(what_stands_beside_the_contacts, stays_where_it_is) {
    auto book = small_book();
    book.put("Sheet1.A7", "Total");
    book.put("Sheet1.Z7", "beside");
    book.put("Sheet1.Z9", "beside too");
    add(book, 1);
    EXPECT_EQ(book.text("Sheet1.A7"), "Nadia Brandt");
    EXPECT_EQ(book.text("Sheet1.A8"), "Total");
    EXPECT_EQ(book.text("Sheet1.Z7") + book.text("Sheet1.Z9"), "besidebeside too");
}

TEST(a_total_below_the_contacts, of_merged_cells_moves_as_a_whole) {
    auto book = small_book();
    book.put("Sheet1.A7", "Total of all");
    as<util::XMergeable>(book.range("Sheet1.A7:C7"))->merge(true);
    add(book, 1);
    EXPECT_EQ(book.text("Sheet1.A7"), "Nadia Brandt");
    EXPECT_EQ(book.text("Sheet1.A8"), "Total of all");
}

TEST(a_total_below_the_contacts, that_cannot_move_is_said_and_nothing_is_changed) {
    auto book = small_book();
    book.put("Sheet1.A7", "Total");
    book.put(at("Referrals", "Status", 3), "Won");
    as<util::XProtectable>(book.sheet("Sheet1"))->protect("");
    EXPECT_THAT(refused(book, "AddContact", {{"Number", any(1.0)}}), HasSubstr("Sheet1"));
    EXPECT_EQ(book.text("Sheet1.A7"), "Total");
}
