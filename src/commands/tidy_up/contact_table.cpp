#include "commands/tidy_up/contact_table.hpp"
#include "recognition/names/aliases.hpp"
#include "text/fold.hpp"
#include "recognition/names/name_key.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace referralbook::commands {

namespace {

using namespace std::string_view_literals;

enum class own_field { none, street, number, postcode, city, phone, email, birthday };

struct heading {
    std::string_view word;
    own_field field;
    bool whole;   ///< the heading is this word; else the word stands in it
};

// Folded, in the seven languages that headings are known in. What stands first counts.
constexpr std::array headings{heading{"fax", own_field::none, false}, heading{"birth", own_field::birthday, false},
    heading{"dob", own_field::birthday, true}, heading{"geburt", own_field::birthday, false},
    heading{"naissance", own_field::birthday, false}, heading{"nacimiento", own_field::birthday, false},
    heading{"nascita", own_field::birthday, false}, heading{"geboorte", own_field::birthday, false},
    heading{"nascimento", own_field::birthday, false}, heading{"mail", own_field::email, false},
    heading{"phone", own_field::phone, false}, heading{"mobile", own_field::phone, false},
    heading{"cell", own_field::phone, true}, heading{"telefon", own_field::phone, false},
    heading{"handy", own_field::phone, false}, heading{"movil", own_field::phone, false},
    heading{"telefono", own_field::phone, false}, heading{"mobil", own_field::phone, false},
    heading{"street number", own_field::number, true}, heading{"house number", own_field::number, true},
    heading{"hausnummer", own_field::number, true}, heading{"postcode", own_field::postcode, false},
    heading{"postal code", own_field::postcode, false}, heading{"zip", own_field::postcode, false},
    heading{"plz", own_field::postcode, false}, heading{"postleitzahl", own_field::postcode, true},
    heading{"code postal", own_field::postcode, true}, heading{"codigo postal", own_field::postcode, true},
    heading{"cap", own_field::postcode, true}, heading{"city", own_field::city, false},
    heading{"town", own_field::city, false}, heading{"suburb", own_field::city, true},
    heading{"ort", own_field::city, true}, heading{"stadt", own_field::city, true},
    heading{"ville", own_field::city, true}, heading{"ciudad", own_field::city, true},
    heading{"citta", own_field::city, true}, heading{"plaats", own_field::city, true},
    heading{"cidade", own_field::city, true}, heading{"street", own_field::street, false},
    heading{"address", own_field::street, true}, heading{"addr", own_field::street, true},
    heading{"address 1", own_field::street, true}, heading{"address line 1", own_field::street, true},
    heading{"home address", own_field::street, true}, heading{"strasse", own_field::street, false},
    heading{"adresse", own_field::street, true}, heading{"anschrift", own_field::street, true},
    heading{"rue", own_field::street, true}, heading{"calle", own_field::street, true},
    heading{"direccion", own_field::street, true}, heading{"indirizzo", own_field::street, true},
    heading{"via", own_field::street, true}, heading{"straat", own_field::street, true},
    heading{"adres", own_field::street, true}, heading{"endereco", own_field::street, true},
    heading{"rua", own_field::street, true}};

own_field field_of(std::string_view header) {
    auto words = text::folded(header);
    std::ranges::replace(words, '_', ' ');
    for (auto const& one : headings)
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
    std::vector<own_field> fields;
    for (auto const& header : table.headers) fields.push_back(field_of(header));
    for (auto const& [key, column] : place.columns)
        if (const auto at = static_cast<std::size_t>(column - table.first_column);
            column >= table.first_column && at < fields.size())
            // Where there is no column of areas, the towns or the postcodes stand for them.
            fields[at] = key != "area"              ? own_field::none
                : fields[at] == own_field::postcode ? own_field::postcode
                                                    : own_field::city;
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
        known_person person{one.row,
            {.who = one.who,
                .first = text("first_name"),
                .last = text("last_name"),
                .company = one.company,
                .phone = one.phone,
                .email = one.email,
                .street = {},
                .postcode = text("postcode"),
                .city = text("city"),
                .birthday = {}}};
        auto& facts = person.facts;
        // What the sheet Aliases says is one name is one.
        if (const auto meant = known.key(one.who); meant != recognition::name_key(one.who)) {
            const auto spelling = known.spelling_of(meant);
            facts.who = spelling.empty() ? meant : std::string{spelling};
            facts.first.clear(), facts.last.clear();
        }
        std::string number;
        for (std::size_t i = 0; i < fields.size() && i < row->cells.size(); ++i) {
            const auto content = fields[i] == own_field::none ? std::string{} : book::text_of(row->cells[i]);
            switch (fields[i]) {
            case own_field::street: add(facts.street, content, " "); break;
            case own_field::number: number = content; break;
            case own_field::postcode:
                if (facts.postcode.empty()) facts.postcode = content;
                break;
            case own_field::city:
                if (facts.city.empty()) facts.city = content;
                break;
            case own_field::phone: add(facts.phone, content, "; "); break;
            case own_field::email: add(facts.email, content, "; "); break;
            case own_field::birthday:
                if (facts.birthday.empty()) facts.birthday = birthday_text(row->cells[i], workbook.origin);
                break;
            case own_field::none: break;
            }
        }
        if (!facts.street.empty()) add(facts.street, number, " ");
        result.push_back(std::move(person));
    }
    return result;
}

}
