// Rows that others changed and that the workbook could not take over yet.
#include "sharing/desk/desk.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

using namespace referralbook::sharing;
using referralbook::book::cell;
using referralbook::book::cell_error;
using referralbook::book::table_id;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

row_name name(std::string id) { return {table_id::referrals, std::move(id)}; }

std::function<std::uint64_t()> counting() {
    return [next = std::uint64_t{1}]() mutable { return next++; };
}

change theirs(edit what, std::int64_t number) {
    return {std::move(what), number, "op" + std::to_string(number), "other", "Ben", "2026-11-26 10:42", ""};
}

edit changed(std::string id, record before, record after) {
    return {name(std::move(id)), edit_kind::changed, std::move(before), std::move(after)};
}

/// Ada's desk with the rows r1 and r2, and what its sheet holds.
struct office {
    explicit office(rows common, std::int64_t seen = 1, rows_behind behind = {})
        : sheet{common}, ada{"ada", std::move(common), seen, counting()} {
        ada.were_behind(std::move(behind));
    }
    void read() {
        table_picture picture{table_id::referrals,
            {"number", "prospect", "status", "status_since", "note", "need", "attempts", "value"}, {}};
        for (auto const& [row, content] : sheet)
            if (!content.empty()) picture.rows.push_back({row.id, content, int(picture.rows.size()) + 1});
        ada.read(std::vector{picture});
    }
    /// Writes what came, but for rows of a protected sheet.
    void write(incoming const& came, std::set<row_name> const& refused = {}) {
        for (auto const& one : came.changes.writes)
            if (!refused.contains(one.row)) set_cell(sheet[one.row], one.column, one.content);
        for (auto const& row : came.changes.added)
            if (!refused.contains(row)) sheet[row] = came.touched.at(row);
        for (auto const& row : came.changes.gone)
            if (!refused.contains(row)) sheet.erase(row);
        ada.adopt(came, refused);
        read();
    }
    /// Saved, closed and opened again, when the server holds what the desk knows of it.
    office opened_again() const {
        office again{ada.base(), ada.seen(), rows_behind_of_text(rows_behind_text(ada.behind()))};
        again.sheet = sheet;
        again.read();
        return again;
    }
    rows sheet;
    desk ada;
};

const rows two_rows{{name("r1"), {{"need", "a"}, {"attempts", 3.0}, {"note", "n"}}},
    {name("r2"), {{"need", "a"}, {"attempts", 3.0}, {"note", "n"}}}};

}

TEST(a_row_behind, damages_no_other_one_when_the_workbook_is_opened_again) {
    office one{two_rows};
    for (auto const* row : {"r1", "r2"}) one.sheet[name(row)]["attempts"] = 4.0;
    for (auto const* row : {"r1", "r2"}) one.sheet[name(row)]["note"] = "n\nmine";
    one.read();
    const record before{{"attempts", 3.0}, {"note", "n"}}, after{{"attempts", 5.0}, {"note", "n\ntheirs"}};
    one.write(
        one.ada.take_in(std::vector{theirs(changed("r1", before, after), 2), theirs(changed("r2", before, after), 3)}),
        {name("r2")});
    EXPECT_EQ(one.ada.seen(), 3);
    const record both{{"need", "a"}, {"attempts", 6.0}, {"note", "n\ntheirs\nmine"}};
    for (int times = 0; times < 4; ++times) {
        auto again = one.opened_again();
        EXPECT_EQ(again.sheet[name("r1")], both) << times;
        const auto came = again.ada.catch_up();
        EXPECT_THAT(came.changes.writes, SizeIs(2));
        EXPECT_EQ(came.touched.at(name("r2")), both);
        again.write(came, {name("r2")});
        EXPECT_THAT(again.ada.behind(), SizeIs(1));
        one.sheet = again.sheet;
    }
    auto last = one.opened_again();
    last.write(last.ada.catch_up());
    EXPECT_EQ(last.sheet[name("r2")], both);
    EXPECT_THAT(last.ada.behind(), IsEmpty());
    EXPECT_THAT(last.ada.to_push(),
        ElementsAre(changed("r1", after, {{"attempts", 6.0}, {"note", "n\ntheirs\nmine"}}),
            changed("r2", after, {{"attempts", 6.0}, {"note", "n\ntheirs\nmine"}})));
}

TEST(a_row_behind, holds_up_nothing_but_itself) {
    office one{two_rows};
    one.write(one.ada.take_in(std::vector{theirs(changed("r2", {{"need", "a"}}, {{"need", "b"}}), 2)}), {name("r2")});
    one.sheet[name("r1")]["need"] = "mine";
    one.sheet[name("r2")]["note"] = "mine";
    one.read();
    EXPECT_THAT(one.ada.to_push(), ElementsAre(changed("r1", {{"need", "a"}}, {{"need", "mine"}})));
    EXPECT_EQ(one.ada.waiting(), 2u);
    EXPECT_THAT(one.ada.on_the_base(std::vector{changed("r1", {}, {{"status", "Won"}})}), SizeIs(1));
    EXPECT_THAT(one.ada.on_the_base(std::vector{changed("r2", {}, {{"status", "Won"}})}), IsEmpty())
        << "it is written here and sent later";
    one.ada.pushed(one.ada.to_push(), 3, pushed_from::workbook);
    EXPECT_EQ(one.ada.seen(), 3);
    one.write(one.ada.catch_up());
    EXPECT_EQ(one.sheet[name("r2")], (record{{"need", "b"}, {"attempts", 3.0}, {"note", "mine"}}));
    EXPECT_THAT(one.ada.to_push(), ElementsAre(changed("r2", {{"note", "n"}}, {{"note", "mine"}})));
    EXPECT_EQ(one.ada.waiting(), 1u);
}

TEST(a_row_behind, takes_in_what_others_do_next) {
    office one{two_rows};
    one.write(one.ada.take_in(std::vector{theirs(changed("r2", {{"need", "a"}}, {{"need", "b"}}), 2)}), {name("r2")});
    const auto more = one.ada.take_in(std::vector{theirs(changed("r2", {{"attempts", 3.0}}, {{"attempts", 4.0}}), 3)});
    EXPECT_THAT(more.changes.writes, SizeIs(2));
    one.write(more, {name("r2")});
    one.sheet[name("r2")]["need"] = "mine";
    one.read();
    const auto came = one.ada.catch_up();
    ASSERT_THAT(came.changes.conflicts, SizeIs(1));
    EXPECT_EQ(came.changes.conflicts[0].mine, cell{"mine"});
    EXPECT_EQ(came.changes.conflicts[0].who, "Ben");
    one.write(came);
    EXPECT_EQ(one.sheet[name("r2")], (record{{"need", "b"}, {"attempts", 4.0}, {"note", "n"}}));
}

TEST(a_row_behind, that_was_added_or_deleted_by_others_is_neither_deleted_nor_put_back) {
    office one{two_rows};
    const record fresh{{"prospect", "Karl"}};
    one.write(one.ada.take_in(std::vector{theirs({name("r3"), edit_kind::added, {}, fresh}, 2),
                  theirs({name("r1"), edit_kind::deleted, two_rows.at(name("r1")), {}}, 3)}),
        {name("r1"), name("r3")});
    EXPECT_THAT(one.ada.to_push(), IsEmpty());
    EXPECT_EQ(one.ada.waiting(), 0u);
    EXPECT_THAT(one.ada.brought_back().changes.added, IsEmpty());
    auto again = one.opened_again();
    EXPECT_THAT(again.ada.to_push(), IsEmpty());
    again.write(again.ada.catch_up());
    EXPECT_EQ(again.sheet, (rows{{name("r2"), two_rows.at(name("r2"))}, {name("r3"), fresh}}));
    EXPECT_THAT(again.ada.behind(), IsEmpty());
}

TEST(a_row_behind, is_as_good_as_written_where_the_user_wrote_the_same) {
    office one{two_rows};
    one.write(one.ada.take_in(std::vector{theirs(changed("r2", {{"need", "a"}}, {{"need", "b"}}), 2)}), {name("r2")});
    one.sheet[name("r2")]["need"] = "b";
    one.read();
    const auto came = one.ada.catch_up();
    EXPECT_FALSE(came.writes());
    one.ada.adopt(came, {});
    EXPECT_THAT(one.ada.behind(), IsEmpty());
    EXPECT_THAT(one.ada.to_push(), IsEmpty());
}

TEST(rows_behind, are_kept_as_a_text) {
    const rows_behind all{{name("r1"), {record{{"need", "a\nb\tc"}, {"attempts", 3.0}}, true, "Ben\n", "now"}},
        {name("r2"), {{}, true, "", ""}}, {name("r3"), {record{}, false, "Ada", "2026-11-26 10:42"}},
        {{table_id::texts, "a\tkey\nof two"}, {record{{"text", "x"}}, true, "Ben", "now"}}};
    EXPECT_EQ(rows_behind_of_text(rows_behind_text(all)), all);
    EXPECT_THAT(rows_behind_of_text("nonsense\n\nreferral\trow\tno json\n"), IsEmpty());
}

TEST(a_cell_in_error, takes_what_others_wrote_once_it_is_none) {
    for (const bool opened_again : {false, true}) {
        office first{two_rows};
        first.sheet[name("r1")]["need"] = cell_error::division;
        first.read();
        first.write(first.ada.take_in(std::vector{theirs(changed("r1", {{"need", "a"}}, {{"need", "theirs"}}), 2)}));
        auto one = opened_again ? first.opened_again() : std::move(first);
        EXPECT_EQ(one.sheet[name("r1")]["need"], cell{cell_error::division});
        EXPECT_FALSE(one.ada.catch_up().writes());
        one.sheet[name("r1")]["note"] = "mine";
        one.sheet[name("r1")]["need"] = "a";
        one.read();
        EXPECT_THAT(one.ada.to_push(), ElementsAre(changed("r1", {{"note", "n"}}, {{"note", "mine"}})));
        one.ada.pushed(one.ada.to_push(), 3, pushed_from::workbook);
        const auto came = one.ada.catch_up();
        EXPECT_THAT(came.changes.writes, ElementsAre(cell_write{name("r1"), "need", "a", "theirs"}));
        EXPECT_THAT(came.changes.conflicts, IsEmpty());
        one.write(came);
        EXPECT_THAT(one.ada.to_push(), IsEmpty());
        EXPECT_THAT(one.ada.behind(), IsEmpty());
    }
}

TEST(a_cell_in_error, that_is_typed_into_is_a_conflict) {
    office one{two_rows};
    one.sheet[name("r1")]["need"] = cell_error::division;
    one.sheet[name("r1")]["attempts"] = 4.0;
    one.read();
    one.write(one.ada.take_in(std::vector{
        theirs(changed("r1", {{"need", "a"}, {"attempts", 3.0}}, {{"need", "theirs"}, {"attempts", 5.0}}), 2)}));
    EXPECT_EQ(one.sheet[name("r1")]["attempts"], cell{6.0});
    one.sheet[name("r1")]["need"] = "mine";
    one.read();
    const auto came = one.ada.catch_up();
    ASSERT_THAT(came.changes.conflicts, SizeIs(1));
    EXPECT_EQ(came.changes.conflicts[0].mine, cell{"mine"});
    one.write(came);
    EXPECT_EQ(one.sheet[name("r1")], (record{{"need", "theirs"}, {"attempts", 6.0}, {"note", "n"}}));
}

// Whatever a sheet refuses and whenever the workbook is opened again, no attempt is counted twice, and in the end all
// hold the same.
TEST(rows_behind, end_equal_and_count_nothing_twice) {
    const rows begin{{name("r1"), {{"prospect", "Nadia"}, {"attempts", 3.0}}},
        {name("r2"), {{"prospect", "Karl"}, {"attempts", 3.0}}}};
    for (unsigned seed = 0; seed < 300; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random{seed};
        const auto below = [&](unsigned limit) { return random() % limit; };
        const auto any_row = [&] { return name("r" + std::to_string(1 + below(2))); };
        const auto one_more = [](record const& row) { return cell{std::get<double>(cell_of(row, "attempts")) + 1}; };
        std::vector<change> history;
        rows server = begin;
        std::map<row_name, std::int64_t> moved;
        std::map<row_name, double> made{{name("r1"), 3.0}, {name("r2"), 3.0}};
        const auto happens = [&](edit what, std::string operation, std::string desk) {
            carry_out(server, what);
            history.push_back(
                {std::move(what), std::int64_t(history.size()) + 1, std::move(operation), desk, desk, {}, {}});
            moved[history.back().what.row] = history.back().number;
        };
        const auto as_of = [&](std::int64_t seen) {
            rows base = begin;
            for (std::int64_t i = 0; i < seen; ++i) carry_out(base, history[std::size_t(i)].what);
            return base;
        };
        office one{begin, 0};
        const auto pull = [&](std::set<row_name> const& refused) {
            const auto seen = std::size_t(one.ada.seen());
            if (seen < history.size())
                one.write(one.ada.take_in(std::vector(history.begin() + seen, history.end())), refused);
            one.write(one.ada.catch_up(), refused);
        };
        const auto push = [&] {
            const auto edits = one.ada.to_push();
            for (auto const& what : edits)
                if (moved[what.row] > one.ada.seen()) return;
            if (edits.empty()) return;
            const auto operation = "mine" + std::to_string(history.size());
            one.ada.push_begins(operation);
            for (auto const& what : edits) happens(what, operation, "ada");
            one.ada.pushed(edits, std::int64_t(history.size()), pushed_from::workbook);
        };
        for (int step = 0; step < 60; ++step) {
            const auto row = any_row();
            switch (below(6)) {
            case 0: {
                const auto more = one_more(server[row]);
                happens(
                    {row, edit_kind::changed, {{"attempts", cell_of(server[row], "attempts")}}, {{"attempts", more}}},
                    "op" + std::to_string(step), "ben");
                made[row] += 1;
                break;
            }
            case 1:
                one.sheet[row]["attempts"] = one_more(one.sheet[row]);
                made[row] += 1;
                one.read();
                break;
            case 2: pull({row}); break;
            case 3: pull({}); break;
            case 4: push(); break;
            default: {
                office again{
                    as_of(one.ada.seen()), one.ada.seen(), rows_behind_of_text(rows_behind_text(one.ada.behind()))};
                again.sheet = one.sheet;
                one = std::move(again);
                one.read();
            }
            }
        }
        for (int times = 0; times < 3; ++times) {
            pull({});
            push();
        }
        pull({});
        ASSERT_EQ(one.sheet, server);
        ASSERT_THAT(one.ada.behind(), IsEmpty());
        for (auto const& [row, content] : server)
            ASSERT_LE(std::get<double>(cell_of(content, "attempts")), made[row]) << row.id;
    }
}
