// A server that was restored from a backup, and one whose history was cleaned beyond an old copy of the workbook: the
// desk stops with a sentence, loses nothing, and joins again.
#include "office/support/office_process.hpp"
#include "office/support/shared_desks.hpp"
#include "office/support/small_book.hpp"
#include "support/file_content.hpp"

#include <gmock/gmock.h>

#include <cstdlib>
#include <stdexcept>
#include <thread>

using namespace referralbook::tests;
using namespace std::chrono_literals;
using testing::AnyOf;
using testing::HasSubstr;
using testing::Not;

namespace {

void run(std::vector<std::string> words) {
    const auto address = the_server().address();
    for (auto const& one : {std::string{"-h"}, address.host, std::string{"-p"}, std::to_string(address.port),
             std::string{"-U"}, address.user})
        words.push_back(one);
    const auto log = the_office().folder() / "backup.log";
    setenv("PGPASSWORD", the_server().password().c_str(), 1);
    const int code = run_program(words, log, 60s);
    unsetenv("PGPASSWORD");
    if (code != 0) throw std::runtime_error{words[0] + ": " + content_of(log)};
}

std::string backup() { return the_office().folder() / "backup"; }

/// As docs/sharing.md says.
void back_up() { run({"/usr/bin/pg_dump", "-Fc", "-f", backup(), "practice"}); }

/// The backup in the place of the database; whoever is connected is thrown out.
void restore() {
    the_server().sql("create database beside;\ndrop database practice with (force);\ncreate database practice;\n"
                     "drop database beside");
    run({"/usr/bin/pg_restore", "-d", "practice", backup()});
}

class a_server_restored_from_a_backup : public two_desks {
protected:
    void SetUp() override {
        allow(300s);
        ASSERT_NO_FATAL_FAILURE(share());
        note("1", "before");
        ASSERT_TRUE(becomes_true([] { return stored("before") == "1"; }));
    }
    static std::filesystem::path path() {
        const std::string test = testing::UnitTest::GetInstance()->current_test_info()->name();
        return the_office().folder() / (test + ".ods");
    }
    static std::string stored(std::string const& note) {
        return the_server().sql("select count(*) from rb.referral where note='" + note + "'");
    }
    std::string status() { return command(ada(), "Conflicts", {{"What", any("list")}}); }
    std::string note_of(std::string_view number) {
        return ada().text("Referrals.W" + std::to_string(row_of(ada(), number)));
    }
    void note(std::string_view number, std::string_view text) {
        ada().put_text("Referrals.W" + std::to_string(row_of(ada(), number)), text);
    }
    bool says(std::string_view words) {
        return becomes_true([&] { return status().contains(words); }, 60s);
    }
    /// The backup is of now; what is noted then is on the server, and lost there with the backup.
    void restore_behind_the_desk() {
        back_up();
        note("1", "after");
        ASSERT_TRUE(becomes_true([] { return stored("after") == "1"; }));
    }
};

constexpr auto everything = "select string_agg(cast(r as text), '/' order by id) from rb.referral r";

}

TEST_F(a_server_restored_from_a_backup, takes_nothing_from_a_desk_that_saw_more_which_loses_nothing_and_joins_again) {
    ASSERT_NO_FATAL_FAILURE(restore_behind_the_desk());
    restore();
    const auto restored = the_server().sql(everything);
    note("2", "typed since");
    EXPECT_TRUE(says("it was restored from a backup. Nothing is sent or taken in.")) << status();
    EXPECT_THAT(command(ada(), "Thanked", {{"Number", any(1.0)}}), HasSubstr("Thank"));
    const auto refused = command(ada(), "NewReferral", {{"Source", any("Acme")}, {"Prospect", any("Jo")}});
    EXPECT_THAT(refused, AnyOf(HasSubstr("nothing was changed"), HasSubstr("Jo")));
    std::this_thread::sleep_for(4s);
    EXPECT_EQ(the_server().sql(everything), restored) << "nothing was sent";
    EXPECT_EQ(note_of("1") + '|' + note_of("2"), "after|typed since") << "and nothing was taken in";

    EXPECT_THAT(command(ada(), "LeaveBook"), HasSubstr("no longer shared"));
    EXPECT_EQ(note_of("1") + '|' + note_of("2"), "after|typed since");
    EXPECT_THAT(command(ada(), "JoinBook", to_the_server("Ada")), HasSubstr("Joined Practice"));
    EXPECT_THAT(note_of("1") + status(), HasSubstr("after")) << "in the cell, or under Conflicts";
    EXPECT_TRUE(becomes_true([] { return stored("typed since") == "1"; })) << status();
    EXPECT_TRUE(
        becomes_true([&] { return the_server().sql("select note from rb.referral where number=1") == note_of("1"); }));
    EXPECT_FALSE(ada().text(at("Referrals", "Thanked", row_of(ada(), "1"))).empty());
}

TEST_F(a_server_restored_from_a_backup, is_known_by_a_workbook_that_was_saved_ahead_of_it) {
    ASSERT_NO_FATAL_FAILURE(restore_behind_the_desk());
    std::this_thread::sleep_for(4s);   // the number of the last change stands in the workbook
    ada().store(path());
    ada().close();
    restore();
    ada() = the_office().load(path());
    EXPECT_TRUE(says("an older copy of the book than this workbook has seen")) << status();
    note("2", "typed since");
    std::this_thread::sleep_for(4s);
    EXPECT_EQ(stored("typed since") + stored("after"), "00");
    EXPECT_EQ(note_of("1") + '|' + note_of("2"), "after|typed since");
}

TEST_F(a_server_restored_from_a_backup, that_holds_more_than_an_old_copy_of_the_workbook_goes_on_with_it) {
    std::this_thread::sleep_for(4s);
    ada().store(path());
    note("1", "after");
    ASSERT_TRUE(becomes_true([] { return stored("after") == "1"; }));
    back_up();
    ada().close();   // without saving: the file is behind
    restore();
    ada() = the_office().load(path());
    EXPECT_TRUE(becomes_true([&] { return note_of("1") == "after"; }, 60s)) << status();
    note("2", "typed since");
    EXPECT_TRUE(becomes_true([] { return stored("typed since") == "1"; })) << status();
}

TEST_F(a_server_restored_from_a_backup, whose_history_begins_after_the_workbook_says_so) {
    std::this_thread::sleep_for(4s);
    ada().store(path());
    note("1", "after");
    ASSERT_TRUE(becomes_true([] { return stored("after") == "1"; }));
    ada().close();
    the_server().sql("update rb.book set kept_from=last");
    ada() = the_office().load(path());
    EXPECT_TRUE(says("history begins after what this workbook has seen. Leave the book and join it again."))
        << status();
    note("2", "typed since");
    std::this_thread::sleep_for(4s);
    EXPECT_EQ(stored("typed since"), "0");
    EXPECT_EQ(note_of("1") + '|' + note_of("2"), "before|typed since");
    EXPECT_THAT(command(ada(), "LeaveBook"), HasSubstr("no longer shared"));
    EXPECT_THAT(command(ada(), "JoinBook", to_the_server("Ada")), HasSubstr("Joined Practice"));
    EXPECT_TRUE(becomes_true([] { return stored("typed since") == "1"; })) << status();
    EXPECT_THAT(note_of("1") + status(), HasSubstr("after"));
}
