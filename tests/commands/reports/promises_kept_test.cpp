#include "commands/reports/handout.hpp"
#include "commands/reports/promises_kept.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::HasSubstr;
using testing::Not;
using tests::date;
using tests::november;
using tests::paper_book;

struct came {
    book::day received;
    std::optional<book::day> first_attempt;
    std::string status = "Trying", source = "Acme";
    std::optional<book::day> changed = {};
    double attempts = 1;
};

/// None of them is thanked, so that the first call alone may be said.
paper_book office(std::vector<came> const& rows) {
    paper_book paper;
    for (auto const& one : rows) {
        std::vector<std::pair<std::string, paper_book::value>> cells{
            {"date", one.received}, {"source", one.source}, {"prospect", "P"}, {"status", one.status}};
        if (one.first_attempt) {
            cells.emplace_back("attempts", one.attempts);
            cells.emplace_back("last_attempt", *one.first_attempt);
        }
        if (one.changed) cells.emplace_back("status_since", *one.changed);
        paper.add(table_id::referrals, cells);
    }
    return paper;
}

std::vector<came> called_in_time(int count, book::day received = november(2)) {
    return std::vector<came>(static_cast<std::size_t>(count), came{received, received + book::days{1}});
}

std::string said(std::vector<came> const& rows, book::day today = november(18)) {
    return promises_for_handout(office(rows).read(), today);
}

std::vector<came> operator+(std::vector<came> rows, came const& one) {
    rows.push_back(one);
    return rows;
}

TEST(a_promise, is_said_from_ten_on_with_what_was_kept_and_the_whole) {
    EXPECT_EQ(said(called_in_time(9)), "");
    EXPECT_EQ(said(called_in_time(10)), "Called within 1 working day: 10 of 10 this year.");
    const came late{november(2), november(4)};
    EXPECT_EQ(said(called_in_time(10) + late), "Called within 1 working day: 10 of 11 this year.");
}

TEST(a_promise, that_was_not_kept_is_not_said) {
    const came late{november(2), november(4)};
    EXPECT_EQ(said(called_in_time(9) + late), "Called within 1 working day: 9 of 10 this year.");
    EXPECT_EQ(said(called_in_time(9) + late + late), "");
}

TEST(a_promise, counts_who_was_never_called_and_leaves_out_what_nobody_can_know) {
    const auto ten = called_in_time(10);
    const came never{november(2), {}, "New"}, in_time_still{november(17), {}, "New"},
        gone_at_once{november(2), {}, "Lost", "Acme", november(3)},
        gone_later{november(2), {}, "Lost", "Acme", november(9)},
        many{november(2), november(12), "Trying", "Acme", {}, 3}, by_itself{november(2), november(12), "Trying", ""};
    EXPECT_THAT(said(ten + never), HasSubstr("10 of 11"));
    EXPECT_THAT(said(ten + gone_later), HasSubstr("10 of 11"));
    for (auto const& one : {in_time_still, gone_at_once, many, by_itself})
        EXPECT_THAT(said(ten + one), HasSubstr("10 of 10"));
    EXPECT_THAT(said(ten + came{november(13), november(16)}), HasSubstr("11 of 11")) << "Friday, and Monday after";
}

TEST(a_promise, is_of_twelve_months_where_the_year_is_young) {
    const auto rows = called_in_time(10, date(2026, 11, 2));
    EXPECT_EQ(said(rows, date(2027, 1, 5)), "Called within 1 working day: 10 of 10 in the last 12 months.");
    EXPECT_EQ(said(rows, date(2027, 11, 2)), "") << "a year later it is no news";
}

TEST(a_promise, of_thanks_and_of_reports_is_said_too) {
    paper_book paper;
    for (int i = 0; i < 12; ++i)
        paper.add(table_id::referrals,
            {{"date", november(2)}, {"source", "Acme"}, {"prospect", "P"}, {"status", "Meeting"},
                {"status_since", november(4)}, {"told", november(6)}, {"told_status", "Meeting"},
                {"thanked", november(2)}, {"attempts", 2.0}});
    EXPECT_EQ(promises_for_handout(paper.read(), november(18)),
        "Thanked on the day: 12 of 12 this year.\nTold within 2 working days how it stands: 12 of 12 this year.");
}

std::string handout_of(paper_book const& paper) {
    std::string all;
    const auto set = handout(paper.read(), "Acme", {november(18), 0.5});
    for (auto const& line : set->pages.front().lines)
        for (auto const& cell : line.cells) all += book::text_of(cell.content) + '\n';
    return all;
}

TEST(a_handout, says_which_promises_were_kept) {
    EXPECT_THAT(handout_of(office(called_in_time(10))), HasSubstr("What we keep to\n\nCalled within 1 working day"));
    EXPECT_THAT(handout_of(office(called_in_time(9))), Not(HasSubstr("What we keep to")));
}

TEST(a_handout, says_the_difference_and_the_guarantee_once_the_office_has_written_them) {
    auto paper = office({});
    EXPECT_THAT(handout_of(paper), Not(HasSubstr("guarantee")));
    paper.add(table_id::texts, {{"key", "Hand-out: guarantee"}, {"subject", "What we guarantee"}, {"text", ""}});
    EXPECT_THAT(handout_of(paper), Not(HasSubstr("guarantee")));
    paper.add(table_id::texts,
        {{"key", "Hand-out: guarantee"}, {"subject", "What we guarantee"}, {"text", "Or it costs nothing."}});
    paper.add(table_id::texts, {{"key", "Hand-out: what makes us different"}, {"text", "We come on Sundays."}});
    EXPECT_THAT(handout_of(paper), HasSubstr("What we guarantee\n\nOr it costs nothing.\n"));
    EXPECT_THAT(handout_of(paper), HasSubstr("What makes us different\n\nWe come on Sundays.\n"));
}

TEST(a_handout, of_a_book_in_another_language_has_no_part_without_words) {
    auto workbook = office(called_in_time(10)).read();
    workbook.writes = text::language_of("de");
    const auto set = handout(workbook, "Acme", {november(18), 0.5});
    std::string all;
    for (auto const& line : set->pages.front().lines)
        for (auto const& cell : line.cells) all += book::text_of(cell.content) + '\n';
    EXPECT_THAT(all, HasSubstr("Innerhalb von 1 Arbeitstag angerufen: 10 von 10 in diesem Jahr."));
    EXPECT_THAT(all, Not(HasSubstr("garantieren")));
}

}
}
