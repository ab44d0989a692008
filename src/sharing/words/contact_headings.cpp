#include "sharing/words/contact_headings.hpp"
#include "book/column_heading.hpp"
#include "sharing/shared_table.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace referralbook::sharing {

using book::table_id;

std::vector<std::string> contact_headings(rows const& book, text::language const& say) {
    constexpr std::size_t enough = 3;
    std::set<std::string, std::less<>> used;
    for (auto const& [name, row] : book)
        if (name.table == table_id::contacts)
            for (auto const& [column, content] : row) used.insert(column);
    if (used.size() < enough) used.insert({"phone", "email"});
    if (used.size() < enough + 1 && !used.contains(own_column("Name")))
        used.insert({"first_name", "last_name", "company"});
    const auto name_heading = book::heading_in(say, table_id::contacts, book::column(table_id::contacts, "who"));
    const auto is_name = [&](std::string_view heading) {
        return text::folded(heading) == text::folded(name_heading) || heading == "Name";
    };
    std::vector<std::string> names, headings, own;
    for (auto const& column : used)
        if (is_own_column(column)) (is_name(column.substr(1)) ? names : own).push_back(column.substr(1));
    const auto added = book::added_contact_columns();   // by set-up
    for (auto const& column : book::table(table_id::contacts).columns)
        if (std::ranges::find(added, column.key) == added.end() && used.contains(column.key))
            headings.push_back(book::heading_in(say, table_id::contacts, column));
    headings.insert(headings.begin(), names.begin(), names.end());
    headings.insert(headings.end(), own.begin(), own.end());
    return headings;
}

}
