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
