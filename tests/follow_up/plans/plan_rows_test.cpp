// Which rows of the plans and of Given make an item of the list.
#include "follow_up/plans/plan_list.hpp"
#include "support/days.hpp"

#include <gmock/gmock.h>

namespace referralbook::follow_up {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using tests::november;

std::vector<plan_item> given_on(
    day today, std::vector<book::given_referral> const& given, plan_questions const& ask = {}) {
    return plan_list_of({}, given, today, {}, ask);
}

}

TEST(a_group, is_one_however_its_words_are_written) {
    std::vector<book::source_plan> plans;
    for (auto const* meets : {"Group A, weekly", "group a, weekly", "GROUP A,  weekly", "Group B, weekly"}) {
        plans.emplace_back().source = "Source " + std::to_string(plans.size());
        plans.back().meets = meets;
    }
    const auto items = plan_list_of(plans, {}, november(18), {});
    ASSERT_EQ(items.size(), 2u);
    EXPECT_EQ(items[0].about, "Group A, weekly") << "as it was written first";
    EXPECT_THAT(items[0].people, ElementsAre("Source 0", "Source 1", "Source 2"));
    EXPECT_THAT(items[1].people, ElementsAre("Source 3"));
}

TEST(a_client_whom_we_sent, without_a_day_is_asked_about_on_the_day_that_is_typed) {
    book::given_referral row;
    row.row = 4;
    row.partner = "Ann";
    row.client = "Tom";
    EXPECT_THAT(given_on(november(18), {row}), IsEmpty()) << "nobody knows when";
    row.ask_on = november(25);
    auto items = given_on(november(18), {row});
    ASSERT_EQ(items.size(), 1u);
    EXPECT_EQ(items[0].planned, november(25));
    EXPECT_EQ(items[0].reason, "You sent Tom: ask how it goes.");
    row.need = "Braces";
    EXPECT_EQ(given_on(november(18), {row})[0].reason, "You sent Tom for Braces: ask how it goes.");
    const plan_questions touched{.last_touch = [](std::string_view) { return std::optional{november(10)}; }};
    EXPECT_EQ(given_on(november(18), {row}, touched)[0].planned, november(25));
    row.partner.clear();
    items = given_on(november(18), {row});
    ASSERT_EQ(items.size(), 1u);
    EXPECT_EQ(items[0].reason, "Tom needs it, and nobody in your network fills it.");
    row.status = "Won";
    EXPECT_THAT(given_on(november(18), {row}), IsEmpty());
}

}
