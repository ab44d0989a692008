#include "follow_up/checklist.hpp"

#include "follow_up/snooze.hpp"
#include "support/days.hpp"

#include <gmock/gmock.h>

namespace referralbook::follow_up {
namespace {

using book::days;
using book::referral;
using book::status;
using testing::ElementsAre;
using testing::IsEmpty;
using tests::november;

const day today = november(18);   // a Wednesday

referral row(int number, std::string source, day received) {
    referral one;
    one.row = number;
    one.number = 100 + number;
    one.source = std::move(source);
    one.prospect = "Prospect " + std::to_string(number);
    one.phone = "07700 900" + std::to_string(number);
    one.facts.received = received;
    one.facts.thanked = received;
    return one;
}

std::vector<std::string> lines(checklist const& list) {
    std::vector<std::string> found;
    for (auto const& item : list.items)
        found.push_back(std::string{name_of(item.urgency)} + ": " + item.verb + ' ' + item.name +
            (item.rest.empty() ? "" : " " + item.rest));
    return found;
}

TEST(the_flag_of_a_due_date, changes_on_its_day) {
    EXPECT_EQ(name_of(flag_of(today - days{1}, today)), "Overdue");
    EXPECT_EQ(name_of(flag_of(today, today)), "Today");
    EXPECT_EQ(name_of(flag_of(today + days{1}, today)), "This week");
    EXPECT_EQ(name_of(flag_of(today + days{7}, today)), "This week");
    EXPECT_EQ(name_of(flag_of(today + days{8}, today)), "Later");
    EXPECT_EQ(name_of(flag_of({}, today)), "");
}

TEST(a_snoozed_step, is_listed_from_its_day_on_with_the_later_due_date) {
    EXPECT_EQ(snoozed(step_id::try_again, november(16), {}, {}), (listing{{}, november(16)}));
    EXPECT_EQ(snoozed(step_id::try_again, november(16), november(21), {}), (listing{november(21), november(21)}));
    EXPECT_EQ(snoozed(step_id::try_again, november(16), november(10), {}), (listing{november(10), november(16)}));
}

TEST(a_snoozed_step, thanks_can_be_put_off_to_the_next_working_day_at_most) {
    EXPECT_EQ(snoozed(step_id::thank_source, november(16), november(25), {}), (listing{november(17), november(17)}));
    EXPECT_EQ(snoozed(step_id::thank_source, november(20), november(25), {}), (listing{november(23), november(23)}));
    EXPECT_EQ(snoozed(step_id::thank_source, november(16), november(16), {}), (listing{november(16), november(16)}));
}

TEST(the_checklist, groups_by_flag_and_then_by_urgency_of_the_step) {
    std::vector<referral> rows{row(1, "Adler", november(17)), row(2, "Brandt", november(16)),
        row(3, "Cole", november(18)), row(4, "Dietz", november(13))};
    rows[3].facts.thanked.reset();
    rows[0].facts.thanked.reset();
    const auto list = checklist_of(rows, today, {});
    EXPECT_THAT(lines(list),
        ElementsAre("Overdue: Thank Dietz", "Overdue: Thank Adler", "Overdue: First call Prospect 4",
            "Overdue: First call Prospect 2", "Today: First call Prospect 1", "This week: First call Prospect 3"));
    EXPECT_EQ(list.overdue, 4u);
    EXPECT_EQ(list.today, 1u);
    EXPECT_EQ(list.this_week, 1u);
}

TEST(the_checklist, puts_the_worthier_source_first_then_the_earlier_due_date_then_the_row) {
    const std::vector<referral> rows{row(1, "Adler", november(17)), row(2, "Brandt", november(17)),
        row(3, "Adler", november(17)), row(4, "Cole", november(17))};
    int asked = 0;
    const auto worth = [&](std::string_view source) {
        ++asked;
        return source == "Brandt" ? 900.0 : source == "Cole" ? std::nan("") : 0.0;
    };
    EXPECT_THAT(lines(checklist_of(rows, today, {}, {worth, {}})),
        ElementsAre("Today: First call Prospect 2", "Today: First call Prospect 1", "Today: First call Prospect 3",
            "Today: First call Prospect 4"));
    EXPECT_EQ(asked, 3);
}

TEST(the_checklist, lists_every_step_of_a_row_that_has_come_due) {
    auto one = row(1, "Adler", november(2));
    one.facts.thanked.reset();
    EXPECT_THAT(lines(checklist_of(std::vector{one}, today, {})),
        ElementsAre("Overdue: Thank Adler", "Overdue: First call Prospect 1", "Overdue: Tell Adler"));
}

TEST(the_checklist, leaves_out_what_is_later_than_the_week_and_what_is_snoozed) {
    auto won = row(1, "Adler", november(16));
    won.facts.state = status::won;
    won.facts.told_status = status::won;
    won.facts.rewarded = november(17);
    EXPECT_THAT(lines(checklist_of(std::vector{won}, today, {})), IsEmpty());

    auto put_off = row(2, "Brandt", november(16));
    put_off.snoozed_until = november(19);
    EXPECT_THAT(lines(checklist_of(std::vector{put_off}, today, {})), IsEmpty());
    EXPECT_THAT(
        lines(checklist_of(std::vector{put_off}, november(19), {})), ElementsAre("Today: First call Prospect 2"));
    EXPECT_THAT(
        lines(checklist_of(std::vector{put_off}, november(20), {})), ElementsAre("Overdue: First call Prospect 2"));
}

TEST(the_checklist, lists_thanks_the_day_after_at_the_latest_however_long_the_snooze) {
    auto one = row(1, "Adler", november(17));
    one.facts.thanked.reset();
    one.snoozed_until = november(30);
    EXPECT_THAT(lines(checklist_of(std::vector{one}, november(17), {})), IsEmpty());
    EXPECT_THAT(lines(checklist_of(std::vector{one}, today, {})), ElementsAre("Today: Thank Adler"));
}

TEST(the_checklist, gives_the_phone_of_whom_the_step_is_done_with) {
    auto one = row(1, "Adler", november(16));
    one.facts.thanked.reset();
    const auto list = checklist_of(std::vector{one}, today, {},
        {{}, [](std::string_view source) { return source == "Adler" ? "020 7946 0018" : "wrong"; }});
    ASSERT_EQ(list.items.size(), 2u);
    EXPECT_EQ(list.items[0].phone, "020 7946 0018");
    EXPECT_EQ(list.items[1].phone, "07700 9001");
    EXPECT_THAT(checklist_of(std::vector{one}, today, {}).items[0].phone, "");
}

TEST(the_checklist, looks_the_phone_of_a_prospect_up_where_the_row_has_none) {
    auto one = row(1, "Adler", november(16));
    const auto phone_with = [&](std::string const& own) {
        one.phone = own;
        return checklist_of(std::vector{one}, today, {},
            {{}, [&](std::string_view who) { return who == one.prospect ? "856 555 5290" : ""; }})
            .items[0]
            .phone;
    };
    EXPECT_EQ(phone_with("07700 9001"), "07700 9001");
    EXPECT_EQ(phone_with(""), "856 555 5290");
    EXPECT_EQ(phone_with("n/a"), "856 555 5290");
}

TEST(the_checklist, reports_rows_it_cannot_read_and_passes_over_empty_ones) {
    auto broken = row(5, "Adler", november(2));
    broken.unreadable = "Status, Told";
    auto undated = row(6, "Brandt", november(2));
    undated.facts.received.reset();
    referral empty;
    empty.row = 7;
    const auto list = checklist_of(std::vector{broken, undated, empty}, today, {});
    EXPECT_THAT(list.items, IsEmpty());
    EXPECT_THAT(
        list.unreadable, ElementsAre(unreadable_row{0, 5, 105, "Status, Told"}, unreadable_row{1, 6, 106, "Date"}));
}

TEST(the_checklist, of_twenty_thousand_referrals_is_complete) {
    std::vector<referral> rows;
    for (int i = 0; i < 20'000; ++i) {
        rows.push_back(row(i, "Source " + std::to_string(i % 300), november(1) - days{i % 500}));
        rows.back().facts.thanked.reset();
    }
    const auto list = checklist_of(
        rows, today, {}, {[](std::string_view source) { return double(source.size()); }, {}});
    EXPECT_EQ(list.items.size(), 60'000u);   // thanks, first call and telling each
    EXPECT_EQ(list.overdue, 60'000u);
}

}
}
