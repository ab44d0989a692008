// Older referrals of a shared book, which stand on the server alone and count in the ledger.
#include "books.hpp"
#include "scoring/carried_referrals.hpp"

#include <gtest/gtest.h>

using namespace referralbook;

namespace {

/// A ledger of which the rows older than so many days are carried.
scoring::ledger ledger_that_carries(int older_than) {
    std::vector<books::entry> held, carried;
    for (auto const& row : books::six_sources()) (row.age > older_than ? carried : held).push_back(row);
    scoring::history_builder builder;
    for (auto const& row : held)
        builder.add({.date = books::today - book::days{row.age},
            .source = row.source,
            .result = row.result,
            .value = row.value});
    builder.add_rows_of(scoring::carried_referrals{books::history_of(carried)}.rows());
    return books::ledger_over(builder.take());
}

}

TEST(carried_referrals, make_the_same_ledger_as_rows_of_the_table) {
    const auto wanted = books::ledger_of(books::six_sources());
    for (const int older_than : {-1, 50, 300, 500, 5000}) {
        const auto found = ledger_that_carries(older_than);
        EXPECT_EQ(found.hash(), wanted.hash()) << older_than;
        EXPECT_EQ(found.text(), wanted.text());
        ASSERT_EQ(found.sources().size(), wanted.sources().size());
        for (std::size_t i = 0; i < wanted.sources().size(); ++i)
            EXPECT_EQ(found.sources()[i].worth, wanted.sources()[i].worth) << "bit for bit";
    }
}

TEST(carried_referrals, are_missed_aloud_where_they_are_not_in_memory) {
    scoring::history_builder builder;
    builder.add({.date = books::today, .source = "Adler"});
    builder.miss(980'000);
    const auto without = books::ledger_over(builder.take());
    EXPECT_EQ(without.text(), "1 referral, 1 source; without 980000 older referrals");
    EXPECT_NE(without.hash(), books::ledger_of({{"Adler", 0}}).hash());
}

TEST(carried_referrals, are_named_by_their_number_and_content) {
    const auto rows = books::history_of(books::six_sources());
    const scoring::carried_referrals all{rows};
    EXPECT_TRUE(all.text().starts_with("20 older referrals [1|20|")) << all.text();
    EXPECT_EQ(scoring::carried_count_of(all.text()), 20u);
    EXPECT_EQ(scoring::carried_referrals{rows}.text(), all.text());
    auto other = rows;
    other.rows[3].result = scoring::outcome::lost;
    EXPECT_NE(scoring::carried_referrals{other}.text(), all.text());
    other = rows;
    other.rows[1].value = 0;   // was blank
    EXPECT_NE(scoring::carried_referrals{other}.text(), all.text());
    EXPECT_EQ(scoring::carried_count_of(scoring::carried_referrals{scoring::history{}}.text()), 0u);
    EXPECT_EQ(scoring::carried_count_of(scoring::missing_carried_text(980'000)), 980'000u);
    for (auto const* text : {"", "20 older referrals", "20 older referrals [2|20|ab]", "x [1|20]", "x [1||ab]",
             "x [1|twenty|ab]", "x [1|99999999999999999999999|ab]", "[1|20|ab] and more"})
        EXPECT_FALSE(scoring::carried_count_of(text)) << text;
}
