// The people of one company are one stop.
#include "follow_up/visits/call_plan.hpp"
#include "follow_up/visits/visit_list.hpp"
#include "support/days.hpp"

#include <gmock/gmock.h>

namespace referralbook::follow_up {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using tests::november;

book::contact person(std::string who, std::string company, std::string type = "Partner", std::optional<day> last = {}) {
    book::contact one;
    one.who = std::move(who);
    one.company = std::move(company);
    one.type = std::move(type);
    one.last_contacted = last;
    return one;
}

visit_list on(day today, std::vector<book::contact> const& contacts, visit_questions const& ask = {}) {
    return visits_of(contacts, today, {}, ask);
}

}

TEST(a_practice, is_one_stop_that_says_whom_to_see) {
    const std::vector contacts{person("Dr A", "Okafor Dental"), person("Dr B", "OKAFOR dental"),
        person("Eve", "Okafor Dental", ""), person("Dr C", "Harbour")};
    const auto found = on(november(18), contacts).never;
    ASSERT_EQ(found.size(), 2u);
    EXPECT_THAT(found[0].reason, HasSubstr("see Dr A, Dr B, Eve, the desk"));
    EXPECT_EQ(found[0].practice, "Okafor Dental");
    EXPECT_THAT(found[1].reason, Not(HasSubstr("see ")));
}

TEST(a_practice, was_touched_last_when_any_of_its_people_was_or_the_practice_by_its_name) {
    std::vector contacts{
        person("Dr A", "Okafor Dental", "Partner", november(1)), person("Eve", "Okafor Dental", "", november(17))};
    EXPECT_THAT(on(november(18), contacts).due, IsEmpty());
    EXPECT_THAT(on(november(18), contacts).never, IsEmpty());
    contacts[0].last_contacted = contacts[1].last_contacted = {};
    const visit_questions ask{.source = {},
        .last_touch =
            [](std::string_view who) { return who == "Okafor Dental" ? std::optional{november(2)} : std::nullopt; },
        .brought_nothing = {}};
    const auto later = on(november(18) + book::days{40}, contacts, ask);
    ASSERT_EQ(later.due.size(), 1u);
    EXPECT_EQ(later.due[0].last, november(2));
}

TEST(a_practice, is_visited_as_often_as_the_one_who_is_visited_most) {
    std::vector contacts{person("Dr A", "Okafor", "Partner", november(1)), person("Dr B", "Okafor", "Partner")};
    contacts[1].cadence = 15;
    EXPECT_THAT(on(november(13), contacts).due, IsEmpty());
    EXPECT_EQ(on(november(16), contacts).due.size(), 1u);
}

TEST(a_practice, is_led_by_who_is_worth_most) {
    const std::vector contacts{person("Dr A", "Okafor"), person("Dr B", "Okafor")};
    const visit_questions ask{
        .source = [](std::string_view who) { return who == "Dr B" ? std::optional{standing{100, 'A'}} : std::nullopt; },
        .last_touch = {},
        .brought_nothing = {}};
    EXPECT_EQ(contacts[on(november(18), contacts, ask).never.at(0).contact].who, "Dr B");
}

TEST(the_clients_of_one_employer, are_no_practice) {
    const std::vector contacts{person("Ann", "Siemens", "Client"), person("Ben", "Siemens", "Client")};
    const visit_questions ask{.source = [](std::string_view) { return std::optional{standing{10, 'B'}}; },
        .last_touch = {},
        .brought_nothing = {}};
    EXPECT_EQ(on(november(18), contacts, ask).never.size(), 2u);
    auto with_a_partner = contacts;
    with_a_partner.push_back(person("Dr C", "Siemens"));
    EXPECT_EQ(on(november(18), with_a_partner, ask).never.size(), 3u) << "clients stay people of their own";
}

TEST(those_never_visited, come_by_worth_and_then_by_potential) {
    const std::vector contacts{person("Ann", ""), person("Ben", ""), person("Cem", "")};
    const visit_questions ask{
        .source = [](std::string_view who) { return who == "Cem" ? std::optional{standing{1, 'C'}} : std::nullopt; },
        .last_touch = {},
        .brought_nothing = {},
        .potential = [](std::string_view who) { return who == "Ben" ? 60.0 : 40.0; }};
    const auto found = on(november(18), contacts, ask).never;
    ASSERT_EQ(found.size(), 3u);
    EXPECT_EQ(contacts[found[0].contact].who, "Cem");
    EXPECT_EQ(contacts[found[1].contact].who, "Ben");
    EXPECT_THAT(found[1].reason, HasSubstr("potential 60 of 100"));
}

namespace {

visit_source source(std::string who) {
    visit_source one;
    one.who = std::move(who);
    one.area = "North";
    return one;
}

}

TEST(a_day_off, is_no_day_for_a_visit) {
    auto one = source("Ann");
    one.days_off = "Mon, Tue, Thu, Fri";
    const auto plan = plan_visits(std::vector{one}, november(16), {});
    for (auto const& week : plan.weeks)
        for (auto const& visit : week.visits) EXPECT_EQ(std::chrono::weekday{visit.on}, std::chrono::Wednesday);
    ASSERT_FALSE(plan.weeks.empty());
    EXPECT_THAT(plan.exceptions, IsEmpty());
    one.days_off = "Mo-Fr";
    EXPECT_EQ(plan_visits(std::vector{one}, november(16), {}).exceptions.size(), 1u);
    one.days_off = "whenever";
    EXPECT_THAT(plan_visits(std::vector{one}, november(16), {}).exceptions, IsEmpty()) << "no day is named";
}

TEST(a_day_off, of_a_practice_is_one_on_which_nobody_is_there) {
    auto one = source("Ann");
    one.days_off = "Mon, Tue, Thu, Fri";
    one.colleagues_off = {"Mon, Tue, Wed"};
    const auto possible = [&](std::chrono::weekday wanted) {
        book::rules rules;
        for (unsigned i = 0; i < 7; ++i) rules.week.closed[i] = wanted.iso_encoding() != i + 1;
        return plan_visits(std::vector{one}, november(16), rules).exceptions.empty();
    };
    EXPECT_FALSE(possible(std::chrono::Monday));
    EXPECT_FALSE(possible(std::chrono::Tuesday));
    EXPECT_TRUE(possible(std::chrono::Wednesday));
    EXPECT_TRUE(possible(std::chrono::Friday));
    one.colleagues_off = {""};
    EXPECT_TRUE(possible(std::chrono::Monday));
}

TEST(a_day_off, that_cannot_be_read_is_said_in_the_plan) {
    auto one = source("Ann");
    for (auto const* off : {"Wed afternoon", "Mi nachmittags", "whenever"}) {
        one.days_off = off;
        const auto plan = plan_visits(std::vector{one}, november(16), {});
        std::size_t visits = 0;
        for (auto const& week : plan.weeks)
            for (auto const& visit : week.visits) {
                ++visits;
                EXPECT_THAT(visit.why, HasSubstr(std::string{"days off cannot be read: "} + off));
            }
        EXPECT_EQ(visits, 1u) << off;
    }
}

TEST(a_day_off, that_may_be_two_days_is_one_of_the_language_of_the_book) {
    book::rules rules;
    rules.week.closed.fill(true);
    rules.week.closed[1] = false;   // Tuesdays alone
    auto one = source("Ann");
    one.days_off = "Di";
    const auto never = [&](std::string_view tag) {
        return plan_visits(std::vector{one}, november(16), rules, text::language_of(tag)).exceptions.size() == 1;
    };
    EXPECT_TRUE(never("de"));
    EXPECT_FALSE(never("fr")) << "a Sunday";
    EXPECT_FALSE(never("en")) << "it is not read";
}

TEST(the_call_plan, gives_its_room_to_those_of_greater_potential) {
    book::rules rules;
    rules.rotation_weeks = 1;
    rules.visit_minutes = 30;
    rules.visit_minutes_a_week = 30;
    auto ann = source("Ann"), ben = source("Ben");
    ben.potential = 50;
    const auto plan = plan_visits(std::vector{ann, ben}, november(16), rules);
    ASSERT_EQ(plan.weeks.size(), 1u);
    ASSERT_EQ(plan.weeks[0].visits.size(), 1u);
    EXPECT_EQ(plan.weeks[0].visits[0].source, 1u);
}

}
