#include "office/support/screen/dialogs.hpp"
#include "office/support/undone.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using namespace referralbook::tests;
using namespace com::sun::star;
using testing::HasSubstr;

namespace {

using words = std::vector<std::pair<std::string, uno::Any>>;

words reward(std::string_view gift, words more = {}) {
    more.insert(more.end(), {{"Number", any(3.0)}, {"Step", any("Reward the source")}, {"Gift", any(gift)}});
    return more;
}

/// With a gift to Dr Ünal in the log.
workbook book_with_a_gift() {
    auto workbook = small_book();
    command(workbook, "LogTouch",
        {{"Who", any("Dr Ünal")}, {"Kind", any("Gift")}, {"Brought", any("Flowers")}, {"Cost", any(60.0)}});
    return workbook;
}

}

TEST(a_gift, is_logged_with_its_cost) {
    auto workbook = small_book();
    undone_and_redone(workbook, "Done", reward("Flowers", {{"Cost", any("60")}}));
    EXPECT_EQ(workbook.text(at("Referrals", "Gift", 5)), "Flowers");
    EXPECT_EQ(workbook.number(at("Touches", "Cost", 2)), 60);
    EXPECT_EQ(workbook.text(at("Touches", "Brought", 2)), "Flowers");
}

TEST(a_gift, given_before_is_refused_and_taken_when_it_is_meant_so) {
    auto workbook = book_with_a_gift();
    EXPECT_THAT(refused(workbook, "Done", reward("flowers")), HasSubstr("Dr Ünal had flowers before"));
    EXPECT_THAT(undone_and_redone(workbook, "Done", reward("Flowers", {{"Again", any(true)}, {"Cost", any(50.0)}})),
        HasSubstr("110 of 100 this year"));
}

TEST(a_gift, is_none_where_gifts_are_regulated) {
    auto workbook = small_book();
    workbook.put_text("Rules.A3", "Gifts regulated");
    workbook.put_text("Rules.B3", "yes");
    EXPECT_THAT(
        refused(workbook, "LogTouch", {{"Who", any("Dr Ünal")}, {"Kind", any("Gift")}, {"Brought", any("Flowers")}}),
        HasSubstr("regulated"));
    EXPECT_THAT(
        refused(workbook, "Draft", {{"Number", any(3.0)}, {"Step", any("Reward the source")}}), HasSubstr("regulated"));
}

TEST(the_dialog_of_a_gift, shows_the_years_total_and_asks_before_giving_the_same_again) {
    const auto path = the_office().folder() / "gifts.ods";
    book_with_a_gift().store(path);
    auto workbook = shown_office().load(path);
    {
        const asking command{workbook, "Done",
            {{"Today", any(small_book_today)}, {"Number", any(3.0)}, {"Step", any("Reward the source")}}};
        const auto dialog = dialog_titled("Mark step done");
        ASSERT_TRUE(dialog.is());
        EXPECT_THAT(all_words(dialog), HasSubstr("60 of 100 this year"));
        type(dialog, "Gift", "Flowers");
        type(dialog, "Cost", "1.000");
        press(dialog, "Mark done");
        EXPECT_THAT(all_words(dialog), HasSubstr("Cost: \"1.000\" could be two amounts. Please enter 1000 or 1."));
        EXPECT_TRUE(comes_to_have_the_keys(dialog, "Cost"));
        type(dialog, "Cost", "45");
        press(dialog, "Mark done");
        EXPECT_THAT(all_words(dialog), HasSubstr("had Flowers before"));
        EXPECT_THAT(all_words(dialog), HasSubstr("105 of 100 this year"));
        press(dialog, "Mark done");
    }
    EXPECT_EQ(workbook.number(at("Touches", "Cost", 3)), 45);
}

TEST(a_gift_to_several, is_one_step_and_each_row_has_a_share) {
    auto workbook = small_book();
    EXPECT_THAT(undone_and_redone(workbook, "LogTouch",
                    {{"Who", any("Dr Ünal; Okafor Dental; Kern")}, {"Kind", any("Gift")}, {"Brought", any("Dinner")},
                        {"Cost", any("100")}}),
        testing::AllOf(HasSubstr("split: 33.33 each"), HasSubstr("Kern is not in this book yet")));
    EXPECT_EQ(workbook.number(at("Touches", "Cost", 2)), 33.34);
    EXPECT_EQ(workbook.text(at("Touches", "Who", 3)), "Okafor Dental");
    EXPECT_EQ(workbook.number(at("Touches", "Cost", 4)), 33.33);
}
