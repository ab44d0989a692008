#include "commands/reports/network_page.hpp"
#include "scoring/books.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using book::table_id;
using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;
using tests::paper_book;

namespace {

const commands::moment now{books::today, 0.5};

std::string page_of(paper_book const& workbook) {
    const auto read = workbook.read();
    auto history = books::history_of(books::six_sources());
    for (auto const& row : read.given) history.given.push_back({row.partner, row.need, 1, row.date});
    const auto partners = network::partners_of(read.contacts, read.plans, books::ledger_over(history));
    std::string text;
    const auto answer = commands::network_page(read, partners, now);
    for (auto const& line : answer->pages.at(0).lines) {
        for (auto const& cell : line.cells) text += book::text_of(cell.content) + '|';
        text += '\n';
    }
    return text;
}

}

TEST(the_network_page, lists_who_could_refer_next_in_the_order_of_the_build_list) {
    paper_book workbook;
    workbook.add(table_id::plans, {{"source", "Far"}, {"build", "Nearby"}, {"potential", 90.0}});
    workbook.add(table_id::plans, {{"source", "Warm"}, {"build", "Interested"}, {"potential", 40.0}});
    workbook.add(
        table_id::plans, {{"source", "Warmer"}, {"build", "interested"}, {"potential", 61.0}, {"shown", books::today}});
    workbook.add(table_id::plans, {{"source", "Adler"}, {"build", "Refers now"}, {"potential", 99.0}});
    const auto page = page_of(workbook);
    EXPECT_THAT(page, ContainsRegex("Warmer\\|61\\|interested\\|.*\nWarm\\|40\\|Interested\\|.*\nFar\\|90"));
    EXPECT_THAT(page.substr(page.find("Who could refer next")), Not(HasSubstr("Adler|99"))) << "Adler refers already";
}

TEST(the_network_page, says_whose_motivation_the_log_shows_where_nobody_typed_one) {
    paper_book workbook;
    for (const auto* who : {"Zoe", "Zara", "Ben", "Carl", "Dora", "Eva", "Fay", "Gil"}) {
        std::vector<std::pair<std::string, paper_book::value>> cells{
            {"source", who}, {"build", "Known"}, {"potential", 10.0}};
        if (std::string_view{who} == "Zara") cells.emplace_back("motivation", 1.0);
        workbook.add(table_id::plans, cells);
        for (int i = 0; i < 10; ++i)
            workbook.add(table_id::touches,
                {{"when", books::today - book::days{3 * i}}, {"who", who}, {"kind", "Call"},
                    {"outcome", i < (who[0] == 'Z' ? 10 : 5) ? "Reached" : "No answer"}});
    }
    const auto page = page_of(workbook);
    EXPECT_THAT(page, HasSubstr("Motivation of Zoe by the log: 3 (reached 10 of 10 times, usual is 6).|\n"));
    EXPECT_THAT(page, Not(HasSubstr("Motivation of Ben")));
    EXPECT_THAT(page, Not(HasSubstr("Motivation of Zara"))) << "what was typed wins";
    EXPECT_THAT(page, ContainsRegex("Zara\\|10\\|Known\\|"));
    EXPECT_THAT(page, ContainsRegex("Zoe\\|20\\|Known\\|")) << "it counts in the potential";
}

TEST(the_network_page, calls_no_need_a_gap_that_the_office_serves_itself) {
    paper_book workbook;
    workbook.offers["need"] = {"Braces", "Tax", "Roof"};
    workbook.add(table_id::given, {{"date", books::today}, {"partner", "Adler"}, {"need", "Tax"}});
    workbook.add(table_id::referrals,
        {{"number", 1.0}, {"date", books::today}, {"source", "Adler"}, {"prospect", "Ben"}, {"need", "braces"}});
    auto page = page_of(workbook);
    EXPECT_THAT(page, HasSubstr("Roof|Nobody yet: a gap to fill"));
    EXPECT_THAT(page, Not(HasSubstr("Braces|Nobody")));
    EXPECT_THAT(page, HasSubstr("1 need has no partner yet."));
    EXPECT_THAT(page, HasSubstr("You do these yourselves: Braces."));
    EXPECT_THAT(page, HasSubstr("Partner|Tax|\n")) << "the matrix leaves needs out that nobody was sent for";
    workbook.offers["own_need"] = {"roof"};
    page = page_of(workbook);
    EXPECT_THAT(page, HasSubstr("Braces|Nobody yet")) << "what the list says counts";
    EXPECT_THAT(page, HasSubstr("You do these yourselves: Roof."));
}

TEST(the_network_page, sends_nobody_to_those_who_are_left_alone) {
    const std::vector<std::pair<std::string, paper_book::value>> wishes{{"do_not_contact", "yes"},
        {"do_not_contact", "please"}, {"not_before", books::today + book::days{1}}, {"not_before", "next year"},
        {"verified", "wrong"}, {"verified", "falsch"}};
    const std::vector<std::pair<std::string, paper_book::value>> none{{"do_not_contact", "no"},
        {"not_before", books::today}, {"correspondence", "no"}, {"verified", books::today}, {"notes", "wrong"}};
    const auto page_with = [](std::pair<std::string, paper_book::value> const& wish) {
        paper_book workbook;
        workbook.offers["need"] = {"Tax"};
        workbook.offers["own_need"] = {"Braces"};
        for (auto const* who : {"Adler", "Warm"})
            workbook.add(table_id::contacts,
                {{"who", who}, {"type", "Partner"}, {"bought_from", "a list"}, {wish.first, wish.second}});
        workbook.add(table_id::plans, {{"source", "Adler"}, {"serves", "Tax"}});
        workbook.add(table_id::plans, {{"source", "Warm"}, {"build", "Interested"}, {"potential", 40.0}});
        return page_of(workbook);
    };
    for (auto const& wish : wishes) {
        const auto page = page_with(wish);
        SCOPED_TRACE(wish.first);
        EXPECT_THAT(page, HasSubstr("Tax|Nobody yet: a gap to fill"));
        EXPECT_THAT(page, HasSubstr("You owe them|\nNobody who may be contacted."));
        EXPECT_THAT(page, Not(HasSubstr("Adler")));
        EXPECT_THAT(page, Not(HasSubstr("Warm")));
    }
    for (auto const& wish : none) {
        const auto page = page_with(wish);
        SCOPED_TRACE(wish.first);
        EXPECT_THAT(page, HasSubstr("Tax|Adler|"));
        EXPECT_THAT(page, ContainsRegex("You owe them\\|\nPartner.*\nAdler\\|"));
        EXPECT_THAT(page, HasSubstr("Warm|40|"));
    }
}

TEST(the_network_page, shows_partners_by_need) {
    paper_book workbook;
    workbook.add(table_id::given, {{"date", books::today}, {"partner", "Adler"}, {"need", "Tax"}});
    workbook.add(table_id::given, {{"date", books::today}, {"partner", "adler"}, {"need", "tax"}});
    workbook.add(table_id::given, {{"date", books::today}, {"partner", "Brandt"}, {"need", "Roof"}});
    const auto page = page_of(workbook);
    EXPECT_THAT(page, HasSubstr("Partner|Tax|Roof|\nAdler|2||\nBrandt||1|\n"));
}

TEST(the_network_page, says_that_nothing_is_recorded_rather_than_that_nobody_is_owed) {
    paper_book workbook;
    EXPECT_THAT(page_of(workbook), HasSubstr("Nothing is recorded yet: neither a referral by a partner"));
    EXPECT_THAT(page_of(workbook), Not(HasSubstr("Nobody: you have sent")));
    EXPECT_THAT(commands::network_page(workbook.read(), {}, now)->done, HasSubstr("nothing is recorded of what"));
    workbook.add(table_id::given, {{"date", books::today}, {"partner", "Kline & Lamb"}, {"client", "Ida Rot"}});
    EXPECT_THAT(page_of(workbook), HasSubstr("Nobody: you have sent every partner at least as many"));
    EXPECT_THAT(commands::network_page(workbook.read(), {}, now)->done, HasSubstr("you owe nobody"));
}
