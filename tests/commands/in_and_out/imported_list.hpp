#pragma once
#include "commands/in_and_out/import_contacts.hpp"
#include "commands/in_and_out/import_targets.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// A list of others that goes into a sheet of contacts, both of a few cells.
namespace referralbook::commands::tests_of_import {

using columns = std::vector<std::pair<std::string, std::string>>;   // headings and keys

inline sheet_table contacts(columns const& headings, std::vector<std::vector<std::string>> const& rows = {}) {
    sheet_table table;
    table.sheet = "Sheet1";
    table.first_row = 1;
    for (auto const& [heading, key] : headings)
        table.columns.push_back({static_cast<int>(table.columns.size()), heading, key, false});
    table.cells.resize(table.columns.size());
    for (auto const& row : rows)
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            table.cells[i].push_back(row[i].empty() ? recognition::sample_cell{} : recognition::sample_cell{row[i]});
    return table;
}

inline const columns plain{
    {"Name", "who"}, {"Company", "company"}, {"Phone", "phone"}, {"E-mail", "email"}, {"Notes", "notes"}};

struct imported {
    import_facts facts;
    import_plan plan;

    /// What stands under a heading of a row that is added.
    std::string at(std::string_view heading, std::size_t row = 0) const {
        for (std::size_t i = 0; i < facts.contacts.columns.size(); ++i)
            if (facts.contacts.columns[i].heading == heading) return book::text_of(plan.added.at(row).at(i));
        return "no such column";
    }
};

inline imported import(std::string_view csv, sheet_table book) {
    auto file = table_of(formats::read_csv(csv, formats::delimiter_of(csv)));
    file.file = "people.csv";
    imported result{import_facts_of(std::move(file), std::move(book), {}), {}};
    auto plan = plan_import(result.facts);
    EXPECT_TRUE(plan) << plan.error().sentence;
    result.plan = plan.value_or(import_plan{});
    return result;
}

}
