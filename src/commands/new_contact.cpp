#include "commands/new_contact.hpp"
#include "commands/name_columns.hpp"

#include <algorithm>

namespace referralbook::commands {

book::row_append new_contact(book::workbook const& workbook, std::string const& name) {
    auto const& place = workbook.places.at(book::table_id::contacts);
    book::row_append added{book::table_id::contacts, {}};
    const auto has = [&](std::string_view key) { return place.columns.contains(key); };
    const auto put = [&](std::string_view key, std::string const& content) {
        if (has(key) && !content.empty()) added.cells.emplace_back(std::string{key}, content);
    };
    const bool whole_name = has("who") && std::ranges::find(place.formulas, "who") == place.formulas.end();
    const auto parts = name_in_columns(name, {.notes = has("notes") && !whole_name}, workbook.writes);
    if (whole_name) put("who", name);
    if (parts.is_office && has("company")) {
        put("company", name);
    } else if (has("first_name") && has("last_name")) {
        put("first_name", parts.first);
        put("last_name", parts.last);
        put("notes", parts.note);
    } else if (!whole_name) {
        put(has("last_name") ? "last_name" : has("first_name") ? "first_name" : "company", name);
    }
    return added;
}

book::result<book::change_set> with_new_contacts(
    book::workbook const& workbook, std::vector<std::string> const& names, book::result<book::change_set> changes) {
    if (!changes || names.empty()) return changes;
    for (auto const& name : names) changes->rows.push_back(new_contact(workbook, name));
    auto const& say = workbook.say;
    changes->done += ' ' +
        say.plural(
            "{1} is among the contacts now.", "{1} are among the contacts now.", names.size(), say.listed(names));
    return changes;
}

}
