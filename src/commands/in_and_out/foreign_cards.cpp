#include "commands/in_and_out/foreign_cards.hpp"

#include "commands/name_columns.hpp"
#include "recognition/names/name_tokens.hpp"
#include "recognition/tables/further_headings.hpp"
#include "recognition/tables/heading_places.hpp"
#include "recognition/tables/heading_senses.hpp"
#include "recognition/tables/heading_words.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <utility>

namespace referralbook::commands {

namespace {

/// Builds a table from cells under headings that come up one by one.
class by_heading {
public:
    void put(std::string const& heading, std::string_view text) {
        auto content = cell_text(text.substr(0, formats::longest_cell));
        if (content.empty()) return;
        if (headings_.size() >= formats::most_cells && !columns_.contains(heading)) {
            ++left_out_;
            return;
        }
        const auto [place, fresh] = columns_.try_emplace(heading, headings_.size());
        if (fresh) headings_.push_back(heading);
        auto& row = rows_.back();
        if (row.size() <= place->second) row.resize(place->second + 1);
        auto& cell = row[place->second];
        text::append_part(cell, "\n", content);
    }
    void next(int line) {
        rows_.emplace_back();
        lines_.push_back(line);
    }
    /// A heading that keeps its place although its first card lacks it.
    void expect(std::string const& heading) {
        if (columns_.try_emplace(heading, headings_.size()).second) headings_.push_back(heading);
    }

    /// The table of what was put, its first heading there even where nobody has it.
    foreign_table take(text::language const& say) const {
        foreign_table table;
        if (left_out_ > 0)
            table.remarks.push_back(
                say.trn("{1} entry of a rare kind was left out: the file has more kinds than a sheet has columns for.",
                    "{1} entries of rare kinds were left out: the file has more kinds than a sheet has columns for.",
                    left_out_));
        std::vector<std::size_t> filled(headings_.size()), used, cells;   // cells: of each used column
        if (!filled.empty()) filled.front() = rows_.size() + 1;
        for (auto const& row : rows_)
            for (std::size_t i = 0; i < row.size(); ++i) filled[i] += !row[i].empty();
        for (std::size_t i = 0; i < filled.size(); ++i)
            if (filled[i] > 0) used.push_back(i), cells.push_back(filled[i]);
        const auto part = part_that_is_taken(cells, rows_.size() + 1, table.remarks, say);
        table.columns = static_cast<int>(part.columns.size());
        const auto add = [&](auto const& row, int line) {
            if (table.lines.size() == part.rows) return;
            table.lines.push_back(line);
            for (const int column : part.columns) {
                const auto i = used[static_cast<std::size_t>(column)];
                table.cells.push_back(
                    i < row.size() && !row[i].empty() ? recognition::sample_cell{row[i]} : recognition::sample_cell{});
            }
        };
        add(headings_, 0);
        for (std::size_t i = 0; i < rows_.size(); ++i) add(rows_[i], lines_[i]);
        return table;
    }

private:
    std::map<std::string, std::size_t, std::less<>> columns_;
    std::vector<std::string> headings_;
    std::vector<std::vector<std::string>> rows_;
    std::vector<int> lines_;
    std::size_t left_out_ = 0;
};

/// "Phone 2"; the first has no number.
std::string numbered(std::string heading, std::size_t number) {
    if (number > 1) heading.append(" ").append(std::to_string(number));
    return heading;
}

/// True where a name has all words of a title or degree: "Dr" is none of "Drew Hale".
bool holds_words(std::string_view name, std::string_view words) {
    std::set<std::string> keys;
    for (auto const& part : recognition::name_parts_in(name))
        for (auto const& word : part) keys.insert(word.key);
    for (auto const& part : recognition::name_parts_in(words))
        for (auto const& word : part)
            if (!keys.contains(word.key)) return false;
    return true;
}

/// First and last name; title and degrees only where the full name lacks them.
void put_name(by_heading& table, formats::card const& one, std::string const& full) {
    const auto put = [&](std::string const& heading, std::string const& text) {
        if (std::ranges::find(one.others, heading, &formats::card_value::kind) == one.others.end())
            table.put(heading, text);
    };
    put("First name", one.given + ' ' + one.additional);
    put("Last name", last_name_with(one.family, one.suffix));
    if (!holds_words(full, one.prefix)) put("Title", one.prefix);
    for (auto const& part : recognition::name_parts_in(one.suffix))
        if (const auto text = recognition::written(part); !recognition::is_generation(part) && !holds_words(full, text))
            put("Suffix", text);
}

/// True for a name that is an address or a number of the card, as programs write it for somebody without a name.
bool is_contact_point(formats::card const& one, std::string const& name) {
    const auto is = [&](formats::card_value const& point) { return text::folded(point.value) == text::folded(name); };
    return (one.given + one.family).empty() &&
        (std::ranges::any_of(one.emails, is) || std::ranges::any_of(one.phones, is));
}

/// "1980-05-03" of "19800503" and of "1980-05-03T22:00:00Z"; any other text as it stands.
std::string whole_date(std::string_view text) {
    const auto time = text.find('T');
    auto date = text.substr(0, time);
    const auto digits = text::digits_of(date);
    if (digits.size() != 8 || date.find_first_not_of("0123456789-") != std::string_view::npos) return std::string{text};
    return digits.substr(0, 4) + '-' + digits.substr(4, 2) + '-' + digits.substr(6);
}

/// The groups of a card without those that an address book puts everybody into: "Client" of "Client, myContacts".
std::string without_housekeeping(std::string_view categories) {
    std::string kept;
    text::each_part(categories, ",", [&](std::string_view part) {
        const auto word = text::folded(text::trimmed(part));
        if (word != "mycontacts" && word != "starred") text::append_if_any(kept, ", ", text::trimmed(part));
    });
    return kept;
}

/// "mobile" of what its owner calls "Móvil trabajo", "home" of "Domicile"; else as the card says.
std::string kind_of(std::string const& kind, std::string const& label) {
    using recognition::heading_sense;
    if (label.empty() || (!kind.empty() && kind != "work" && kind != "home")) return kind;
    if (recognition::any_word_is(heading_sense::fax, label)) return "fax";
    if (recognition::any_word_is(heading_sense::mobile, label)) return "mobile";
    const auto place = kind.empty() ? recognition::place_alone(label) : std::nullopt;
    if (!place || *place == recognition::place_of_life::other) return kind;
    return *place == recognition::place_of_life::home ? "home" : "work";
}

/// "assistant phone" of a number or an address that is somebody else's; "" of one that is their own.
std::string heading_of_others(formats::card_value const& point, std::string_view what) {
    return recognition::says_not_their_own(point.kind) ? point.kind + ' ' + std::string{what} : std::string{};
}

/// True for what came from a column of a book: that is where it goes, where no other line says so.
bool put_back(by_heading& table, std::string const& heading, std::string_view text) {
    if (!heading.empty() && heading != formats::stands_elsewhere) table.put(heading, text);
    return !heading.empty();
}

/// True where the mobile comes before the other phones; the headings of those of the home go into `at_home`.
bool put_phones(by_heading& table, formats::card const& one, std::vector<std::string>& at_home) {
    std::size_t phones = 0;
    bool mobile_first = false;
    for (auto const& point : one.phones) {
        if (put_back(table, point.heading, point.value)) continue;
        const auto kind = kind_of(point.kind, point.label.text);
        if (kind == "fax" || kind == "pager") {
            table.put(kind == "fax" ? "Fax" : "Pager", point.value);
        } else if (const auto others = heading_of_others(point, "phone"); !others.empty()) {
            table.put(others, point.value);
        } else if (kind == "mobile") {
            table.put("Mobile", point.value);
            mobile_first = mobile_first || phones == 0;
        } else {
            table.put(numbered("Phone", ++phones), point.value);
            if (kind == "home") at_home.push_back(numbered("Phone", phones));
        }
    }
    return mobile_first;
}

void put_emails(by_heading& table, formats::card const& one) {
    std::size_t emails = 0;
    for (auto const& point : one.emails) {
        if (put_back(table, point.heading, point.value)) continue;
        const auto others = heading_of_others(point, "e-mail");
        table.put(others.empty() ? numbered("E-mail", ++emails) : others, point.value);
    }
}

std::string name_of_card(formats::card const& one) {
    auto name = one.full_name;
    if (name.empty())
        for (auto const* part : {&one.prefix, &one.given, &one.additional, &one.family, &one.suffix})
            text::append_if_any(name, " ", cell_text(*part));
    return is_contact_point(one, name) ? std::string{} : name;   // a card must have a name, and this one had none
}

/// Of a person and of the company.
void put_names(by_heading& table, formats::card const& one) {
    const auto name = name_of_card(one);
    const bool is_person = !(one.given + one.family).empty();
    // A card must have a name: that of an office is its company.
    if (name != one.company || is_person) table.put("Full name", name);
    put_name(table, one, name);
    table.put("Company", one.company.empty() && !is_person ? one.unit : one.company);
}

/// A book of an office wants to know where they work: that comes first.
void put_addresses(by_heading& table, formats::card const& one) {
    auto addresses = one.addresses;
    std::ranges::stable_sort(addresses, std::greater{},
        [](auto const& address) { return kind_of(address.kind, address.label.text) == "work"; });
    std::size_t number = 0;
    for (auto const& address : addresses) {
        if (address.headings == formats::stands_elsewhere) continue;
        ++number;
        auto headings = std::string_view{address.headings};
        const auto put = [&](std::string const& usual, std::string const& text) {
            const auto own = headings.substr(0, headings.find('\n'));
            headings.remove_prefix(std::min(headings.size(), own.size() + 1));
            table.put(own.empty() ? numbered(usual, number) : std::string{own}, text);
        };
        put("Street", address.street);
        put("City", address.city);
        put("State", address.region);
        put("Postcode", address.postcode);
        put("Country", address.country);
        put("PO box", address.box);
    }
}

/// Adds to the remarks what of the cards is not in the table.
void say_what_is_left_out(
    std::vector<std::string>& remarks, int pictures, int groups, int entries, text::language const& say) {
    if (pictures > 0)
        remarks.push_back(say.trn("{1} picture, sound or key is not taken over.",
            "{1} pictures, sounds or keys are not taken over.", pictures));
    if (groups > 0)
        remarks.push_back(
            say.trn("{1} group of contacts is not taken over.", "{1} groups of contacts are not taken over.", groups));
    if (entries > 0)
        remarks.push_back(say.trn("{1} entry of a card was left out: of each card the first {2} are read.",
            "{1} entries of cards were left out: of each card the first {2} are read.", entries,
            formats::most_entries));
}

}

foreign_table table_of(std::span<formats::card const> cards, text::language const& say) {
    by_heading table;
    for (const auto* heading : {"Full name", "First name", "Last name", "Company", "Phone", "E-mail"})
        table.expect(heading);
    std::vector<bool> mobile_first{false};   // of the headings
    std::vector<std::vector<std::string>> at_home(1);
    int pictures = 0;
    int groups = 0;
    int entries = 0;
    for (auto const& one : cards) {
        if (one.is_group) {
            ++groups;
            continue;
        }
        table.next(one.line);
        pictures += one.pictures;
        entries += one.left_out;
        put_names(table, one);
        mobile_first.push_back(put_phones(table, one, at_home.emplace_back()));
        put_emails(table, one);
        table.put("Department", one.company.empty() ? "" : one.unit);
        const auto put_once = [&](std::string const& property, std::string const& usual, std::string const& text) {
            const auto own = one.headings.find(property);
            table.put(own == one.headings.end() ? usual : own->second, text);
        };
        put_once("TITLE", "Job title", one.title);
        put_once("NICKNAME", "Nickname", one.nickname);
        put_addresses(table, one);
        for (auto const& page : one.pages)
            if (!put_back(table, page.heading, page.value)) table.put("Website", page.value);
        put_once("BDAY", "Birthday", whole_date(one.birthday));
        table.put("Type", without_housekeeping(one.categories));
        table.put("Notes", one.note);
        for (auto const& other : one.others) table.put(other.kind, other.value);
    }
    auto result = table.take(say);
    result.of_cards = true;
    result.mobile_first = std::move(mobile_first);
    result.at_home = std::move(at_home);
    say_what_is_left_out(result.remarks, pictures, groups, entries, say);
    return result;
}

namespace {

/// With the telephones of the home in a last column of their own.
foreign_table with_home_phones(foreign_table table) {
    const bool any = std::ranges::any_of(table.at_home, [](auto const& row) { return !row.empty(); });
    if (!any || table.at_home.size() != static_cast<std::size_t>(table.rows())) return table;
    std::vector<recognition::sample_cell> cells;
    for (int row = 0; row < table.rows(); ++row) {
        std::string home = row == 0 ? "Home phone" : "";
        auto const& headings = table.at_home[static_cast<std::size_t>(row)];
        for (int column = 0; column < table.columns; ++column) {
            auto cell = table.at(row, column);
            if (row > 0 && std::ranges::find(headings, book::text_of(table.at(0, column).value)) != headings.end())
                text::append_part(home, "; ", book::text_of(std::exchange(cell, {}).value));
            cells.push_back(std::move(cell));
        }
        cells.push_back(home.empty() ? recognition::sample_cell{} : recognition::sample_cell{std::move(home)});
    }
    table.cells = std::move(cells);
    ++table.columns;
    return table;
}

}

foreign_table joined(foreign_table table, std::set<std::string> const& headings) {
    if (!table.of_cards || table.rows() == 0) return table;
    if (headings.contains("home phone")) table = with_home_phones(std::move(table));
    std::vector<int> into(static_cast<std::size_t>(table.columns), -1), kept;
    int phone = -1, email = -1, mobile = -1;
    for (int column = 0; column < table.columns; ++column) {
        const auto heading = book::text_of(table.at(0, column).value);
        const bool is_mobile = recognition::is_heading_of(recognition::heading_sense::mobile, heading);
        const bool is_phone = is_mobile || recognition::heads_further(heading, recognition::role::phone),
                   is_email = heading.starts_with("E-mail");
        if (heading == "Mobile") mobile = column;
        int& first = is_phone ? phone : email;
        if ((is_phone || is_email) && first >= 0 && !headings.contains(text::folded(heading)) &&
            !(is_mobile && headings.contains("mobile"))) {
            into[static_cast<std::size_t>(column)] = first;
            continue;
        }
        if (heading == "Phone" || heading == "E-mail") first = column;
        kept.push_back(column);
    }
    // Mobiles alone are the phones of a book without a column for them.
    if (mobile >= 0 && phone < 0 && !headings.contains("mobile"))
        table.cells[static_cast<std::size_t>(mobile)].value = std::string{"Phone"};
    std::vector<recognition::sample_cell> cells;
    for (int row = 0; row < table.rows(); ++row)
        for (const int column : kept) {
            auto text = book::text_of(table.at(row, column).value);
            for (int further = column + 1; row > 0 && further < table.columns; ++further) {
                if (into[static_cast<std::size_t>(further)] != column) continue;
                const auto more = book::text_of(table.at(row, further).value);
                if (more.empty()) continue;
                if (further == mobile && table.mobile_first[static_cast<std::size_t>(row)])
                    text = text.empty() ? more : more + "; " + text;
                else
                    text::append_part(text, "; ", more);
            }
            cells.push_back(text.empty() ? recognition::sample_cell{} : recognition::sample_cell{std::move(text)});
        }
    table.cells = std::move(cells);
    table.columns = static_cast<int>(kept.size());
    return table;
}

}
