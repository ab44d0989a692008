#include "scoring/enquiries.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace referralbook::scoring {
namespace {

using book::table_id;
using tests::november;
using tests::paper_book;

void came(paper_book& to, double number, std::string source, std::string status, unsigned day = 2) {
    to.add(table_id::referrals,
        {{"number", number}, {"date", november(day)}, {"source", std::move(source)},
            {"prospect", "P" + std::to_string(number)}, {"status", std::move(status)}});
}

paper_book office() {
    paper_book paper;
    paper.values.ways = "Website, Unknown";
    came(paper, 1, "Dr Ünal", "Won");
    came(paper, 2, "Dr Ünal", "Lost");
    came(paper, 3, "dr ünal", "New");
    came(paper, 4, "Website", "Won");
    came(paper, 5, "Unknown", "Lost");
    came(paper, 6, "", "Trying");
    came(paper, 7, "Website", "Won", 30);
    return paper;
}

TEST(enquiries, are_referred_or_came_another_way_or_nobody_knows) {
    const auto counts = enquiries_of(office().read(), november(1), november(29));
    EXPECT_EQ(counts.all(), 6);
    EXPECT_EQ(counts.referred.count, 3);
    EXPECT_EQ(counts.other_way.count, 1);
    EXPECT_EQ(counts.unknown.count, 2);
    EXPECT_EQ(counts.referred.won, 1);
    EXPECT_EQ(counts.referred.decided, 2);
    EXPECT_EQ(counts.unknown.decided, 1);
}

TEST(enquiries, have_shares_with_wilsons_interval) {
    enquiry_counts counts;
    counts.referred.count = 5;
    counts.other_way.count = 45;
    const auto share = counts.share(counts.referred);   // 5 of 50, a published value
    EXPECT_NEAR(share.low, .043476, 1e-6);
    EXPECT_NEAR(share.high, .213602, 1e-6);
    counts.referred = {100, 70, 100};
    EXPECT_NEAR(counts.referred.win_rate().low, .604151, 1e-6);
}

TEST(a_source_called_unknown, that_no_rule_names_is_somebody) {
    paper_book paper;
    came(paper, 1, "Unknown", "New");
    EXPECT_EQ(origin_of(paper.read().referrals.front()), origin::referred);
}

TEST(effort, is_what_went_into_a_source_and_its_referrals_for_each_client) {
    auto paper = office();
    paper.values.visit_minutes = 30;
    paper.values.touch_minutes = 10;
    const auto touch = [&](std::string who, std::string kind, double referral, double cost) {
        paper.add(table_id::touches,
            {{"when", november(5)}, {"who", std::move(who)}, {"kind", std::move(kind)}, {"referral", referral},
                {"cost", cost}});
    };
    touch("Dr Ünal", "Visit", 0, 0);
    touch("Dr Ünal", "Gift", 1, 40);
    touch("P1", "Call", 1, 0);
    touch("P4", "Call", 4, 0);
    touch("P7", "Call", 7, 5);
    const auto [sources, own] = efforts_of(paper.read(), november(1), november(30));
    const auto of_unal = std::ranges::find(sources, "Dr Ünal", &efforts::of_source::name);
    ASSERT_NE(of_unal, sources.end());
    auto const& of = of_unal->took;
    EXPECT_EQ(of.minutes, 50);
    EXPECT_EQ(of.cost, 40);
    EXPECT_EQ(of.minutes_each(), 50);
    EXPECT_EQ(own.clients, 2);
    EXPECT_EQ(own.minutes_each(), 10);
    EXPECT_EQ(own.cost_each(), 2.5);
    EXPECT_FALSE(effort{}.cost_each());
}

TEST(effort, of_a_touch_with_one_source_about_a_referral_of_another_is_for_both) {
    auto paper = office();
    paper.add(table_id::referrals,
        {{"number", 20.0}, {"date", november(4)}, {"source", "Kline & Lamb"}, {"prospect", "P20"}, {"status", "New"}});
    paper.add(table_id::touches,
        {{"when", november(5)}, {"who", "Kline & Lamb"}, {"kind", "Call"}, {"referral", 1.0}, {"cost", 8.0}});
    const auto found = efforts_of(paper.read(), november(1), november(30));
    for (auto const* name : {"Dr Ünal", "Kline & Lamb"}) {
        const auto one = std::ranges::find(found.sources, name, &efforts::of_source::name);
        ASSERT_NE(one, found.sources.end()) << name;
        EXPECT_EQ(one->took.cost, 8) << name;
    }
    EXPECT_EQ(found.self_won.cost, 0);
}

TEST(effort, names_a_source_as_it_is_spelled_first_and_only_once) {
    auto paper = office();
    const auto before = efforts_of(paper.read(), november(1), november(30)).sources.size();
    paper.add(table_id::referrals,
        {{"number", 21.0}, {"date", november(4)}, {"source", "DR ÜNAL"}, {"prospect", "P21"}, {"status", "New"}});
    const auto after = efforts_of(paper.read(), november(1), november(30)).sources;
    EXPECT_EQ(after.size(), before);
    EXPECT_EQ(std::ranges::count(after, "DR ÜNAL", &efforts::of_source::name), 0);
}

}
}
