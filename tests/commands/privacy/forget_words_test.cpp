// What stays although somebody's family name looks like it, and which code they get.
#include "commands/privacy/forget.hpp"
#include "support/whole_paper.hpp"

#include <gmock/gmock.h>

namespace {

using namespace referralbook;
using book::cell;
using book::table_id;
using testing::HasSubstr;
using tests::november;
using tests::paper_book;

const commands::moment now{november(18), 0.5};

}

TEST(forgetting, leaves_words_headings_and_rules_that_a_family_name_looks_like) {
    paper_book workbook;
    workbook.add(table_id::contacts, {{"who", "Theresa May"}, {"phone", "0171 5550123"}});
    workbook.add(table_id::contacts, {{"who", "Ben Cole"}, {"hours", "closed in May"}});
    workbook.add(table_id::referrals,
        {{"number", 1.0}, {"date", november(2)}, {"source", "Theresa May"}, {"prospect", "Ben Cole"}, {"status", "New"},
            {"may_tell", "Nothing"}, {"note", "may call in may; Mrs May knows him"}});
    workbook.add(table_id::rules, {{"key", "May tell clients"}, {"value", "Theresa May's clients"}});
    const auto what = commands::forget(workbook.read(), tests::whole_book_of(workbook), "Theresa May", now);
    ASSERT_TRUE(what);
    workbook.write(what->changes);
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "note"), cell{"may call in may; Mrs Forgotten 1 knows him"});
    EXPECT_EQ(workbook.at(table_id::referrals, 1, "source"), cell{"Forgotten 1"});
    EXPECT_EQ(workbook.at(table_id::contacts, 2, "hours"), cell{"closed in May"});
    EXPECT_EQ(workbook.at(table_id::rules, 1, "key"), cell{"May tell clients"});
    EXPECT_EQ(workbook.at(table_id::rules, 1, "value"), cell{"Forgotten 1's clients"});
    for (auto const& one : what->changes.sheet_cells)
        EXPECT_FALSE(book::text_of(one.expected).starts_with("May")) << book::text_of(one.expected);
    EXPECT_THAT(what->changes.done, HasSubstr("Theresa / May still stands in 1 cell ("));
}

TEST(forgetting, takes_a_free_code_from_the_number_on_that_is_given) {
    paper_book workbook;
    for (const auto* who : {"Petronella Zylinska", "Forgotten 500", "Forgotten 900"})
        workbook.add(table_id::contacts, {{"who", who}});
    const auto code = [&](std::optional<int> from) {
        return commands::forget(workbook.read(), tests::whole_book_of(workbook), "Petronella Zylinska", now, from)
            ->code;
    };
    EXPECT_EQ(code({}), "Forgotten 901");
    EXPECT_EQ(code(500), "Forgotten 501");
    EXPECT_EQ(code(7), "Forgotten 7") << "and not behind the last one, which another desk may take as well";
}
