// Real offices with the extension on one server: what one does comes to the other, and nothing is lost or doubled.
#include "office/support/office.hpp"
#include "office/support/server_messages.hpp"
#include "office/support/shared_desks.hpp"
#include "office/support/small_book.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <memory>
#include <thread>

using namespace referralbook::tests;
using namespace std::chrono_literals;
using testing::AllOf;
using testing::AnyOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

namespace {

std::string cell_of(workbook const& book, std::string_view number, char column) {
    return std::string{"Referrals."} + column + std::to_string(row_of(book, number));
}

/// The contact's row on the sheet of the contacts, by its name in whatever column; 0 where it is not there.
int contact_row(workbook const& book, std::string_view name) {
    const std::string sheet = book.has_sheet("Contacts") ? "Contacts"
                                                         : "Sheet1";   // where it joined, and the small book
    for (int row = 1; row <= last_row(book, sheet); ++row)
        for (char column = 'A'; column <= 'T'; ++column)
            if (book.text(sheet + '.' + column + std::to_string(row)) == name) return row;
    return 0;
}

std::string gone_rows() {
    return the_server().sql(
        "select (select count(*) from rb.referral where gone) + (select count(*) from rb.contact where gone)");
}

/// Two offices that share the small book: Ada shared it, Ben joined with an empty workbook.
class two_offices : public two_desks {
protected:
    void SetUp() override {
        allow(300s);
        ASSERT_NO_FATAL_FAILURE(share());
        ASSERT_NO_FATAL_FAILURE(join());
    }
    bool both_agree() {
        return becomes_true(
            [&] { return referrals_of(ada()) == referrals_of(ben()) && touches_of(ada()) == touches_of(ben()); });
    }
};

}

TEST_F(two_offices, hold_the_same_book_after_joining) {
    EXPECT_EQ(referrals_of(ada()), referrals_of(ben()));
    EXPECT_EQ(referrals_of(ben()).size(), 3u);
    EXPECT_EQ(the_server().sql("select count(*) from rb.referral where not gone"), "3");
    EXPECT_EQ(the_server().sql("select name from rb.book"), "Practice");
}

TEST_F(two_offices, see_each_others_ticks_logs_and_typing) {
    EXPECT_THAT(command(ada(), "Thanked", {{"Number", any(1.0)}}), HasSubstr("Thank"));
    EXPECT_EQ(the_server().sql("select count(*) from rb.referral where thanked is not null"), "3") << "pushed first";
    EXPECT_TRUE(becomes_true([&] { return !ben().text(cell_of(ben(), "1", 'N')).empty(); }));
    ben().put_text(cell_of(ben(), "2", 'W'), "rang twice");
    EXPECT_TRUE(becomes_true([&] { return ada().text(cell_of(ada(), "2", 'W')) == "rang twice"; }));
    command(ben(), "LogTouch", {{"Who", any("Dr Ünal")}, {"Kind", any("Call")}, {"Note", any("said hello")}});
    EXPECT_TRUE(becomes_true([&] {
        return std::ranges::any_of(
            touches_of(ada()), [](auto const& row) { return row.find("said hello") != std::string::npos; });
    })) << testing::PrintToString(touches_of(ben()));
    EXPECT_TRUE(both_agree());
    EXPECT_THAT(command(ada(), "WhoChanged", {{"Number", any(2.0)}}), AllOf(HasSubstr("Ben"), HasSubstr("rang twice")));
}

TEST_F(two_offices, send_a_typed_cell_in_one_message_between_two_looks) {
    command(ben(), "WorkOffline", {{"On", any(true)}});
    const auto cell = cell_of(ada(), "2", 'W');
    const auto messages = messages_of_desks([&] {
        ada().put_text(cell, "rang twice");
        EXPECT_TRUE(becomes_true(
            [&] { return the_server().sql("select note from rb.referral where number=2") == "rang twice"; }));
        std::this_thread::sleep_for(500ms);
    });
    const auto pushed = std::ranges::find_if(messages, [](auto const& one) { return one.contains("for update"); });
    ASSERT_NE(pushed, messages.end());
    ASSERT_NE(pushed, messages.begin());
    EXPECT_THAT(*(pushed - 1), HasSubstr("select cast(last")) << "whether somebody else was quicker";
    // Before it stands what was still to be taken in; after it nothing is sent but looks for what others do, and once a
    // minute that the desk is there.
    for (auto at = pushed + 1; at != messages.end(); ++at)
        EXPECT_THAT(*at, AnyOf(HasSubstr("select cast(last"), HasSubstr("rb.desk")));
}

TEST_F(two_offices, give_no_referral_number_twice) {
    for (int i = 0; i < 4; ++i) {
        for (auto* book : {&ada(), &ben()})
            EXPECT_THAT(command(*book, "NewReferral",
                            {{"Source", any("Acme")},
                                {"Prospect", any((book == &ada() ? "Client " : "Patient ") + std::to_string(i))}}),
                HasSubstr("saved"));
    }
    EXPECT_TRUE(both_agree());
    EXPECT_EQ(the_server().sql("select count(*), count(distinct number) from rb.referral where not gone"), "11|11");
}

TEST_F(two_offices, keep_what_both_wrote) {
    command(ada(), "WorkOffline", {{"On", any(true)}});
    ada().put_text(cell_of(ada(), "1", 'G'), "Implant");
    ben().put_text(cell_of(ben(), "1", 'G'), "Crown");
    EXPECT_TRUE(
        becomes_true([&] { return the_server().sql("select need from rb.referral where number=1") == "Crown"; }));
    command(ada(), "WorkOffline", {{"On", any(false)}});
    EXPECT_TRUE(becomes_true([&] { return ada().text(cell_of(ada(), "1", 'G')) == "Crown"; }));
    EXPECT_THAT(command(ada(), "Conflicts", {{"What", any("list")}}),
        AllOf(HasSubstr("you wrote Implant"), HasSubstr("Ben wrote Crown")));
    command(ada(), "Conflicts", {{"What", any("mine")}, {"Number", any(1.0)}});
    EXPECT_TRUE(becomes_true([&] { return ben().text(cell_of(ben(), "1", 'G')) == "Implant"; }));
}

TEST_F(two_offices, forget_somebody_in_what_both_wrote_and_stay_connected) {
    command(ada(), "WorkOffline", {{"On", any(true)}});
    ada().put_text(cell_of(ada(), "1", 'G'), "Implant");
    ben().put_text(cell_of(ben(), "1", 'G'), "has hay fever");
    EXPECT_TRUE(becomes_true(
        [&] { return the_server().sql("select need from rb.referral where number=1") == "has hay fever"; }));
    command(ada(), "WorkOffline", {{"On", any(false)}});
    const auto conflicts = [&] { return command(ada(), "Conflicts", {{"What", any("list")}}); };
    EXPECT_TRUE(becomes_true([&] { return conflicts().find("hay fever") != std::string::npos; }));
    const auto said = command(ada(), "Forget", {{"Who", any("Nadia Brandt")}});
    EXPECT_THAT(said, testing::ContainsRegex("Nadia Brandt is Forgotten [1-9][0-9]{5} now"));
    EXPECT_THAT(conflicts(), AllOf(HasSubstr("There are no conflicts"), Not(HasSubstr("hay fever"))));
    EXPECT_TRUE(becomes_true([&] { return ben().text(cell_of(ben(), "1", 'D')).starts_with("Forgotten "); }));
    EXPECT_TRUE(both_agree());
}

TEST_F(two_offices, show_what_the_history_holds_about_somebody) {
    const auto note = cell_of(ben(), "1", 'W');
    ben().put_text(note, "is afraid of needles");
    ASSERT_TRUE(becomes_true([&] { return ada().text(cell_of(ada(), "1", 'W')) == "is afraid of needles"; }));
    ben().put_text(note, "");
    ben().put_text(cell_of(ben(), "2", 'W'), "a line about Ben Cole");
    command(ben(), "LogTouch", {{"Who", any("Nadia Brandt")}, {"Kind", any("Call")}, {"Note", any("rang twice")}});
    ASSERT_TRUE(becomes_true([&] {
        return ada().text(cell_of(ada(), "1", 'W')).empty() && !touches_of(ada()).empty() &&
            ada().text(cell_of(ada(), "2", 'W')) == "a line about Ben Cole";
    }));
    const auto file = the_office().folder() / "held_with_history.csv";
    const auto about_her = [&] {
        return command(ada(), "WhatWeHold", {{"Who", any("Nadia Brandt")}, {"File", any(file.string())}});
    };
    EXPECT_THAT(about_her(), HasSubstr("changes of the shared book's history"));
    const auto held = [&] {
        std::ifstream in{file};
        return std::string{std::istreambuf_iterator<char>{in}, {}};
    };
    EXPECT_THAT(held(),
        AllOf(HasSubstr("History of the shared book"), HasSubstr("Ben: typed. Note: is afraid of needles (was blank)"),
            HasSubstr("(was is afraid of needles)"), HasSubstr("rang twice"), Not(HasSubstr("about Ben Cole"))));
    command(ada(), "WorkOffline", {{"On", any(true)}});
    EXPECT_THAT(about_her(), HasSubstr("The history of the shared book is not on the page: "));
    EXPECT_THAT(held(), Not(HasSubstr("needles")));
}

TEST_F(two_offices, log_a_thing_done_once) {
    command(ada(), "Thanked", {{"Number", any(1.0)}});
    const auto second = command(ben(), "Thanked", {{"Number", any(1.0)}});
    EXPECT_EQ(the_server().sql("select count(*) from rb.touch where not gone and kind like 'Thank%'"), "1") << second;
    EXPECT_TRUE(both_agree());
}

TEST_F(two_offices, undo_their_own_alone) {
    ada().put_text(cell_of(ada(), "1", 'W'), "mine");
    ASSERT_TRUE(becomes_true([&] { return ben().text(cell_of(ben(), "1", 'W')) == "mine"; }));
    ben().put_text(cell_of(ben(), "2", 'W'), "theirs");
    ASSERT_TRUE(becomes_true([&] { return ada().text(cell_of(ada(), "2", 'W')) == "theirs"; }));
    ASSERT_TRUE(ada().undo());
    EXPECT_TRUE(becomes_true([&] { return ben().text(cell_of(ben(), "1", 'W')).empty(); }));
    EXPECT_TRUE(becomes_true([&] { return ada().text(cell_of(ada(), "2", 'W')) == "theirs"; }));
    EXPECT_EQ(ben().text(cell_of(ben(), "2", 'W')), "theirs");
    EXPECT_TRUE(both_agree());
}

TEST_F(two_offices, undo_their_own_alone_while_the_server_is_away_too) {
    ada().put_text(cell_of(ada(), "1", 'W'), "mine");
    ASSERT_TRUE(becomes_true([&] { return ben().text(cell_of(ben(), "1", 'W')) == "mine"; }));
    ben().put_text(cell_of(ben(), "2", 'W'), "theirs");
    ASSERT_TRUE(becomes_true([&] { return ada().text(cell_of(ada(), "2", 'W')) == "theirs"; }));
    the_server().stop(database_server::ending::immediate);
    ASSERT_TRUE(ada().undo());
    std::this_thread::sleep_for(5s);
    the_server().start();
    EXPECT_TRUE(becomes_true([&] { return ben().text(cell_of(ben(), "1", 'W')).empty(); }, 90s));
    EXPECT_TRUE(becomes_true([&] { return ada().text(cell_of(ada(), "2", 'W')) == "theirs"; }, 90s));
    EXPECT_EQ(ben().text(cell_of(ben(), "2", 'W')), "theirs");
    EXPECT_TRUE(both_agree());
}

TEST_F(two_offices, work_on_without_the_server_and_lose_nothing) {
    ada().store(the_office().folder() / "ada.ods");
    the_server().stop(database_server::ending::immediate);
    ada().put_text(cell_of(ada(), "3", 'W'), "written offline");
    ben().put_text(cell_of(ben(), "2", 'W'), "also offline");
    EXPECT_THAT(command(ada(), "Thanked", {{"Number", any(1.0)}}), HasSubstr("Thank"));
    std::this_thread::sleep_for(5s);
    the_server().start();
    EXPECT_TRUE(becomes_true(
        [&] {
            return the_server().sql(
                       "select count(*) from rb.referral where note in ('written offline','also offline')") == "2";
        },
        90s));
    EXPECT_TRUE(both_agree());
    EXPECT_FALSE(ben().text(cell_of(ben(), "1", 'N')).empty());
}

TEST_F(two_offices, come_back_after_being_killed) {
    const auto path = second_->folder() / "ben.ods";
    ben().store(path);
    ben().put_text(cell_of(ben(), "2", 'W'), "pushed, not saved");
    ASSERT_TRUE(becomes_true([&] { return ada().text(cell_of(ada(), "2", 'W')) == "pushed, not saved"; }));
    const auto copy = the_office().folder() / "of-ben.ods";
    std::filesystem::copy_file(path, copy);
    ben_->release();
    kill(second_->process(), SIGKILL);
    second_.reset();
    ada().put_text(cell_of(ada(), "3", 'W'), "meanwhile");
    second_ = std::make_unique<office>();
    *ben_ = second_->load(copy);
    EXPECT_THAT(command(ben(), "WhoChanged", {{"Number", any(2.0)}}), HasSubstr("work with it again first"))
        << "on a computer where nobody has joined this book, it waits to be asked";
    command(ben(), "WorkOffline", {{"On", any(false)}, {"Password", any(the_server().password())}});
    EXPECT_TRUE(becomes_true([&] { return ben().text(cell_of(ben(), "2", 'W')) == "pushed, not saved"; }));
    EXPECT_TRUE(becomes_true([&] { return ben().text(cell_of(ben(), "3", 'W')) == "meanwhile"; }));
    EXPECT_TRUE(both_agree());
    EXPECT_EQ(the_server().sql("select count(*) from rb.referral where not gone"), "3") << "nothing is doubled";
}

TEST_F(two_offices, delete_and_sort_as_in_any_sheet) {
    command(ada(), "NewReferral", {{"Source", any("Acme")}, {"Prospect", any("Zoe")}});
    ASSERT_TRUE(both_agree());
    const auto row = row_of(ada(), "2");
    ada().select("Referrals.A" + std::to_string(row) + ":AZ" + std::to_string(row));
    ada().dispatch(".uno:DeleteRows");
    EXPECT_TRUE(becomes_true([&] { return referrals_of(ben()).size() == 3; }));
    EXPECT_TRUE(both_agree());
    EXPECT_EQ(the_server().sql("select count(*) from rb.referral where gone"), "1");
}

TEST_F(two_offices, show_and_put_back_what_was_written_into_a_row_that_another_deleted) {
    command(ada(), "WorkOffline", {{"On", any(true)}});
    ada().put_text(cell_of(ada(), "1", 'W'), "left a message");
    ada().put_text("Sheet1.C4", "42");   // a column of the office's own
    for (auto const& [sheet, row] :
        {std::pair{"Referrals", row_of(ben(), "1")}, {"Contacts", contact_row(ben(), "Dr Ünal")}}) {
        ben().activate_sheet(sheet);
        const auto address = std::string{sheet} + ".A" + std::to_string(row) + ":AZ" + std::to_string(row);
        ben().select(address);
        ben().dispatch(".uno:DeleteRows");
    }
    EXPECT_TRUE(becomes_true([&] { return gone_rows() == "2"; }));
    command(ada(), "WorkOffline", {{"On", any(false)}});
    EXPECT_TRUE(becomes_true([&] { return referrals_of(ada()).size() == 2; }));
    EXPECT_THAT(command(ada(), "Conflicts", {{"What", any("list")}}),
        AllOf(HasSubstr("Nadia Brandt: Ben deleted it"), HasSubstr("You wrote: Note: left a message."),
            HasSubstr("Dr Ünal: Ben deleted it"), HasSubstr("You wrote: Shoe size: 42.")));
    command(ada(), "Conflicts", {{"What", any("mine")}});
    EXPECT_TRUE(becomes_true([&] { return gone_rows() == "2" && referrals_of(ben()).size() == 3; }));
    EXPECT_EQ(ben().text(cell_of(ben(), "1", 'W')), "left a message");
    EXPECT_EQ(ada().text("Sheet1.C" + std::to_string(contact_row(ada(), "Dr Ünal"))), "42");
    EXPECT_TRUE(becomes_true([&] { return contact_row(ben(), "Dr Ünal") > 0; }));
    EXPECT_TRUE(both_agree());
}

TEST_F(two_offices, do_not_double_a_row_that_was_put_back_while_a_conflict_about_it_stands) {
    command(ada(), "WorkOffline", {{"On", any(true)}});
    ada().put_text(cell_of(ada(), "1", 'W'), "left a message");
    const auto row = row_of(ben(), "1");
    ben().activate_sheet("Referrals");
    ben().select("Referrals.A" + std::to_string(row) + ":AZ" + std::to_string(row));
    ben().dispatch(".uno:DeleteRows");
    EXPECT_TRUE(becomes_true([&] { return gone_rows() == "1"; }));
    command(ada(), "WorkOffline", {{"On", any(false)}});
    EXPECT_TRUE(becomes_true([&] { return referrals_of(ada()).size() == 2; }));
    ASSERT_TRUE(ben().undo());
    EXPECT_TRUE(becomes_true([&] { return referrals_of(ada()).size() == 3; }));
    EXPECT_THAT(command(ada(), "Conflicts", {{"What", any("mine")}}), HasSubstr("is back"));
    EXPECT_TRUE(becomes_true([&] { return ben().text(cell_of(ben(), "1", 'W')) == "left a message"; }));
    EXPECT_TRUE(both_agree());
    EXPECT_EQ(referrals_of(ada()).size(), 3u);
    EXPECT_EQ(the_server().sql("select count(*), count(distinct number) from rb.referral where not gone"), "3|3");
}

TEST_F(two_offices, part_and_stay_whole) {
    EXPECT_THAT(command(ben(), "LeaveBook"), HasSubstr("no longer shared"));
    EXPECT_EQ(referrals_of(ben()).size(), 3u);
    command(ada(), "Thanked", {{"Number", any(1.0)}});
    EXPECT_THAT(command(ben(), "Conflicts"), HasSubstr("not shared"));
}

TEST(sharing, is_refused_with_one_sentence_where_it_cannot_be) {
    the_server().sql("drop schema if exists rb cascade");
    const auto book = small_book();
    auto wrong = to_the_server("Ada");
    wrong[4].second = any("wrong password");
    EXPECT_THAT(command(book, "ShareBook", wrong), AllOf(StartsWith("No connection to"), Not(HasSubstr("wrong"))));
    auto nowhere = to_the_server("Ada");
    nowhere[1].second = any(1.0);
    EXPECT_THAT(command(book, "ShareBook", nowhere), StartsWith("No connection to"));
    auto elsewhere = to_the_server("Ada");
    elsewhere[0].second = any("db.example.org");
    EXPECT_THAT(command(book, "ShareBook", elsewhere), HasSubstr("encrypted"));
    auto unproven = to_the_server("Ada");
    unproven[5].second = any("verified");
    EXPECT_THAT(command(book, "ShareBook", unproven), StartsWith("No connection to"));
    EXPECT_THAT(command(book, "JoinBook", to_the_server("Ada")), HasSubstr("no tables"));
    EXPECT_THAT(command(book, "Conflicts"), HasSubstr("not shared"));
    the_server().sql("drop role if exists clerk; create role clerk login password 'clerk'");
    auto clerk = to_the_server("Ada");
    clerk[3].second = any("clerk");
    clerk[4].second = any("clerk");
    EXPECT_THAT(command(book, "ShareBook", clerk), HasSubstr("administrator"));
    EXPECT_EQ(
        command(book, "ShareBook", to_the_server("Ada", {{"Name", any("Practice")}})).substr(0, 15), "Shared Practice");
    EXPECT_THAT(command(book, "ShareBook", to_the_server("Ada")), HasSubstr("shared already"));
    the_server().sql("update rb.about set version=99");
    const auto other = the_office().new_spreadsheet();
    EXPECT_THAT(command(other, "JoinBook", to_the_server("Ben")), HasSubstr("newer version"));
}
