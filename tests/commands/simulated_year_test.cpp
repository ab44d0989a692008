#include "book/rows/records.hpp"
#include "book/schema.hpp"
#include "calendar/office_hours/hours_reader.hpp"
#include "calendar/office_hours/office_hours.hpp"
#include "calendar/workdays.hpp"
#include "commands/follow_up/giving.hpp"
#include "commands/follow_up/log_touch.hpp"
#include "commands/follow_up/mark_done.hpp"
#include "commands/follow_up/new_referral.hpp"
#include "commands/follow_up/set_status.hpp"
#include "commands/follow_up/snooze.hpp"
#include "commands/visits/call_plan.hpp"
#include "follow_up/checklist.hpp"
#include "recognition/names/name_key.hpp"
#include "support/paper_book.hpp"
#include "support/ranking.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

namespace referralbook::commands {
namespace {

using book::day;
using book::days;
using book::status;
using book::table_id;
using follow_up::step_id;
using tests::date;
using tests::paper_book;
using tests::ranking_of;

constexpr int sources = 300;
constexpr std::size_t most_referrals = 1500;

/// An office that lives on paper: the commands change the cells, and what changed is read again, as the real reader
/// would.
class office {
public:
    explicit office(unsigned seed) : random_{seed} {
        paper_.values.visit_minutes = 10;   // 300 sources in four weeks
        paper_.values.visit_minutes_a_week = 1200;
        auto& holidays = paper_.values.week.holidays;
        for (day one = date(2026, 12, 24); one <= date(2027, 1, 1); one += days{1}) holidays.push_back(one);
        holidays.push_back(date(2027, 5, 3));
        static constexpr std::string_view hours[]{
            "", "", "Mon-Fri 8:00-18:00", "Mon, Wed, Fri 9-12", "Dienstag 14-17", "Tue-Thu 8:30-12:00, 14:00-17:30"};
        for (int i = 0; i < sources; ++i) {
            std::vector<std::pair<std::string, paper_book::value>> cells{
                {"who", name(i)}, {"type", std::string{"Partner"}}, {"area", "Area " + std::to_string(chance(17))}};
            if (const auto text = hours[static_cast<std::size_t>(chance(6))]; !text.empty())
                cells.emplace_back("hours", std::string{text});
            if (chance(3)) cells.emplace_back("last_contacted", date(2026, 11, 21) - days{chance(36)});
            paper_.add(table_id::contacts, cells);
        }
        lists_["gift"] = {
            "Dinner for two", "Theatre tickets", "Donation to a charity", "Book", "Flowers", "Concert", "Wine tasting"};
        read();
    }

    static std::string name(int i) { return "Source " + std::to_string(i); }
    int chance(int sides) { return static_cast<int>(random_() % static_cast<unsigned>(sides)); }

    /// Writes what a command made, and reads again what it wrote.
    void write(book::result<book::change_set> const& changes) {
        ASSERT_TRUE(changes) << changes.error().sentence;
        paper_.write(*changes);
        if (!changes->pages.empty()) return read();
        for (auto const& row : changes->rows) {
            const int at = paper_.rows(row.table);
            if (row.table == table_id::touches)
                workbook.touches.push_back(*book::touch_of(cells(row.table, at), at));
            else
                workbook.referrals.push_back(*book::referral_of(cells(row.table, at), at));
        }
        for (auto const& cell : changes->cells) {
            auto& row = workbook.referrals.at(static_cast<std::size_t>(cell.row - 1));
            row = *book::referral_of(cells(cell.table, cell.row), cell.row);
        }
        if (changes->last_number) workbook.last_number = *changes->last_number;
    }

    moment now() const { return {today, 0.4}; }

    book::workbook workbook;
    day today;

private:
    void read() {
        workbook = paper_.read();
        workbook.values.today = today;
        workbook.lists = lists_;
    }

    std::vector<book::cell> cells(table_id id, int row) const {
        std::vector<book::cell> line;
        for (auto const& column : book::table(id).columns) line.push_back(paper_.at(id, row, column.key));
        return line;
    }

    paper_book paper_;
    decltype(book::workbook::lists) lists_;
    std::mt19937 random_;
};

referral_key key_of(book::referral const& row) { return {row.number, row.row}; }

/// A new status as offices give them, once somebody was reached.
void decide(office& of, book::referral const& row) {
    static constexpr status ways[]{status::meeting, status::proposal, status::won, status::lost, status::nurture};
    const auto wanted = ways[static_cast<std::size_t>(of.chance(5))];
    if (wanted == row.facts.state) return;
    set_status_arguments what{key_of(row), wanted, {}};
    if (wanted == status::won && of.chance(4)) what.value = 100.0 * (1 + of.chance(50));
    of.write(set_status(of.workbook, what, of.now()));
}

/// The day's referrals; on Monday also those of the weekend. They are the sources' own: some send many.
void receive(office& of) {
    const int count = of.chance(14);
    for (int i = 0; i < count && of.workbook.referrals.size() < most_referrals; ++i) {
        const auto received = of.chance(5) == 0 ? of.today - days{of.chance(3)} : of.today;
        const int source = of.chance(of.chance(2) ? sources : 30);
        of.write(new_referral(of.workbook,
            {office::name(source), "Prospect " + std::to_string(of.workbook.referrals.size()), {}, {}, {}, {}, {},
                received},
            of.now()));
    }
}

/// Everything that has come due, most urgent first; a step of each referral at a time, for one may open the next.
void work(office& of) {
    for (int round = 0; round < 10; ++round) {
        const auto list = follow_up::checklist_of(of.workbook.referrals, of.today, of.workbook.values);
        std::map<int, follow_up::checklist_item const*> of_row;
        for (auto const& item : list.items)
            if (item.due <= of.today) of_row.try_emplace(item.row, &item);
        if (of_row.empty()) return;
        for (auto const& [row, item] : of_row) {
            auto const& referral = of.workbook.referrals[item->referral];
            const auto step = item->what->id;
            if (step != step_id::thank_source && of.chance(60) == 0) {
                of.write(snooze(of.workbook, {key_of(referral), step, of.today + days{1 + of.chance(5)}}, of.now()));
                continue;
            }
            mark_done_arguments what{key_of(referral), step, {}, {}, {}, {}};
            if (step == step_id::reward_source)
                what.gift = suggested_gift(of.workbook, referral.source);   // "": something must be thought of
            if (asks_whether_reached(step)) what.reached = of.chance(5) < 2;
            of.write(mark_done(of.workbook, what, of.now()));
            auto const& after = of.workbook.referrals[item->referral];
            const bool give_up = is_open(after.facts.state) && !after.facts.reached && after.facts.attempts >= 6 &&
                of.chance(2);
            if ((step == step_id::move_on && of.chance(3)) || (step == step_id::check_in && what.reached == true) ||
                give_up)
                decide(of, of.workbook.referrals[item->referral]);
        }
    }
    FAIL() << "steps come due without end on " << book::iso_date(of.today);
}

/// The visits that the plan has for today.
void visit(office& of) {
    const auto grid = of.workbook.grids.find(table_id::call_plan);
    if (grid == of.workbook.grids.end()) return;
    const auto day_at = book::column_index(table_id::call_plan, "day"),
               who_at = book::column_index(table_id::call_plan, "who");
    for (auto const& line : grid->second)
        if (line[day_at] == book::cell{book::serial_of_day(of.today)})
            of.write(log_touch(
                of.workbook, {{book::text_of(line[who_at]), "Visit", "Reached", "a leaflet", {}, {}}, {}}, of.now()));
}

/// The last day each source was reached, by its number.
std::vector<std::optional<day>> last_touches(office const& of) {
    std::vector<std::optional<day>> last(sources);
    const auto number = [](std::string const& who) { return static_cast<std::size_t>(std::stoi(who.substr(7))); };
    for (auto const& row : of.workbook.contacts) last[number(row.who)] = row.last_contacted;
    for (auto const& one : of.workbook.touches)
        if (one.who.starts_with("Source ") && one.outcome != "No answer")
            last[number(one.who)] = std::max(last[number(one.who)], one.when);
    return last;
}

/// A referral is closed, or something is to be done for it on a day that is known.
void no_referral_is_forgotten(office const& of) {
    for (auto const& row : of.workbook.referrals) {
        EXPECT_TRUE(row.unreadable.empty()) << row.unreadable;
        if (row.facts.state == status::won || row.facts.state == status::lost) continue;
        const auto open = follow_up::open_steps(row.facts, of.today, of.workbook.values);
        ASSERT_FALSE(open.empty()) << row.prospect << " on " << book::iso_date(of.today);
        for (auto const& step : open) ASSERT_TRUE(step.due) << row.prospect;
    }
}

/// What is done on a working day. What was due is done or snoozed by its end: a thank-you is never put off beyond its
/// day here.
void work_a_day(office& of, bool is_first) {
    if (std::chrono::weekday{of.today} == std::chrono::Monday || is_first ||
        !calendar::is_working_day(of.today - days{1}, of.workbook.values.week))
        of.write(call_plan(of.workbook, ranking_of(of.workbook, of.today), of.now()));
    receive(of);
    visit(of);
    work(of);
    if (testing::Test::HasFatalFailure()) return;
    for (auto const& row : of.workbook.referrals)
        if (row.facts.received &&
            calendar::moved_to_working_day(*row.facts.received, of.workbook.values.week) <= of.today) {
            ASSERT_TRUE(row.facts.thanked) << row.prospect << " on " << book::iso_date(of.today);
        }
}

/// The attempts of each referral, looked at day by day.
class attempts_so_far {
public:
    /// No two attempts closer than the least gap.
    void keep_their_gaps(office const& of) {
        for (auto const& row : of.workbook.referrals) {
            auto& [count, on] = attempts_.try_emplace(row.number, 0, day{}).first->second;
            if (row.facts.attempts == count) continue;
            ASSERT_EQ(row.facts.attempts, count + 1) << row.prospect;
            if (count > 0) {
                ASSERT_GE((*row.facts.last_attempt - on).count(), of.workbook.values.attempt_gap_days) << row.prospect;
                ++again_;
            }
            count = row.facts.attempts;
            on = *row.facts.last_attempt;
        }
    }

    std::size_t again() const { return again_; }

private:
    std::map<std::int64_t, std::pair<int, day>> attempts_;   // by No.: how many, and the day of the last
    std::size_t again_ = 0;
};

/// No source past the longest gap: this plan has room for all. Those who were never visited wait for their turn.
void no_source_is_left_out(office const& of, day first) {
    const auto touched = last_touches(of);
    for (int i = 0; i < sources; ++i) {
        auto const& on = touched[static_cast<std::size_t>(i)];
        if (!on) {
            EXPECT_LT(of.today, first + days{28 + 14}) << office::name(i) << " was never visited";
        } else {
            ASSERT_LE((of.today - *on).count(), of.workbook.values.visit_max_days)
                << office::name(i) << " was last seen " << book::iso_date(*on) << ", and it is "
                << book::iso_date(of.today);
        }
    }
}

/// Nearly all were thanked the working day they were typed in.
void all_are_thanked_in_time(office const& of) {
    std::size_t at_once = 0;
    for (auto const& row : of.workbook.referrals) {
        ASSERT_TRUE(row.facts.thanked);
        EXPECT_LE((*row.facts.thanked - *row.facts.received).count(), 2 + 9) << row.prospect;
        at_once += *row.facts.thanked == calendar::moved_to_working_day(*row.facts.received, of.workbook.values.week);
    }
    EXPECT_GT(at_once, most_referrals / 2);
}

void no_gift_is_given_twice(office const& of) {
    std::set<std::pair<std::string, std::string>> gifts;
    for (auto const& row : of.workbook.referrals)
        if (!row.gift.empty()) {
            EXPECT_TRUE(gifts.emplace(row.source, row.gift).second) << row.source << " had " << row.gift << " twice";
        }
    EXPECT_GT(gifts.size(), 50u);
}

/// Visits in the log: within the window, on a day on which they are open.
void visits_are_when_they_may_be(office const& of) {
    std::map<std::string, day> last_visit;
    std::map<std::string, std::string> hours;
    for (auto const& row : of.workbook.contacts) hours[row.who] = row.hours;
    std::size_t visits = 0;
    for (auto const& one : of.workbook.touches) {
        if (one.kind != "Visit") continue;
        ++visits;
        ASSERT_TRUE(calendar::is_working_day(*one.when, of.workbook.values.week));
        if (!hours[one.who].empty()) {
            ASSERT_FALSE(calendar::spans_on(*calendar::read_office_hours(hours[one.who]), *one.when).empty())
                << one.who;
        }
        if (const auto before = last_visit.find(one.who); before != last_visit.end()) {
            ASSERT_GE((*one.when - before->second).count(), of.workbook.values.visit_min_days) << one.who;
        }
        last_visit[one.who] = *one.when;
    }
    EXPECT_GT(last_visit.size(), std::size_t{sources} * 9 / 10) << "those who hear from us all the time need no visit";
    EXPECT_GT(visits, 2000u);
}

TEST(a_simulated_year, keeps_every_promise_day_by_day) {
    office of{20261123};
    attempts_so_far attempts;
    const day first = date(2026, 11, 23), last = date(2027, 11, 20);
    for (of.today = first; of.today <= last; of.today += days{1}) {
        of.workbook.values.today = of.today;
        if (calendar::is_working_day(of.today, of.workbook.values.week)) {
            ASSERT_NO_FATAL_FAILURE(work_a_day(of, of.today == first));
        }
        ASSERT_NO_FATAL_FAILURE(no_referral_is_forgotten(of));
        ASSERT_NO_FATAL_FAILURE(attempts.keep_their_gaps(of));
        ASSERT_NO_FATAL_FAILURE(no_source_is_left_out(of, first));
    }
    EXPECT_EQ(of.workbook.referrals.size(), most_referrals);
    EXPECT_GT(attempts.again(), 500u);
    all_are_thanked_in_time(of);
    no_gift_is_given_twice(of);
    visits_are_when_they_may_be(of);
}

}
}
