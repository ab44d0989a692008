// A wish not to be contacted is never lifted: not by an import, and not where contacts become one.
#include "commands/in_and_out/import_contacts.hpp"
#include "commands/in_and_out/import_targets.hpp"
#include "commands/tidy_up/merge_contacts.hpp"
#include "support/paper_book.hpp"

#include <algorithm>
#include <gmock/gmock.h>
#include <map>
#include <tuple>

using namespace referralbook;
using namespace referralbook::commands;
using book::cell;
using book::table_id;
using tests::paper_book;

namespace {

const moment now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 21}};

/// Dr Ünal (row 2) must not be contacted, Ben Ude (row 3) wants no letters.
sheet_table two_contacts() {
    sheet_table table;
    table.sheet = "Sheet1";
    table.first_row = 2;
    table.columns = {{0, "Name", "who", false}, {1, "Do not contact", "do_not_contact", false},
        {2, "Correspondence", "correspondence", false}};
    table.cells.resize(3);
    const auto add = [&](std::string who, cell never, cell letters) {
        table.cells[0].emplace_back().value = std::move(who);
        table.cells[1].emplace_back().value = std::move(never);
        table.cells[2].emplace_back().value = std::move(letters);
    };
    add("Dr Sibel Ünal", std::string{"yes"}, {});
    add("Ben Ude", std::string{"no"}, std::string{"no"});
    return table;
}

}

TEST(an_import, never_lifts_a_wish_not_to_be_contacted_and_hears_a_new_one) {
    const std::string_view csv = "Name,Do not contact,Correspondence\n\"Ünal, Sibel\",no,no\nBen Ude,yes,yes\n";
    for (const auto way : {on_difference::keep, on_difference::take, on_difference::keep_both}) {
        auto file = table_of(formats::read_csv(csv, formats::delimiter_of(csv)));
        file.file = "people.csv";
        auto facts = import_facts_of(std::move(file), two_contacts(), {});
        std::ranges::fill(facts.ways, way);
        const auto plan = plan_import(facts);
        ASSERT_TRUE(plan) << plan.error().sentence;
        std::map<std::pair<int, int>, std::string> written;
        for (auto const& fill : plan->fills) written[{fill.row, fill.column}] = book::text_of(fill.content);
        EXPECT_FALSE(written.contains({2, 1})) << "Dr Ünal stays left alone";
        EXPECT_EQ((written[{2, 2}]), "no");
        EXPECT_EQ((written[{3, 1}]), "yes");
        EXPECT_FALSE(written.contains({3, 2})) << "no letters to Ben Ude";
    }
}

TEST(an_import, never_lifts_verified_wrong_and_hears_it) {
    for (auto const& [stands, comes, becomes] :
        {std::tuple{"wrong", "2026-11-02", ""}, {"wrong", "yes", ""}, {"falsch", "2026-11-02", ""},
            {"yes", "wrong", "wrong"}, {"checked", "faux", "faux"}, {"", "wrong", "wrong"}})
        for (const auto way : {on_difference::keep, on_difference::take, on_difference::keep_both}) {
            auto table = two_contacts();
            table.columns[1] = {1, "Verified", "verified", false};
            table.cells[1][0].value = *stands ? cell{std::string{stands}} : cell{};
            table.cells[1][1].value = cell{};
            const auto csv = std::string{"Name,Verified\n\"Ünal, Sibel\","} + comes + '\n';
            auto file = table_of(formats::read_csv(csv, formats::delimiter_of(csv)));
            file.file = "people.csv";
            auto facts = import_facts_of(std::move(file), table, {});
            std::ranges::fill(facts.ways, way);
            const auto plan = plan_import(facts);
            ASSERT_TRUE(plan) << plan.error().sentence;
            std::string written;
            for (auto const& fill : plan->fills)
                if (fill.row == 2 && fill.column == 1) written = book::text_of(fill.content);
            EXPECT_EQ(written, becomes) << stands << ", " << comes << ", " << static_cast<int>(way);
        }
}

TEST(contacts_that_become_one, stay_wrong_where_one_of_them_is) {
    for (const int keep : {1, 2})
        for (const bool first_wrong : {true, false}) {
            paper_book workbook;
            for (const bool wrong : {first_wrong, !first_wrong})
                workbook.add(table_id::contacts,
                    {{"who", "Anna Meyer"}, {"bought_from", "Lists Ltd"},
                        {"verified", wrong ? paper_book::value{"wrong"} : paper_book::value{tests::november(9)}}});
            contact_table table;
            for (auto const& column : book::table(table_id::contacts).columns)
                table.headers.emplace_back(column.header);
            int row = 0;
            for (auto const& cells : workbook.cells(table_id::contacts))
                table.rows.push_back({++row, cells, std::vector<bool>(cells.size()), {}});
            const auto merged = merge_contacts(workbook.read(), table, keep, {3 - keep}, now);
            ASSERT_TRUE(merged) << merged.error().sentence;
            workbook.write(*merged);
            EXPECT_EQ(book::text_of(workbook.at(table_id::contacts, 1, "verified")), "wrong");
            EXPECT_TRUE(workbook.read().contacts.at(0).is_wrong);
        }
}

TEST(contacts_that_become_one, keep_the_stricter_wish_not_to_be_contacted) {
    for (const int keep : {1, 2}) {
        paper_book workbook;
        workbook.add(table_id::contacts,
            {{"who", "Anna Meyer"}, {"do_not_contact", "yes"}, {"not_before", tests::november(3)},
                {"correspondence", "yes"}});
        workbook.add(table_id::contacts,
            {{"who", "Anna Meyer"}, {"do_not_contact", "no"}, {"not_before", tests::november(9)},
                {"correspondence", "no"}});
        contact_table table;
        for (auto const& column : book::table(table_id::contacts).columns) table.headers.emplace_back(column.header);
        int row = 0;
        for (auto const& cells : workbook.cells(table_id::contacts))
            table.rows.push_back({++row, cells, std::vector<bool>(cells.size()), {}});
        const auto merged = merge_contacts(workbook.read(), table, keep, {3 - keep}, now);
        ASSERT_TRUE(merged) << merged.error().sentence;
        workbook.write(*merged);
        EXPECT_EQ(book::text_of(workbook.at(table_id::contacts, 1, "do_not_contact")), "yes");
        EXPECT_EQ(book::text_of(workbook.at(table_id::contacts, 1, "correspondence")), "no");
        EXPECT_EQ(workbook.at(table_id::contacts, 1, "not_before"), cell{book::serial_of_day(tests::november(9))});
    }
}
