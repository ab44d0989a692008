#include "sharing/desk/known_columns.hpp"
#include "sharing/shared_table.hpp"

#include <algorithm>

namespace referralbook::sharing {

std::string_view taken(std::string_view& from, char sign) {
    const auto part = from.substr(0, from.find(sign));
    from.remove_prefix(std::min(from.size(), part.size() + 1));
    return part;
}

std::string known_name(std::string_view column) {
    std::string name{column};
    std::ranges::replace_if(name, [](char letter) { return letter == '\t' || letter == '\n'; }, ' ');
    return name;
}

std::string known_columns_text(known_columns const& all) {
    std::string text;
    for (auto const& [table, columns] : all) {
        auto const* shared = find_shared(table);
        if (!shared) continue;
        text += shared->sql_name;
        for (auto const& column : columns) (text += '\t') += known_name(column);
        text += '\n';
    }
    return text;
}

known_columns known_columns_of_text(std::string_view text) {
    known_columns all;
    while (!text.empty()) {
        auto line = taken(text, '\n');
        auto const* table = find_shared(taken(line, '\t'));
        if (!table) continue;
        auto& columns = all[table->table];
        while (!line.empty())
            if (const auto column = taken(line, '\t'); !column.empty()) columns.emplace(column);
    }
    return all;
}

}
