// Sums of the user's over the contacts, wherever they stand, when contacts come.
#include "office/menu/in_and_out/file_with.hpp"
#include "office/support/undone.hpp"

#include <gmock/gmock.h>

using namespace com::sun::star;
using namespace referralbook::tests;
using testing::HasSubstr;

namespace {

/// Nadia Brandt, who is No. 1, becomes a contact in row 7.
void add_nadia(workbook& book) {
    book.put(at("Referrals", "Status", 3), "Won");
    EXPECT_THAT(undone_and_redone(book, "AddContact", {{"Number", any(1.0)}}), HasSubstr("Nadia Brandt"));
    EXPECT_EQ(book.text("Sheet1.A7"), "Nadia Brandt");
}

}

TEST(a_sum_over_the_contacts, takes_a_new_one_in_wherever_it_stands) {
    auto book = small_book();
    book.put("Sheet1.C2", "=SUM(C4:C6)");
    book.put("Sheet1.N4", "=SUBTOTAL(9;$C$4:$C$6)");
    book.put("Sheet1.J1", "=SUM(J4:J6)");   // above a column of ours
    book.add_sheet("Our numbers");
    book.put("'Our numbers'.A1", "=SUM($Sheet1.C4:C6)");
    book.put("'Our numbers'.A2", "=COUNTA($Sheet1.$A$3:$A$6)-1");
    add_nadia(book);
    book.put("Sheet1.C7", 3);
    EXPECT_EQ(book.formula("Sheet1.C2"), "=SUM(C4:C7)");
    EXPECT_EQ(book.formula("Sheet1.N4"), "=SUBTOTAL(9;$C$4:$C$7)");
    EXPECT_EQ(book.formula("Sheet1.J1"), "=SUM(J4:J7)");
    EXPECT_EQ(book.number("'Our numbers'.A1"), 3);
    EXPECT_EQ(book.number("'Our numbers'.A2"), 4);
}

TEST(a_sum_over_the_contacts, below_a_gap_takes_who_fills_it_in_at_once) {
    auto book = small_book();
    book.put("Sheet1.A9", "Total");
    book.put("Sheet1.C9", "=SUM(C4:C6)");
    add_nadia(book);
    EXPECT_EQ(book.formula("Sheet1.C9"), "=SUM(C4:C7)");
}

TEST(a_sum_over_the_contacts, takes_a_whole_list_in) {
    auto book = small_book();
    book.put("Sheet1.C1", "=SUM(C4:C6)");
    const auto path = file_with(
        "two.csv", "Full name;Phone;Shoe size\r\nEve A;0711 1000001;40\r\nEve B;0711 1000002;41\r\n");
    EXPECT_THAT(undone_and_redone(book, "Import", {{"File", any(path.string())}}), HasSubstr("2 added"));
    EXPECT_EQ(book.formula("Sheet1.C1"), "=SUM(C4:C8)");
}

TEST(a_sum_over_some_of_the_contacts, stays) {
    auto book = small_book();
    book.put("Sheet1.C2", "=SUM(C5:C6)");
    for (const auto* row : {"4", "5", "6"})
        book.put(std::string{"Sheet1.N"} + row, std::string{"=SUM(C$4:C"} + row + ')');
    add_nadia(book);
    EXPECT_EQ(book.formula("Sheet1.C2"), "=SUM(C5:C6)");
    EXPECT_EQ(book.formula("Sheet1.N5"), "=SUM(C$4:C5)") << "a running sum";
    EXPECT_EQ(book.formula("Sheet1.N6"), "=SUM(C$4:C6)");
}
