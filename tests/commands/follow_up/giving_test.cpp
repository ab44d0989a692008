#include "commands/follow_up/giving.hpp"

#include "won_book.hpp"

#include "commands/follow_up/draft.hpp"
#include "commands/follow_up/log_touch.hpp"
#include "commands/follow_up/mark_done.hpp"
#include "follow_up/letters/gifts.hpp"
#include "follow_up/steps.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

#include <array>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <set>

namespace referralbook::commands {
namespace {

using namespace tests_of_gifts;

using testing::HasSubstr;

TEST(a_gift, is_suggested_that_this_source_never_had) {
    auto workbook = won_book();
    EXPECT_EQ(suggested_gift(workbook.read(), "Ünal"), "Dinner");
    workbook.add(
        table_id::touches, {{"when", november(3)}, {"who", "dr. unal"}, {"kind", "gift"}, {"brought", "DINNER "}});
    EXPECT_EQ(suggested_gift(workbook.read(), "Dr Ünal"), "Theatre tickets");
    workbook.add(table_id::referrals,
        {{"number", 2.0}, {"date", november(2)}, {"source", "Dr Ünal"}, {"prospect", "Ben"},
            {"gift", "Theatre tickets"}});
    EXPECT_EQ(suggested_gift(workbook.read(), "Dr Ünal"), "Book") << "the gift on a referral counts too";
    EXPECT_EQ(suggested_gift(workbook.read(), "Somebody else"), "Dinner");
    workbook.add(table_id::touches, {{"when", november(4)}, {"who", "Dr Ünal"}, {"kind", "Gift"}, {"brought", "Book"}});
    EXPECT_EQ(suggested_gift(workbook.read(), "Dr Ünal"), "") << "all were given";
    EXPECT_THAT(draft_letter(workbook.read(), {{1, -1}, follow_up::step_id::reward_source, {}}, now)->what.text,
        HasSubstr("{gift}"));
}

TEST(a_gift, given_before_is_refused_unless_it_is_meant_so) {
    auto workbook = won_book();
    workbook.add(
        table_id::touches, {{"when", november(3)}, {"who", "Dr Ünal"}, {"kind", "Gift"}, {"brought", "Dinner"}});
    EXPECT_THAT(rewarded(workbook, "dinner").error().sentence, HasSubstr("Dr Ünal had dinner before, on Tue 3 Nov"));
    EXPECT_TRUE(rewarded(workbook, "dinner", {}, true));
    const log_touch_arguments touch{{"Dr Ünal", "Gift", {}, "Dinner", {}, {}}, {}};
    EXPECT_THAT(log_touch(workbook.read(), touch, now).error().sentence, HasSubstr("before"));
    EXPECT_THAT(log_letter(workbook.read(), {{1, -1}, follow_up::step_id::reward_source, "Dinner", {}, {}}, now)
                    .error()
                    .sentence,
        HasSubstr("before"));
}

TEST(a_gift, of_the_referral_itself_is_there_once_when_it_is_logged) {
    auto workbook = won_book();
    const auto changes = rewarded(workbook, "Dinner", 80);
    ASSERT_TRUE(changes) << changes.error().sentence;
    workbook.write(*changes);
    const auto gifts = follow_up::gifts_to(workbook.read(), "Dr Ünal");
    ASSERT_EQ(gifts.size(), 1u);
    EXPECT_EQ(gifts[0].cost, 80);
    EXPECT_EQ(workbook.at(table_id::touches, 1, "cost"), book::cell{80.0});
    EXPECT_EQ(gifts_this_year(workbook.read(), "Dr Ünal", now.today), "80 of 200 this year");
}

TEST(a_gift, that_passes_the_cap_of_the_year_is_told_at_its_border) {
    auto workbook = won_book();
    workbook.values.currency = "EUR";
    workbook.add(table_id::touches,
        {{"when", november(3)}, {"who", "Dr Ünal"}, {"kind", "Gift"}, {"brought", "Dinner"}, {"cost", 120.5}});
    workbook.add(table_id::touches,
        {{"when", november(3) - book::days{365}}, {"who", "Dr Ünal"}, {"kind", "Gift"}, {"brought", "Wine"},
            {"cost", 999.0}});
    EXPECT_EQ(gifts_this_year(workbook.read(), "Dr Ünal", now.today), "EUR 120.50 of EUR 200 this year")
        << "last year's do not count";
    EXPECT_EQ(over_the_cap(workbook.read(), "Dr Ünal", 79.5, now.today), "");
    EXPECT_THAT(over_the_cap(workbook.read(), "Dr Ünal", 80, now.today), HasSubstr("EUR 200.50 of EUR 200"));
    EXPECT_THAT(rewarded(workbook, "Book", 80)->done, HasSubstr("EUR 200.50 of EUR 200"));
    EXPECT_THAT(rewarded(workbook, "Book", 79.5)->done, testing::Not(HasSubstr("cap")));
}

TEST(a_cap, is_kept_to_the_cent) {
    for (auto const& [first, second, last] : {std::array{21.51, 12.5, 15.99}, std::array{0.1, 0.2, 49.7},
             std::array{16.67, 16.67, 16.66}, std::array{33.33, 8.33, 8.34}, std::array{1.1, 2.2, 46.7}}) {
        paper_book workbook;
        workbook.values.gift_cap_a_year = workbook.values.gift_cap_an_occasion = 50;
        for (const double cost : {first, second})
            workbook.add(table_id::touches,
                {{"when", november(3)}, {"who", "Dr Ünal"}, {"kind", "Gift"}, {"brought", "Book"}, {"cost", cost}});
        EXPECT_EQ(over_the_cap(workbook.read(), "Dr Ünal", last, now.today), "") << last;
        EXPECT_NE(over_the_cap(workbook.read(), "Dr Ünal", last + 0.01, now.today), "") << last;
        for (const bool fits : {true, false}) {
            workbook.offers["gift"] = {"Tea | " + std::to_string(last + (fits ? 0 : 0.01)).substr(0, 5)};
            EXPECT_EQ(suggested_gift(workbook.read(), "Dr Ünal", now.today), fits ? "Tea" : "") << last;
        }
    }
}

TEST(a_gift, is_none_where_gifts_are_regulated) {
    auto workbook = won_book();
    workbook.values.gifts_regulated = true;
    EXPECT_EQ(suggested_gift(workbook.read(), "Dr Ünal"), "");
    EXPECT_EQ(gifts_this_year(workbook.read(), "Dr Ünal", now.today), "");
    EXPECT_FALSE(rewarded(workbook, "Dinner"));
    const auto refused = log_touch(workbook.read(), {{"Dr Ünal", "Gift", {}, "Dinner", {}, {}}, {}}, now);
    EXPECT_THAT(refused.error().sentence, HasSubstr("regulated"));
}

TEST(a_gift, is_none_for_a_type_of_source_to_which_the_rules_allow_none) {
    auto workbook = won_book();
    workbook.add(table_id::contacts, {{"who", "Dr Ünal"}, {"type", "Client"}});
    workbook.values.gifts_partners = "no";
    EXPECT_EQ(suggested_gift(workbook.read(), "Dr Ünal"), "Dinner") << "the rule is one of another type";
    workbook.values.gifts_clients = "no";
    const auto read = workbook.read();
    EXPECT_TRUE(read.referrals[0].facts.no_gift);
    for (auto const& open : follow_up::open_steps(read.referrals[0].facts, now.today, read.values))
        EXPECT_NE(open.what->id, follow_up::step_id::reward_source) << "the thank-you is the reward";
    EXPECT_EQ(suggested_gift(read, "Dr Ünal"), "");
    EXPECT_EQ(gifts_this_year(read, "Dr Ünal", now.today), "");
    const auto refused = log_touch(read, {{"Dr Ünal", "Gift", {}, "Dinner", {}, {}}, {}}, now);
    EXPECT_THAT(refused.error().sentence, HasSubstr("no gift to Dr Ünal"));
    EXPECT_EQ(suggested_gift(read, "Somebody else"), "Dinner");
}

TEST(a_gift, keeps_to_the_strictest_rule_of_all_contacts_of_that_name) {
    const std::array<std::string_view, 4> types{"Client", "Adviser", "Partner", "Other"};
    const auto ruled = [&](std::string_view type, std::string const& rule, auto const& ask) {
        paper_book workbook;
        workbook.values.gift_cap_a_year = 200;
        workbook.values.gift_cap_an_occasion = 100;
        workbook.offers["gift"] = {"Wine | 40 | wine", "Dinner | 90", "Book | 15"};
        (type == "Client"           ? workbook.values.gifts_clients
                : type == "Adviser" ? workbook.values.gifts_advisers
                : type == "Partner" ? workbook.values.gifts_partners
                                    : workbook.values.gifts_others) = rule;
        return ask(workbook);
    };
    for (auto const first : types)
        for (auto const second : types)
            for (auto const strict : types) {
                SCOPED_TRACE(std::string{first} + ", " + std::string{second} + ", " + std::string{strict});
                const auto with_two = [&](paper_book& workbook) {
                    workbook.add(table_id::contacts,
                        {{"who", "Anna Kern"}, {"company", "Kern Dental"}, {"type", std::string{first}}});
                    workbook.add(table_id::contacts,
                        {{"who", "Anna Kern"}, {"company", "Hafenbank"}, {"type", std::string{second}},
                            {"never", "wine"}});
                    workbook.add(table_id::referrals,
                        {{"number", 1.0}, {"date", november(3)}, {"source", "anna kern"}, {"prospect", "P"},
                            {"status", "Won"}});
                    return workbook.read();
                };
                const bool is_strict = strict == first || strict == second;
                const auto none = ruled(strict, "no", with_two);
                EXPECT_EQ(none.referrals[0].facts.no_gift, is_strict);
                EXPECT_EQ(!may_give(none, "Anna Kern", "Book", {}, false, now.today), is_strict);
                EXPECT_EQ(suggested_gift(none, "Anna Kern", now.today), is_strict ? "" : "Dinner") << "never wine";
                EXPECT_EQ(gifts_this_year(none, "Anna Kern", now.today).empty(), is_strict);
                const auto lower = ruled(strict, "50, 20 each", with_two);
                EXPECT_EQ(suggested_gift(lower, "Anna Kern", now.today), is_strict ? "Book" : "Dinner");
                EXPECT_EQ(over_the_cap(lower, "Anna Kern", 30, now.today).empty(), !is_strict);
                // The firm says which is meant.
                EXPECT_EQ(!may_give(none, "Anna Kern (Hafenbank)", "Book", {}, false, now.today), strict == second);
            }
}

TEST(a_gift, fits_what_the_contact_sheet_says_of_them) {
    auto workbook = won_book();
    workbook.offers["gift"] = {"Flowers | 30", "Wine | 40 | wine", "Opera | 90 | music", "Book | 20"};
    workbook.add(table_id::contacts, {{"who", "Dr Ünal"}, {"likes", "music, wine"}, {"never", "wine"}});
    EXPECT_EQ(gift_for(workbook.read(), "dr. unal", now.today), (follow_up::gift_offer{"Opera", 90, {"music"}}));
    workbook.values.gift_cap_an_occasion = 89;
    EXPECT_EQ(suggested_gift(workbook.read(), "Dr Ünal"), "Flowers");
    EXPECT_THAT(over_the_cap(workbook.read(), "Dr Ünal", 90, now.today), HasSubstr("may cost 89"));
    EXPECT_EQ(over_the_cap(workbook.read(), "Dr Ünal", 89, now.today), "");
}

TEST(a_gift, does_not_depend_on_how_many_somebody_sent_or_what_they_are_worth) {
    auto workbook = won_book();
    workbook.offers["gift"] = {"Flowers | 30", "Opera | 90"};
    const auto one = gift_for(workbook.read(), "Dr Ünal", now.today);
    for (int i = 0; i < 20; ++i)
        workbook.add(table_id::referrals,
            {{"date", november(2)}, {"source", "Dr Ünal"}, {"prospect", "P" + std::to_string(i)}, {"status", "Won"},
                {"value", 10000.0}});
    EXPECT_EQ(gift_for(workbook.read(), "Dr Ünal", now.today), one);
}

TEST(a_gifts_cost, is_kept_in_the_note_where_the_log_has_no_column_for_it) {
    auto workbook = won_book().read();
    workbook.places.at(table_id::touches).columns.erase("cost");
    const auto changes = log_touch(workbook, {{"Dr Ünal", "Gift", {}, "Dinner", {}, "by post", 25.5}, {}}, now);
    ASSERT_TRUE(changes);
    EXPECT_THAT(changes->rows.front().cells,
        testing::Contains(std::pair<std::string, book::cell>{"note", "by post; Cost: 25.50"}));
    for (auto const& [key, content] : changes->rows.front().cells) EXPECT_NE(key, "cost");
}

TEST(a_gifts_cost, is_a_sum_from_nothing_up) {
    EXPECT_THAT(rewarded(won_book(), "Dinner", -1).error().sentence, HasSubstr("from 0 to 1000 million"));
    const auto call = log_touch(won_book().read(), {{"Dr Ünal", "Call", "Reached", {}, {}, {}, 5}, {}}, now);
    ASSERT_TRUE(call);
    for (auto const& [key, content] : call->rows.front().cells) EXPECT_NE(key, "cost") << "a call costs nothing";
}

RC_GTEST_PROP(taking_the_suggestion, gives_every_gift_of_the_list_once, ()) {
    auto workbook = won_book();
    const auto list = *rc::gen::container<std::vector<std::string>>(
        rc::gen::elementOf(std::vector<std::string>{"Dinner", "dinner", "Wein", "Blümen", "blumen", "", "Book"}));
    workbook.offers["gift"] = list;
    std::set<std::string> given;
    for (std::size_t i = 0; i <= list.size(); ++i) {
        const auto gift = suggested_gift(workbook.read(), "Dr Ünal");
        if (gift.empty()) break;
        const auto changes = log_touch(workbook.read(), {{"Dr Ünal", "Gift", {}, gift, {}, {}}, {}}, now);
        RC_ASSERT(changes.has_value());
        workbook.write(*changes);
        RC_ASSERT(given.insert(gift).second);
    }
    RC_ASSERT(suggested_gift(workbook.read(), "Dr Ünal").empty());
}

/// The rows that a change set adds to the log: who, and what it cost.
std::vector<std::pair<std::string, std::optional<double>>> logged(book::change_set const& changes) {
    std::vector<std::pair<std::string, std::optional<double>>> rows;
    for (auto const& row : changes.rows) {
        auto& [who, cost] = rows.emplace_back();
        for (auto const& [key, content] : row.cells) {
            if (key == "who") who = book::text_of(content);
            if (key == "cost") cost = std::get<double>(content);
        }
    }
    return rows;
}

TEST(a_gift_to_several, is_split_to_the_cent_and_each_has_a_row) {
    auto workbook = won_book();
    workbook.values.gift_cap_an_occasion = 40;
    const auto read = workbook.read();
    const auto dinner = [&](std::string who, double cost) {
        return log_touch(read, {{std::move(who), "Gift", {}, "Dinner", {}, {}, cost}, {}}, now);
    };
    const auto three = dinner("Dr Ünal; Okafor Dental ;Acme; dr unal;", 100);
    ASSERT_TRUE(three) << three.error().sentence;
    EXPECT_THAT(logged(*three),
        testing::ElementsAre(
            testing::Pair("Dr Ünal", 33.34), testing::Pair("Okafor Dental", 33.33), testing::Pair("Acme", 33.33)));
    EXPECT_EQ(three->done, "Gift with Dr Ünal, Okafor Dental and Acme is in the log. The cost is split: 33.33 each.");
    EXPECT_THAT(dinner("Dr Ünal; Acme", 100)->done, HasSubstr("One gift to Acme may cost 40"))
        << "the cap is for what one person gets";
    EXPECT_THAT(dinner(";", 100).error().sentence, HasSubstr("the name is missing"));
    EXPECT_THAT(dinner("Dr Ünal; Acme", 1e300).error().sentence, HasSubstr("must be a number"));
}

TEST(a_sum_of_money, is_written_as_the_country_does) {
    auto workbook = won_book().read();
    workbook.values.currency = "€";
    EXPECT_EQ(money_words(workbook, 12.5), "€12.50");
    workbook.numbers = {.decimal = ",", .group = ".", .currency_first = false};
    EXPECT_EQ(money_words(workbook, 1200.5), "1.200,50 €");
    EXPECT_EQ(money_words(workbook, 1200), "1.200 €");
}

TEST(a_gift_to_several, says_no_more_than_can_be_read) {
    auto workbook = won_book();
    workbook.values.gift_cap_an_occasion = 1;
    const auto read = workbook.read();
    const auto of = [&](int count) {
        std::string who;
        for (int i = 0; i < count; ++i)
            who += "Guest " + std::string(1, static_cast<char>('A' + i % 26)) + std::to_string(i / 26) + ";";
        return log_touch(read, {{who, "Gift", {}, "Dinner", {}, {}, 900.0}, {}}, now);
    };
    EXPECT_THAT(of(80)->done, HasSubstr("and 77 others is in the log."));
    EXPECT_THAT(of(80)->done, HasSubstr("The same goes for 77 others."));
    EXPECT_LT(of(80)->done.size(), 600u);
    EXPECT_EQ(of(101).error().sentence, "Please log at most 100 people at once; there are 101.");
}

TEST(a_gift_to_several, is_refused_whole_where_one_had_it_before_and_rewards_the_source_alone) {
    auto workbook = won_book();
    workbook.add(table_id::touches, {{"when", november(3)}, {"who", "Acme"}, {"kind", "Gift"}, {"brought", "Dinner"}});
    const auto read = workbook.read();
    EXPECT_THAT(log_touch(read, {{"Dr Ünal; Acme", "Gift", {}, "Dinner", {}, {}}, {}}, now).error().sentence,
        HasSubstr("Acme had Dinner before"));
    const auto tickets = log_touch(
        read, {{"Acme; Dr Ünal", "Gift", {}, "Theatre tickets", {}, {}, 50.0}, referral_key{1, -1}}, now);
    ASSERT_TRUE(tickets) << tickets.error().sentence;
    ASSERT_EQ(tickets->rows.size(), 2u);
    const auto names_the_referral = [](book::row_append const& row) {
        return std::ranges::any_of(row.cells, [](auto const& cell) { return cell.first == "referral"; });
    };
    EXPECT_FALSE(names_the_referral(tickets->rows[0]));
    EXPECT_TRUE(names_the_referral(tickets->rows[1]));
}

TEST(a_person, whom_the_book_knows_with_a_semicolon_is_one) {
    auto workbook = won_book();
    workbook.add(table_id::contacts, {{"who", "Kern; Falk Partner"}});
    workbook.add(table_id::contacts, {{"who", "Anna Kern"}});
    workbook.add(table_id::touches, {{"when", november(3)}, {"who", "Dr Ünal; Anna Kern"}, {"kind", "Visit"}});
    const auto read = workbook.read();
    const auto rows = [&](char const* who) {
        return logged(*log_touch(read, {{who, "Call", {}, {}, {}, {}}, {}}, now)).size();
    };
    EXPECT_EQ(rows("kern; falk partner"), 1u);
    EXPECT_EQ(rows("Anna Kern; KPMG"), 2u) << "a firm in capitals is no degree";
    EXPECT_EQ(rows("Anna Kern; "), 1u);
    EXPECT_EQ(rows("Dr Ünal; Anna Kern"), 2u) << "the log may hold two in one cell";
    EXPECT_EQ(logged(*log_touch(read, {{"Anna Kern; ", "Call", {}, {}, {}, {}}, {}}, now))[0].first, "Anna Kern");
}

TEST(a_call_to_several, gives_a_referral_one_number_and_links_all_who_are_about_it) {
    paper_book workbook;
    workbook.add(table_id::referrals, {{"date", november(2)}, {"source", "Dr Ünal"}, {"prospect", "Nadia"}});
    const auto read = workbook.read();
    const auto numbers = [&](char const* who) {
        const auto changes = log_touch(read, {{who, "Call", {}, {}, {}, {}}, referral_key{0, 1}}, now);
        std::vector<double> found;
        for (auto const& row : changes->rows)
            for (auto const& [key, content] : row.cells)
                if (key == "referral") found.push_back(std::get<double>(content));
        for (auto const& cell : changes->cells)
            if (cell.column == "number") found.push_back(std::get<double>(cell.content));
        return found;
    };
    EXPECT_THAT(numbers("Nadia; Dr Ünal"), testing::ElementsAre(1, 1, 1));
    EXPECT_THAT(numbers("Anna; Ben"), testing::ElementsAre(1, 1, 1)) << "staff of the source";
    EXPECT_THAT(numbers("Anna; Nadia"), testing::ElementsAre(1, 1)) << "one of them is the prospect";
}

RC_GTEST_PROP(shares, are_the_sum_and_a_cent_apart_at_most, ()) {
    const auto cents = *rc::gen::inRange(0, 100'000'000);
    const auto people = *rc::gen::inRange<std::size_t>(1, 60);
    long long sum = 0, least = cents, most = 0;
    for (const double share : shares_of(cents / 100.0, people)) {
        const auto one = std::llround(share * 100);
        sum += one, least = std::min(least, one), most = std::max(most, one);
    }
    RC_ASSERT(sum == cents);
    RC_ASSERT(most - least <= 1);
}

}
}
