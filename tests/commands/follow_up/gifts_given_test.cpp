#include "commands/follow_up/giving.hpp"

#include "won_book.hpp"

#include "commands/follow_up/log_touch.hpp"
#include "commands/follow_up/mark_done.hpp"
#include "follow_up/habits.hpp"
#include "follow_up/letters/gifts.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

#include <set>

namespace referralbook::commands {
namespace {

using namespace tests_of_gifts;

using testing::HasSubstr;

TEST(a_gift, under_gift_of_a_referral_is_known_beside_another_in_the_log_about_it) {
    auto workbook = won_book();
    workbook.offers["gift"] = {"Dinner", "Wine", "Book"};
    workbook.add(table_id::referrals,
        {{"number", 2.0}, {"date", november(2)}, {"source", "Dr Ünal"}, {"prospect", "Ben"}, {"gift", "Wine | 30"},
            {"rewarded", november(5)}});
    const auto touch = [&](std::string who, std::string gift) {
        workbook.add(table_id::touches,
            {{"when", november(4)}, {"who", who}, {"kind", "Gift"}, {"brought", gift}, {"referral", 2.0},
                {"cost", 20.0}});
    };
    const auto given = [&] {
        std::multiset<std::string> names;
        for (auto const& one : follow_up::gifts_to(workbook.read(), "Dr Ünal")) names.insert(one.gift);
        return names;
    };
    const auto counted = [&] {
        return follow_up::habits_of(workbook.read(), november(1), november(18), november(18)).gifts;
    };
    using names = std::multiset<std::string>;
    EXPECT_EQ(given(), (names{"Wine | 30"}));
    EXPECT_EQ(counted(), 1u);
    touch("Dr. Ünal", "Dinner");
    EXPECT_EQ(given(), (names{"Wine | 30", "Dinner"}));
    EXPECT_EQ(counted(), 2u);
    EXPECT_EQ(suggested_gift(workbook.read(), "Dr Ünal"), "Book");
    EXPECT_THAT(rewarded(workbook, "Wine").error().sentence, HasSubstr("had Wine before"));
    touch("Ben", "Wine");
    EXPECT_EQ(given(), (names{"Wine | 30", "Dinner"})) << "the prospect's own";
    EXPECT_EQ(counted(), 3u);
    touch("Ünal", "WINE");
    EXPECT_EQ(given(), (names{"WINE", "Dinner"})) << "the same one";
    EXPECT_EQ(counted(), 3u);
}

TEST(a_gift, in_the_log_without_a_name_is_the_one_under_gift_of_its_referral) {
    auto workbook = won_book();
    workbook.add(table_id::referrals,
        {{"number", 2.0}, {"date", november(2)}, {"source", "Dr Ünal"}, {"prospect", "Ben"}, {"gift", "Dinner"},
            {"rewarded", november(5)}});
    workbook.add(table_id::touches,
        {{"when", november(5)}, {"who", "Dr Ünal"}, {"kind", "Gift"}, {"referral", 2.0}, {"cost", 20.0}});
    const auto gifts = follow_up::gifts_to(workbook.read(), "Dr Ünal");
    ASSERT_EQ(gifts.size(), 1u);
    EXPECT_EQ(gifts[0].gift, "Dinner");
    EXPECT_EQ(gifts[0].cost, 20);
}

TEST(a_gift, without_a_cost_has_the_price_of_the_list) {
    auto workbook = won_book();
    workbook.values.gift_cap_a_year = workbook.values.gift_cap_an_occasion = 50;
    workbook.offers["gift"] = {"Opera | 60", "Book | 20", "Card", "Wine | 10", "wine | 12", "Tea | 5 | tea", "TEA"};
    const auto said = [&](std::string gift, std::optional<double> cost = {}) {
        const auto marked = rewarded(workbook, gift, cost);
        const auto typed = log_touch(workbook.read(), {{"Dr Ünal", "Gift", {}, gift, {}, {}, cost}, {}}, now);
        EXPECT_EQ(marked->done.substr(marked->done.find('.')), typed->done.substr(typed->done.find('.'))) << gift;
        return typed->done.substr(typed->done.find('.') + 1);
    };
    const auto* one = " One gift to Dr Ünal may cost 50 by the rules, and this one costs 60.";
    EXPECT_EQ(said("Opera"), one);
    EXPECT_EQ(said("OPERA "), one);
    EXPECT_EQ(said("Concert | 60"), one);
    EXPECT_EQ(said("Opera", 40), "") << "what was paid counts";
    EXPECT_EQ(said("Opera", 0), "");
    EXPECT_EQ(said("Book"), "");
    EXPECT_EQ(said("Tea"), "");
    for (auto const* unknown : {"Card", "Wine", "Something else", ""})
        EXPECT_EQ(said(unknown), " What the gift cost is not known, so no cap was checked.") << unknown;

    const auto gift = [&](std::string what, std::optional<book::day> when) {
        std::vector<std::pair<std::string, paper_book::value>> cells{
            {"who", "Dr Ünal"}, {"kind", "Gift"}, {"brought", what}};
        if (when) cells.emplace_back("when", *when);
        workbook.add(table_id::touches, cells);
    };
    gift("Book", november(3));
    EXPECT_EQ(gifts_this_year(workbook.read(), "Dr Ünal", now.today), "20 of 50 this year");
    gift("Tea", november(4));
    workbook.add(table_id::referrals,
        {{"number", 2.0}, {"date", november(2)}, {"source", "Dr Ünal"}, {"prospect", "Ben"}, {"gift", "Book | 21"},
            {"rewarded", november(5)}});
    EXPECT_EQ(gifts_this_year(workbook.read(), "Dr Ünal", now.today), "46 of 50 this year");
    EXPECT_THAT(said("Opera", 5), HasSubstr("51 of 50 this year"));
    gift("Card", november(5));
    EXPECT_EQ(gifts_this_year(workbook.read(), "Dr Ünal", now.today),
        "46 of 50 this year; 1 gift without a price or a day is not counted");
    gift("Opera", {});
    gift("Card", november(5) - book::days{365});
    EXPECT_EQ(gifts_this_year(workbook.read(), "Dr Ünal", now.today),
        "46 of 50 this year; 2 gifts without a price or a day are not counted");
}

TEST(a_gift, to_those_whose_rule_cannot_be_read_is_refused_with_the_reason) {
    auto workbook = won_book();
    workbook.values.gifts_others = "49,90";
    const auto why = [&] {
        return log_touch(workbook.read(), {{"Dr Ünal", "Gift", {}, "Book", {}, {}, 5}, {}}, now).error().sentence;
    };
    EXPECT_THAT(why(), HasSubstr("The rule for gifts to Dr Ünal cannot be read"));
    workbook.values.gifts_others = "no";
    EXPECT_THAT(why(), HasSubstr("The rules allow no gift to Dr Ünal"));
    workbook.values.gifts_others = "49.90";
    EXPECT_TRUE(log_touch(workbook.read(), {{"Dr Ünal", "Gift", {}, "Book", {}, {}, 5}, {}}, now));
}

TEST(a_gift, counts_in_the_year_that_it_was_given_in) {
    auto workbook = won_book();
    const auto last_year = november(18) - book::days{365};
    const auto gift = [&](book::day when, double cost) {
        workbook.add(table_id::touches,
            {{"when", when}, {"who", "Dr Ünal"}, {"kind", "Gift"}, {"brought", "Wine"}, {"cost", cost}});
    };
    const auto typed = [&](book::day on, double cost) {
        const auto done = log_touch(
            workbook.read(), {{"Dr Ünal", "Gift", {}, "Book", {}, {}, cost}, {}, false, on}, now);
        return done ? done->done : done.error().sentence;
    };
    gift(november(3), 195);
    EXPECT_THAT(typed(november(17), 10), HasSubstr("205 of 200 this year"));
    EXPECT_THAT(typed(last_year, 10), testing::Not(HasSubstr("cap"))) << "nothing was given then";
    gift(last_year + book::days{3}, 150);
    EXPECT_THAT(typed(last_year, 50), testing::Not(HasSubstr("cap")));
    EXPECT_THAT(typed(last_year, 51), HasSubstr("That makes 201 of 200 in 2025 for Dr Ünal"));
    EXPECT_THAT(typed(november(18), 5), testing::Not(HasSubstr("cap"))) << "last year's do not count";
}

}
}
