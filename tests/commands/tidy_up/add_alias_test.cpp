#include "commands/tidy_up/add_alias.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using book::table_id;
using testing::HasSubstr;
using tests::paper_book;

namespace {

const commands::moment now{book::day{std::chrono::days{20000}}, 0.5};

std::string refused(paper_book const& workbook, std::string spelling, std::string source) {
    const auto answer = commands::add_alias(workbook.read(), {std::move(spelling), std::move(source)}, now);
    return answer ? "not refused" : answer.error().sentence;
}

}

TEST(an_alias_that_is_added, is_a_row_of_the_sheet) {
    paper_book workbook;
    const auto answer = commands::add_alias(workbook.read(), {" K&L ", "Kline & Lamb LLP"}, now);
    ASSERT_TRUE(answer);
    ASSERT_EQ(answer->rows.size(), 1u);
    EXPECT_EQ(answer->rows[0].table, table_id::aliases);
    EXPECT_EQ(answer->rows[0].cells[0].second, book::cell{"K&L"});
    EXPECT_EQ(answer->done, "K&L is Kline & Lamb LLP from now on.");
}

TEST(an_alias_that_is_added, must_say_something_new) {
    paper_book workbook;
    workbook.add(table_id::aliases, {{"spelling", "Kay"}, {"source", "Kline & Lamb LLP"}});
    EXPECT_THAT(refused(workbook, "", "Acme"), HasSubstr("which spelling"));
    EXPECT_THAT(refused(workbook, "Acme", " "), HasSubstr("which source"));
    EXPECT_THAT(refused(workbook, "Dr Acme", "acme"), HasSubstr("one already"));
    EXPECT_THAT(refused(workbook, "kay", "kline & lamb llp"), HasSubstr("one already"));
    EXPECT_THAT(refused(workbook, "Kay", "Acme"), HasSubstr("means Kline & Lamb LLP already"));
}
