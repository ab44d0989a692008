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
    static std::string goals_there() {
        return the_server().sql("select string_agg(goal, ',' order by goal) from rb.goal where not gone");
    }
    /// Saved, closed and opened again, as on the next morning.
    void reopen() {
        const auto path = the_office().folder() / "ada.ods";
        ada().store(path);
        ada().close();
        ada() = the_office().load(path);
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

TEST_F(undone_sheets, stay_taken_back_where_the_workbook_is_closed_before_the_server_hears_of_it) {
    command(ada(), "Goals", {{"Referrals", any(8.0)}, {"Sources", any(5.0)}});
    ASSERT_TRUE(becomes_true([] { return on_the_server("goal") == "2"; })) << on_the_server("goal");
    std::this_thread::sleep_for(6s);   // the workbook has noted that it was sent
    the_server().stop(database_server::ending::immediate);
    ASSERT_TRUE(ada().undo());
    std::this_thread::sleep_for(6s);
    reopen();
    the_server().start();
    EXPECT_TRUE(becomes_true([] { return on_the_server("goal") == "0"; }, 120s)) << on_the_server("goal");
    // What others make then is theirs.
    ASSERT_NO_FATAL_FAILURE(join());
    command(ben(), "Goals", {{"Sources", any(3.0)}});
    ASSERT_TRUE(becomes_true([&] { return ada().has_sheet("Goals"); }));
    ASSERT_TRUE(becomes_true([&] { return last_row(ada(), "Goals") == 2; }));
    ada().model()->getSheets()->removeByName("Goals");
    std::this_thread::sleep_for(6s);
    reopen();
    EXPECT_FALSE(becomes_true([] { return goals_there() != "New sources"; }, 8s)) << goals_there();
}

TEST_F(undone_sheets, leave_the_rows_of_others_though_the_workbook_is_closed_meanwhile) {
    ASSERT_NO_FATAL_FAILURE(join());
    command(ada(), "Goals", {{"Referrals", any(8.0)}});
    ASSERT_TRUE(becomes_true([&] { return ben().has_sheet("Goals"); }));
    command(ben(), "Goals", {{"Sources", any(5.0)}});
    ASSERT_TRUE(becomes_true([&] { return last_row(ada(), "Goals") == 3; })) << last_row(ada(), "Goals");
    std::this_thread::sleep_for(6s);
    command(ada(), "WorkOffline", {{"On", any(true)}});
    ASSERT_TRUE(ada().undo());   // takes Ben's row along
    std::this_thread::sleep_for(6s);
    reopen();
    command(ada(), "Goals", {{"Revenue", any(2000.0)}});
    command(ada(), "WorkOffline", {{"On", any(false)}});
    EXPECT_TRUE(becomes_true([] { return goals_there() == "New sources,Revenue"; })) << goals_there();
    EXPECT_TRUE(becomes_true([&] { return last_row(ben(), "Goals") == 3; })) << last_row(ben(), "Goals");
    EXPECT_TRUE(becomes_true([&] { return last_row(ada(), "Goals") == 3; })) << last_row(ada(), "Goals");
}
