// Referrals that set-up put down for a day, because nobody knew when they came: Habits counts none as thanked or told
// in time, nor as late.
#include "commands/reports/november_habits.hpp"
#include "support/paper_book.hpp"

#include <gtest/gtest.h>

namespace referralbook::commands {
namespace {

using book::table_id;
using tests::november;
using tests::paper_book;

TEST(a_referral_without_a_date, that_set_up_put_down_for_a_day_is_no_promise_kept_or_broken) {
    // No other row of these books tells the day of set-up, the 16th.
    for (auto const* status : {"New", "Trying", "In talks", "Meeting", "Proposal", "Won", "Lost", "Nurture"})
        for (const unsigned received : {2u, 9u, 13u, 16u}) {
            paper_book workbook;
            for (int i = 0; i < 3; ++i)
                add(workbook,
                    {{"date", november(received)}, {"status", status}, {"told_status", status},
                        {"thanked", november(16)}, {"told", november(16)}});
            const auto found = all_of(workbook);
            EXPECT_EQ(found.received, 3u);
            EXPECT_EQ(found.settled, 3u) << status << ' ' << received;
            EXPECT_EQ(found.thanked_same_day.all, 0u) << status << ' ' << received;
            EXPECT_EQ(found.told_in_time.all, 0u) << status << ' ' << received;
            EXPECT_EQ(found.called_in_time.all, 0u) << status << ' ' << received;
        }
}

TEST(a_referral_without_a_date, is_no_promise_after_it_was_reached_or_told_again_either) {
    using cells = std::vector<std::pair<std::string, paper_book::value>>;
    const cells as_set_up{
        {"date", november(16)}, {"told_status", "New"}, {"thanked", november(16)}, {"told", november(16)}};
    const std::vector<cells> since{{{"told", november(17)}}, {{"told", november(18)}, {"told_status", "Meeting"}},
        {{"reached", november(17)}, {"attempts", 1.0}}, {{"status", "Meeting"}, {"status_since", november(17)}},
        {{"last_attempt", november(17)}, {"attempts", 1.0}}, {{"last_attempt", november(18)}, {"attempts", 2.0}},
        {{"told", november(17)}, {"reached", november(17)}}, {{"asked", november(17)}, {"told", november(17)}},
        {{"status", "Lost"}, {"status_since", november(17)}, {"told", november(17)}, {"told_status", "Lost"}},
        {{"status", "Won"}, {"status_since", november(18)}, {"rewarded", november(18)}, {"told", november(18)}}};
    for (auto const& change : since) {
        paper_book workbook;
        add(workbook, as_set_up);
        auto changed = as_set_up;
        for (auto const& [key, value] : change) {
            std::erase_if(changed, [&](auto const& cell) { return cell.first == key; });
            changed.emplace_back(key, value);
        }
        add(workbook, changed);
        add(workbook, as_set_up);
        EXPECT_EQ(all_of(workbook).settled, 3u) << change.front().first;
        EXPECT_EQ(all_of(workbook).thanked_same_day.all, 0u) << change.front().first;
        // What came later on that day was thanked by the office itself.
        add(workbook, {{"date", november(16)}, {"thanked", november(16)}, {"told", november(17)}});
        EXPECT_EQ(all_of(workbook).settled, 3u) << change.front().first;
        EXPECT_EQ(all_of(workbook).thanked_same_day.these, 1u) << change.front().first;
    }
}

TEST(an_office_that_thanks_and_tells_on_one_day, is_counted) {
    using cells = std::vector<std::pair<std::string, paper_book::value>>;
    const std::vector<cells> days{{{"status_since", november(16)}}, {{"reached", november(16)}},
        {{"last_attempt", november(16)}, {"attempts", 1.0}},
        {{"status_since", november(16)}, {"reached", november(16)}}};
    for (auto const& day : days)
        for (auto const* status : {"In talks", "Meeting", "Proposal"}) {
            paper_book workbook;
            auto row = day;
            row.insert(row.end(),
                {{"date", november(16)}, {"status", status}, {"told_status", status}, {"thanked", november(16)},
                    {"told", november(16)}});
            add(workbook, row);
            EXPECT_EQ(all_of(workbook).settled, 0u) << status;
            EXPECT_EQ(all_of(workbook).thanked_same_day.these, 1u) << status;
        }
}

}
}
