// The group "Look after" in the deck of the installed extension, and ways that are no people.
#include "office/support/as.hpp"
#include "office/support/office.hpp"
#include "office/support/screen/accessible.hpp"
#include "office/support/set_up_book.hpp"
#include "office/support/uno_text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <gmock/gmock.h>

#include <thread>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::HasSubstr;
using testing::Not;

namespace {

/// Kline & Lamb LLP, a contact, also as "K & L"; nothing is due for long.
workbook two_spellings() {
    const auto from = [](double number, char const* source) {
        return row_cells{{"number", any(number)}, {"date", days_ago(3)}, {"source", any(source)},
            {"prospect", any("Tom Bright")}, {"thanked", days_ago(3)}};
    };
    return bare_set_up_book({{{"who", any("Kline & Lamb LLP")}}},
        {from(1, "Kline & Lamb LLP"), from(2, "kline & lamb llp"), from(3, "K & L")});
}

/// A workbook that set-up made, with one referral that came by the website.
/// A referral whose first call is due on any weekday that the test runs.
workbook by_the_website() {
    auto workbook = the_office().new_spreadsheet();
    workbook.put_rows("A1",
        {{any("Name"), any("Phone"), any("Referred by"), any("Date received")},
            {any("Tom Bright"), any("01 234"), any("Dr Ünal"), days_ago(9)}});
    as<beans::XPropertySet>(workbook.range("D2"))->setPropertyValue("NumberFormat", uno::Any{sal_Int32{36}});
    const auto made = workbook.dispatch("org.referralbook:SetUp", {{"Quiet", any(true)}, {"History", any("open")}});
    EXPECT_TRUE(made.done) << printed(made.value);
    workbook.put_text("Referrals.C2", "Website");
    return workbook;
}

/// One referral that nobody has thanked for, in a book made of this workbook.
workbook fill_in(workbook made) {
    fill_set_up_book(made, {{{"who", any("Dr Ünal")}}},
        {{{"number", any(1.0)}, {"date", days_ago(3)}, {"source", any("Dr Ünal")}, {"prospect", any("Tom Bright")}}});
    return made;
}

}

TEST(look_after, two_spellings_are_made_one_source_and_undo_asks_again) {
    auto workbook = two_spellings();
    in_deck(workbook, "Same: K & L and Kline & Lamb LLP").act();
    ASSERT_TRUE(vanishes(workbook, "Same: K & L and Kline & Lamb LLP"));
    EXPECT_EQ(workbook.text("Aliases.A2"), "K & L");
    EXPECT_EQ(workbook.text("Aliases.B2"), "Kline & Lamb LLP");
    ASSERT_TRUE(workbook.undo());
    EXPECT_TRUE(appears(workbook, "Same: K & L and Kline & Lamb LLP"));
}

TEST(look_after, two_spellings_that_are_two_are_asked_about_no_more) {
    auto workbook = two_spellings();
    in_deck(workbook, "Not the same: K & L and Kline & Lamb LLP").act();
    ASSERT_TRUE(vanishes(workbook, "Not the same: K & L and Kline & Lamb LLP"));
    EXPECT_EQ(workbook.text("$'Not the same'.A2"), "K & L");
    EXPECT_EQ(workbook.text("$'Not the same'.B2"), "Kline & Lamb LLP");
}

TEST(a_way, is_thanked_no_more_in_deck_and_sheet_and_undo_brings_the_person_back) {
    auto workbook = by_the_website();
    ASSERT_TRUE(appears(workbook, "Thank Website, No. 1"));
    ASSERT_EQ(workbook.text("Referrals.X2"), "Thank the source");
    const auto marked = workbook.dispatch("org.referralbook:AddAlias", {{"Quiet", any(true)}, {"Way", any("Website")}});
    ASSERT_TRUE(marked.done) << printed(marked.value);
    EXPECT_TRUE(vanishes(workbook, "Thank Website, No. 1"));
    EXPECT_TRUE(appears(workbook, "First call Tom Bright, No. 1"));
    EXPECT_EQ(workbook.text("Referrals.X2"), "First call");
    EXPECT_THAT(workbook.text("$Sources.B2"), Not(HasSubstr("Website")));
    const auto thanked = workbook.dispatch("org.referralbook:Thanked", {{"Quiet", any(true)}, {"Number", any(1.0)}});
    EXPECT_FALSE(thanked.done);
    EXPECT_THAT(printed(thanked.value), HasSubstr("a way, not a person"));
    ASSERT_TRUE(workbook.undo());
    EXPECT_TRUE(appears(workbook, "Thank Website, No. 1"));
    EXPECT_EQ(workbook.text("Referrals.X2"), "Thank the source");
}

TEST(a_way, is_known_to_the_formulas_of_a_book_of_before_too) {
    auto workbook = by_the_website();
    const auto now = workbook.formula("Referrals.X2");
    const auto before = now.substr(0, now.rfind(';')) + "))";
    workbook.cell("Referrals.X2")->setFormula(wide(before));
    // What the user made of a formula of ours, or emptied, stays.
    const auto own = "=UPPER(" + before.substr(1) + ")";
    workbook.cell("Referrals.Y2")->setFormula(wide(own));
    ASSERT_EQ(workbook.text("Referrals.X2"), "Thank the source");
    ASSERT_TRUE(workbook.dispatch("org.referralbook:AddAlias", {{"Quiet", any(true)}, {"Way", any("Website")}}).done);
    EXPECT_EQ(workbook.text("Referrals.X2"), "First call");
    EXPECT_EQ(workbook.formula("Referrals.Y2"), own);
    ASSERT_TRUE(workbook.undo());
    EXPECT_EQ(workbook.formula("Referrals.X2"), before);
}

TEST(a_tick, is_answered_with_undo_where_another_workbook_stands_behind) {
    const office fresh;   // nothing was ever done in it
    auto behind = fill_in(fresh.new_spreadsheet()), in_front = fill_in(fresh.new_spreadsheet());
    for (auto* one : {&in_front, &behind}) {
        in_deck(*one, "Thank Dr Ünal, No. 1").act();
        ASSERT_TRUE(vanishes(*one, "Thank Dr Ünal, No. 1"));
        std::this_thread::sleep_for(std::chrono::milliseconds{700});   // the workbook is read once more after an edit
        std::string undo;
        for (auto const& element : deck_of(*one))
            if (element.name.starts_with("Undo: ")) undo = element.name;
        EXPECT_EQ(undo, "Undo: Done: Thank Dr Ünal.") << (one == &behind ? "the one behind" : "the one in front");
    }
}
