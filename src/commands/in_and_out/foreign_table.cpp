#include "commands/in_and_out/foreign_table.hpp"

#include "commands/name_columns.hpp"
#include "recognition/names/name_tokens.hpp"
#include "recognition/tables/heading_match.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <functional>
#include <set>
#include <map>

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
                say.tr("{1} entries of rare kinds were left out: the file has more kinds than a sheet has columns for.",
                    left_out_));
        std::vector<bool> used(headings_.size());
        if (!used.empty()) used.front() = true;
        for (auto const& row : rows_)
            for (std::size_t i = 0; i < row.size(); ++i) used[i] = used[i] || !row[i].empty();
        table.columns = static_cast<int>(std::ranges::count(used, true));
        const auto add = [&](auto const& row, int line) {
            table.lines.push_back(line);
            for (std::size_t i = 0; i < headings_.size(); ++i)
                if (used[i])
                    table.cells.push_back(i < row.size() && !row[i].empty() ? recognition::sample_cell{row[i]}
                                                                            : recognition::sample_cell{});
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

/// ="0731 22222", as programs write a number that is to keep its zeros: what stands between the marks.
std::string_view text_formula(std::string_view cell) {
    if (!cell.starts_with("=\"") || !cell.ends_with('"') || cell.size() < 3) return cell;
    const auto inside = cell.substr(2, cell.size() - 3);
    return inside.find('"') == std::string_view::npos ? inside : cell;
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

/// "1980-05-03" of "19800503" and of "1980-05-03T00:00:00Z"; any other text as it stands.
std::string whole_date(std::string_view text) {
    const auto time = text.find('T');
    auto date = text.substr(0, time);
    const bool at_midnight = time == std::string_view::npos ||
        text.substr(time).find_first_of("123456789") == text.npos;
    const auto digits = text::digits_of(date);
    if (!at_midnight || digits.size() != 8 || date.find_first_not_of("0123456789-") != std::string_view::npos)
        return std::string{text};
    return digits.substr(0, 4) + '-' + digits.substr(4, 2) + '-' + digits.substr(6);
}

void put_phones(by_heading& table, formats::card const& one) {
    bool first = true;
    std::size_t more = 1;
    for (auto const& [kind, value] : one.phones) {
        if (kind == "fax" || kind == "pager")
            table.put(kind == "fax" ? "Fax" : "Pager", value);
        else if (first)
            table.put("Phone", value);
        else if (kind == "mobile")
            table.put("Mobile", value);
        else
            table.put(numbered("Phone", ++more), value);
        first = first && (kind == "fax" || kind == "pager");
    }
}

}

std::string cell_text(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto letter = static_cast<unsigned char>(text[at]);
        if (letter == '\r') {
            if (!text.substr(at + 1).starts_with('\n')) result += '\n';
        } else if (letter >= ' ' ? letter != 0x7F : letter == '\n' || letter == '\t') {
            result += text[at];
        }
    }
    return book::text_of(result);
}

namespace {

/// How many lines of the file a record takes: line breaks may stand in its cells.
int lines_of(std::vector<std::string> const& cells) {
    int lines = 1;
    for (auto const& cell : cells)
        for (std::size_t at = 0; at < cell.size(); ++at)
            lines += cell[at] == '\n' || (cell[at] == '\r' && (at + 1 == cell.size() || cell[at + 1] != '\n'));
    return lines;
}

/// `Name,Phone` above `Kern, Anna,0731 555`: as many cells too many as begin with a blank are the rest of the cell
/// before.
std::vector<std::string> with_loose_commas(std::vector<std::string> cells, std::size_t width) {
    const auto is_rest = [](std::string const& cell) { return cell.size() > 1 && cell[0] == ' ' && cell[1] != ' '; };
    if (width < 2 || cells.size() <= width ||
        static_cast<std::size_t>(std::ranges::count_if(cells, is_rest)) != cells.size() - width || is_rest(cells[0]))
        return cells;
    std::vector<std::string> whole;
    for (auto& cell : cells)
        if (is_rest(cell))
            whole.back() += ',' + cell;
        else
            whole.push_back(std::move(cell));
    return whole;
}

/// "Full name" alone above "Kern, Anna": the commas are those of the names.
bool is_list_of_names(std::vector<formats::csv_record> const& records) {
    constexpr std::size_t most_parts = 3;   // "King, Martin, Jr"
    if (records.size() < 2 || records.front().cells.size() != 1) return false;
    const auto match = recognition::match_heading(records.front().cells.front());
    if (!match.whole || match.of(recognition::role::who) < 0.8f) return false;
    return std::all_of(records.begin() + 1, records.end(), [](formats::csv_record const& one) {
        return one.cells.size() <= most_parts &&
            std::all_of(one.cells.begin() + 1, one.cells.end(), [](std::string const& cell) {
                return std::ranges::any_of(cell, text::is_letter) &&
                    cell.find_first_of("0123456789@") == std::string::npos;
            });
    });
}

std::vector<formats::csv_record> with_whole_names(std::vector<formats::csv_record> records) {
    for (auto& record : records) {
        for (std::size_t i = 1; i < record.cells.size(); ++i)
            record.cells[0].append(", ").append(text::trimmed(record.cells[i]));
        record.cells.resize(1);
    }
    return records;
}

}

foreign_table table_of(formats::csv_table const& file, text::language const& say) {
    if (file.widest > 1 && is_list_of_names(file.records)) {
        auto whole = file;
        whole.records = with_whole_names(std::move(whole.records));
        whole.widest = 1;
        return table_of(whole, say);
    }
    foreign_table table;
    std::size_t headings = 0;   // of the first line that is no title
    for (auto const& record : file.records) {
        if (headings < 2) headings = record.cells.size();
        table.columns = std::max(table.columns, static_cast<int>(record.cells.size()));
    }
    const auto columns = static_cast<std::size_t>(table.columns);
    table.cells.reserve(file.records.size() * columns);
    int next_line = 0;
    for (auto const& record : file.records) {
        if (next_line > 0 && record.line > next_line) {   // blank lines part a table from what stands below it
            table.lines.push_back(next_line);
            table.cells.resize(table.cells.size() + columns);
        }
        next_line = record.line + lines_of(record.cells);
        table.lines.push_back(record.line);
        const auto cells = with_loose_commas(record.cells, headings);
        for (std::size_t i = 0; i < columns; ++i) {
            auto text = i < cells.size() ? cell_text(formats::restored(text_formula(cells[i]))) : std::string{};
            table.cells.push_back(
                text.empty() ? recognition::sample_cell{} : recognition::sample_cell{std::move(text)});
        }
    }
    if (file.open_quote_line > 0)
        table.remarks.push_back(
            say.tr("A quotation mark in line {1} is never closed; it was taken as a letter.", file.open_quote_line));
    if (file.widest > formats::most_cells)
        table.remarks.push_back(say.tr(
            "The widest line has {1} cells; the first {2} of each line were read.", file.widest, formats::most_cells));
    if (file.cut_cells > 0)
        table.remarks.push_back(say.trn("{1} cell was longer than a sheet holds; the beginning was read.",
            "{1} cells were longer than a sheet holds; the beginning was read.", file.cut_cells));
    if (file.more_records)
        table.remarks.push_back(
            say.tr("The file has more lines than a sheet holds; the first {1} were read.", formats::most_records));
    return table;
}

foreign_table table_of(std::span<formats::card const> cards, text::language const& say) {
    by_heading table;
    for (const auto* heading : {"Full name", "First name", "Last name", "Company", "Phone", "E-mail"})
        table.expect(heading);
    int pictures = 0;
    int groups = 0;
    for (auto const& one : cards) {
        if (one.is_group) {
            ++groups;
            continue;
        }
        table.next(one.line);
        pictures += one.pictures;
        auto name = one.full_name;
        if (name.empty())
            for (auto const* part : {&one.prefix, &one.given, &one.additional, &one.family, &one.suffix})
                text::append_if_any(name, " ", cell_text(*part));
        if (is_contact_point(one, name)) name.clear();   // a card must have a name, and this one had none
        // A card must have a name: that of an office is its company.
        if (name != one.company || !(one.given + one.family).empty()) table.put("Full name", name);
        put_name(table, one, name);
        table.put("Company", one.company.empty() && (one.given + one.family).empty() ? one.unit : one.company);
        put_phones(table, one);
        for (std::size_t i = 0; i < one.emails.size(); ++i) table.put(numbered("E-mail", i + 1), one.emails[i].value);
        table.put("Department", one.company.empty() ? "" : one.unit);
        table.put("Job title", one.title);
        table.put("Nickname", one.nickname);
        // A book of an office wants to know where they work.
        auto addresses = one.addresses;
        std::ranges::stable_sort(addresses, std::greater{}, [](auto const& address) { return address.kind == "work"; });
        for (std::size_t i = 0; i < addresses.size(); ++i) {
            auto const& address = addresses[i];
            table.put(numbered("Street", i + 1), address.street);
            table.put(numbered("City", i + 1), address.city);
            table.put(numbered("State", i + 1), address.region);
            table.put(numbered("Postcode", i + 1), address.postcode);
            table.put(numbered("Country", i + 1), address.country);
        }
        for (auto const& page : one.pages) table.put("Website", page.value);
        table.put("Birthday", whole_date(one.birthday));
        table.put("Type", one.categories);
        table.put("Notes", one.note);
        for (auto const& other : one.others) table.put(other.kind, other.value);
    }
    auto result = table.take(say);
    result.of_cards = true;
    if (pictures > 0)
        result.remarks.push_back(say.trn("{1} picture, sound or key is not taken over.",
            "{1} pictures, sounds or keys are not taken over.", pictures));
    if (groups > 0)
        result.remarks.push_back(
            say.trn("{1} group of contacts is not taken over.", "{1} groups of contacts are not taken over.", groups));
    return result;
}

foreign_table joined(foreign_table table, std::set<std::string> const& headings) {
    if (!table.of_cards || table.rows() == 0) return table;
    std::vector<int> into(static_cast<std::size_t>(table.columns), -1), kept;
    int phone = -1, email = -1;
    for (int column = 0; column < table.columns; ++column) {
        const auto heading = book::text_of(table.at(0, column).value);
        const bool is_phone = heading == "Mobile" || heading.starts_with("Phone"),
                   is_email = heading.starts_with("E-mail");
        int& first = is_phone ? phone : email;
        if ((is_phone || is_email) && first >= 0 && !headings.contains(text::folded(heading))) {
            into[static_cast<std::size_t>(column)] = first;
            continue;
        }
        if (heading == "Phone" || heading == "E-mail") first = column;
        kept.push_back(column);
    }
    std::vector<recognition::sample_cell> cells;
    for (int row = 0; row < table.rows(); ++row)
        for (const int column : kept) {
            auto text = book::text_of(table.at(row, column).value);
            for (int further = column + 1; row > 0 && further < table.columns; ++further)
                if (into[static_cast<std::size_t>(further)] == column)
                    if (const auto more = book::text_of(table.at(row, further).value); !more.empty())
                        text::append_part(text, "; ", more);
            cells.push_back(text.empty() ? recognition::sample_cell{} : recognition::sample_cell{std::move(text)});
        }
    table.cells = std::move(cells);
    table.columns = static_cast<int>(kept.size());
    return table;
}

int filled_cells(foreign_table const& table, int row) {
    int filled = 0;
    for (int column = 0; column < table.columns; ++column) filled += !book::is_blank(table.at(row, column).value);
    return filled;
}

bool is_blank_row(foreign_table const& table, int row) { return filled_cells(table, row) == 0; }

recognition::sheet_sample sample_of(foreign_table const& table) {
    recognition::sheet_sample sample;
    sample.rows = table.rows();
    sample.columns = table.columns;
    sample.used_rows = table.rows();
    sample.origin = table.origin;
    sample.cells.assign(
        table.cells.begin(), table.cells.begin() + static_cast<std::ptrdiff_t>(sample.rows) * table.columns);
    return sample;
}

}
