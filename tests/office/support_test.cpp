// The tests' own tools: a snapshot that misses a change, or undo that is no undo, would let faults pass.
#include "office/support/as.hpp"
#include "office/support/cell_area.hpp"
#include "office/support/office.hpp"
#include "office/support/relative_formula.hpp"
#include "office/support/snapshot.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <gmock/gmock.h>

using namespace referralbook::tests;
using com::sun::star::beans::XPropertySet;
using com::sun::star::uno::Any;
using com::sun::star::uno::Reference;
using com::sun::star::uno::UNO_QUERY_THROW;
using testing::IsEmpty;
using testing::SizeIs;

TEST(an_area, reads_the_same_however_it_is_cut) {
    EXPECT_EQ(area_text({{0, 0, 0, 1, 3}}), "A1:B4");
    EXPECT_EQ(area_text({{0, 0, 0, 0, 1}, {0, 0, 2, 0, 3}, {0, 1, 0, 1, 3}}), "A1:B4");
    EXPECT_EQ(area_text({{0, 27, 9, 27, 9}, {0, 0, 0, 0, 0}}), "A1 AB10");
}

TEST(a_formula, reads_the_same_in_each_piece_of_a_conditional_format) {
    EXPECT_EQ(relative_formula("AND($B7=\"A1\";C$2>$D$3)", 0, 6), "AND(R[0]C$B=\"A1\";R$2C[2]>$D$3)");
    EXPECT_EQ(relative_formula("$B7<>\"\"", 1, 6), relative_formula("$B90<>\"\"", 1, 89));
    EXPECT_NE(relative_formula("$B7", 1, 6), relative_formula("$B90", 1, 88));
    EXPECT_EQ(relative_formula("LOG10(AA1)+$RB1.A1", 0, 0), "LOG10(R[0]C[26])+$RB1.R[0]C[0]");
    EXPECT_EQ(relative_formula("", 0, 0), "");
}

TEST(a_snapshot, shows_what_was_changed_and_undo_brings_it_back) {
    auto workbook = the_office().new_spreadsheet();
    workbook.put_rows("A1", {{any("Name"), any("Phone")}, {any("Ana"), any(12.0)}});
    workbook.put("C2", "=B2*2");
    const auto before = snapshot_of(workbook);

    workbook.put("B2", 13);
    auto changed = snapshot_of(workbook);
    EXPECT_THAT(differences(before, changed), SizeIs(2)) << "the cell and the formula that looks at it";
    EXPECT_TRUE(workbook.undo());
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());

    as<XPropertySet>(workbook.range("A1:B1"))->setPropertyValue("CellBackColor", Any{sal_Int32{0xff0000}});
    EXPECT_FALSE(differences(before, snapshot_of(workbook)).empty());
    EXPECT_TRUE(workbook.undo());
    EXPECT_THAT(differences(before, snapshot_of(workbook)), IsEmpty());

    workbook.add_name("HERE", "$Sheet1.$B$2");
    EXPECT_THAT(differences(before, snapshot_of(workbook)), SizeIs(1));
}

TEST(a_command, reaches_the_window) {
    auto workbook = the_office().new_spreadsheet();
    workbook.select("B3");
    workbook.dispatch(".uno:EnterString", {{"StringName", any("typed")}});
    EXPECT_EQ(workbook.text("B3"), "typed");
    EXPECT_TRUE(workbook.undo());
    EXPECT_EQ(workbook.text("B3"), "");
    EXPECT_TRUE(workbook.redo());
    EXPECT_EQ(workbook.text("B3"), "typed");
}

TEST(a_workbook, is_stored_and_loaded) {
    auto& office = the_office();
    for (auto const& [filter, name] : {std::pair{ods, "stored.ods"}, {xlsx, "stored.xlsx"}}) {
        auto workbook = office.new_spreadsheet();
        workbook.put("A1", "=6*7");
        workbook.store(office.folder() / name, filter);
        workbook.close();
        const auto again = office.load(office.folder() / name);
        EXPECT_EQ(again.shown("A1"), "42");
        EXPECT_EQ(again.formula("A1"), "=6*7");
    }
}
