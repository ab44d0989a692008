#include "commands/sheet_table.hpp"

#include "commands/card_columns.hpp"
#include "commands/several_values.hpp"
#include "commands/name_columns.hpp"
#include "formats/csv.hpp"
#include "follow_up/letters/mail_link.hpp"
#include "formats/vcard_text.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "recognition/names/name_reader.hpp"
#include "text/clock_text.hpp"
#include "text/letters.hpp"
#include "text/number_text.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <cmath>

namespace referralbook::commands {

namespace {

std::string date_text(double serial, book::null_date origin) {
    auto day = std::floor(serial);
    auto seconds = static_cast<int>(std::lround((serial - day) * 86400));
    if (seconds == 86400) day += 1, seconds = 0;
    const auto date = book::day_of_serial(day, origin);
    if (!date) return text::every_digit(serial);
    auto text = book::iso_date(*date);
    if (seconds == 0) return text;
    text += ' ' + text::clock_text(seconds / 60);
    return seconds % 60 == 0 ? text : text + ':' + std::to_string(100 + seconds % 60).substr(1);
}

/// The name of a card in its parts.
void put_name(formats::card& one, std::string const& first, std::string const& last) {
    using recognition::name_kind;
    const bool in_parts = !first.empty() || !last.empty();
    const auto name = in_parts ? recognition::read_name(first, last) : recognition::read_name(one.full_name);
    if (name.kind == name_kind::office) {
        if (one.company.empty()) one.company = one.full_name;
        return;
    }
    one.prefix = name.title, one.given = name.given, one.family = name.family;
    one.suffix = name.generation;
    text::append_if_any(one.suffix, ", ", name.behind);
}

/// True for a row that names and reaches nobody, as the divider "2026" alone does, in the column of days or of names.
bool is_nobody(sheet_table const& table, int row) {
    int filled = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        filled += !table.columns[i].ours && !book::is_blank(table.at(i, row).value);
    std::string name;
    for (const auto key : {"who", "first_name", "last_name", "company"}) name += table.text(key, row);
    if (filled == 1 && !name.empty())
        return std::ranges::none_of(name, [](char letter) { return text::is_letter(letter); });
    return name.empty() && table.text("phone", row).empty() && table.text("email", row).empty();
}

formats::card card_of(sheet_table const& table, card_columns const& columns, int row) {
    formats::card one;
    const auto text = [&](std::string_view key) { return table.text(key, row); };
    one.full_name = text("who");
    one.company = text("company");
    const auto first = text("first_name"), last = text("last_name");
    if (one.full_name.empty()) one.full_name = book::text_of(first + ' ' + last);
    if (one.full_name.empty()) one.full_name = one.company;
    put_name(one, first, last);
    // Title and degrees stand apart in a card; a cell that holds them beside the name travels as it is, too, under the
    // heading by which the reader of cards knows it.
    if (!first.empty() && first != one.given) one.others.push_back({"First name", first});
    if (!last.empty() && last != last_name_with(one.family, one.suffix)) one.others.push_back({"Last name", last});
    const auto numbers = telephones_in(text("phone"));
    // What was no list of values comes back as it was typed.
    const bool parted = text("phone").contains('/') && numbers.size() > 1;
    for (auto const& number : numbers)
        one.phones.push_back({"", number, parted ? std::string{formats::stands_elsewhere} : std::string{}});
    if (parted) one.others.push_back({"Phone", text("phone")});
    each_value(
        text("email"),
        [&](std::string_view email) {
            one.emails.push_back({"", text::or_else(follow_up::first_address(email), email)});
        },
        ";,\n");
    formats::card_address address;
    address.city = text("city"), address.postcode = text("postcode");
    if (address != formats::card_address{}) one.addresses.push_back(std::move(address));
    one.categories = text("type"), one.note = text("notes");
    columns.put(one, row);
    return one;
}

}

sheet_column const* sheet_table::column_of(std::string_view key) const {
    const auto found = std::ranges::find(columns, key, &sheet_column::key);
    return found == columns.end() ? nullptr : &*found;
}

std::string sheet_table::text(std::string_view key, int row) const {
    auto const* column = column_of(key);
    if (!column) return {};
    return book::text_of(exact_text(at(static_cast<std::size_t>(column - columns.data()), row), origin));
}

bool sheet_table::blank(int row) const {
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (!columns[i].ours && !book::is_blank(at(i, row).value)) return false;
    return true;
}

std::string exact_text(recognition::sample_cell const& what, book::null_date origin) {
    if (auto const* text = std::get_if<std::string>(&what.value)) return *text;
    if (auto const* number = std::get_if<double>(&what.value))
        return what.is_date ? date_text(*number, origin) : text::every_digit(*number);
    return {};
}

table_text csv_of(sheet_table const& table, csv_cells cells) {
    const auto written = [&](std::string const& text) {
        return cells == csv_cells::as_they_are ? text : formats::neutralised(text);
    };
    std::vector<std::vector<std::string>> records(1);
    for (auto const& column : table.columns) records.front().push_back(written(column.heading));
    for (int row = 0; row < table.rows(); ++row) {
        if (table.blank(row)) continue;
        auto& record = records.emplace_back();
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            auto const& cell = table.at(i, row);
            auto text = exact_text(cell, table.origin);
            if (std::holds_alternative<std::string>(cell.value)) text = written(text);
            record.push_back(std::move(text));
        }
    }
    return {formats::csv_text(records), static_cast<int>(records.size()) - 1};
}

std::vector<formats::card> cards_of(sheet_table const& contacts) {
    std::vector<formats::card> cards;
    const card_columns columns{contacts};
    for (int row = 0; row < contacts.rows(); ++row) {
        if (is_nobody(contacts, row)) continue;
        auto one = card_of(contacts, columns, row);
        if (!recognition::number_of_forgotten(one.full_name)) cards.push_back(std::move(one));
    }
    return cards;
}

table_text vcards_of(sheet_table const& contacts) {
    const auto cards = cards_of(contacts);
    return {formats::vcard_text(cards), static_cast<int>(cards.size())};
}

}
