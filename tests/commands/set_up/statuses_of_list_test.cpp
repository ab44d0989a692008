// The user's own column of statuses, once the referrals stand on a sheet of ours.
#include "commands/set_up/plan_set_up.hpp"
#include "support/set_up_sheet.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using recognition::role;
using namespace referralbook::tests;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

namespace {

using namespace std::chrono_literals;
constexpr book::day last_week{2026y / 10 / 27};

commands::set_up_facts list(std::string const& of_anna, std::string const& of_ben) {
    return sheet(recognition::sheet_kind::contacts_and_referrals,
        {{role::who, {words("Anna Kern"), words("Ben Ude")}}, {role::referred_by, {words("Okafor"), words("Okafor")}},
            {role::received, {date(last_week), date(last_week)}}, {role::status, {words(of_anna), words(of_ben)}}});
}

/// The same when it was set up before, and both are open on the sheet Referrals.
commands::set_up_facts set_up_before(std::string const& of_anna, std::string const& of_ben) {
    auto facts = list(of_anna, of_ben);
    facts.contacts_sheet = facts.sheet;
    for (auto const& table : book::tables()) facts.names.emplace(table.name);
    facts.known_referrals = {{{"anna kern", "okafor"}, 1}, {{"ben ude", "okafor"}, 1}};
    facts.open_referrals = {{"anna kern", "okafor"}, {"ben ude", "okafor"}};
    return facts;
}

}

TEST(set_up, says_where_statuses_are_changed_from_now_on) {
    EXPECT_THAT(commands::plan_set_up(list("Won", "New"))->notes,
        Contains(HasSubstr("From now on change a status on the sheet Referrals: what is changed under \"Status\"")));
    EXPECT_THAT(commands::plan_set_up(set_up_before("New", "New"))->notes, Not(Contains(HasSubstr("status"))))
        << "nothing was taken";
}

TEST(set_up_again, says_who_is_decided_in_the_list_and_open_among_the_referrals) {
    EXPECT_THAT(commands::plan_set_up(set_up_before("Won", "In talks"))->notes,
        Contains(
            "Anna Kern is won or lost under \"Status\" and open on the sheet Referrals: change the status there."));
    EXPECT_THAT(commands::plan_set_up(set_up_before("Won", "Lost"))->notes,
        Contains("2 people are won or lost under \"Status\" and open on the sheet Referrals: Anna Kern and Ben Ude. "
                 "Change the status there."));
    auto settled = set_up_before("Won", "Lost");
    settled.open_referrals.clear();
    EXPECT_THAT(commands::plan_set_up(settled)->notes, Not(Contains(HasSubstr("won or lost"))));
}
