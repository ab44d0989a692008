// A workbook of which only the number of the last change has moved since it was saved: Calc does not ask to save it.
#include "office/support/shared_desks.hpp"
#include "office/support/small_book.hpp"
#include "office/support/uno_text.hpp"

#include <com/sun/star/frame/XStorable.hpp>

#include <gmock/gmock.h>

#include <thread>

using namespace com::sun::star;
using namespace referralbook::tests;
using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::Not;

namespace {

class reopened : public two_desks {
protected:
    void SetUp() override {
        allow(300s);
        ASSERT_NO_FATAL_FAILURE(share());
        ASSERT_NO_FATAL_FAILURE(join());
        ada().as<frame::XStorable>()->storeAsURL(wide("file://" + path().string()), {});
    }
    static std::filesystem::path path() {
        const std::string test = testing::UnitTest::GetInstance()->current_test_info()->name();
        return the_office().folder() / (test + ".ods");
    }
    std::string status() { return command(ada(), "Conflicts", {{"What", any("list")}}); }
    std::string note(workbook& book) { return book.text("Referrals.W" + std::to_string(row_of(book, "1"))); }
    static std::string sent(std::string const& note) {
        return the_server().sql("select count(*) from rb.referral where note='" + note + "'");
    }
    /// As Calc does where nothing is to be saved, or where the user does not want to.
    void reopen_as_it_was_saved() {
        ada().close();
        ada() = the_office().load(path());
    }
    /// What the owner of the server does once every desk has been there; see docs/sharing.md.
    static void clean_the_history() {
        the_server().sql("update rb.book b set kept_from = coalesce((select min(seen) from rb.desk where book = b.id "
                         "and at > now() - interval '30 days'), b.last)");
    }
};

}

TEST_F(reopened, finds_what_it_sent_itself_and_what_others_made_of_it) {
    ada().put_text("Referrals.W" + std::to_string(row_of(ada(), "1")), "typed");
    ada().as<frame::XStorable>()->store();   // before it is sent
    ASSERT_TRUE(becomes_true([] { return sent("typed") == "1"; }));
    std::this_thread::sleep_for(4s);
    EXPECT_FALSE(ada().modified()) << "who closes it now is not asked";
    reopen_as_it_was_saved();
    EXPECT_TRUE(becomes_true([&] { return status().contains("up to date"); }, 90s))   // what others did stands first
        << status();
    EXPECT_THAT(status(), Not(HasSubstr("typed")));
    ada().close();
    ben().put_text("Referrals.W" + std::to_string(row_of(ben(), "1")), "theirs");
    ASSERT_TRUE(becomes_true([] { return sent("theirs") == "1"; }));
    ada() = the_office().load(path());
    EXPECT_TRUE(becomes_true([&] { return note(ada()) == "theirs"; })) << note(ada());
    EXPECT_THAT(status(), HasSubstr("There are no conflicts."));
    EXPECT_EQ(note(ben()), "theirs");
}

TEST_F(reopened, goes_on_where_the_history_was_cleaned_for_as_much_as_all_desks_have) {
    ada().put_text("Referrals.W" + std::to_string(row_of(ada(), "1")), "typed");
    ada().as<frame::XStorable>()->store();
    ASSERT_TRUE(becomes_true([] { return sent("typed") == "1"; }));
    for (int i = 0; i < 3; ++i) {
        ben().put_text("Referrals.W" + std::to_string(row_of(ben(), "2")), "note " + std::to_string(i));
        ASSERT_TRUE(becomes_true([&] { return sent("note " + std::to_string(i)) == "1"; }));
    }
    std::this_thread::sleep_for(65s);   // each desk says once a minute how far it is
    clean_the_history();
    reopen_as_it_was_saved();
    EXPECT_TRUE(becomes_true([&] { return status().contains("up to date"); }, 90s))   // what others did stands first
        << status();
    ada().put_text("Referrals.W" + std::to_string(row_of(ada(), "3")), "goes on");
    EXPECT_TRUE(becomes_true([] { return sent("goes on") == "1"; })) << status();
}
