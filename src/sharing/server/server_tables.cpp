#include "sharing/server/server_tables.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace referralbook::sharing {

namespace {

using column_names = std::set<std::string, std::less<>>;

// What every shared table has beside the columns of the workbook.
constexpr std::array<std::string_view, 5> of_every_table{"book", "id", "rev", "gone", "odd"};

bool is_ours(std::string_view name, shared_table const& table) {
    return std::ranges::find(of_every_table, name) != of_every_table.end() || table.find(name) ||
        std::ranges::find(table.columns, name, &shared_column::sql_name) != table.columns.end();
}

}

// A table of records is known by its column odd.
std::string columns_text() {
    return "select table_name,column_name from information_schema.columns c where table_schema='rb' and exists(select 1 "
           "from information_schema.columns o where o.table_schema='rb' and o.table_name=c.table_name and "
           "o.column_name='odd')";
}

server_tables::server_tables(text_rows const& answer) {
    std::map<std::string, column_names, std::less<>> there;
    for (auto const& line : answer)
        if (line.size() == 2) there[line[0]].insert(line[1]);
    for (auto const& table : shared_tables()) {
        const auto found = there.find(table.sql_name);
        if (found == there.end()) {
            missing_tables_.insert(table.table);
            continue;
        }
        for (auto const& column : table.columns)
            if (!found->second.contains(column.sql_name)) missing_.emplace(table.table, column.key);
    }
    for (auto const& [name, columns] : there) {
        auto const* table = find_shared(name);
        knows_more_ = knows_more_ || !table ||
            !std::ranges::all_of(columns, [&](auto const& column) { return is_ours(column, *table); });
    }
}

}
