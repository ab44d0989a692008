// First names of somebody who is forgotten: gone from their own rows, and said where they stand elsewhere.
#include "commands/privacy/forget.hpp"
#include "support/whole_paper.hpp"

#include <gmock/gmock.h>

namespace {

using namespace referralbook;
using book::cell;
using book::table_id;
using testing::HasSubstr;
using testing::Not;
using tests::november;
using tests::paper_book;

const commands::moment now{november(18), 0.5};

paper_book office() {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Petronella Zylinska"}, {"phone", "34567"}});
    workbook.add(table_id::contacts, {{"who", "Petronella Other"}});
    workbook.add(table_id::referrals,
        {{"number", 1.0}, {"date", november(2)}, {"source", "Dr Amsel"}, {"prospect", "Petronella Zylinska"},
            {"need", "wheelchair access for Petronella"}, {"status", "New"}});
    workbook.add(table_id::referrals,
        {{"number", 2.0}, {"date", november(2)}, {"source", "Dr Amsel"}, {"prospect", "Ben Cole"}, {"need", "Braces"},
            {"status", "New"}});
    workbook.add(table_id::touches,
        {{"when", november(3)}, {"who", "Petronella Zylinska"}, {"kind", "Visit"},
            {"brought", "Plums for Petronella"}});
    return workbook;
}

commands::forgetting forgotten(paper_book& workbook) {
    auto what = commands::forget(workbook.read(), tests::whole_book_of(workbook), "Petronella Zylinska", now);
    EXPECT_TRUE(what);
    workbook.write(what->changes);
    return *what;
}

}

TEST(forgetting, takes_the_first_name_out_of_their_own_rows) {
    auto workbook = office();
    const auto what = forgotten(workbook);
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "need"), cell{std::string{"wheelchair access for Forgotten 1"}});
    EXPECT_EQ(workbook.at(table_id::referrals, 2, "need"), cell{std::string{"Braces"}});
    EXPECT_EQ(workbook.at(table_id::touches, 1, "brought"), cell{std::string{"Plums for Forgotten 1"}});
    EXPECT_EQ(workbook.at(table_id::touches, 1, "kind"), cell{std::string{"Visit"}});
    EXPECT_EQ(workbook.at(table_id::contacts, 2, "who"), cell{std::string{"Petronella Other"}});
    EXPECT_THAT(what.changes.done, Not(HasSubstr("still stands")));
}

TEST(forgetting, says_where_a_first_name_of_theirs_still_stands) {
    auto workbook = office();
    workbook.add(table_id::touches,
        {{"when", november(4)}, {"who", "Ben Cole"}, {"kind", "Call"}, {"note", "met Petronella; 34567"}});
    const auto once = workbook;
    const auto sheet = once.read().places.at(table_id::touches).sheet;
    EXPECT_THAT(forgotten(workbook).changes.done,
        HasSubstr("Petronella still stands in 1 cell (" + sheet + "): look whether it is them."));
    EXPECT_EQ(workbook.at(table_id::touches, 2, "note"), cell{std::string{"met Petronella;"}});
    workbook = once;
    workbook.add(table_id::referrals,
        {{"number", 3.0}, {"date", november(2)}, {"source", "Dr Amsel"}, {"prospect", "Kim Ray"},
            {"need", "as Petronella's"}, {"status", "New"}});
    EXPECT_THAT(forgotten(workbook).changes.done, HasSubstr("Petronella still stands in 2 cells ("));
}
