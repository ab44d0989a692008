#include "follow_up/visits/visit_list.hpp"

#include "support/days.hpp"

#include <gmock/gmock.h>

namespace referralbook::follow_up {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using tests::date;
using tests::november;

book::contact person(std::string who, std::string type, std::optional<day> last = {}) {
    book::contact one;
    one.who = std::move(who);
    one.type = std::move(type);
    one.last_contacted = last;
    return one;
}

std::vector<std::string> who(std::vector<visit_item> const& items, std::vector<book::contact> const& contacts) {
    std::vector<std::string> names;
    for (auto const& one : items) names.push_back(contacts[one.contact].who);
    return names;
}

visit_list on(day today, std::vector<book::contact> const& contacts, visit_questions const& ask = {}) {
    return visits_of(contacts, today, {}, ask);
}

TEST(the_visits, are_those_of_partners_advisers_and_whoever_has_referred) {
    const std::vector contacts{person("Ann", "Partner"), person("Ben", "ADVISER"), person("Cem", "Client"),
        person("Dora", ""), person("Eve", "Client")};
    const visit_questions ask{
        .source =
            [](std::string_view name) { return name == "Eve" ? std::optional{standing{100, 'A'}} : std::nullopt; },
        .last_touch = {},
        .brought_nothing = {}};
    EXPECT_THAT(who(on(november(18), contacts, ask).never, contacts), ElementsAre("Eve", "Ann", "Ben"));
}

TEST(a_visit, is_due_from_its_day_on_and_not_the_day_before) {
    auto one = person("Ann", "Partner", november(2));
    one.cadence = 21;   // Mon 23 November
    const std::vector contacts{one};
    EXPECT_THAT(on(november(22), contacts).due, IsEmpty());
    EXPECT_THAT(who(on(november(23), contacts).due, contacts), ElementsAre("Ann"));
    EXPECT_EQ(on(november(23), contacts).due.front().urgency, visit_flag::due);
    EXPECT_EQ(on(date(2026, 12, 14), contacts).due.front().urgency, visit_flag::due);   // 42 days
    EXPECT_EQ(on(date(2026, 12, 15), contacts).due.front().urgency, visit_flag::overdue);
}

TEST(a_visit, counts_from_the_later_of_the_log_and_the_users_own_column) {
    const std::vector contacts{person("Ann", "Partner", november(2))};
    const auto logged = [](day when) {
        return visit_questions{.source = {},
            .last_touch = [when](std::string_view) { return std::optional{when}; },
            .brought_nothing = {}};
    };
    EXPECT_THAT(on(date(2026, 12, 14), contacts, logged(november(9))).due, IsEmpty());
    EXPECT_EQ(on(date(2026, 12, 14), contacts, logged(date(2026, 10, 5))).due.front().last, november(2));
}

TEST(a_visit, of_who_is_loyal_to_a_competitor_may_wait_half_as_long_again) {
    auto one = person("Ann", "Partner", november(2));
    one.cadence = 20;
    one.loyal_to_competitor = true;
    const std::vector contacts{one};   // 30 days: Wed 2 December
    EXPECT_THAT(on(date(2026, 12, 1), contacts).due, IsEmpty());
    EXPECT_THAT(who(on(date(2026, 12, 2), contacts).due, contacts), ElementsAre("Ann"));
}

TEST(a_visit, is_not_asked_for_on_a_day_off_but_on_the_next_day_that_they_are_there) {
    auto one = person("Ann", "Partner", november(2));
    one.cadence = 21;   // Mon 23 November
    const auto due = [&](std::string off, day today, std::string_view tag = "en") {
        one.days_off = std::move(off);
        const std::vector contacts{one};
        return on(today, contacts, {.at_home = text::language_of(tag)}).due.size() == 1;
    };
    for (auto const* off : {"Mon", "monday", "Mon, Fri", "Montag", "lundi", "lunes", "maandag", "lunedì",
             "segunda-feira", "Mon-Tue", "Sat, Sun, Mon"})
        EXPECT_FALSE(due(off, november(23))) << off;
    EXPECT_TRUE(due("Mon", november(24)));
    EXPECT_TRUE(due("Mon-Tue", november(25)));
    EXPECT_FALSE(due("Mon-Tue", november(24)));
    EXPECT_FALSE(due("Wed", november(25))) << "was due on Monday, and is not asked for today";
    EXPECT_TRUE(due("Wed", november(26)));
    EXPECT_FALSE(due("Mi", november(25), "de"));
    EXPECT_TRUE(due("Mon-Sun", november(23))) << "nobody would ever be seen";
    EXPECT_TRUE(due("Mon-Fri", november(23))) << "we do not work when they are there";
    for (auto const* off : {"", "Tue", "Wed, Thu", "Sat", "Mon afternoon", "whenever", "Mo nachmittags"})
        EXPECT_TRUE(due(off, november(23))) << off;
    one.cadence = 42;   // Mon 14 December is the last day
    EXPECT_TRUE(due("Mon", date(2026, 12, 11))) << "back, where it would pass the 42 days";
}

TEST(a_visit, of_who_was_never_visited_is_not_asked_for_on_a_day_off) {
    auto one = person("Ann", "Partner");
    one.days_off = "Wed";
    const std::vector contacts{one};
    EXPECT_THAT(on(november(18), contacts).never, IsEmpty());
    EXPECT_EQ(on(november(19), contacts).never.size(), 1u);
    EXPECT_EQ(on(november(22), contacts).never.size(), 1u) << "a Sunday";
}

TEST(a_visit, to_a_practice_needs_one_person_there) {
    auto ann = person("Ann", "Partner", november(2)), ben = person("Ben", "Partner");
    ann.company = ben.company = "Kern Dental";
    ann.cadence = 21;   // Mon 23 November
    const auto due = [&](std::string of_ann, std::string of_ben, day today) {
        ann.days_off = std::move(of_ann), ben.days_off = std::move(of_ben);
        const std::vector contacts{ann, ben};
        return on(today, contacts).due.size() == 1;
    };
    EXPECT_TRUE(due("Mon", "", november(23)));
    EXPECT_TRUE(due("", "Mon", november(23)));
    EXPECT_TRUE(due("Mon", "Tue", november(23)));
    EXPECT_FALSE(due("Mon", "Mon, Tue", november(23)));
    EXPECT_TRUE(due("Mon", "Mon, Tue", november(24)));
    EXPECT_TRUE(due("Mon", "Mon afternoon", november(23)));
}

TEST(the_reason_of_a_visit, names_days_off_that_cannot_be_read) {
    auto one = person("Ann", "Partner", november(2));
    one.cadence = 21;
    for (auto const* off : {"Wed afternoon", "Mi nachmittags", "whenever", "mercredi après-midi"}) {
        one.days_off = off;
        const std::vector contacts{one};
        EXPECT_THAT(on(november(30), contacts).due.front().reason,
            testing::HasSubstr(std::string{"days off cannot be read: "} + off));
    }
    for (auto const* off : {"", "Wed", "Tue, Wed", "Mittwoch"}) {
        one.days_off = off;
        const std::vector contacts{one};
        EXPECT_THAT(on(november(30), contacts).due.front().reason, testing::Not(testing::HasSubstr("days off"))) << off;
    }
}

TEST(the_visits, come_overdue_first_and_then_by_worth) {
    const std::vector contacts{
        person("low", "", november(2)), person("high", "", november(2)), person("late", "", date(2026, 9, 1))};
    const visit_questions ask{
        .source = [](std::string_view name) { return std::optional{standing{name == "high" ? 900.0 : 1.0, 'A'}}; },
        .last_touch = {},
        .brought_nothing = {}};
    EXPECT_THAT(who(on(november(30), contacts, ask).due, contacts), ElementsAre("late", "high", "low"));
}

TEST(the_reason_of_a_visit, says_when_how_often_and_that_the_last_one_brought_nothing) {
    auto one = person("Ann", "Partner", november(2));
    one.area = "South";
    const std::vector contacts{one, person("Ben", "Partner")};
    const visit_questions ask{
        .source = [](std::string_view name) { return name == "Ann" ? std::optional{standing{5, 'A'}} : std::nullopt; },
        .last_touch = {},
        .brought_nothing = [](std::string_view) { return true; }};
    const auto list = on(november(24), contacts, ask);
    EXPECT_EQ(list.due.front().reason,
        "last touch Mon 2 Nov, 22 days ago, wanted every 21, the last visit brought nothing, band A, South");
    EXPECT_EQ(list.never.front().reason, "Partner, not visited yet");
}

}

TEST(the_visits, know_a_source_that_is_told_apart_by_its_area) {
    std::vector contacts{person("Jan Jansen", ""), person("Jan Jansen", "")};
    contacts[0].area = "Utrecht";
    contacts[1].area = "Delft";
    contacts[1].row = 1;
    const visit_questions ask{.source =
                                  [](std::string_view who) {
                                      return who == "Jan Jansen (Delft)" ? std::optional{standing{5, 'A'}}
                                                                         : std::nullopt;
                                  },
        .last_touch = {},
        .brought_nothing = {}};
    const auto list = on(november(24), contacts, ask);
    ASSERT_EQ(list.never.size(), 1u);
    EXPECT_EQ(list.never.front().contact, 1u);
}

TEST(the_visits, of_contacts_of_one_name_are_told_apart_by_the_firm_that_the_log_names) {
    std::vector contacts{person("Anna Kern", "Partner"), person("Anna Kern", "Partner"), person("Otto", "Partner")};
    contacts[0].company = "Kern Dental";
    contacts[1].company = "Hafenbank";
    std::vector<std::string> asked;
    const visit_questions ask{.source = {},
        .last_touch = [&](std::string_view who) -> std::optional<day> {
            asked.emplace_back(who);
            return who == "Anna Kern (Hafenbank)" ? std::optional{november(20)} : std::optional{november(1)};
        },
        .brought_nothing = {}};
    const auto list = on(date(2026, 12, 15), contacts, ask);
    std::vector<std::string> due;
    for (auto const& one : list.due) due.push_back(one.who);
    EXPECT_THAT(due, testing::UnorderedElementsAre("Anna Kern (Kern Dental)", "Otto"));
    EXPECT_THAT(asked, testing::Contains("Anna Kern (Hafenbank)"));
}

}
