// One desk's side of a shared book, and joining one.
#include "sharing/desk/desk.hpp"
#include "sharing/rows_and_keys.hpp"
#include "sharing/server/book_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace referralbook::sharing;
using namespace referralbook::sharing::tests_of_desks;
using referralbook::book::cell;
using referralbook::book::table_id;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

table_picture picture(std::vector<read_row> read_rows) {
    return {table_id::referrals, {"number", "prospect", "status", "note", "need"}, std::move(read_rows)};
}

change theirs(edit what, std::int64_t number, std::string operation = "op", std::string desk = "other") {
    return {std::move(what), number, std::move(operation), std::move(desk), "Ben", "2026-11-26 10:42", ""};
}

edit changed(std::string id, record before, record after) {
    return {name(std::move(id)), edit_kind::changed, std::move(before), std::move(after)};
}

}

TEST(a_desk, pushes_a_new_row_once_its_key_stands_in_the_sheet) {
    desk ada{"ada", {}, 0, counting()};
    ada.read(std::vector{picture({{"", {{"prospect", "Nadia"}}, 5}})});
    EXPECT_THAT(ada.to_push(), IsEmpty());
    const auto keys = ada.keys();
    ASSERT_THAT(keys, SizeIs(1));
    EXPECT_EQ(keys[0].place, 5);
    ada.keys_stand(keys);
    const auto edits = ada.to_push();
    ASSERT_THAT(edits, SizeIs(1));
    EXPECT_EQ(edits[0].kind, edit_kind::added);
    ada.pushed(edits, 1, pushed_from::workbook);
    EXPECT_EQ(ada.seen(), 1);
    EXPECT_THAT(ada.to_push(), IsEmpty());
}

TEST(a_desk, does_not_delete_what_its_workbook_has_no_place_for) {
    const rows common{{name("r1"), {{"prospect", "Nadia"}, {"email", "n@example.org"}}},
        {name("t1", table_id::touches), {{"who", "Ada"}}}, {name("Currency", table_id::rules), {{"value", "EUR"}}}};
    desk ada{"ada", common, 3, counting()};
    ada.read(std::vector{picture({{"r1", {{"prospect", "Nadia"}}, 1}}), table_picture{table_id::rules, {"value"}, {}}});
    EXPECT_THAT(ada.to_push(), IsEmpty());
}

TEST(a_desk, that_was_begun_anew_since_an_undo_keeps_what_may_have_been_typed) {
    const rows common{{name("r1"), {{"note", "theirs"}, {"need", "crown"}}}};
    const std::vector now{picture({{"r1", {{"note", "typed"}, {"need", "typed, too"}}, 1}})};
    desk anew{"ada", common, 3, counting(), {{name("r1"), {"note"}}}};   // the one before hung on a silent server
    anew.undone();
    anew.read(now);
    const auto made = anew.repair();
    ASSERT_THAT(made.changes.writes, SizeIs(1));
    EXPECT_EQ(made.changes.writes[0].content, cell{"theirs"});
    ASSERT_THAT(made.changes.conflicts, SizeIs(1));
    EXPECT_EQ(made.changes.conflicts[0].mine, cell{"typed"});
    desk knows{"ada", common, 3, counting(), {{name("r1"), {"note"}}}};
    knows.read(now);
    knows.undone();
    knows.read(now);
    EXPECT_FALSE(knows.repair().writes()) << "the Undo did not touch it";
    desk along{"ada", common, 3, counting(), {{name("r1"), {"note"}}}};
    along.read(std::vector{picture({{"r1", common.begin()->second, 1}})});
    along.undone();
    along.read(std::vector{picture({{"r1", {{"note", "older"}, {"need", "crown"}}, 1}})});
    const auto taken_along = along.repair().changes;
    EXPECT_THAT(taken_along.writes, SizeIs(1));
    EXPECT_THAT(taken_along.conflicts, IsEmpty());
}

TEST(a_desk, takes_in_a_push_whose_answer_was_lost_without_a_conflict) {
    desk ada{"ada", {{name("r1"), {{"note", "a"}}}}, 1, counting()};
    ada.read(std::vector{picture({{"r1", {{"note", "b"}}, 1}})});
    ada.push_begins("mine");
    ada.read(std::vector{picture({{"r1", {{"note", "c"}}, 1}})});   // typed on meanwhile
    const auto came = ada.take_in(
        std::vector{theirs(changed("r1", {{"note", "a"}}, {{"note", "b"}}), 2, "mine", "ada")});
    EXPECT_FALSE(came.writes());
    EXPECT_THAT(came.changes.conflicts, IsEmpty());
    ada.adopt(came, {});
    EXPECT_THAT(ada.to_push(), ElementsAre(changed("r1", {{"note", "b"}}, {{"note", "c"}})));
}

TEST(a_desk, prepares_again_what_could_not_be_written) {
    const rows common{{name("r1"), {{"need", "a"}}}, {name("r2"), {{"need", "a"}}}};
    desk ada{"ada", common, 1, counting()};
    const std::vector history{theirs(changed("r1", {{"need", "a"}}, {{"need", "b"}}), 2),
        theirs(changed("r2", {{"need", "a"}}, {{"need", "c"}}), 3)};
    ada.adopt(ada.take_in(history), {name("r2")});
    EXPECT_EQ(ada.seen(), 3) << "the row is kept by its name";
    EXPECT_THAT(ada.to_push(), IsEmpty()) << "what is not written is no edit of this desk";
    const auto again = ada.take_in(history);
    EXPECT_THAT(again.changes.writes, ElementsAre(cell_write{name("r2"), "need", "a", "c"}));
    ada.adopt(again, {});
    EXPECT_EQ(ada.seen(), 3);
}

TEST(a_desk, repairs_what_an_undo_took_of_others) {
    desk ada{"ada", {{name("r1"), {{"need", "a"}, {"note", "x"}}}}, 1, counting()};
    ada.adopt(ada.take_in(std::vector{theirs(changed("r1", {{"need", "a"}}, {{"need", "b"}}), 2)}), {});
    ada.undone();
    ada.read(std::vector{picture({{"r1", {{"need", "a"}}, 1}})});
    const auto repair = ada.repair();
    EXPECT_THAT(repair.changes.writes, ElementsAre(cell_write{name("r1"), "need", "a", "b"}));
    ada.adopt(repair, {});
    EXPECT_THAT(ada.to_push(), ElementsAre(changed("r1", {{"note", "x"}}, {{"note", cell{}}})));
}

TEST(a_desk, keeps_what_was_typed_between_an_undo_and_the_reading) {
    desk ada{"ada", {{name("r1"), {{"need", "a"}}}}, 1, counting()};
    ada.adopt(ada.take_in(std::vector{theirs(changed("r1", {{"need", "a"}}, {{"need", "b"}}), 2)}), {});
    ada.undone();
    ada.read(std::vector{picture({{"r1", {{"need", "typed"}}, 1}})});
    EXPECT_THAT(ada.repair().changes.writes, IsEmpty());
    EXPECT_THAT(ada.to_push(), ElementsAre(changed("r1", {{"need", "b"}}, {{"need", "typed"}})));
}

TEST(a_command, follows_on_what_is_in_common) {
    desk ada{"ada", {{name("r1"), {{"status", "New"}, {"need", "a"}}}}, 1, counting()};
    EXPECT_THAT(ada.on_the_base(std::vector{changed("r1", {}, {{"status", "Won"}, {"need", "a"}})}),
        ElementsAre(changed("r1", {{"status", "New"}}, {{"status", "Won"}})));
    EXPECT_THAT(ada.on_the_base(std::vector{changed("r9", {}, {{"status", "Won"}})}), IsEmpty());
}

TEST(joining, finds_the_same_rows_and_lets_the_books_content_stand) {
    const rows here{{name("h1"), {{"number", 7.0}, {"prospect", "Nadia"}, {"need", "Crown"}}},
        {name("h2"), {{"prospect", "Only here"}}}};
    const rows there{{name("s1"), {{"number", 7.0}, {"prospect", "nadia"}, {"need", "Implant"}, {"note", "n"}}},
        {name("s2"), {{"prospect", "Only there"}}}};
    const auto plan = join(here, there, 9);
    EXPECT_THAT(plan.same, ElementsAre(std::pair{name("h1"), std::string{"s1"}}));
    EXPECT_EQ(plan.both, 1u);
    EXPECT_EQ(plan.only_here, 1u);
    EXPECT_EQ(plan.only_there, 1u);
    EXPECT_EQ(plan.differing, 2u);

    desk ada{"ada", {}, 0, counting()};
    ada.read(std::vector{picture({{"h1", here.at(name("h1")), 1}, {"h2", here.at(name("h2")), 2}})});
    ada.begin(plan);
    const auto came = ada.take_in(plan.history);
    EXPECT_THAT(came.changes.added, ElementsAre(name("s2")));
    EXPECT_THAT(came.changes.conflicts, SizeIs(2));
    ada.adopt(came, {});
    EXPECT_EQ(ada.seen(), 9);
    ada.keys_stand(ada.keys());
    const auto mine = ada.to_push();
    ASSERT_THAT(mine, SizeIs(1));
    EXPECT_EQ(mine[0].after, here.at(name("h2")));
}

TEST(a_row, is_found_again_by_number_and_prospect_or_by_name) {
    EXPECT_EQ(sign_of(table_id::referrals, {{"number", 7.0}, {"prospect", "Nadia"}, {"need", "Crown"}}),
        sign_of(table_id::referrals, {{"number", 7.0}, {"prospect", "nadia"}}));
    EXPECT_NE(sign_of(table_id::referrals, {{"number", 7.0}, {"prospect", "Zoe"}}),
        sign_of(table_id::referrals, {{"number", 8.0}, {"prospect", "Zoe"}}));
    EXPECT_EQ(sign_of(table_id::referrals, {{"prospect", "Zoe"}}), "") << "without a number by all of it";
    EXPECT_EQ(sign_of(table_id::contacts, {{"@Name", "Dr Ünal"}, {"phone", "1"}}),
        sign_of(table_id::contacts, {{"@Name", "dr ünal"}}));
    EXPECT_EQ(sign_of(table_id::touches, {{"who", "Zoe"}}), "");
}

TEST(a_new_uuid, is_one_of_random_bits) {
    EXPECT_EQ(uuid_of(~std::uint64_t{0}, 0), "ffffffff-ffff-4fff-8000-000000000000");
    EXPECT_EQ(uuid_of(1, 2).size(), 36u);
    EXPECT_NE(uuid_of(1, 2), uuid_of(1, 3));
}

TEST(a_column_that_comes, is_filled_and_not_taken_for_cleared) {
    const rows common{{name("r1"), {{"prospect", "Nadia"}, {"fit", "Yes"}}}, {name("r2"), {{"fit", "No"}}},
        {name("r3"), {{"fit", "Yes"}}}};
    desk ada{"ada", common, 3, counting()};
    ada.read(std::vector{picture({{"r1", {{"prospect", "Nadia"}}, 1}, {"r2", {{"note", "x"}}, 2}})});
    EXPECT_FALSE(ada.new_places().writes());
    auto wider = picture({{"r1", {{"prospect", "Nadia"}}, 1}, {"r2", {{"note", "x"}, {"fit", "Maybe"}}, 2}});
    wider.columns.insert("fit");
    ada.read(std::vector{wider});
    const auto came = ada.new_places();
    EXPECT_THAT(came.changes.writes, ElementsAre(cell_write{name("r1"), "fit", {}, "Yes"}))
        << "what was typed there stays, and r3 was deleted";
    EXPECT_THAT(came.changes.added, IsEmpty());
    ada.adopt(came, {});
    for (auto const& one : ada.to_push()) EXPECT_NE(one.row, name("r1"));
    wider.rows[0].content["fit"] = "Yes";
    ada.read(std::vector{wider});
    EXPECT_FALSE(ada.new_places().writes());
    wider.rows[0].content.erase("fit");
    ada.read(std::vector{wider});   // from now on a blank is a blank
    EXPECT_THAT(ada.to_push(), testing::Contains(changed("r1", {{"fit", "Yes"}}, {{"fit", {}}})));
}

TEST(a_column_that_comes, is_known_by_what_the_workbook_kept) {
    const rows common{{name("r1"), {{"prospect", "Nadia"}, {"fit", "Yes"}}}};
    desk before{"ada", common, 3, counting()};
    before.read(std::vector{picture({{"r1", {{"prospect", "Nadia"}}, 1}})});
    desk after{"ada", common, 3, counting()};
    after.knew_columns(before.columns_text());
    auto wider = picture({{"r1", {{"prospect", "Nadia"}}, 1}});
    wider.columns.insert("fit");
    after.read(std::vector{wider});
    EXPECT_THAT(after.to_push(), IsEmpty());
    const auto came = after.new_places();
    EXPECT_THAT(came.changes.writes, SizeIs(1));
    after.adopt(came, {name("r1")});   // its sheet is protected
    after.read(std::vector{wider});
    EXPECT_FALSE(after.new_places().writes()) << "tried once, so that it holds up nothing";
    EXPECT_THAT(after.to_push(), IsEmpty());
}

TEST(a_table_that_comes, gets_its_rows_and_deletes_none) {
    const rows common{{name("g1", table_id::goals), {{"goal", "20 referrals"}}}, {name("r1"), {{"note", "x"}}}};
    desk ada{"ada", common, 3, counting()};
    ada.read(std::vector{picture({{"r1", {{"note", "x"}}, 1}})});
    ada.read(std::vector{
        picture({{"r1", {{"note", "x"}}, 1}}), table_picture{table_id::goals, {"goal"}, {{"", {{"goal", "own"}}, 1}}}});
    const auto came = ada.new_places();
    EXPECT_THAT(came.changes.added, ElementsAre(name("g1", table_id::goals)));
    for (auto const& one : ada.to_push()) EXPECT_NE(one.kind, edit_kind::deleted);
}

TEST(known_columns, without_a_name_are_none) {
    for (const std::string blank :
        {"contact\t", "contact\t\t", "contact\t\t\t\t", "contact\t\n", "contact\t\t\ncontact\t\t", "contact\n",
            "contact", "\n\ncontact\t\t\n\n", "pulse\tx\ncontact\t\t", "contact\t\t\nreferral\t\t\t"})
        for (auto const& [table, columns] : known_columns_of_text(blank)) EXPECT_TRUE(columns.empty()) << blank;
    EXPECT_EQ(known_columns_text(known_columns_of_text("contact\t\twho\t\tphone\t")), "contact\tphone\twho\n");
}

TEST(known_columns, come_back_from_their_text) {
    const known_columns all{
        {table_id::referrals, {"fit", "note"}}, {table_id::contacts, {"@First name", "city"}}, {table_id::goals, {}}};
    EXPECT_EQ(known_columns_of_text(known_columns_text(all)), all);
    EXPECT_EQ(known_name("@First\nname"), "@First name");
    EXPECT_THAT(known_columns_of_text("mood\tgood\n"), IsEmpty());
}

namespace {

// The sheet of a workbook that was saved and closed before what it sent counted as seen, opened again.
struct opened_again {
    opened_again(record was, record mine, std::vector<edit> const& own, std::vector<edit> const& others)
        : ada{"ada", {{name("r1"), std::move(was)}}, 0, counting()} {
        ada.read(std::vector{table_picture{
            table_id::referrals, {"attempts", "note", "need", "status", "status_since"}, {{"r1", mine, 1}}}});
        std::vector<change> history;
        const auto add = [&](std::vector<edit> const& all, char const* who) {
            for (auto const& one : all) history.push_back(theirs(one, std::int64_t(history.size()) + 1, "before", who));
        };
        add(own, "ada");
        add(others, "ben");
        came = ada.take_in(history);
        ada.adopt(came, {});
    }
    record here() const {
        auto const* row = row_of(ada.sheet(), name("r1"));
        return row ? *row : record{};
    }
    desk ada;
    incoming came;
};

}

TEST(a_desk_opened_again, counts_its_own_attempts_once) {
    const auto logs = [](double from) { return changed("r1", {{"attempts", from}}, {{"attempts", from + 1}}); };
    struct {
        double saved;
        std::vector<edit> own, others;
        double then;
        bool more_to_push;
    } const cases[]{
        {3, {logs(2)}, {logs(3)}, 4, false},            // saved, sent, closed; Ben logged one
        {3, {logs(2)}, {}, 3, false},                   // nobody else
        {4, {logs(2), logs(3)}, {logs(4)}, 5, false},   // two of her own in a row
        {3, {logs(2), logs(3)}, {logs(4)}, 5, false},   // saved between them
        {2, {logs(2)}, {logs(3)}, 4, false},            // not saved at all
        {4, {logs(2)}, {logs(3), logs(4)}, 6, true},    // one more, saved and not sent
        {3, {changed("r1", {{"attempts", 2.0}}, {{"attempts", 4.0}})}, {}, 4, false},   // sent, closed without saving
        {3, {}, {logs(2)}, 3, false},   // as ever: equal contents are one
        {4, {}, {logs(2)}, 5, true},    // two of hers that were never sent
    };
    for (auto const& one : cases) {
        opened_again desk{{{"attempts", 2.0}}, {{"attempts", one.saved}}, one.own, one.others};
        EXPECT_EQ(desk.here(), (record{{"attempts", one.then}})) << &one - cases;
        EXPECT_THAT(desk.came.changes.conflicts, IsEmpty()) << &one - cases;
        EXPECT_EQ(!desk.ada.to_push().empty(), one.more_to_push) << &one - cases;
    }
}

TEST(a_desk_opened_again, takes_what_others_wrote_on_top_of_its_own) {
    const auto types = [](char const* column, cell from, cell to) {
        return changed("r1", {{column, std::move(from)}}, {{column, std::move(to)}});
    };
    for (auto const* column : {"note", "need", "status"}) {
        opened_again desk{
            {{column, "A"}}, {{column, "A B"}}, {types(column, "A", "A B")}, {types(column, "A B", "A B C")}};
        EXPECT_EQ(desk.here(), (record{{column, "A B C"}}));
        EXPECT_THAT(desk.came.changes.conflicts, IsEmpty()) << column;
        EXPECT_THAT(desk.ada.to_push(), IsEmpty()) << column;
    }
    opened_again typed_on{{{"need", "A"}}, {{"need", "C"}}, {types("need", "A", "B")}, {}};
    EXPECT_EQ(typed_on.here(), (record{{"need", "B"}})) << "saved before it was sent, or typed on it: nobody knows";
    EXPECT_THAT(typed_on.came.changes.conflicts, SizeIs(1)) << "neither is lost";
    opened_again sent_more{{{"note", "A"}}, {{"note", "A B"}}, {types("note", "A", "A B C")}, {}};
    EXPECT_EQ(sent_more.here(), (record{{"note", "A B C"}})) << "closed without saving what was sent";
    EXPECT_THAT(sent_more.ada.to_push(), IsEmpty());
    opened_again noted_on{{{"note", "A"}}, {{"note", "A B C"}}, {types("note", "A", "A B")}, {}};
    EXPECT_EQ(noted_on.here(), (record{{"note", "A B C"}}));
    EXPECT_THAT(noted_on.ada.to_push(), ElementsAre(types("note", "A B", "A B C")));
    opened_again both{{{"need", "A"}}, {{"need", "D"}}, {types("need", "A", "B")}, {types("need", "B", "C")}};
    EXPECT_EQ(both.here(), (record{{"need", "C"}}));
    EXPECT_THAT(both.came.changes.conflicts, SizeIs(1)) << "what was never sent is kept";
    opened_again emptied{{{"need", "A"}}, {}, {types("need", "A", {})}, {types("need", {}, "B")}};
    EXPECT_EQ(emptied.here(), (record{{"need", "B"}}));
    EXPECT_THAT(emptied.came.changes.conflicts, IsEmpty());
}

TEST(a_desk_opened_again, knows_what_it_deleted_itself) {
    const edit deleted{name("r1"), edit_kind::deleted, {{"need", "A"}}, {}},
        put_back{name("r1"), edit_kind::added, {}, {{"need", "B"}}};
    for (auto const& others : {std::vector<edit>{}, std::vector{put_back}}) {
        desk ada{"ada", {{name("r1"), {{"need", "A"}}}}, 0, counting()};
        ada.read(std::vector{picture({})});
        std::vector history{theirs(deleted, 1, "before", "ada")};
        for (auto const& one : others) history.push_back(theirs(one, 2));
        const auto came = ada.take_in(history);
        EXPECT_THAT(came.changes.conflicts, IsEmpty());
        EXPECT_THAT(came.changes.added, SizeIs(others.size()));
        ada.adopt(came, {});
        EXPECT_THAT(ada.to_push(), IsEmpty());
    }
    opened_again not_saved{{{"need", "A"}}, {{"need", "A"}}, {deleted}, {}};
    EXPECT_THAT(not_saved.came.changes.gone, SizeIs(1));
    EXPECT_THAT(not_saved.came.changes.conflicts, IsEmpty());
    opened_again changed_first{
        {{"need", "0"}}, {{"need", "A"}}, {changed("r1", {{"need", "0"}}, {{"need", "A"}}), deleted}, {}};
    EXPECT_THAT(changed_first.came.changes.conflicts, IsEmpty());
}

TEST(a_desk, says_how_many_changes_wait_beyond_one_push) {
    rows common;
    std::vector<read_row> now;
    for (int i = 0; i < 1200; ++i) {
        common.emplace(name("r" + std::to_string(i)), record{{"need", "a"}});
        now.push_back({"r" + std::to_string(i), {{"need", "b"}}, i});
    }
    desk ada{"ada", common, 1, counting()};
    ada.read(std::vector{picture(now)});
    EXPECT_LT(ada.to_push().size(), 1200u);
    EXPECT_EQ(ada.waiting(), 1200u);
}
