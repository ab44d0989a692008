#include "commands/reports/source_plan.hpp"
#include "support/paper_book.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using namespace referralbook::commands;
using book::table_id;
using testing::HasSubstr;
using tests::paper_book;

namespace {

const moment now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 21}};

}

TEST(a_source_plan, gets_a_row_of_its_own) {
    paper_book workbook;
    workbook.write(*write_source_plan(
        workbook.read(), {"Dr Ünal", {{"gain", "quick reports"}, {"serves", "Braces, Implants"}}}, now));
    ASSERT_EQ(workbook.rows(table_id::plans), 1);
    EXPECT_EQ(workbook.at(table_id::plans, 1, "gain"), book::cell{"quick reports"});
}

TEST(a_source_plan, is_found_again_by_another_spelling_and_keeps_its_other_cells) {
    paper_book workbook;
    workbook.add(table_id::plans, {{"source", "Dr Ünal"}, {"gain", "quick reports"}, {"script", "hello"}});
    workbook.write(*write_source_plan(workbook.read(), {"dr. unal", {{"gain", "same clients"}}}, now));
    ASSERT_EQ(workbook.rows(table_id::plans), 1);
    EXPECT_EQ(workbook.at(table_id::plans, 1, "gain"), book::cell{"same clients"});
    EXPECT_EQ(workbook.at(table_id::plans, 1, "script"), book::cell{"hello"});
}

TEST(a_source_plan, needs_a_source) {
    EXPECT_THAT(
        write_source_plan(paper_book{}.read(), {" ", {}}, now).error().sentence, HasSubstr("source is missing"));
}

TEST(the_ladder, is_climbed_a_rung_at_a_time_to_the_top) {
    paper_book workbook;
    for (const auto* key : {"shown", "motivated", "made_easy", "asked", "started"}) {
        const auto read = workbook.read();
        auto const* next = next_rung(plan_of(read, "Dr Ünal"));
        ASSERT_NE(next, nullptr);
        EXPECT_EQ(next->key, key);
        workbook.write(
            *write_source_plan(read, {"Dr Ünal", {{std::string{next->key}, book::serial_of_day(now.today)}}}, now));
    }
    ASSERT_EQ(workbook.rows(table_id::plans), 1);
    const auto read = workbook.read();
    EXPECT_EQ(next_rung(plan_of(read, "Dr Ünal")), nullptr);
}
