#include "support/set_up_sheet.hpp"

#include "book/schema.hpp"

namespace referralbook::tests {

commands::set_up_facts sheet(recognition::sheet_kind kind,
    std::vector<std::pair<recognition::role, std::vector<recognition::sample_cell>>> columns) {
    commands::set_up_facts facts;
    facts.sheet = "People";
    facts.sheet_titles = {"People"};
    facts.today = set_up_on;
    facts.found.kind = facts.wanted.kind = kind;
    facts.found.header_row = 2;
    facts.found.header_lines = 1;
    facts.found.first_data_row = 3;
    facts.found.last_data_row = 2 + static_cast<int>(columns.front().second.size());
    for (auto& [what, cells] : columns) {
        const int at = static_cast<int>(facts.found.columns.size());
        facts.found.columns.push_back({at, std::string{recognition::name_of(what)}, {}});
        facts.wanted.columns.emplace_back(what, at);
        facts.filled_columns.insert(at);
        facts.cells.emplace(at, std::move(cells));
    }
    return facts;
}

book::cell cell_of(std::vector<book::cell> const& row, std::string_view key) {
    return row[book::column_index(book::table_id::referrals, key)];
}

}
