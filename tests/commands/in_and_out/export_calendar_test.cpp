#include "book/schema.hpp"
#include "commands/in_and_out/export_calendar.hpp"

#include "text/fold.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <tuple>

namespace referralbook::commands {
namespace {

using namespace std::chrono;
using book::days;

const book::day monday = sys_days{2026y / 11 / 23};

book::contact contact(std::string who, std::string hours) {
    book::contact made;
    made.who = std::move(who);
    made.hours = std::move(hours);
    made.phone = "0221 1";
    made.area = "North";
    return made;
}

book::referral referral(std::int64_t number, book::day received) {
    book::referral row;
    row.number = number;
    row.source = "Dr Ünal";
    row.prospect = "Nadia Brandt";
    row.facts.received = received;
    return row;
}

TEST(a_follow_up, is_exported_on_its_day_with_its_reason_and_phone) {
    book::workbook workbook;
    workbook.contacts = {contact("Ünal, Dr", "")};
    workbook.referrals = {referral(7, monday - days{1})};
    const auto content = calendar_content_of(workbook, {}, {}, monday);
    ASSERT_EQ(content.follow_ups, 2u);
    EXPECT_EQ(content.wanted[0].summary, "Thank Ünal, Dr");
    EXPECT_EQ(content.wanted[0].date, monday) << "a Sunday moves to Monday";
    EXPECT_NE(content.wanted[0].description.find("Nadia Brandt from Ünal, Dr\n0221 1"), std::string::npos)
        << content.wanted[0].description;
    EXPECT_NE(content.wanted[0].key, content.wanted[1].key);
    EXPECT_EQ(counted(content), "2 follow-ups and 0 visits");
}

TEST(a_follow_up, keeps_its_key_when_it_is_put_off_beyond_the_days_exported) {
    book::workbook workbook;
    workbook.referrals = {referral(7, monday - days{1})};
    workbook.referrals[0].facts.thanked = monday;
    const auto before = calendar_content_of(workbook, {}, {}, monday);
    ASSERT_EQ(before.wanted.size(), 1u);
    workbook.referrals[0].snoozed_until = monday + days{40};
    const auto after = calendar_content_of(workbook, {}, {}, monday);
    EXPECT_TRUE(after.wanted.empty());
    ASSERT_EQ(after.open_later.size(), 1u);
    EXPECT_EQ(after.open_later[0].key, before.wanted[0].key);
    EXPECT_EQ(after.open_later[0].date, monday + days{40});
}

TEST(visits, of_a_day_follow_each_other_within_the_hours_of_each_source) {
    book::workbook workbook;
    workbook.contacts = {contact("A", ""), contact("B", "Mon-Fri 9-12"), contact("C", "Mon-Fri 9:15-9:50"),
        contact("D", "Tue 9-12"), contact("E", "9-5"), contact("F", "Mon 14-18")};
    std::vector<coming_visit> visits;
    for (auto const& row : workbook.contacts) visits.push_back({row.who, monday});
    const auto content = calendar_content_of(workbook, visits, {.follow_ups = false, .timed = true}, monday);
    ASSERT_EQ(content.visits, 6u);
    EXPECT_EQ(content.wanted[0].minute, 540);
    EXPECT_EQ(content.wanted[1].minute, 570);
    EXPECT_EQ(content.wanted[2].minute, std::nullopt) << "no room between the others";
    EXPECT_EQ(content.wanted[3].minute, std::nullopt) << "closed that day";
    EXPECT_EQ(content.wanted[3].description, "0221 1\nOpen: closed");
    EXPECT_EQ(content.wanted[4].minute, std::nullopt) << "unreadable";
    EXPECT_EQ(content.wanted[4].description, "0221 1\nHours: 9-5");
    EXPECT_EQ(content.wanted[5].minute, 840);
    EXPECT_EQ(content.wanted[5].location, "North");
    EXPECT_EQ(content.wanted[5].minutes, workbook.values.visit_minutes);
}

TEST(a_visit, that_is_overdue_stands_on_the_next_working_day_and_keeps_its_key) {
    const auto on = [](book::day today) {
        return calendar_content_of({}, {{"Acme", monday - days{5}}}, {}, today).wanted.at(0);
    };
    EXPECT_EQ(on(monday - days{2}).date, monday);
    EXPECT_EQ(on(monday + days{1}).date, monday + days{1});
    EXPECT_EQ(on(monday).key, on(monday + days{1}).key);
    EXPECT_EQ(on(monday).description, "Was due on Wed 18 Nov.");
}

TEST(visits_to_come, are_those_of_the_call_plan_and_of_everybody_else_the_next_one) {
    book::workbook workbook;
    const auto line = [](book::cell day, std::string who, book::cell agreed) {
        std::vector<book::cell> cells(book::table(book::table_id::call_plan).columns.size());
        cells[book::column_index(book::table_id::call_plan, "day")] = std::move(day);
        cells[book::column_index(book::table_id::call_plan, "who")] = std::move(who);
        cells[book::column_index(book::table_id::call_plan, "agreed")] = std::move(agreed);
        return cells;
    };
    const auto serial = [](int ahead) { return book::cell{book::serial_of_day(monday + days{ahead})}; };
    workbook.grids[book::table_id::call_plan] = {line(std::string{"Day"}, "Who", {}), line(serial(1), "Acme", 0.4375),
        line(serial(2), "Bo", std::string{"x"}), line(serial(-1), "Cole", {}), line({}, "Dietz", {}),
        line(serial(3), "Egan", std::string{"9:15"})};
    const auto visits = visits_to_come(
        workbook, {{"ACME", monday + days{9}}, {"Cole", monday - days{3}}, {"Frei", monday}}, monday);
    ASSERT_EQ(visits.size(), 5u);
    EXPECT_EQ(visits[0].who, "Acme");
    EXPECT_EQ(visits[0].date, monday + days{1});
    EXPECT_EQ(visits[0].minute, 630);
    EXPECT_EQ(visits[1].minute, std::nullopt) << "a tick is no time";
    EXPECT_EQ(visits[2].minute, 555);
    EXPECT_EQ(visits[3].who, "Cole") << "the planned day has passed";
    EXPECT_EQ(visits[4].who, "Frei");
    const auto content = calendar_content_of(workbook, visits, {.follow_ups = false, .timed = true}, monday);
    ASSERT_EQ(content.visits, 5u);
    const auto found = std::ranges::find(content.wanted, "Visit Acme", &formats::calendar_entry::summary);
    ASSERT_NE(found, content.wanted.end());
    EXPECT_EQ(found->minute, 630);
}

TEST(visits_to_come, to_the_people_of_one_practice_are_one) {
    book::workbook workbook;
    const auto add = [&](char const* who, char const* company, char const* type) {
        book::contact one;
        one.row = static_cast<int>(workbook.contacts.size()) + 1;
        one.who = who, one.company = company, one.type = type;
        workbook.contacts.push_back(std::move(one));
    };
    add("Dr A", "Kern Dental", "Partner");
    add("Dr B", "kern dental", "");
    add("Dr C", "Kern Dental", "Client");
    add("Dr D", "Hafenbank", "Partner");
    add("Ida", "Acme", "");
    add("Tom", "Acme", "");
    const auto who = [&] {
        std::vector<std::string> names;
        for (auto const& one : visits_to_come(workbook,
                 {{"Dr A", monday + days{28}}, {"Dr B", monday}, {"Dr C", monday}, {"Dr D", monday}, {"Ida", monday},
                     {"Tom", monday}},
                 monday))
            names.push_back(one.who);
        std::ranges::sort(names);
        return names;
    };
    EXPECT_THAT(who(), testing::ElementsAre("Dr A", "Dr C", "Dr D", "Ida", "Tom"));
    std::vector<book::cell> planned(book::table(book::table_id::call_plan).columns.size());
    planned[book::column_index(book::table_id::call_plan, "day")] = book::serial_of_day(monday + days{2});
    planned[book::column_index(book::table_id::call_plan, "who")] = std::string{"Dr B"};
    workbook.grids[book::table_id::call_plan] = {planned};
    EXPECT_THAT(who(), testing::ElementsAre("Dr B", "Dr C", "Dr D", "Ida", "Tom")) << "the stop of the plan alone";
}

TEST(visits_to_come, are_on_no_day_off) {
    const auto date_of = [](std::string of_ann, std::string of_ben, book::day next, book::day today) {
        book::workbook workbook;
        workbook.contacts.resize(of_ben == "-" ? 1 : 2);
        for (auto& one : workbook.contacts) one.company = "Kern Dental", one.type = "Partner";
        workbook.contacts[0].who = "Ann", workbook.contacts[0].days_off = of_ann;
        if (of_ben != "-") workbook.contacts[1].who = "Ben", workbook.contacts[1].days_off = of_ben;
        const auto visits = visits_to_come(workbook, {{"Ann", next}}, today);
        return calendar_content_of(workbook, visits, {.follow_ups = false}, today).wanted.at(0).date - monday;
    };
    EXPECT_EQ(date_of("Mon", "-", monday, monday), days{1});
    EXPECT_EQ(date_of("Mon, Tue", "-", monday, monday), days{2});
    EXPECT_EQ(date_of("Mon", "-", monday - days{5}, monday), days{1}) << "overdue";
    EXPECT_EQ(date_of("Fri", "-", monday + days{4}, monday), days{7}) << "over the weekend";
    EXPECT_EQ(date_of("Tue", "-", monday, monday), days{0});
    EXPECT_EQ(date_of("", "-", monday, monday), days{0});
    EXPECT_EQ(date_of("Mon afternoon", "-", monday, monday), days{0});
    EXPECT_EQ(date_of("Mon-Sun", "-", monday, monday), days{0}) << "nobody would ever be seen";
    EXPECT_EQ(date_of("Mon", "", monday, monday), days{0}) << "Ben is there";
    EXPECT_EQ(date_of("Mon", "Mon, Wed", monday, monday), days{1});
}

TEST(a_visit, beyond_the_days_exported_is_left_out) {
    const auto count = [](int ahead) {
        return calendar_content_of({}, {{"Acme", monday + days{ahead}}}, {.days = 7}, monday).visits;
    };
    EXPECT_EQ(count(7), 1u);
    EXPECT_EQ(count(8), 0u);
}

/// All titles, keys and descriptions of what is exported in a year: follow-ups, a visit and the plan of a source.
std::array<std::string, 3> calendar_naming(book::workbook workbook, std::string const& source, bool names = false) {
    workbook.values.names_in_subjects = names;
    book::source_plan plan;
    plan.source = source;
    plan.meets = "Alone, weekly";
    plan.coach_on = monday + days{3};
    plan.stage = "Attract";
    plan.activity_on = monday + days{3};
    workbook.plans.push_back(plan);
    auto row = referral(70, monday - days{60});
    row.source = source;
    row.prospect = "Nadia Brandt";
    row.facts.attempts = 2;
    workbook.referrals.push_back(row);
    row.number = 71;
    row.facts.state = book::status::won;
    workbook.referrals.push_back(row);
    std::array<std::string, 3> all;
    for (auto const& entry : calendar_content_of(workbook, {{source, monday}}, {.days = 365}, monday).wanted) {
        all[0] += entry.summary + '\n';
        all[1] += entry.key + '\n';
        all[2] += entry.description + '\n';
    }
    return all;
}

bool holds_anna_kern(std::string const& text) {
    const auto folded = text::folded(text);
    return folded.contains("anna") || folded.contains("kern");
}

TEST(a_title, names_no_source_who_is_a_client_too) {
    const auto with_contact = [](char const* who, char const* type, char const* company = "") {
        book::workbook workbook;
        auto one = contact(who, "");
        one.row = 4;
        one.type = type;
        one.company = company;
        workbook.contacts.push_back(one);
        return workbook;
    };
    const auto referred = [](char const* who, book::status state) {
        book::workbook workbook;
        auto row = referral(3, monday - days{400});
        row.source = "Dr Ohm";
        row.prospect = who;
        row.facts.state = state;
        workbook.referrals.push_back(row);
        return workbook;
    };
    const auto sent = [](char const* who) {
        book::workbook workbook;
        book::given_referral row;
        row.row = 8;
        row.partner = "Ben";
        row.client = who;
        workbook.given.push_back(row);
        return workbook;
    };
    auto by_alias = with_contact("Anna Huber", "Client");
    by_alias.aliases.push_back({.spelling = "Anna Kern", .source = "Anna Huber"});
    using enum book::status;
    const std::vector<std::tuple<char const*, book::workbook, char const*>> clients{
        {"of a type", with_contact("Anna Kern", "Client"), "Visit row 5"},
        {"patient", with_contact("Anna Kern", "Patient"), "Visit row 5"},
        {"German", with_contact("Anna Kern", "Kunde"), "Visit row 5"},
        {"Last, First", with_contact("Kern, Anna", "Client"), "Visit row 5"},
        {"title", with_contact("Dr. Anna Kern", "client"), "Visit row 5"},
        {"a firm of that name", with_contact("Otto Maier", "Client", "Anna Kern"), "Visit row 5"},
        {"alias", by_alias, "Visit row 5"},
        {"referred", referred("Anna Kern", fresh), "Visit No. 3"},
        {"won", referred("Anna Kern", won), "Visit No. 3"},
        {"lost", referred("Anna Kern", lost), "Visit No. 3"},
        {"Nurture", referred("anna KERN", nurture), "Visit No. 3"},
        {"another order", referred("Kern, Anna", won), "Visit No. 3"},
        {"sent on", sent("Anna Kern"), "Visit row 9"},
        {"sent on, title", sent("Frau Anna Kern"), "Visit row 9"},
    };
    for (auto const& [what, workbook, visit] : clients) {
        const auto [titles, keys, descriptions] = calendar_naming(workbook, "Anna Kern");
        EXPECT_FALSE(holds_anna_kern(titles)) << what << '\n' << titles;
        EXPECT_FALSE(holds_anna_kern(keys)) << what << '\n' << keys;
        for (std::string const title : {"Thank the source (No. 70)\n", "Ask the source (No. 70) to help\n",
                 "Tell the source (No. 71)\n", "Reward the source (No. 71)\n"})
            EXPECT_TRUE(titles.contains(title)) << what << '\n' << titles;
        EXPECT_TRUE(titles.contains(visit)) << what << '\n' << titles;
        EXPECT_TRUE(holds_anna_kern(descriptions) || what == std::string_view{"alias"}) << what;
        EXPECT_TRUE(calendar_naming(workbook, "Anna Kern", true)[0].contains("Thank ")) << what;
        EXPECT_FALSE(calendar_naming(workbook, "Anna Kern", true)[0].contains("the source (")) << what;
    }
    for (auto const& [what, workbook] : std::vector<std::pair<char const*, book::workbook>>{
             {"partner", with_contact("Anna Kern", "Partner")}, {"no type", with_contact("Anna Kern", "")},
             {"nobody", {}}, {"another", referred("Berta Kern", won)}, {"another client", sent("Anna Kernig")}}) {
        const auto [titles, keys, descriptions] = calendar_naming(workbook, "Anna Kern");
        EXPECT_TRUE(titles.contains("Thank Anna Kern\n")) << what << '\n' << titles;
        EXPECT_TRUE(titles.contains("Visit Anna Kern\n")) << what << '\n' << titles;
    }
}

TEST(a_calendar, calls_a_source_who_was_referred_as_may_tell_of_them_allows) {
    for (auto const& [degree, whole, first] : std::vector<std::tuple<book::may_tell, bool, bool>>{
             {book::may_tell::all, true, true}, {book::may_tell::first_name, false, true},
             {book::may_tell::thanks_only, false, false}, {book::may_tell::nothing, false, false}}) {
        book::workbook workbook;
        workbook.contacts = {contact("Anna Kern", "")};
        auto row = referral(3, monday - days{400});
        row.source = "Dr Ohm";
        row.prospect = "Anna Kern";
        row.tell = degree;
        workbook.referrals = {row};
        for (const bool names : {false, true}) {
            const auto [titles, keys, descriptions] = calendar_naming(workbook, "Anna Kern", names);
            EXPECT_FALSE(holds_anna_kern(keys));
            EXPECT_TRUE(names || !holds_anna_kern(titles)) << titles;
            EXPECT_EQ(descriptions.contains("from Anna Kern"), whole) << descriptions;
            EXPECT_EQ(descriptions.contains("from Anna"), first) << descriptions;
            EXPECT_EQ(descriptions.contains("from No. 3"), !first) << descriptions;
            EXPECT_EQ(descriptions.contains("0221 1"), first) << "the telephone tells as much\n" << descriptions;
        }
    }
}

}
}
