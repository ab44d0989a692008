#include "sharing/desk/merge.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using namespace referralbook::sharing;
using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const row_name referral{book::table_id::referrals, "a"};

/// One desk's merge of a referral: what was common, what I made of it, what the others did.
struct merging {
    merging(record was, record mine, std::vector<edit> const& others) : base{{referral, was}}, sheet{{referral, mine}} {
        std::int64_t number = 0;
        std::vector<change> changes;
        for (auto const& one : others) changes.push_back({one, ++number, "op", "desk", "Ada", "10:42", ""});
        result = merge(base, sheet, changes);
    }
    record here() const { return sheet.contains(referral) ? sheet.at(referral) : record{}; }
    std::vector<conflict_kind> said() const {
        std::vector<conflict_kind> kinds;
        for (auto const& one : result.conflicts) kinds.push_back(one.kind);
        return kinds;
    }
    rows base, sheet;
    merge_result result;
};

edit changed(record before, record after) {
    return {referral, edit_kind::changed, std::move(before), std::move(after)};
}

}

TEST(a_merge, takes_theirs_and_leaves_mine_where_only_one_changed) {
    const merging both{{{"status", "New"}, {"need", "Crown"}}, {{"status", "New"}, {"need", "Bridge"}},
        {changed({{"status", "New"}}, {{"status", "Won"}})}};
    EXPECT_EQ(both.here(), (record{{"status", "Won"}, {"need", "Bridge"}}));
    EXPECT_THAT(both.result.writes, ElementsAre(cell_write{referral, "status", "New", "Won"}));
    EXPECT_THAT(both.said(), IsEmpty());
}

TEST(a_merge, says_nothing_where_both_did_the_same) {
    const merging both{{}, {{"status", "Won"}}, {changed({{"status", {}}}, {{"status", "Won"}})}};
    EXPECT_THAT(both.result.writes, IsEmpty());
    EXPECT_THAT(both.said(), IsEmpty());
}

TEST(a_merge, counts_the_attempts_of_both_and_keeps_the_later_day) {
    const merging both{{{"attempts", 2.0}, {"last_attempt", 46000.0}}, {{"attempts", 3.0}, {"last_attempt", 46002.0}},
        {changed({{"attempts", 2.0}, {"last_attempt", 46000.0}}, {{"attempts", 4.0}, {"last_attempt", 46001.0}})}};
    EXPECT_EQ(both.here(), (record{{"attempts", 5.0}, {"last_attempt", 46002.0}}));
    EXPECT_THAT(both.said(), IsEmpty());
    const merging first{{}, {{"attempts", 1.0}}, {changed({{"attempts", {}}}, {{"attempts", 1.0}})}};
    EXPECT_EQ(first.here(), (record{{"attempts", 1.0}})) << "equal contents are one, whoever wrote them";
}

TEST(a_merge, counts_one_attempt_where_both_come_to_the_same_number) {
    for (auto const& [was, mine, theirs, stands] :
        {std::array{3.0, 4.0, 4.0, 4.0}, {1.0, 2.0, 2.0, 2.0}, {3.0, 0.0, 0.0, 0.0}, {3.0, 4.0, 5.0, 6.0},
            {3.0, 5.0, 4.0, 6.0}, {3.0, 3.0, 4.0, 4.0}, {3.0, 4.0, 3.0, 4.0}}) {
        const merging both{
            {{"attempts", was}}, {{"attempts", mine}}, {changed({{"attempts", was}}, {{"attempts", theirs}})}};
        EXPECT_EQ(both.here(), (record{{"attempts", stands}})) << was << mine << theirs;
    }
}

TEST(a_merge, says_who_had_thanked_already) {
    const merging both{{}, {{"thanked", 46002.0}}, {changed({{"thanked", {}}}, {{"thanked", 46001.0}})}};
    EXPECT_EQ(both.here(), (record{{"thanked", 46001.0}}));
    ASSERT_THAT(both.result.conflicts, ElementsAre(Field(&conflict::kind, conflict_kind::done_already)));
    EXPECT_EQ(both.result.conflicts[0].who, "Ada");
    EXPECT_EQ(both.result.conflicts[0].mine, book::cell{46002.0});
}

TEST(a_merge, takes_a_status_and_its_day_as_one) {
    const merging both{{{"status", "New"}, {"status_since", 46000.0}}, {{"status", "Lost"}, {"status_since", 46005.0}},
        {changed({{"status", "New"}}, {{"status", "Won"}})}};
    EXPECT_EQ(both.here(), (record{{"status", "Won"}, {"status_since", 46000.0}}));
    EXPECT_THAT(both.said(), ElementsAre(conflict_kind::theirs_stands, conflict_kind::theirs_stands));
}

TEST(a_merge, keeps_both_notes_and_their_common_beginning_once) {
    const merging both{{{"note", "Call."}}, {{"note", "Call. At noon."}},
        {changed({{"note", "Call."}}, {{"note", "Call.\nNot on Monday."}})}};
    EXPECT_EQ(both.here(), (record{{"note", "Call.\nNot on Monday.\nAt noon."}}));
    EXPECT_THAT(both.said(), ElementsAre(conflict_kind::both_kept));
}

TEST(a_merge, lets_theirs_stand_elsewhere_and_keeps_mine) {
    const merging both{{{"phone", "1"}}, {{"phone", "2"}}, {changed({{"phone", "1"}}, {{"phone", "3"}})}};
    EXPECT_EQ(both.here(), (record{{"phone", "3"}}));
    ASSERT_THAT(both.said(), ElementsAre(conflict_kind::theirs_stands));
    EXPECT_EQ(both.result.conflicts[0].mine, book::cell{"2"});
}

TEST(a_merge, leaves_a_cell_in_error_alone) {
    const merging both{
        {{"value", 5.0}}, {{"value", book::cell_error::division}}, {changed({{"value", 5.0}}, {{"value", 6.0}})}};
    EXPECT_THAT(both.result.writes, IsEmpty());
    EXPECT_THAT(both.said(), IsEmpty());
}

TEST(a_row, that_i_deleted_comes_back_when_they_changed_it) {
    rows base{{referral, {{"status", "New"}}}}, sheet;
    const std::vector<change> theirs{{changed({{"status", "New"}}, {{"status", "Won"}}), 1}};
    const auto result = merge(base, sheet, theirs);
    EXPECT_EQ(sheet, (rows{{referral, {{"status", "Won"}}}}));
    EXPECT_THAT(result.added, ElementsAre(referral));
    EXPECT_THAT(result.conflicts, ElementsAre(Field(&conflict::kind, conflict_kind::row_came_back)));
}

TEST(a_row, that_they_deleted_goes_and_what_i_changed_is_kept) {
    const edit deleted{referral, edit_kind::deleted, {{"status", "New"}}, {}};
    const merging untouched{{{"status", "New"}}, {{"status", "New"}}, {deleted}};
    EXPECT_THAT(untouched.result.gone, ElementsAre(referral));
    EXPECT_THAT(untouched.said(), IsEmpty());
    const merging touched{{{"status", "New"}}, {{"status", "Won"}}, {deleted}};
    EXPECT_THAT(touched.result.gone, ElementsAre(referral));
    ASSERT_THAT(touched.said(), ElementsAre(conflict_kind::row_gone));
    EXPECT_EQ(touched.result.conflicts[0].mine_row, (record{{"status", "Won"}}));
    EXPECT_EQ(touched.result.conflicts[0].common_row, (record{{"status", "New"}}));
}

TEST(a_row, of_my_own_that_my_file_does_not_know_as_pushed_is_not_doubled) {
    rows base, sheet{{referral, {{"need", "Crown"}}}};
    const std::vector<change> mine{{{referral, edit_kind::added, {}, {{"need", "Crown"}}}, 1}};
    const auto result = merge(base, sheet, mine);
    EXPECT_THAT(result.added, IsEmpty());
    EXPECT_THAT(result.writes, IsEmpty());
    EXPECT_EQ(base, sheet);
    EXPECT_THAT(sheet, SizeIs(1));
}

namespace {

/// A row that I have and that another desk adds too, with nothing in common.
struct added_by_two {
    added_by_two(book::table_id table, record mine, record theirs, std::string const& desk = "ben")
        : row{table, "Thanks for a referral"}, sheet{{row, std::move(mine)}} {
        const std::vector<change> changes{
            {{row, edit_kind::added, {}, std::move(theirs)}, 1, "op", desk, "Ben", "10:42", ""}};
        result = merge(base, sheet, changes, "ada");
    }
    row_name row;
    rows base, sheet;
    merge_result result;
};

}

TEST(a_text, that_two_desks_add_under_one_key_keeps_what_is_not_taken) {
    using book::table_id;
    const record mine{{"subject", "Thank you"}, {"text", "My words"}};
    const added_by_two both{table_id::texts, mine, {{"subject", "Thank you"}, {"text", "Their words"}}};
    EXPECT_EQ(both.sheet.at(both.row), (record{{"subject", "Thank you"}, {"text", "Their words"}}));
    ASSERT_THAT(both.result.conflicts, ElementsAre(Field(&conflict::kind, conflict_kind::theirs_stands)));
    EXPECT_EQ(both.result.conflicts[0].mine, book::cell{"My words"});
    for (const auto table : {table_id::rules, table_id::texts, table_id::contacts, table_id::touches}) {
        const added_by_two one{table, {{"value", "mine"}}, {{"value", "theirs"}}};
        ASSERT_THAT(one.result.conflicts, SizeIs(1));
        EXPECT_EQ(one.result.conflicts[0].theirs, book::cell{"theirs"});
    }
}

TEST(a_text, that_two_desks_add_keeps_what_one_alone_wrote) {
    const added_by_two both{
        book::table_id::texts, {{"text", "W"}, {"subject", "Mine"}}, {{"text", "W"}, {"area", "X"}}};
    EXPECT_THAT(both.result.conflicts, IsEmpty());
    EXPECT_EQ(both.sheet.at(both.row), (record{{"text", "W"}, {"subject", "Mine"}, {"area", "X"}}));
}

TEST(a_row_in_both, with_nothing_in_common_counts_attempts_once) {
    for (auto const& [mine, theirs, stands] :
        {std::array{5.0, 6.0, 6.0}, {6.0, 5.0, 6.0}, {5.0, 5.0, 5.0}, {1.0, 9.0, 9.0}, {12.0, 1.0, 12.0}}) {
        const added_by_two both{book::table_id::referrals, {{"attempts", mine}}, {{"attempts", theirs}}};
        EXPECT_EQ(both.sheet.at(both.row), (record{{"attempts", stands}}));
        EXPECT_THAT(both.result.conflicts, IsEmpty());
        const merging joins{{}, {{"attempts", mine}}, {changed({{"attempts", {}}}, {{"attempts", theirs}})}};
        EXPECT_EQ(joins.here(), (record{{"attempts", stands}}));
    }
}

TEST(a_row_in_both, with_nothing_in_common_holds_no_note_twice) {
    struct notes {
        std::string mine, theirs, stands;
    };
    for (auto const& [mine, theirs, stands] : {notes{"Call.", "Call.\nNot on Monday.", "Call.\nNot on Monday."},
             {"Call.\nNot on Monday.", "Call.", "Call.\nNot on Monday."}, {"Call.", "Call. At noon.", "Call. At noon."},
             {"Rappeler", "Le 3 mai\nRappeler", "Le 3 mai\nRappeler"}, {"b", "a\nb\nc", "a\nb\nc"},
             {"b\nc", "a\nb\nc", "a\nb\nc"}, {"a\nb\nc", "b", "a\nb\nc"}, {"Größe", "Größe\n", "Größe\n"},
             {"same", "same", "same"}, {"a", "ab", "ab"}}) {
        const added_by_two both{book::table_id::referrals, {{"note", mine}}, {{"note", theirs}}};
        EXPECT_EQ(both.sheet.at(both.row), (record{{"note", stands}})) << mine;
        EXPECT_THAT(both.result.conflicts, IsEmpty()) << mine;
    }
    for (auto const& [mine, theirs, stands] :
        {notes{"No", "On Monday\nNot today", "On Monday\nNot today"}, {"b", "abc", "abc"},
            {"noon", "Call at noon.", "Call at noon."}, {"Call. Monday", "Call. Tuesday", "Call. Tuesday"},
            {"a\nc", "a\nb\nc", "a\nb\nc"}, {"x", "y", "y"}, {"call", "Call again", "Call again"},
            {"b ", "a\nb", "a\nb"}, {"1", "21", "21"}, {"Ja", "Nein\nJanuar", "Nein\nJanuar"}}) {
        const added_by_two both{book::table_id::referrals, {{"note", mine}}, {{"note", theirs}}};
        EXPECT_EQ(both.sheet.at(both.row), (record{{"note", stands}})) << mine;
        EXPECT_THAT(both.result.conflicts, ElementsAre(Field(&conflict::kind, conflict_kind::theirs_stands))) << mine;
    }
}

TEST(a_row_in_both, with_something_in_common_counts_what_each_added) {
    const merging both{{{"need", "Crown"}}, {{"need", "Crown"}, {"attempts", 1.0}, {"note", "a"}},
        {changed({{"attempts", {}}, {"note", {}}}, {{"attempts", 2.0}, {"note", "a\nb"}})}};
    EXPECT_EQ(both.here(), (record{{"need", "Crown"}, {"attempts", 3.0}, {"note", "a\nb\na"}}));
}

TEST(a_text, that_this_desk_sent_itself_is_in_common) {
    const added_by_two own{book::table_id::texts, {{"text", "typed on"}}, {{"text", "sent"}}, "ada"};
    EXPECT_THAT(own.result.conflicts, IsEmpty());
    EXPECT_THAT(own.result.writes, IsEmpty());
    EXPECT_EQ(own.base.at(own.row), (record{{"text", "sent"}})) << "what was typed on is left to push";
}

TEST(kept_conflicts, hold_one_content_of_a_cell_once) {
    const conflict first{conflict_kind::theirs_stands, {}, "note", "mine", "theirs", {}, "Ben", "now", {}};
    auto again = first;
    again.theirs = "newer";
    auto other = first, done = first;
    other.mine = "written later";
    done.kind = conflict_kind::done_already;
    done.mine = done.theirs = "same";
    const auto kept = kept_with({first}, std::vector{again, other, done});
    ASSERT_EQ(kept.size(), 2u);
    EXPECT_EQ(kept[0].theirs, again.theirs);
    EXPECT_EQ(kept[1].mine, other.mine);
}

TEST(kept_conflicts, hold_every_row_that_is_gone) {
    const auto gone = [](std::string need) {
        return conflict{conflict_kind::row_gone, referral, {}, {}, {}, {{"need", std::move(need)}}, "Ben", "now", {}};
    };
    auto back = gone("Crown");
    back.kind = conflict_kind::row_came_back;
    const auto kept = kept_with({gone("Crown")}, std::vector{gone("Bridge"), back, gone("Crown")});
    ASSERT_EQ(kept.size(), 3u) << "each content that I had, once";
    EXPECT_EQ(kept[0].mine_row, (record{{"need", "Bridge"}}));
    EXPECT_EQ(kept[1].kind, conflict_kind::row_came_back);
    EXPECT_EQ(kept[2].mine_row, (record{{"need", "Crown"}}));
}
