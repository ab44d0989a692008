#include "commands/cards/contact_cards.hpp"

#include "book/nothing_said.hpp"
#include "commands/cards/card_columns.hpp"
#include "commands/name_columns.hpp"
#include "commands/several_values.hpp"
#include "follow_up/letters/mail_link.hpp"
#include "formats/vcard_text.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "recognition/names/name_reader.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"

#include <algorithm>

namespace referralbook::commands {

namespace {

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
    const auto says = [&](std::string_view key) { return !book::says_nothing(table.text(key, row)); };
    return name.empty() && !says("phone") && !says("email");
}

formats::card card_of(sheet_table const& table, card_columns const& columns, int row) {
    formats::card one;
    const auto text = [&](std::string_view key) { return table.text(key, row); };
    const auto said = [&](std::string_view key) { return book::says_nothing(text(key)) ? std::string{} : text(key); };
    one.full_name = text("who");
    one.company = book::says_no_name(text("company")) ? std::string{} : text("company");
    const auto first = text("first_name"), last = text("last_name");
    if (one.full_name.empty()) one.full_name = book::text_of(first + ' ' + last);
    if (one.full_name.empty()) one.full_name = one.company;
    put_name(one, first, last);
    // Title and degrees stand apart in a card; a cell that holds them beside the name travels as it is, too, under the
    // heading by which the reader of cards knows it.
    if (!first.empty() && first != one.given) one.others.push_back({"First name", first});
    if (!last.empty() && last != last_name_with(one.family, one.suffix)) one.others.push_back({"Last name", last});
    const auto numbers = named_telephones_in(said("phone"));
    // What was no list of values comes back as it was typed.
    const bool parted = (text("phone").contains('/') && numbers.size() > 1) ||
        std::ranges::any_of(numbers, [](auto const& number) { return !number.kind.empty(); });
    for (auto const& number : numbers)
        one.phones.push_back(
            {number.kind, number.value, parted ? std::string{formats::stands_elsewhere} : std::string{}});
    if (parted) one.others.push_back({"Phone", text("phone")});
    each_value(
        said("email"),
        [&](std::string_view email) {
            one.emails.push_back({"", text::or_else(follow_up::first_address(email), email)});
        },
        ";,\n");
    formats::card_address address;
    const auto place = [&](std::string_view key) { return book::says_no_place(text(key)) ? std::string{} : text(key); };
    address.city = place("city"), address.postcode = place("postcode");
    if (address != formats::card_address{}) one.addresses.push_back(std::move(address));
    one.categories = text("type"), one.note = text("notes");
    columns.put(one, row);
    return one;
}

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
