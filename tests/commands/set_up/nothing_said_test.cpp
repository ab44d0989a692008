// Words such as "n/a" in a sheet that is set up: they stay where they stand, and nothing is made of them.
#include "commands/set_up/history_dates.hpp"
#include "commands/set_up/plan_set_up.hpp"
#include "support/set_up_sheet.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using recognition::role;
using namespace referralbook::tests;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

using namespace std::chrono_literals;
constexpr book::day last_week{2026y / 10 / 27};

}

TEST(what_says_that_there_is_nothing, is_not_copied_from_a_list_of_referrals) {
    const auto plan = *commands::plan_set_up(sheet(recognition::sheet_kind::referral_log,
        {{role::date, {date(last_week), date(last_week), date(last_week)}},
            {role::source, {words("Okafor Dental"), words("Okafor Dental"), words("(unknown)")}},
            {role::prospect, {words("Nat"), words("n/a"), words("Ben Ude")}},
            {role::phone, {words("sin tel\u00E9fono"), words("--"), words("0731 111111")}},
            {role::email, {words("keine"), words("a@kern.example"), blank()}},
            {role::need, {words("?"), words("Crown"), blank()}}, {role::owner, {words("none"), words("Nat"), blank()}},
            {role::status, {words("n/a"), words("Won"), blank()}}}));
    ASSERT_EQ(plan.referrals.rows.size(), 2u) << "the third was referred by nobody";
    EXPECT_EQ(plan.referrals.without_source, 1);
    auto const& first = plan.referrals.rows[0];
    EXPECT_EQ(cell_of(first, "prospect"), book::cell{"Nat"});
    for (const auto key : {"phone", "email", "need", "owner"}) EXPECT_EQ(cell_of(first, key), book::cell{}) << key;
    EXPECT_EQ(cell_of(first, "status"), book::cell{"New"});
    EXPECT_THAT(plan.referrals.unknown_words, IsEmpty()) << "nobody is asked what n/a means";
    auto const& second = plan.referrals.rows[1];
    EXPECT_EQ(cell_of(second, "prospect"), book::cell{});
    EXPECT_EQ(cell_of(second, "phone"), book::cell{});
    EXPECT_EQ(cell_of(second, "email"), book::cell{"a@kern.example"});
    EXPECT_THAT(plan.referrals.owners, ElementsAre("Nat"));
    EXPECT_THAT(plan.referrals.needs, ElementsAre("Crown"));
}

TEST(what_may_say_that_there_is_nothing, counts_where_it_is_an_answer_or_a_name) {
    auto facts = sheet(recognition::sheet_kind::referral_log,
        {{role::date, {date(last_week), date(last_week)}}, {role::source, {words("Okafor"), words("Okafor")}},
            {role::prospect, {words("Ann"), words("Ben")}}, {role::owner, {words("Nil"), words("nobody")}},
            {role::status, {words("No"), words("-")}}});
    facts.answers.statuses = {{"-", book::status::trying}};
    const auto plan = *commands::plan_set_up(facts);
    EXPECT_EQ(cell_of(plan.referrals.rows[0], "status"), book::cell{"Lost"});
    EXPECT_EQ(cell_of(plan.referrals.rows[1], "status"), book::cell{"Trying"}) << "as somebody said";
    EXPECT_THAT(plan.referrals.owners, ElementsAre("Nil"));
}

TEST(what_says_that_there_is_nothing, refers_nobody_in_a_sheet_of_contacts) {
    const auto plan = *commands::plan_set_up(sheet(recognition::sheet_kind::contacts_and_referrals,
        {{role::who, {words("Anna"), words("Ben"), words("Eve"), words("Tom")}},
            {role::referred_by, {words("n/a"), words("sin datos"), words("nobody"), words("Okafor")}},
            {role::received, {date(last_week), date(last_week), date(last_week), date(last_week)}},
            {role::phone, {words("1"), words("2"), words("3"), words("none")}}}));
    ASSERT_EQ(plan.referrals.rows.size(), 1u);
    EXPECT_EQ(cell_of(plan.referrals.rows[0], "source"), book::cell{"Okafor"});
    EXPECT_EQ(cell_of(plan.referrals.rows[0], "phone"), book::cell{});
}

TEST(what_says_that_there_is_nothing, is_a_day_that_is_missing) {
    auto facts = sheet(recognition::sheet_kind::contacts_and_referrals,
        {{role::who, {words("Anna"), words("Ben")}}, {role::referred_by, {words("Okafor"), words("Okafor")}},
            {role::received, {words("n/a"), words("soon")}}});
    const auto without = *commands::plan_set_up(facts);
    EXPECT_EQ(without.referrals.without_date, 1);
    EXPECT_EQ(without.referrals.unreadable_dates, 1);
    EXPECT_EQ(commands::questions_of_history(facts).undated, 2);
    facts.answers.undated = commands::undated_referrals::today;
    const auto with = *commands::plan_set_up(facts);
    EXPECT_EQ(with.referrals.rows.size(), 2u) << "nothing, and a word that says no day";
    EXPECT_EQ(with.referrals.dated_for_all, 2);
}
