// Referrals that stand on the server alone: which ones may, what a desk that carries them takes for what, and that any
// history leaves it with all the others.
#include "sharing/desk/carried.hpp"
#include "sharing/desk/desk.hpp"
#include "sharing/server/pull_text.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>

using namespace referralbook::sharing;
using namespace std::chrono;
using referralbook::book::cell;
using referralbook::book::cell_error;
using referralbook::book::serial_of_day;
using referralbook::book::table_id;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

constexpr sys_days held_since = 2024y / November / 28;

double serial(sys_days day) { return serial_of_day(day); }

record referral(std::string status, sys_days received, cell value = {}) {
    record made{
        {"source", "Dr Ünal"}, {"prospect", "Nadia"}, {"status", std::move(status)}, {"date", serial(received)}};
    set_cell(made, "value", std::move(value));
    return made;
}
record old(std::string status) { return referral(std::move(status), 2020y / May / 4); }

row_name name(std::string id) { return {table_id::referrals, std::move(id)}; }

change theirs(edit what, std::int64_t number) { return {std::move(what), number, "op", "other", "Ben", "", ""}; }
change status_of(std::string id, std::string before, std::string after, std::int64_t number) {
    return theirs({name(std::move(id)), edit_kind::changed, {{"status", before}}, {{"status", after}}}, number);
}

std::function<std::uint64_t()> counting() {
    return [next = std::uint64_t{1}]() mutable { return next++; };
}

table_picture picture(std::vector<read_row> read_rows) {
    return {table_id::referrals, {"source", "prospect", "status", "date", "value"}, std::move(read_rows)};
}

desk carrying(rows base, std::int64_t seen = 9) {
    desk made{"ada", std::move(base), seen, counting()};
    made.holds_since(held_since);
    return made;
}

}

TEST(a_referral, may_be_carried_once_it_is_closed_and_older_than_that_day) {
    EXPECT_TRUE(may_be_carried(referral("Won", held_since - days{1}), held_since));
    EXPECT_TRUE(may_be_carried(referral("Lost", held_since - days{1}, 12.5), held_since));
    EXPECT_FALSE(may_be_carried(referral("Won", held_since), held_since));
    auto late = old("Won");
    late["status_since"] = serial(held_since - days{1});
    EXPECT_TRUE(may_be_carried(late, held_since));
    late["status_since"] = serial(held_since);
    EXPECT_FALSE(may_be_carried(late, held_since)) << "closed of late";
    late["status_since"] = "in May";
    EXPECT_FALSE(may_be_carried(late, held_since));
    for (auto const* status : {"", "New", "Trying", "Proposal", "Nurture", "won", "Gewonnen"})
        EXPECT_FALSE(may_be_carried(old(status), held_since)) << status;
}

TEST(a_referral, stays_in_the_workbook_where_the_servers_columns_hold_less_than_its_cells) {
    for (auto const& [column, content] : std::vector<std::pair<char const*, cell>>{{"date", "in May"},
             {"date", 43955.5}, {"date", cell{}}, {"source", cell{}}, {"source", 12.0}, {"source", ""}, {"status", 1.0},
             {"value", "about 200"}, {"value", cell_error::value}, {"date", cell_error::value}}) {
        auto row = old("Won");
        row.insert_or_assign(column, content);
        EXPECT_FALSE(may_be_carried(row, held_since)) << column;
    }
}

TEST(carried_referrals, are_asked_for_by_a_condition_that_is_never_unknown) {
    const auto condition = carried_condition(held_since);
    EXPECT_THAT(condition, HasSubstr("cast('2024-11-28' as date)"));
    EXPECT_THAT(condition, HasSubstr("status in ('Won','Lost')"));
    EXPECT_TRUE(condition.starts_with("coalesce(") && condition.ends_with(",false)")) << condition;
    auto const& referrals = *find_shared(table_id::referrals);
    EXPECT_THAT(rows_text(referrals, "b", "", 5, {}, condition), HasSubstr(" and not " + condition));
    const std::vector<std::string> keys{"A", "it's"};
    const std::vector<std::int64_t> numbers{7};
    const auto looked_up = rows_looked_up_text("b", held_since, keys, numbers, {});
    EXPECT_THAT(looked_up, HasSubstr("(id in ('','A','it''s') or (\"number\" in (-1,7) and coalesce("));
    for (auto const& message : {carried_text("b", held_since, "A", 5), carried_count_text("b", held_since), looked_up,
             history_of_referrals_text("b", 4, keys)})
        for (auto const* trap : {"::", "?", "$$"}) EXPECT_EQ(message.find(trap), std::string::npos) << message;
}

TEST(carried_referrals, are_read_from_the_answer_or_refused) {
    const auto read = carried_of(
        {{"A", "Dr Ünal", "2020-05-04", "Won", "0.1"}, {"B", "Acme", "1999-12-31", "Lost", ""}});
    ASSERT_TRUE(read);
    ASSERT_THAT(*read, SizeIs(2));
    EXPECT_EQ(read->front().value, 0.1);
    EXPECT_TRUE(read->front().won);
    EXPECT_EQ(read->back().received, sys_days{1999y / December / 31});
    EXPECT_FALSE(read->back().value);
    for (auto const& line : text_rows{{"A", "Dr Ünal", "2020-05-04", "Won"}, {"", "Dr Ünal", "2020-05-04", "Won", ""},
             {"A", "", "2020-05-04", "Won", ""}, {"A", "x", "soon", "Won", ""}, {"A", "x", "2020-05-04", "Trying", ""},
             {"A", "x", "2020-05-04", "Won", "1e"}, {"A", "x", "", "Won", "1"}})
        EXPECT_FALSE(carried_of({line}));
}

TEST(a_desk_that_carries, does_not_take_what_its_workbook_never_held_for_deleted) {
    auto ada = carrying({{name("old"), old("Won")}, {name("open"), old("Trying")}, {name("new"), old("Won")},
        {name("young"), referral("Won", held_since)}});
    ada.read(std::vector{picture({{"open", old("Trying"), 1}, {"new", old("Won"), 2}})});
    ASSERT_THAT(ada.to_push(), SizeIs(1)) << "one that is never carried was deleted while nobody looked";
    EXPECT_EQ(ada.to_push()[0].row, name("young"));
    ada.pushed(ada.to_push(), 10, pushed_from::workbook);
    EXPECT_FALSE(ada.base().contains(name("old")));
    EXPECT_FALSE(ada.new_places().writes());
    ada.read(std::vector{picture({{"new", old("Won"), 2}})});
    EXPECT_THAT(ada.to_push(), SizeIs(1)) << "an open one was deleted";
    ada.read(std::vector{picture({{"open", old("Trying"), 1}})});
    const auto edits = ada.to_push();
    ASSERT_THAT(edits, SizeIs(1));
    EXPECT_EQ(edits[0].row, name("new")) << "what the workbook held and holds no longer was deleted too";
}

TEST(a_desk_that_carries, asks_about_rows_of_its_workbook_before_it_takes_them_for_new) {
    auto ada = carrying({});
    auto numbered = old("Won"), wide = old("Won");
    numbered["number"] = 7.0;
    wide["note"] = "what this workbook has no column for";
    const std::vector pictures{
        picture({{"there", old("Lost"), 1}, {"own", old("Won"), 2}, {"", numbered, 3}, {"", old("Won"), 4}})};
    const auto asked = ada.to_look_up(pictures);
    EXPECT_THAT(asked.keys, ElementsAre("own", "there"));
    EXPECT_THAT(asked.numbers, ElementsAre(7)) << "the fourth has neither key nor number";
    EXPECT_EQ(ada.looked_up(asked, {{name("there"), wide}, {name("cleared"), numbered}}, pictures), 2u);
    ada.read(pictures);
    EXPECT_THAT(ada.to_look_up(pictures).keys, IsEmpty());
    const auto keys = ada.keys();
    ASSERT_THAT(keys, SizeIs(2));
    EXPECT_EQ(std::ranges::count(keys, "cleared", &key_write::key), 1) << "a key that was cleared comes again";
    ada.keys_stand(keys);
    const auto edits = ada.to_push();
    ASSERT_THAT(edits, SizeIs(3));
    EXPECT_EQ(std::ranges::count(edits, edit_kind::added, &edit::kind), 2);
    EXPECT_THAT(
        edits, testing::Contains(edit{name("there"), edit_kind::changed, {{"status", "Won"}}, {{"status", "Lost"}}}));
}

TEST(a_desk_that_carries, asks_again_about_a_row_that_left_and_came_again) {
    auto ada = carrying({});
    const std::vector with{picture({{"mine", old("Won"), 1}})}, without{picture({})};
    ada.looked_up(ada.to_look_up(with), {}, with);
    EXPECT_TRUE(ada.to_look_up(with).empty());
    ada.looked_up(ada.to_look_up(without), {}, without);
    EXPECT_THAT(ada.to_look_up(with).keys, ElementsAre("mine"));
}

TEST(a_desk_that_carries, takes_a_copy_of_an_old_row_that_was_written_over_for_a_new_one) {
    auto ada = carrying({});
    auto original = old("Won"), copy = old("New");
    original["number"] = 7.0;
    copy["number"] = 900.0;
    copy["prospect"] = "Somebody else";
    const std::vector pictures{picture({{"old", copy, 1}})};
    EXPECT_EQ(ada.looked_up(ada.to_look_up(pictures), {{name("old"), original}}, pictures), 0u);
    ada.read(pictures);
    const auto keys = ada.keys();
    ASSERT_THAT(keys, SizeIs(1));
    EXPECT_EQ(keys[0].expected, "old");
    ada.keys_stand(keys);
    const auto edits = ada.to_push();
    ASSERT_THAT(edits, SizeIs(1));
    EXPECT_EQ(edits[0].kind, edit_kind::added);
    EXPECT_NE(edits[0].row, name("old")) << "the old one stays as it is";
}

TEST(a_desk_that_carries, takes_in_what_was_opened_again_as_a_new_row) {
    const std::vector history{status_of("old", "Won", "Trying", 10), status_of("old", "Trying", "Proposal", 11)};
    auto ada = carrying({});
    EXPECT_THAT(carried_keys_in(history, ada.base()), ElementsAre("old"));
    const auto held = held_part(history, {{name("old"), old("Proposal")}}, ada.base(), ada.id(), held_since);
    EXPECT_TRUE(held.carried_changed) << "it counts in the workbook from now on";
    ASSERT_THAT(held.changes, SizeIs(1)) << "what is in the row already does not come again";
    EXPECT_EQ(held.changes[0].what, (edit{name("old"), edit_kind::added, {}, old("Proposal")}));
    const auto came = ada.take_in(held.changes);
    EXPECT_THAT(came.changes.added, ElementsAre(name("old")));
    EXPECT_EQ(came.touched.at(name("old")), old("Proposal"));
}

TEST(a_desk_that_carries, leaves_what_happens_among_the_carried_ones_to_the_others) {
    const std::vector history{status_of("old", "Won", "Lost", 10),
        theirs({name("imported"), edit_kind::added, {}, old("Lost")}, 11),
        theirs({name("gone"), edit_kind::deleted, old("Won"), {}}, 12),
        theirs({name("fresh"), edit_kind::added, {}, old("New")}, 13), status_of("fresh", "New", "Won", 14),
        theirs({{table_id::contacts, "c"}, edit_kind::changed, {}, {{"city", "Ulm"}}}, 15)};
    const auto held = held_part(history, {{name("old"), old("Lost")}}, {}, "ada", held_since);
    EXPECT_TRUE(held.carried_changed);
    std::vector<std::int64_t> numbers;
    for (auto const& one : held.changes) numbers.push_back(one.number);
    EXPECT_THAT(numbers, ElementsAre(13, 14, 15));
    EXPECT_FALSE(held_part(std::vector{history[3]}, {}, {}, "ada", held_since).carried_changed);
    const std::vector note{theirs({name("old"), edit_kind::changed, {}, {{"note", "moved"}}}, 10)};
    EXPECT_FALSE(held_part(note, {{name("old"), old("Won")}}, {}, "ada", held_since).carried_changed)
        << "no ledger knows of notes";
}

TEST(a_desk_that_carries, knows_its_own_old_row_whose_key_its_file_does_not_hold) {
    auto ada = carrying({});
    ada.read(std::vector{picture({{"", old("Won"), 1}})});
    auto own = theirs({name("mine"), edit_kind::added, {}, old("Won")}, 10);
    own.desk = "ada";
    const auto held = held_part(std::vector{own}, {}, ada.base(), ada.id(), held_since);
    EXPECT_THAT(held.changes, SizeIs(1));
    ada.adopt(ada.take_in(held.changes), {});
    ada.keys_stand(ada.keys());
    EXPECT_THAT(ada.to_push(), IsEmpty()) << "it is not pushed twice";
    EXPECT_TRUE(ada.sheet().contains(name("mine")));
}

TEST(joining, leaves_old_closed_referrals_on_the_server_unless_the_workbook_has_them) {
    const rows book{{name("a"), old("Won")}, {name("b"), old("Trying")}, {name("c"), referral("Won", held_since)},
        {name("d"), old("Lost")}};
    auto plan = join({{name("a"), old("Won")}}, book, 20);
    EXPECT_EQ(leave_out_carried(plan, held_since), 1u);
    EXPECT_EQ(plan.only_there, 2u);
    EXPECT_EQ(plan.both, 1u);
    EXPECT_THAT(plan.history, SizeIs(3));
    EXPECT_TRUE(std::ranges::none_of(plan.history, [](change const& one) { return one.what.row == name("d"); }));
}

// Others work at random on a book; a desk that carries looks in now and then, closes its workbook and opens it again.
// Whatever happened: what it does not hold may be carried, what it holds is as on the server, and it has nothing to
// say.
TEST(a_desk_that_carries, holds_all_the_others_after_any_history) {
    constexpr std::array statuses{"New", "Trying", "Won", "Lost", "Nurture"};
    int reopened = 0, left_out = 0;
    for (unsigned seed = 0; seed < 1000; ++seed) {
        std::mt19937 dice{seed};
        const auto below = [&](unsigned limit) { return static_cast<unsigned>(dice() % limit); };
        stored_rows server;
        std::vector<change> history;
        rows sheet;
        std::int64_t seen = 0;
        const auto happen = [&](edit const& what) {
            history.push_back(theirs(what, static_cast<std::int64_t>(history.size()) + 1));
            rows all;
            for (auto const& [row, stored] : server) all.emplace(row, stored.content);
            carry_out(all, what);
            if (what.kind == edit_kind::deleted)
                server.erase(what.row);
            else
                server[what.row] = {all.at(what.row), history.back().number};
        };
        const auto others_work = [&] {
            for (unsigned i = below(12); i > 0; --i) {
                const auto row = name("r" + std::to_string(below(8)));
                const auto there = server.find(row);
                const auto status = statuses.at(below(5));
                auto fresh = referral(status, held_since - days{below(2)});
                fresh["prospect"] = row.id;
                if (there == server.end())
                    happen({row, edit_kind::added, {}, fresh});
                else if (below(4) == 0)
                    happen({row, edit_kind::deleted, there->second.content, {}});
                else if (cell_of(there->second.content, "status") != cell{status})
                    happen({row, edit_kind::changed, {{"status", cell_of(there->second.content, "status")}},
                        {{"status", status}}});
            }
        };
        for (int opening = 0; opening < 3; ++opening) {
            others_work();
            stored_rows held = server;
            std::erase_if(held, [](auto const& row) { return may_be_carried(row.second.content, held_since); });
            std::vector<change> since;
            std::ranges::copy_if(
                history, std::back_inserter(since), [&](change const& one) { return one.number > seen; });
            auto ada = carrying(base_as_of(held, since), seen);
            for (int look = 0; look < 3; ++look) {
                std::vector<read_row> read;
                for (auto const& [row, content] : sheet)
                    read.push_back({row.id, content, static_cast<int>(read.size()) + 1});
                const std::vector pictures{picture(read)};
                const auto asked = ada.to_look_up(pictures);
                std::vector<change> later;
                std::ranges::copy_if(
                    history, std::back_inserter(later), [&](change const& one) { return one.number > ada.seen(); });
                stored_rows found;
                std::vector<change> later_of_found;
                for (auto const& key : asked.keys) {
                    if (const auto there = server.find(name(key)); there != server.end()) found.insert(*there);
                    std::ranges::copy_if(later, std::back_inserter(later_of_found),
                        [&](change const& one) { return one.what.row == name(key); });
                }
                std::ranges::sort(later_of_found, {}, &change::number);
                ada.looked_up(asked, base_as_of(found, later_of_found), pictures);
                ada.read(pictures);
                if (later.size() > 2 && below(2)) later.resize(2);   // a part of the history comes first
                std::vector<change> still_to_come;
                std::ranges::copy_if(history, std::back_inserter(still_to_come),
                    [&](change const& one) { return !later.empty() && one.number > later.back().number; });
                auto part = held_part(later, base_as_of(server, still_to_come), ada.base(), ada.id(), held_since);
                for (std::size_t i = 0; i < part.changes.size(); ++i)
                    reopened += part.changes[i].what.kind == edit_kind::added &&
                        std::ranges::none_of(
                            later, [&](change const& one) { return one.what == part.changes[i].what; });
                left_out += static_cast<int>(later.size() - part.changes.size());
                auto came = ada.take_in(part.changes);
                if (!later.empty()) came.seen = later.back().number;
                ada.adopt(came, {});
                EXPECT_THAT(came.changes.conflicts, IsEmpty()) << "seed " << seed;
                sheet.clear();
                for (auto const& [row, content] : ada.sheet()) sheet.emplace(row, content);
                EXPECT_THAT(ada.to_push(), IsEmpty()) << "seed " << seed;
                if (ada.seen() != static_cast<std::int64_t>(history.size())) continue;
                for (auto const& [row, stored] : server) {
                    auto const* here = row_of(sheet, row);
                    if (!here)
                        EXPECT_TRUE(may_be_carried(stored.content, held_since)) << "seed " << seed << ' ' << row.id;
                    else
                        EXPECT_EQ(*here, stored.content) << "seed " << seed << ' ' << row.id;
                }
                for (auto const& [row, content] : sheet)
                    EXPECT_TRUE(server.contains(row)) << "seed " << seed << ' ' << row.id;
                others_work();
            }
            seen = ada.seen();
        }
        if (HasFailure()) break;
    }
    EXPECT_GT(reopened, 100);
    EXPECT_GT(left_out, 1000);
}
