#include "commands/paper/postal_address.hpp"

#include "book/rule_text.hpp"
#include "recognition/names/name_key.hpp"
#include "recognition/names/salutation.hpp"
#include "recognition/tables/heading_senses.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <tuple>
#include <utility>

namespace referralbook::commands {

namespace {

using recognition::heading_sense;
using enum recognition::heading_sense;

std::string on_paper(book::cell const& content) {
    return text::single_spaced(text::on_one_line(book::text_of(content)));
}

/// A whole address in one cell: its lines, or what stands between commas. Nothing of a street alone.
std::vector<std::string> parts_of(std::string_view whole) {
    std::vector<std::string> parts;
    const auto dividers = whole.find('\n') != std::string_view::npos ? std::string_view{"\r\n"} : std::string_view{","};
    text::each_part(whole, dividers, [&](std::string_view part) {
        if (auto words = text::single_spaced(text::on_one_line(part)); !words.empty())
            parts.push_back(std::move(words));
    });
    return parts.size() > 1 ? parts : std::vector<std::string>{};
}

/// Whether a street has its number at one of its ends already: "12 High Street", "Hauptstr. 12", not "Hauptstr. 112".
bool holds_number(std::string_view way, std::string_view number) {
    if (number.empty() || way.size() < number.size()) return false;
    const auto is_end = [&](std::size_t at) { return at == way.size() || way[at] == ' ' || way[at] == ','; };
    const auto last = way.size() - number.size();
    return (way.ends_with(number) && (last == 0 || is_end(last - 1))) ||
        (way.starts_with(number) && is_end(number.size()));
}

/// "12 High Street", "Hauptstr. 12 a": the street and its number, "" where it has none.
std::pair<std::string, std::string> street_and_number(std::string const& way) {
    auto words = text::words_in(way);
    const auto is_number = [](std::string_view word) { return text::is_digit(word.front()); };
    if (words.size() < 2) return {way, {}};
    if (is_number(words.front())) {
        const std::string number{words.front()};
        return {way.substr(way.find(number) + number.size() + 1), number};
    }
    for (auto word = words.size() - 1; word > 0 && word + 2 >= words.size(); --word)   // a letter may stand behind it
        if (is_number(words[word])) {
            const auto at = static_cast<std::size_t>(words[word].data() - way.data());
            return {std::string{text::trimmed(std::string_view{way}.substr(0, at))}, std::string{words[word]}};
        }
    return {way, {}};
}

/// Goes through the rows where the address of somebody may stand until `take` says that it does: their own, or, of who
/// has moved, those of their colleagues at the new firm.
template <class F> void look_where_they_are(book::workbook const& workbook, book::contact const& who, F const& take) {
    if (!who.has_moved) {
        take(who.row);
        return;
    }
    const auto firm = text::folded(who.company);
    if (firm.empty()) return;
    for (auto const& one : workbook.contacts)
        if (!one.has_moved && text::folded(one.company) == firm && take(one.row)) return;
}

std::string beside(std::string first, std::string_view between, std::string const& second) {
    if (first.empty() || second.empty()) return first + second;
    return std::move(first.append(between).append(second));
}

}

address_columns::address_columns(book::workbook const& workbook, contact_table const& table)
    : english_{workbook.writes.tag() == "en"}, number_first_{english_ || workbook.writes.tag() == "fr"} {
    const std::array<std::pair<heading_sense, std::vector<std::size_t>*>, 11> senses{
        {{street, &street_}, {house_number, &number_}, {address_line_2, &further_}, {po_box, &box_},
            {postcode, &postcode_}, {city, &city_}, {state, &state_}, {country, &country_},
            {heading_sense::title, &titles_}, {latitude, &latitude_}, {longitude, &longitude_}}};
    for (std::size_t at = 0; at < table.headers.size(); ++at)
        for (auto const& [sense, columns] : senses)
            if (recognition::is_heading_of(sense, table.headers[at])) columns->push_back(at);
    // "Street" may be a second line as well where another column is the first.
    std::erase_if(further_, [&](std::size_t column) { return std::ranges::find(street_, column) != street_.end(); });
    const auto place = workbook.places.find(book::table_id::contacts);
    if (place == workbook.places.end()) return;
    for (auto const& [key, columns] : {std::pair{"postcode", &postcode_}, std::pair{"city", &city_}})
        if (const auto at = place->second.columns.find(key);
            at != place->second.columns.end() && at->second >= table.first_column)
            columns->insert(columns->begin(), static_cast<std::size_t>(at->second - table.first_column));
}

std::string address_columns::first(contact_row const& row, std::vector<std::size_t> const& columns) const {
    for (const auto column : columns)
        if (column < row.cells.size())
            if (auto words = on_paper(row.cells[column]); !words.empty()) return words;
    return {};
}

std::vector<std::string> address_columns::lines(contact_row const& row) const {
    const auto place = first(row, city_), code = first(row, postcode_), box = first(row, box_);
    std::vector<std::string> result;
    if (place.empty() && code.empty()) {
        for (const auto column : street_)
            if (column < row.cells.size() && result.empty()) result = parts_of(book::text_of(row.cells[column]));
        if (result.empty()) return {};
    } else {
        const auto way = first(row, street_);
        if (way.empty() && box.empty()) return {};
        auto number = first(row, number_);
        if (holds_number(way, number)) number.clear();
        if (!way.empty()) result.push_back(number_first_ ? beside(number, " ", way) : beside(way, " ", number));
        if (auto more = first(row, further_); !more.empty()) result.push_back(std::move(more));
        if (!box.empty()) result.push_back(box);
        const auto region = first(row, state_);
        result.push_back(!region.empty() && english_ ? beside(beside(place, ", ", region), " ", code)
                : english_                           ? beside(place, " ", code)
                                                     : beside(code, " ", place));
    }
    if (auto land = first(row, country_); !land.empty()) result.push_back(text::in_capitals(land));
    return result;
}

follow_up::visit_place address_columns::place(contact_row const& row) const {
    auto way = first(row, street_), number = first(row, number_);
    follow_up::visit_place place;
    place.postcode = first(row, postcode_);
    place.city = first(row, city_);
    if (number.empty()) std::tie(way, number) = street_and_number(way);
    place.street = std::move(way);
    std::from_chars(number.data(), number.data() + number.size(), place.house);
    const auto degrees = [&](std::vector<std::size_t> const& columns, double most) -> std::optional<double> {
        auto text = first(row, columns);
        std::ranges::replace(text, ',', '.');   // of degrees there are no thousands
        const auto value = book::number_of_text(text);
        return value && std::abs(*value) <= most ? value : std::nullopt;
    };
    const auto north = degrees(latitude_, 90), east = degrees(longitude_, 180);
    if (north && east && (*north != 0 || *east != 0)) place.latitude = north, place.longitude = east;
    return place;
}

std::string address_columns::title(contact_row const& row) const {
    std::vector<std::string> cells;
    for (const auto column : titles_)
        if (column < row.cells.size()) cells.push_back(book::text_of(row.cells[column]));
    return recognition::titles_among(cells);
}

follow_up::visit_places places_in(book::workbook const& workbook, contact_table const& table) {
    const address_columns columns{workbook, table};
    follow_up::visit_places places;
    for (auto const& one : workbook.contacts)
        look_where_they_are(workbook, one, [&](int of) {
            auto const* row = table.at(of);
            auto place = row ? columns.place(*row) : follow_up::visit_place{};
            return place != follow_up::visit_place{} && places.emplace(one.row, std::move(place)).second;
        });
    return places;
}

reached_at address_of(book::workbook const& workbook, contact_table const& table, address_columns const& columns,
    book::contact const& who) {
    auto const& say = workbook.say;
    const auto lines_in = [&](int of) {
        auto const* row = table.at(of);
        return row ? columns.lines(*row) : std::vector<std::string>{};
    };
    if (!who.has_moved) {
        auto lines = lines_in(who.row);
        auto why_not = lines.empty() ? say.tr("{1} has no address: a street and a place are needed.", who.who)
                                     : std::string{};
        return {std::move(lines), std::move(why_not)};
    }
    if (who.company.empty())
        return {{}, say.tr("{1} has left {2}; where they are now nobody has written down.", who.who, who.left)};
    std::vector<std::string> lines;
    look_where_they_are(workbook, who, [&](int of) { return !(lines = lines_in(of)).empty(); });
    if (!lines.empty()) return {std::move(lines)};
    return {{}, say.tr("{1} has moved to {2}, whose address stands nowhere in your contacts.", who.who, who.company)};
}

std::vector<std::string> label_lines(
    book::contact const& who, std::string const& title, std::vector<std::string> const& address) {
    const auto name = recognition::spoken_name(text::on_one_line(who.who));
    std::vector<std::string> lines{title.empty() || text::begins_but_for_case(name, title) ? name : title + ' ' + name};
    if (auto company = text::single_spaced(text::on_one_line(who.company));
        !company.empty() && recognition::name_key(company) != recognition::name_key(who.who))
        lines.push_back(std::move(company));
    lines.insert(lines.end(), address.begin(), address.end());
    return lines;
}

}
