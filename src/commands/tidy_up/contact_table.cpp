#include "commands/tidy_up/contact_table.hpp"
#include "commands/tidy_up/own_headings.hpp"
#include "recognition/names/aliases.hpp"
#include "recognition/names/name_key.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <string_view>

namespace referralbook::commands {

namespace {

own_field field_of(std::string_view header) {
    auto words = text::folded(header);
    std::ranges::replace(words, '_', ' ');
    for (auto const& one : own_headings)
        if (one.whole ? words == one.word : words.find(one.word) != std::string::npos) return one.field;
    return own_field::none;
}

std::string birthday_text(book::cell const& content, book::null_date origin) {
    auto const* number = std::get_if<double>(&content);
    if (number && *number < 1e6)   // 19800131 is no serial
        if (const auto day = book::day_of_serial(*number, origin)) return book::iso_date(*day);
    return book::text_of(content);
}

void add(std::string& to, std::string const& more, std::string_view between) {
    if (more.empty()) return;
    if (!to.empty()) to += between;
    to += more;
}

/// What each column of the table holds, from its first one: by the heading of the user's own columns, none for the
/// columns that the book knows. Where there is no column of areas, the towns or the postcodes stand for them.
std::vector<own_field> fields_of(contact_table const& table, book::table_place const& place) {
    std::vector<own_field> fields;
    for (auto const& header : table.headers) fields.push_back(field_of(header));
    for (auto const& [key, column] : place.columns)
        if (const auto at = static_cast<std::size_t>(column - table.first_column);
            column >= table.first_column && at < fields.size())
            fields[at] = key != "area"              ? own_field::none
                : fields[at] == own_field::postcode ? own_field::postcode
                                                    : own_field::city;
    return fields;
}

/// What the book knows of a contact. `text` gives what the contact's row holds under a key.
template <class F> recognition::person facts_of(book::contact const& one, F const& text) {
    return {.who = one.who,
        .first = text("first_name"),
        .last = text("last_name"),
        .company = one.company,
        .phone = one.phone,
        .email = one.email,
        .street = {},
        .postcode = one.has_moved ? std::string{} : text("postcode"),   // of the firm that they left
        .city = one.has_moved ? std::string{} : text("city"),
        .birthday = {}};
}

/// Takes the name that the sheet Aliases gives for this spelling, where it has one.
void take_alias(recognition::person& facts, recognition::aliases const& known) {
    const auto meant = known.key(facts.who);
    if (meant == recognition::name_key(facts.who)) return;
    const auto spelling = known.spelling_of(meant);
    facts.who = spelling.empty() ? meant : std::string{spelling};
    facts.first.clear(), facts.last.clear();
}

/// Adds what stands in the user's own columns.
void take_own_columns(
    recognition::person& facts, contact_row const& row, std::vector<own_field> const& fields, book::null_date origin) {
    const auto fill_blank = [](std::string& field, std::string const& content) {
        if (field.empty()) field = content;
    };
    std::string number;
    for (std::size_t i = 0; i < fields.size() && i < row.cells.size(); ++i) {
        const auto content = fields[i] == own_field::none ? std::string{} : book::text_of(row.cells[i]);
        switch (fields[i]) {
        case own_field::street: add(facts.street, content, " "); break;
        case own_field::number: number = content; break;
        case own_field::postcode: fill_blank(facts.postcode, content); break;
        case own_field::city: fill_blank(facts.city, content); break;
        case own_field::phone: add(facts.phone, content, "; "); break;
        case own_field::email: add(facts.email, content, "; "); break;
        case own_field::birthday: fill_blank(facts.birthday, birthday_text(row.cells[i], origin)); break;
        case own_field::none: break;
        }
    }
    if (!facts.street.empty()) add(facts.street, number, " ");
}

}

contact_row const* contact_table::at(int row) const {
    const auto found = std::ranges::lower_bound(rows, row, {}, &contact_row::row);
    return found != rows.end() && found->row == row ? &*found : nullptr;
}

std::vector<known_person> people_of(book::workbook const& workbook, contact_table const& table) {
    std::vector<known_person> result;
    const auto found = workbook.places.find(book::table_id::contacts);
    if (found == workbook.places.end()) return result;
    auto const& place = found->second;
    const auto fields = fields_of(table, place);
    const recognition::aliases known{workbook.aliases};
    for (auto const& one : workbook.contacts) {
        auto const* row = table.at(one.row);
        if (!row) continue;
        const auto text = [&](std::string_view key) -> std::string {
            const auto column = place.columns.find(key);
            if (column == place.columns.end()) return {};
            const auto at = static_cast<std::size_t>(column->second - table.first_column);
            return at < row->cells.size() ? book::text_of(row->cells[at]) : std::string{};
        };
        known_person person{one.row, facts_of(one, text)};
        if (!workbook.aliases.empty()) take_alias(person.facts, known);
        take_own_columns(person.facts, *row, fields, workbook.origin);
        if (one.has_moved) person.facts.street.clear(), person.facts.postcode.clear(), person.facts.city.clear();
        result.push_back(std::move(person));
    }
    return result;
}

}
