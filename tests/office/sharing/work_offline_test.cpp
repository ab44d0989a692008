// Staying away from the server on purpose, and coming back.
#include "office/support/shared_desks.hpp"
#include "office/support/small_book.hpp"
#include "office/support/watcher.hpp"

#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStatusListener.hpp>
#include <com/sun/star/util/XURLTransformer.hpp>

#include <gmock/gmock.h>

#include <chrono>
#include <thread>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::HasSubstr;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

class working_offline : public two_desks {
protected:
    void SetUp() override {
        allow(std::chrono::seconds{300});
        ASSERT_NO_FATAL_FAILURE(share());
        ASSERT_TRUE(becomes_true([&] { return status().contains("up to date"); })) << status();
    }
    std::string status() { return command(ada(), "Conflicts", {{"What", any("list")}}); }
    void note(std::string_view number, std::string_view text) {
        ada().put_text("Referrals.W" + std::to_string(row_of(ada(), number)), text);
    }
};

}

TEST_F(working_offline, says_how_many_changes_wait) {
    command(ada(), "WorkOffline", {{"On", any(true)}});
    EXPECT_THAT(status(), HasSubstr("Working offline: what you do stays here"));
    note("1", "rang");
    note("2", "rang");
    EXPECT_TRUE(becomes_true([&] { return status().contains("Working offline, 2 changes wait"); })) << status();
    note("2", "");
    EXPECT_TRUE(becomes_true([&] { return status().contains("Working offline, 1 change waits"); })) << status();
    EXPECT_EQ(the_server().sql("select count(*) from rb.referral where note='rang'"), "0");
    command(ada(), "WorkOffline", {{"On", any(false)}});
    EXPECT_TRUE(
        becomes_true([&] { return the_server().sql("select count(*) from rb.referral where note='rang'") == "1"; }));
    EXPECT_TRUE(becomes_true([&] { return status().contains("up to date"); })) << status();
}

TEST_F(working_offline, keeps_what_is_typed_where_others_wrote_before_when_something_else_is_undone) {
    ASSERT_NO_FATAL_FAILURE(join());
    ben().put_text("Referrals.W" + std::to_string(row_of(ben(), "1")), "Ben's");
    const auto note_at = [&](std::string_view number) { return "Referrals.W" + std::to_string(row_of(ada(), number)); };
    ASSERT_TRUE(becomes_true([&] { return ada().text(note_at("1")) == "Ben's"; }));
    command(ada(), "WorkOffline", {{"On", any(true)}});
    note("1", "Ada's, later");
    EXPECT_TRUE(becomes_true([&] { return status().contains("1 change waits"); })) << status();
    note("2", "a slip");
    EXPECT_TRUE(becomes_true([&] { return status().contains("2 changes wait"); })) << status();
    ASSERT_TRUE(ada().undo());
    EXPECT_TRUE(becomes_true([&] { return status().contains("1 change waits"); })) << status();
    command(ada(), "WorkOffline", {{"On", any(false)}});
    EXPECT_TRUE(
        becomes_true([&] { return ben().text("Referrals.W" + std::to_string(row_of(ben(), "1"))) == "Ada's, later"; }));
    EXPECT_EQ(ada().text(note_at("1")), "Ada's, later");
    EXPECT_EQ(the_server().sql("select count(*) from rb.change where title like 'Undo%'"), "0");
}

TEST_F(working_offline, and_an_undo_of_the_last_step_leave_what_others_wrote_with_it) {
    ASSERT_NO_FATAL_FAILURE(join());
    note("1", "mine");
    ASSERT_TRUE(
        becomes_true([&] { return the_server().sql("select count(*) from rb.referral where note='mine'") == "1"; }));
    const auto second = [&] { return "Referrals.W" + std::to_string(row_of(ben(), "2")); };
    ben().put_text(second(), "theirs");
    ASSERT_TRUE(
        becomes_true([&] { return ada().text("Referrals.W" + std::to_string(row_of(ada(), "2"))) == "theirs"; }));
    command(ada(), "WorkOffline", {{"On", any(true)}});
    ASSERT_TRUE(ada().undo());   // takes Ben's note along, which came as part of the last step
    std::this_thread::sleep_for(std::chrono::seconds{3});
    note("3", "offline");
    std::this_thread::sleep_for(std::chrono::seconds{3});
    command(ada(), "WorkOffline", {{"On", any(false)}});
    EXPECT_TRUE(
        becomes_true([&] { return the_server().sql("select count(*) from rb.referral where note='offline'") == "1"; }));
    EXPECT_TRUE(
        becomes_true([&] { return ada().text("Referrals.W" + std::to_string(row_of(ada(), "2"))) == "theirs"; }));
    EXPECT_EQ(ben().text(second()), "theirs");
    EXPECT_EQ(the_server().sql("select count(*) from rb.referral where note='mine'"), "0");
}

TEST_F(working_offline, and_an_undo_leave_what_others_wrote_though_the_workbook_is_closed_meanwhile) {
    ASSERT_NO_FATAL_FAILURE(join());
    note("1", "mine");
    ASSERT_TRUE(
        becomes_true([&] { return the_server().sql("select count(*) from rb.referral where note='mine'") == "1"; }));
    ben().put_text("Referrals.W" + std::to_string(row_of(ben(), "2")), "theirs");
    const auto theirs = [&] { return ada().text("Referrals.W" + std::to_string(row_of(ada(), "2"))) == "theirs"; };
    ASSERT_TRUE(becomes_true(theirs));
    std::this_thread::sleep_for(std::chrono::seconds{6});
    command(ada(), "WorkOffline", {{"On", any(true)}});
    ASSERT_TRUE(ada().undo());   // takes Ben's note along
    EXPECT_TRUE(becomes_true(theirs)) << "it stands again, though the server is away";
    const auto path = the_office().folder() / "ada.ods";
    ada().store(path);
    ada().close();
    ada() = the_office().load(path);
    command(ada(), "WorkOffline", {{"On", any(false)}});
    EXPECT_TRUE(
        becomes_true([&] { return the_server().sql("select count(*) from rb.referral where note='mine'") == "0"; }));
    EXPECT_TRUE(theirs());
    EXPECT_EQ(the_server().sql("select count(*) from rb.referral where note='theirs'"), "1");
}

TEST_F(working_offline, is_ticked_in_the_menu) {
    util::URL url;
    url.Complete = "org.referralbook:WorkOffline";
    the_office().service<util::XURLTransformer>("com.sun.star.util.URLTransformer")->parseStrict(url);
    const Reference<frame::XModel> model{ada().model(), UNO_QUERY_THROW};
    const Reference<frame::XDispatchProvider> frame{model->getCurrentController()->getFrame(), UNO_QUERY_THROW};
    const auto dispatch = frame->queryDispatch(url, "_self", 0);
    ASSERT_TRUE(dispatch.is());
    const watcher menu{the_office()};
    const auto ticked = [&] { return menu.state("org.referralbook:WorkOffline").value().State.get<bool>(); };
    dispatch->addStatusListener(menu.as<frame::XStatusListener>(), url);
    EXPECT_FALSE(ticked());
    command(ada(), "WorkOffline", {{"On", any(true)}});
    EXPECT_TRUE(ticked());
    command(ada(), "WorkOffline", {{"On", any(false)}});
    EXPECT_FALSE(ticked());
    dispatch->removeStatusListener(menu.as<frame::XStatusListener>(), url);
}
