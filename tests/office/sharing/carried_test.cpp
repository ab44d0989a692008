// A desk that does not hold the older referrals of a large book: they stand on the server, and count all the same.
#include "office/support/office.hpp"
#include "office/support/shared_desks.hpp"
#include "office/support/small_book.hpp"

#include <gmock/gmock.h>

#include <memory>

using namespace referralbook::tests;
using namespace std::chrono_literals;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

namespace {

/// Ada shared the small book and eight closed referrals of 2019 and 2020 with it; Ben holds the last year of it.
class a_desk_that_carries : public two_desks {
protected:
    void SetUp() override {
        allow(400s);
        ASSERT_NO_FATAL_FAILURE(share());
        for (int i = 0; i < 8; ++i) {
            const auto prospect = "Old " + std::to_string(i);
            const auto day = (i < 4 ? "2019-0" : "2020-0") + std::to_string(i + 1) + "-11";
            ASSERT_THAT(command(*ada_, "NewReferral",
                            {{"Source", any(i % 2 ? "Acme" : "Okafor Dental")}, {"Prospect", any(prospect)},
                                {"Date", any(day)}}),
                HasSubstr("saved"));
            ASSERT_THAT(command(*ada_, "StatusChanged",
                            {{"Number", any(4.0 + i)}, {"Status", any(i % 3 ? "Won" : "Lost")}, {"Since", any(day)},
                                {"Value", i % 3 ? any(100.0 * i) : any("")}}),
                HasSubstr(prospect));
        }
        ASSERT_TRUE(becomes_true(
            [] { return the_server().sql("select count(*) from rb.referral where status in ('Won','Lost')") == "9"; }));
        ASSERT_NO_FATAL_FAILURE(join({{"HeldYears", any(1.0)}}));
    }
    static std::string ledger(workbook const& book) { return book.text("RB_LEDGER"); }
    /// What a source is worth on the tests' day, by a ledger cell of its own over the table of each workbook.
    static double worth(workbook& book, std::string const& source) {
        const bool carries = !book.name("RB_CARRIEDBOOK").empty();
        book.put("Rules.Z2",
            carries ? "=REFERRAL.LEDGER(Referrals.A1:AZ90;DATE(2026;11;21);;;;RB_CARRIEDBOOK)"
                    : "=REFERRAL.LEDGER(Referrals.A2:AZ90;DATE(2026;11;21))");
        book.put("Rules.Z1", "=REFERRAL.WORTH(Rules.Z2;\"" + source + "\")");
        return book.number("Rules.Z1");
    }
    bool counts(workbook const& book, std::string_view sentence, std::chrono::milliseconds patience = 60s) {
        return becomes_true([&] { return ledger(book).starts_with(sentence); }, patience);
    }
};

}

TEST_F(a_desk_that_carries, counts_what_it_does_not_hold) {
    EXPECT_EQ(referrals_of(ben()).size(), 3u);
    ASSERT_TRUE(counts(ben(), "11 referrals, 3 sources")) << ledger(ben());
    EXPECT_THAT(ben().text("RB_CARRIEDBOOK"), StartsWith("8 older referrals ["));
    for (auto const* source : {"Acme", "Okafor Dental", "Dr Ünal"})
        EXPECT_EQ(worth(ben(), source), worth(ada(), source)) << source;
    EXPECT_EQ(the_server().sql("select count(*) from rb.referral where gone"), "0");

    EXPECT_THAT(command(ben(), "Forget", {{"Who", any("Old 1")}}), HasSubstr("all of them"));
    EXPECT_THAT(command(ben(), "WhatWeHold", {{"Who", any("Acme")}}), HasSubstr("not on the page"));

    // What is opened again is worked on at this desk too, and counts once.
    ben().put_text(at("Referrals", "Note", row_of(ben(), "1")), "typed");
    command(ada(), "StatusChanged", {{"Number", any(5.0)}, {"Status", any("Trying")}});
    EXPECT_TRUE(becomes_true([&] { return referrals_of(ben()).size() == 4; }));
    EXPECT_EQ(ben().text(at("Referrals", "Prospect", row_of(ben(), "5"))), "Old 1");
    EXPECT_TRUE(becomes_true([&] { return ben().text("RB_CARRIEDBOOK").starts_with("7 older referrals ["); }, 90s));
    EXPECT_TRUE(counts(ben(), "11 referrals, 3 sources")) << ledger(ben());
    ASSERT_TRUE(ben().undo());   // what came in meanwhile belongs to the user's last step, and comes again
    EXPECT_TRUE(becomes_true([&] {
        return ben().text("RB_CARRIEDBOOK").starts_with("7 older referrals [") && referrals_of(ben()).size() == 4;
    }));
    EXPECT_TRUE(counts(ben(), "11 referrals, 3 sources")) << ledger(ben());

    // It is a referral like any other.
    ben().put_text(at("Referrals", "Note", row_of(ben(), "5")), "called again");
    EXPECT_TRUE(becomes_true(
        [&] { return the_server().sql("select note from rb.referral where number=5") == "called again"; }));
    command(ben(), "StatusChanged", {{"Number", any(5.0)}, {"Status", any("Won")}, {"Value", any(50.0)}});
    EXPECT_TRUE(
        becomes_true([&] { return the_server().sql("select status from rb.referral where number=5") == "Won"; }));
    EXPECT_EQ(referrals_of(ben()).size(), 4u) << "what stands in the workbook stays there";
    const auto is_worth = worth(ben(), "Acme");
    worth(ada(), "Acme");   // from here on it is looked at alone: an edit would put the taking in off
    EXPECT_TRUE(becomes_true([&] { return ada().number("Rules.Z1") == is_worth; }))
        << ada().number("Rules.Z1") << " and " << is_worth;

    EXPECT_THAT(command(ben(), "LeaveBook"), HasSubstr("no longer shared"));
    EXPECT_TRUE(ben().text("RB_CARRIEDBOOK").empty());
    EXPECT_THAT(command(ben(), "LeaveBook"), HasSubstr("not shared"));
    EXPECT_THAT(ledger(ben()), AllOf(StartsWith("4 referrals, 3 sources"), Not(HasSubstr("older"))));
}

TEST_F(a_desk_that_carries, says_what_it_lacks_until_the_server_answers) {
    ASSERT_TRUE(counts(ben(), "11 referrals, 3 sources")) << ledger(ben());
    const auto path = second_->folder() / "ben.ods";
    ben().store(path);
    ben().close();
    the_server().stop(database_server::ending::immediate);
    ben() = second_->load(path);
    ben().put_text(at("Referrals", "Note", row_of(ben(), "1")), "written offline");
    ben().put_text(at("Referrals", "Value", row_of(ben(), "3")), "700");
    EXPECT_TRUE(counts(ben(), "3 referrals, 2 sources; without 8 older referrals")) << ledger(ben());
    the_server().start();
    EXPECT_TRUE(counts(ben(), "11 referrals, 3 sources", 120s)) << ledger(ben());
    EXPECT_TRUE(becomes_true(
        [&] { return the_server().sql("select note from rb.referral where number=1") == "written offline"; }, 90s));
    EXPECT_EQ(the_server().sql("select count(*) from rb.referral where gone"), "0")
        << "what the workbook never held was not deleted";
    EXPECT_EQ(the_server().sql("select count(*), count(distinct number) from rb.referral"), "11|11");
}

TEST_F(a_desk_that_carries, keeps_the_old_rows_that_it_joined_with) {
    ben().close();
    auto later = second_->load([&] {
        const auto path = the_office().folder() / "with-rows.ods";
        ada().store(path);
        return path;
    }());
    ASSERT_THAT(command(later, "LeaveBook", {{"Keep", any(false)}}), HasSubstr("no longer shared"));
    later.select("Referrals.A" + std::to_string(row_of(later, "7")) + ":AZ" + std::to_string(row_of(later, "7")));
    later.activate_sheet("Referrals");
    later.dispatch(".uno:DeleteRows");
    ASSERT_EQ(referrals_of(later).size(), 10u);
    EXPECT_THAT(command(later, "JoinBook", to_the_server("Cid", {{"HeldYears", any(1.0)}})), HasSubstr("Joined"));
    EXPECT_TRUE(becomes_true([&] { return later.text("RB_CARRIEDBOOK").starts_with("1 older referral ["); }));
    EXPECT_TRUE(counts(later, "11 referrals, 3 sources")) << ledger(later);
    EXPECT_EQ(referrals_of(later).size(), 10u);
    EXPECT_EQ(the_server().sql("select count(*), count(distinct number) from rb.referral where not gone"), "11|11");
}
