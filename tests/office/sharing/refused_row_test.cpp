// What the server refuses, and a book that is no longer there.
#include "office/support/office.hpp"
#include "office/support/shared_desks.hpp"
#include "office/support/small_book.hpp"

#include <gmock/gmock.h>

#include <algorithm>

using namespace referralbook::tests;
using namespace std::chrono_literals;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

namespace {

class a_shared_workbook : public two_desks {
protected:
    void SetUp() override {
        allow(300s);
        ASSERT_NO_FATAL_FAILURE(share());
    }
    std::string status() { return command(ada(), "Conflicts", {{"What", any("list")}}); }
    bool says(std::string_view words) {
        return becomes_true([&] { return status().find(words) != std::string::npos; });
    }
    std::string cell(char const* number, char column) {
        return std::string{"Referrals."} + column + std::to_string(row_of(ada(), number));
    }
};

bool note_is(std::string const& number, std::string const& note) {
    return becomes_true(
        [&] { return the_server().sql("select note from rb.referral where number=" + number) == note; });
}

}

TEST_F(a_shared_workbook, sends_all_but_the_row_that_the_server_refuses) {
    the_server().sql("alter table rb.referral add constraint own check (note <> 'bad')");
    ada().put_text(cell("1", 'W'), "bad");
    ada().put_text(cell("2", 'W'), "good");
    EXPECT_TRUE(note_is("2", "good"));
    EXPECT_TRUE(says("the server refuses 1 row")) << status();
    EXPECT_THAT(status(), HasSubstr("the server does not take what you wrote"));
    command(ada(), "LogTouch", {{"Who", any("Dr Ünal")}, {"Kind", any("Call")}, {"Note", any("said hello")}});
    EXPECT_EQ(the_server().sql("select count(*) from rb.touch where note='said hello'"), "1") << "sent first";
    the_server().sql("alter table rb.referral drop constraint own");
    command(ada(), "Conflicts", {{"What", any("mine")}});
    EXPECT_TRUE(note_is("1", "bad"));
    EXPECT_TRUE(becomes_true([&] { return status().find("not take") == std::string::npos; })) << status();
}

TEST_F(a_shared_workbook, takes_the_books_row_where_the_server_refuses_its_own) {
    the_server().sql("alter table rb.referral add constraint own check (note <> 'bad')");
    const auto before = ada().text(cell("1", 'W'));
    ada().put_text(cell("1", 'W'), "bad");
    EXPECT_TRUE(says("the server refuses 1 row")) << status();
    command(ada(), "Conflicts", {{"What", any("theirs")}});
    EXPECT_EQ(ada().text(cell("1", 'W')), before);
    EXPECT_TRUE(becomes_true([&] { return status().find("not taken") == std::string::npos; })) << status();
}

TEST_F(a_shared_workbook, says_that_its_book_is_gone) {
    the_server().sql("set session_replication_role = replica; delete from rb.book");
    EXPECT_TRUE(says("The shared book is no longer on the server")) << status();
    EXPECT_THAT(command(ada(), "NewReferral", {{"Source", any("Acme")}, {"Prospect", any("Jo")}}),
        Not(HasSubstr("when the server is there")));
}

TEST_F(a_shared_workbook, marks_its_desk_when_it_leaves) {
    ASSERT_TRUE(becomes_true([] { return the_server().sql("select count(at) from rb.desk") == "1"; }));
    command(ada(), "LeaveBook");
    EXPECT_EQ(the_server().sql("select count(at) from rb.desk"), "0");
}
