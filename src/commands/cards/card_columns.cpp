#include "commands/cards/card_columns.hpp"

#include "book/nothing_said.hpp"
#include "commands/several_values.hpp"
#include "recognition/dates/dates.hpp"
#include "recognition/people/contact_points.hpp"
#include "recognition/tables/further_headings.hpp"
#include "recognition/tables/heading_places.hpp"
#include "recognition/tables/heading_senses.hpp"
#include "recognition/tables/number_cells.hpp"
#include "text/cell_name.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace referralbook::commands {

namespace {

using namespace std::string_view_literals;
using recognition::heading_sense;
using recognition::role;

// These have a property of their own.
constexpr std::array carried{"who"sv, "first_name"sv, "last_name"sv, "company"sv, "phone"sv, "email"sv, "city"sv,
    "postcode"sv, "type"sv, "notes"sv};

constexpr auto area = "area"sv;

struct part_of_address {
    heading_sense sense;
    int part;   // of the six of a card; -1 for one that it has none for
};
constexpr std::array parts_of_address{part_of_address{heading_sense::street, 0},
    part_of_address{heading_sense::city, 1}, part_of_address{heading_sense::state, 2},
    part_of_address{heading_sense::postcode, 3}, part_of_address{heading_sense::country, 4},
    part_of_address{heading_sense::house_number, -1}, part_of_address{heading_sense::address_line_2, -1},
    part_of_address{heading_sense::po_box, 5}};

std::array<std::string formats::card_address::*, 6> constexpr address_parts{&formats::card_address::street,
    &formats::card_address::city, &formats::card_address::region, &formats::card_address::postcode,
    &formats::card_address::country, &formats::card_address::box};

/// "work" and "home" of the heading; nothing where it names another place: of that a card knows no kind.
std::optional<std::string> kind_of_place(std::string_view heading) {
    const auto said = recognition::placed(heading);
    const auto place = said ? std::optional{said->place} : recognition::place_alone(heading);
    if (!place) return "";
    if (*place == recognition::place_of_life::other) return {};
    return *place == recognition::place_of_life::home ? "home" : "work";
}

/// A day as 1980-05-03 or --05-03, which is what a card takes for one.
bool is_day(std::string_view text) {
    constexpr std::string_view leap_year = "2000-";
    const auto written = text.starts_with("--") ? std::string{leap_year}.append(text.substr(2)) : std::string{text};
    return written.size() == 10 && written[4] == '-' && written[7] == '-' && recognition::read_date(written).readable();
}

}

std::vector<std::string> telephones_in(std::string_view cell) {
    std::vector<std::string> all;
    each_value(
        cell,
        [&](std::string_view value) {
            if (std::ranges::any_of(value, text::is_letter))
                all.emplace_back(value);
            else
                for (const auto number : recognition::number_parts(value)) all.emplace_back(text::trimmed(number));
        },
        ";\n|&");
    return all;
}

std::vector<formats::card_value> named_telephones_in(std::string_view cell) {
    std::vector<formats::card_value> all;
    const auto named = recognition::number_cell_in(cell);
    if (!named) {
        for (auto const& number : telephones_in(cell)) all.push_back({"", number});
        return all;
    }
    const auto add = [&](std::string kind, std::string_view numbers) {
        each_value(numbers, [&](std::string_view number) { all.push_back({kind, std::string{number}}); }, ";\n");
    };
    add("", named->phones), add("mobile", named->mobiles), add("home", named->homes), add("fax", named->faxes);
    return all;
}

card_columns::card_columns(sheet_table const& contacts) : contacts_{contacts} {
    for (auto const& column : contacts.columns) {
        auto what = column.key.empty() || column.key == area ? known_by(column.heading) : known{};
        // The town often serves as the area in which visits are planned.
        known_.push_back(column.key == area && what.what != is::address ? known{} : std::move(what));
    }
}

card_columns::known card_columns::known_by(std::string_view heading) {
    const auto says = [&](heading_sense sense) { return recognition::is_heading_of(sense, heading); };
    if (says(heading_sense::birthday)) return {is::birthday, 0, {}};
    const auto kind = kind_of_place(heading);
    if (!kind) return {};
    if (says(heading_sense::mobile)) return {is::telephone, 0, "mobile"};
    if (says(heading_sense::fax)) return {is::telephone, 0, "fax"};
    if (says(heading_sense::website) && !recognition::heads_further(heading, role::email)) return {is::page, 0, *kind};
    if (says(heading_sense::job_title) && !says(heading_sense::title)) return {is::job_title, 0, {}};
    if (says(heading_sense::nickname)) return {is::nickname, 0, {}};
    for (auto const& [sense, part] : parts_of_address)
        if (says(sense)) return {is::address, part, *kind};
    if (recognition::heads_further(heading, role::phone)) return {is::telephone, 0, *kind};
    if (recognition::heads_further(heading, role::email)) return {is::mailbox, 0, *kind};
    return {};
}

bool card_columns::put_property(
    formats::card& one, known const& what, std::string const& heading, std::string const& text) const {
    const auto once = [&](std::string& value, std::string const& property, bool fits) {
        if (!value.empty() || !fits) return false;
        value = text;
        one.headings[property] = heading;
        return true;
    };
    switch (what.what) {
    case is::telephone: {
        if (recognition::phone_numbers_of(text).empty()) return false;
        const auto numbers = named_telephones_in(text);
        const bool alone = numbers.size() == 1 && numbers.front().value == formats::phone_of_uri(text);
        for (auto const& number : numbers)
            one.phones.push_back({text::or_else(number.kind, what.kind), number.value,
                alone ? heading : std::string{formats::stands_elsewhere}});
        return alone;
    }
    case is::mailbox:
        if (recognition::mail_addresses_of(text).size() != 1 || text != recognition::mail_addresses_of(text).front())
            return false;
        one.emails.push_back({what.kind, text, heading});
        return true;
    case is::page:
        if (!text.contains('.') || text.find_first_of(" \n") != std::string::npos) return false;
        one.pages.push_back({what.kind, text, heading});
        return true;
    case is::birthday: return once(one.birthday, "BDAY", is_day(text));
    case is::job_title: return once(one.title, "TITLE", true);
    case is::nickname: return once(one.nickname, "NICKNAME", true);
    default: return false;
    }
}

void card_columns::put_address(
    formats::card& one, std::string const& kind, std::vector<std::string> const& texts) const {
    formats::card_address address{kind, {}, {}, {}, {}, {}};
    std::array<std::string, 6> headings;
    std::vector<std::size_t> from;
    bool parts_alone = true;   // each part comes from one column, and no column is without its part
    std::string beside;
    for (std::size_t i = 0; i < known_.size(); ++i) {
        auto const& what = known_[i];
        if (what.what != is::address || what.kind != kind || texts[i].empty()) continue;
        from.push_back(i);
        auto const& heading = contacts_.columns[i].heading;
        if (what.part < 0) {
            text::append_if_any(
                beside, recognition::is_heading_of(heading_sense::house_number, heading) ? " " : ", ", texts[i]);
            parts_alone = false;
            continue;
        }
        auto& part = address.*address_parts[static_cast<std::size_t>(what.part)];
        parts_alone = parts_alone && part.empty() && !heading.contains('\n');
        text::append_if_any(part, ", ", texts[i]);
        headings[static_cast<std::size_t>(what.part)] = heading;
    }
    text::append_if_any(address.street, beside.empty() ? "" : " ", beside);
    const bool ours = kind.empty() ||
        !std::ranges::any_of(known_, [](known const& what) { return what.what == is::address && what.kind.empty(); });
    if (from.empty()) return;
    if (ours && one.addresses.size() == 1 && one.addresses.front().kind.empty() && kind.empty()) {
        // The book's own city and postcode.
        auto const& book = one.addresses.front();
        parts_alone = parts_alone && (book.city.empty() || address.city.empty()) &&
            (book.postcode.empty() || address.postcode.empty());
        if (!book.city.empty()) address.city = book.city;
        if (!book.postcode.empty()) address.postcode = book.postcode;
        if (!parts_alone) {
            if (!book.city.empty()) one.others.push_back({"City", book.city});
            if (!book.postcode.empty()) one.others.push_back({"Postcode", book.postcode});
        }
        one.addresses.clear();
    }
    if (parts_alone)
        for (auto const& heading : std::span{headings}.first(headings.back().empty() ? 5 : 6))
            address.headings += heading + '\n';
    else
        address.headings = formats::stands_elsewhere;
    one.addresses.push_back(std::move(address));
    if (parts_alone) return;
    for (const auto i : from) one.others.push_back({contacts_.columns[i].heading, texts[i]});
}

bool card_columns::says_nothing(is what, std::string const& text) {
    if (what == is::address) return book::says_no_place(text);
    return (what == is::telephone || what == is::mailbox || what == is::page) && book::says_nothing(text);
}

void card_columns::put(formats::card& one, int row) const {
    std::vector<std::string> texts(known_.size());
    for (std::size_t i = 0; i < known_.size(); ++i) {
        auto const& column = contacts_.columns[i];
        if (column.ours || std::ranges::find(carried, column.key) != carried.end()) continue;
        texts[i] = book::text_of(exact_text(contacts_.at(i, row), contacts_.origin));
        if (says_nothing(known_[i].what, texts[i])) texts[i].clear();
        if (texts[i].empty() || known_[i].what == is::address) continue;
        if (put_property(one, known_[i], column.heading, texts[i])) continue;
        one.others.push_back({!column.heading.empty() ? column.heading
                : !column.key.empty()                 ? column.key
                                                      : "Column " + text::column_letters(column.column),
            texts[i]});
    }
    for (auto const* kind : {"", "work", "home"}) put_address(one, kind, texts);
}

}
