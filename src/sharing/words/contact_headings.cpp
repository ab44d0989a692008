#include "sharing/words/contact_headings.hpp"
#include "book/column_heading.hpp"
#include "sharing/shared_table.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>

namespace referralbook::sharing {

using book::table_id;

namespace {

std::set<std::string, std::less<>> used_columns(rows const& book) {
    std::set<std::string, std::less<>> used;
    for (auto const& [name, row] : book)
        if (name.table == table_id::contacts)
            for (auto const& [column, content] : row) used.insert(column);
    return used;
}

}

std::vector<std::string> own_headings(rows const& book) {
    std::vector<std::string> own;
    for (auto const& column : used_columns(book))
        if (is_own_column(column) && !is_name_column(column)) own.push_back(column.substr(1));
    return own;
}

std::vector<std::string> contact_headings(rows const& book, text::language const& say) {
    constexpr std::size_t enough = 3;   // headings by which set-up knows a list of contacts, a name among them
    auto used = used_columns(book);
    const auto is_named = [&](std::string_view column) {
        return is_name_column(column) || column == "first_name" || column == "last_name" || column == "company";
    };
    if (used.size() < enough) used.insert({"phone", "email"});
    if (std::ranges::none_of(used, is_named)) used.insert({"first_name", "last_name", "company"});
    std::vector<std::string> names, headings;
    for (auto const& column : used)
        if (is_own_column(column) && is_name_column(column)) names.push_back(column.substr(1));
    const auto added = book::added_contact_columns();   // by set-up
    for (auto const& column : book::table(table_id::contacts).columns)
        if (std::ranges::find(added, column.key) == added.end() && used.contains(column.key))
            headings.push_back(book::heading_in(say, table_id::contacts, column));
    headings.insert(headings.begin(), names.begin(), names.end());
    std::ranges::copy(own_headings(book), std::back_inserter(headings));
    return headings;
}

}
