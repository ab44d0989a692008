// Sheets that a command made in a shared workbook, and that its Undo takes away.
#include "office/support/shared_desks.hpp"
#include "office/support/small_book.hpp"

#include <gmock/gmock.h>

#include <thread>

using namespace referralbook::tests;
using namespace std::chrono_literals;

namespace {

class undone_sheets : public two_desks {
protected:
    void SetUp() override {
        allow(300s);
        ASSERT_NO_FATAL_FAILURE(share());
    }
    static std::string on_the_server(std::string const& table) {
        return the_server().sql("select count(*) from rb." + table + " where not gone");
    }
};

}

TEST_F(undone_sheets, take_their_rows_off_the_server) {
    command(ada(), "Goals", {{"Referrals", any(8.0)}, {"Sources", any(5.0)}});
    ASSERT_TRUE(becomes_true([] { return on_the_server("goal") == "2"; })) << on_the_server("goal");
    ASSERT_TRUE(ada().undo());
    ASSERT_FALSE(ada().has_sheet("Goals"));
    EXPECT_TRUE(becomes_true([] { return on_the_server("goal") == "0"; })) << on_the_server("goal");
    command(ada(), "Goals", {{"Referrals", any(10.0)}});
    EXPECT_TRUE(becomes_true([] { return on_the_server("goal") == "1"; })) << on_the_server("goal");
    EXPECT_EQ(last_row(ada(), "Goals"), 2);
    ASSERT_TRUE(ada().undo());
    EXPECT_TRUE(becomes_true([] { return on_the_server("goal") == "0"; })) << on_the_server("goal");
    ASSERT_TRUE(ada().redo());
    EXPECT_TRUE(becomes_true([] { return on_the_server("goal") == "1"; })) << on_the_server("goal");
    command(ada(), "SourcePlan", {{"Who", any("Dr Ünal")}, {"motivation", any(2.0)}});
    ASSERT_TRUE(becomes_true([] { return on_the_server("plan") == "1"; })) << on_the_server("plan");
    std::this_thread::sleep_for(6s);   // the workbook has noted that it was sent
    command(ada(), "WorkOffline", {{"On", any(true)}});
    ASSERT_TRUE(ada().undo());
    command(ada(), "WorkOffline", {{"On", any(false)}});
    EXPECT_TRUE(becomes_true([] { return on_the_server("plan") == "0"; })) << on_the_server("plan");
    // Deleted by hand a sheet is missing at this desk alone, after Redo too.
    ada().model()->getSheets()->removeByName("Goals");
    EXPECT_FALSE(becomes_true([] { return on_the_server("goal") != "1"; }, 6s)) << on_the_server("goal");
    ASSERT_TRUE(ada().undo());
    ASSERT_TRUE(ada().redo());
    EXPECT_FALSE(becomes_true([] { return on_the_server("goal") != "1"; }, 6s)) << on_the_server("goal");
}
