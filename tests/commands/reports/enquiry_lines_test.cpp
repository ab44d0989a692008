#include "commands/reports/enquiry_lines.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using book::table_id;
using testing::HasSubstr;
using testing::Not;
using tests::november;

std::string lines_of(int sources) {
    tests::paper_book paper;
    paper.add(table_id::aliases, {{"spelling", "Source A"}, {"source", "Prof. Dr. Vogt"}});
    for (int i = 0; i < sources; ++i)
        paper.add(table_id::referrals,
            {{"number", i + 1.0}, {"date", november(2)}, {"status_since", november(3)},
                {"source", std::string{"Source "} + static_cast<char>('A' + i)}, {"prospect", "P"}, {"status", "Won"}});
    paper.add(table_id::referrals,
        {{"number", 99.0}, {"date", november(2)}, {"status_since", november(3)}, {"source", "Source A"},
            {"prospect", "Q"}, {"status", "Won"}});
    std::string all;
    for (auto const& line : enquiry_lines(paper.read(), november(20)))
        for (auto const& cell : line.cells) all += book::text_of(cell.content) + '|';
    return all;
}

TEST(what_a_client_took, is_told_of_the_best_sources_by_their_joined_names) {
    const auto all = lines_of(7);
    EXPECT_THAT(all, HasSubstr("Prof. Dr. Vogt|"));
    EXPECT_THAT(all, Not(HasSubstr("Source A")));
    EXPECT_THAT(all, HasSubstr("|5 of 7 sources, those with the most clients.|"));
    EXPECT_THAT(lines_of(5), Not(HasSubstr("those with the most clients"))) << "all of them are shown";
}

}
}
