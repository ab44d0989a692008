// A sheet that refuses what others did, or what a join would write: nothing else waits for it, and nothing is lost.
#include "office/support/office.hpp"
#include "office/support/shared_desks.hpp"
#include "office/support/small_book.hpp"

#include <com/sun/star/util/XProtectable.hpp>

#include <gmock/gmock.h>

#include <algorithm>

using namespace referralbook::tests;
using namespace std::chrono_literals;
using testing::HasSubstr;

namespace {

class a_protected_sheet : public two_desks {
protected:
    void SetUp() override {
        allow(300s);
        ASSERT_NO_FATAL_FAILURE(share());
    }
    static com::sun::star::uno::Reference<com::sun::star::util::XProtectable> sheet(workbook& book, char const* name) {
        return {book.sheet(name), com::sun::star::uno::UNO_QUERY_THROW};
    }
};

bool holds(workbook const& book, std::string_view text) {
    return std::ranges::any_of(touches_of(book), [&](auto const& row) { return row.find(text) != std::string::npos; });
}

std::string status_of(workbook& book) { return command(book, "Conflicts", {{"What", any("list")}}); }

}

TEST_F(a_protected_sheet, refuses_a_join_before_anything_is_written) {
    auto own = std::make_unique<workbook>(small_book());
    own->put_text("Referrals.W3", "typed before");
    sheet(*own, "Referrals")->protect({});
    EXPECT_THAT(command(*own, "JoinBook", to_the_server("Ben")), HasSubstr("The sheet Referrals is protected"));
    EXPECT_EQ(own->text("Referrals.W3"), "typed before");
    sheet(*own, "Referrals")->unprotect({});
    EXPECT_THAT(command(*own, "JoinBook", to_the_server("Ben")), HasSubstr("Joined Practice"));
}

TEST_F(a_protected_sheet, keeps_nothing_else_waiting) {
    ASSERT_NO_FATAL_FAILURE(join());
    sheet(ben(), "Touches")->protect({});
    command(ada(), "LogTouch", {{"Who", any("Dr Ünal")}, {"Kind", any("Call")}, {"Note", any("said hello")}});
    EXPECT_TRUE(becomes_true([&] {
        return status_of(ben()).find("The sheet Touches is protected") != std::string::npos;
    })) << status_of(ben());
    const auto cell = [](workbook& book, char const* number) {
        return "Referrals.W" + std::to_string(row_of(book, number));
    };
    ben().put_text(cell(ben(), "2"), "from Ben");
    EXPECT_TRUE(becomes_true([&] { return ada().text(cell(ada(), "2")) == "from Ben"; }));
    ada().put_text(cell(ada(), "3"), "from Ada");
    EXPECT_TRUE(becomes_true([&] { return ben().text(cell(ben(), "3")) == "from Ada"; }));
    EXPECT_FALSE(holds(ben(), "said hello"));
    sheet(ben(), "Touches")->unprotect({});
    EXPECT_TRUE(becomes_true([&] { return holds(ben(), "said hello"); }, 60s)) << status_of(ben());
    EXPECT_EQ(touches_of(ada()), touches_of(ben()));
    EXPECT_EQ(hidden_changes(), "0");
}

TEST_F(a_protected_sheet, with_a_row_that_has_no_key_says_so_and_holds_up_nothing) {
    ASSERT_NO_FATAL_FAILURE(join());
    command(ben(), "WorkOffline", {{"On", any(true)}});
    ben().put_text("Touches.B2", "without a key");
    sheet(ben(), "Touches")->protect({});
    command(ben(), "WorkOffline", {{"On", any(false)}});
    EXPECT_TRUE(becomes_true([&] {
        return status_of(ben()).find("The sheet Touches is protected") != std::string::npos;
    })) << status_of(ben());
    ben().put_text("Referrals.W" + std::to_string(row_of(ben(), "2")), "from Ben");
    EXPECT_TRUE(
        becomes_true([&] { return the_server().sql("select note from rb.referral where number=2") == "from Ben"; }));
    sheet(ben(), "Touches")->unprotect({});
    ben().put_text("Referrals.W" + std::to_string(row_of(ben(), "2")), "again");
    EXPECT_TRUE(becomes_true([&] { return holds(ada(), "without a key"); }));
}
