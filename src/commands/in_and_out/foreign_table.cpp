#include "commands/in_and_out/foreign_table.hpp"

#include "commands/sheet_table.hpp"
#include "recognition/tables/heading_match.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace referralbook::commands {

namespace {

using text::to_say;

/// What readers call columns that the file itself does not name. Recognition knows these words; people read them in
/// their own language.
constexpr std::array given_headings{to_say("Full name"), to_say("Name"), to_say("First name"), to_say("Last name"),
    to_say("Title"), to_say("Suffix"), to_say("Nickname"), to_say("Company"), to_say("Department"), to_say("Job title"),
    to_say("Phone"), to_say("Mobile"), to_say("Home phone"), to_say("Work phone"), to_say("Fax"), to_say("Pager"),
    to_say("E-mail"), to_say("Home e-mail"), to_say("Work e-mail"), to_say("Website"), to_say("Address"),
    to_say("Street"), to_say("City"), to_say("State"), to_say("Postcode"), to_say("Country"), to_say("PO box"),
    to_say("Birthday"), to_say("Type"), to_say("Notes"), to_say("Referred by")};

/// ="0731 22222", as programs write a number that is to keep its zeros: what stands between the marks.
std::string_view text_formula(std::string_view cell) {
    if (!cell.starts_with("=\"") || !cell.ends_with('"') || cell.size() < 3) return cell;
    const auto inside = cell.substr(2, cell.size() - 3);
    return inside.find('"') == std::string_view::npos ? inside : cell;
}

/// '0731 22222, as spreadsheets mark a number that is to stay a text: without the mark.
std::string_view without_text_mark(std::string_view cell) {
    constexpr std::size_t least_digits = 4;
    if (!cell.starts_with('\'') || text::digits_of(cell).size() < least_digits) return cell;
    const auto number = cell.substr(1);
    return number.find_first_not_of("0123456789 +-/().") == std::string_view::npos ? number : cell;
}

/// How many lines of the file a record takes: line breaks may stand in its cells.
int lines_of(std::vector<std::string> const& cells) {
    int lines = 1;
    for (auto const& cell : cells)
        for (std::size_t at = 0; at < cell.size(); ++at)
            lines += cell[at] == '\n' || (cell[at] == '\r' && (at + 1 == cell.size() || cell[at + 1] != '\n'));
    return lines;
}

/// Visits the records and the blank lines between them, which part a table from what stands below it: one row for
/// several, without a record.
template <class Visit> void each_row(formats::csv_table const& file, Visit const& visit) {
    int next_line = 0;
    for (auto const& record : file.records) {
        if (next_line > 0 && record.line > next_line) visit(nullptr, next_line);
        next_line = record.line + lines_of(record.cells);
        visit(&record, record.line);
    }
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

/// `"Name;Phone;Notes"`, each whole line in quotation marks: the cells that stand within. Nothing where the lines do
/// not all have as many, as "Full name" above "Kern, Anna".
std::optional<formats::csv_table> cells_of_quoted_lines(formats::csv_table const& file) {
    if (file.widest != 1 || file.records.size() < 2) return {};
    std::string text;
    for (auto const& record : file.records) text::append_part(text, "\n", record.cells.front());
    auto within = formats::read_csv(text, formats::delimiter_of(text));
    const bool even = within.widest > 1 && within.records.size() == file.records.size() &&
        std::ranges::all_of(within.records, [&](auto const& one) { return one.cells.size() == within.widest; });
    if (!even) return {};
    for (std::size_t i = 0; i < file.records.size(); ++i) within.records[i].line = file.records[i].line;
    within.more_records = file.more_records;
    within.open_quote_line = file.open_quote_line;
    return within;
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

part_of_table part_that_is_taken(std::span<std::size_t const> filled, std::size_t rows,
    std::vector<std::string>& remarks, text::language const& say) {
    const bool too_large = rows * filled.size() > most_cells_of_table;
    part_of_table part{{}, rows};
    std::size_t lone = 0;
    for (std::size_t i = 0; i < filled.size(); ++i)
        if (!too_large || filled[i] > 1)
            part.columns.push_back(static_cast<int>(i));
        else
            lone += filled[i];
    if (lone > 0)
        remarks.push_back(say.trn("The table is very large: {1} column with one cell alone was left out.",
            "The table is very large: {1} columns with one cell alone were left out.", lone));
    const auto most_rows = most_cells_of_table / std::max<std::size_t>(part.columns.size(), 1);
    if (rows > most_rows) {
        part.rows = most_rows;
        remarks.push_back(say.tr(
            "The table is too large: the first {1} rows were read. Divide the file and import the parts.", most_rows));
    }
    return part;
}

foreign_table table_of(formats::csv_table const& file, text::language const& say) {
    if (file.widest > 1 && is_list_of_names(file.records)) {
        auto whole = file;
        whole.records = with_whole_names(std::move(whole.records));
        whole.widest = 1;
        return table_of(whole, say);
    }
    if (const auto within = cells_of_quoted_lines(file)) return table_of(*within, say);
    foreign_table table;
    std::size_t headings = 0, columns = 0;   // of the first line that is no title; of the widest
    for (auto const& record : file.records) {
        if (headings < 2) headings = record.cells.size();
        columns = std::max(columns, record.cells.size());
    }
    const bool may_be_too_large = 2 * file.records.size() * columns > most_cells_of_table;   // with a gap behind each
    std::vector<std::size_t> filled(columns);
    std::size_t rows = 0;
    each_row(file, [&](formats::csv_record const* record, int /*line*/) {
        ++rows;
        if (!record || !may_be_too_large) return;
        const auto cells = with_loose_commas(record->cells, headings);
        for (std::size_t i = 0; i < cells.size(); ++i) filled[i] += !text::trimmed(cells[i]).empty();
    });
    const auto part = part_that_is_taken(filled, rows, table.remarks, say);
    table.columns = static_cast<int>(part.columns.size());
    table.cells.reserve(part.rows * part.columns.size());
    each_row(file, [&](formats::csv_record const* record, int line) {
        if (table.lines.size() == part.rows) return;
        table.lines.push_back(line);
        const auto cells = record ? with_loose_commas(record->cells, headings) : std::vector<std::string>{};
        for (const int column : part.columns) {
            const auto i = static_cast<std::size_t>(column);
            auto text = i < cells.size() ? cell_text(without_text_mark(formats::restored(text_formula(cells[i]))))
                                         : std::string{};
            table.cells.push_back(
                text.empty() ? recognition::sample_cell{} : recognition::sample_cell{std::move(text)});
        }
    });
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

std::string heading_said(foreign_table const& table, std::string const& heading, text::language const& say) {
    if (!table.of_cards && !table.made.contains(heading)) return heading;
    const auto number = heading.find_last_not_of("0123456789") + 1;
    const auto kind = text::trimmed(std::string_view{heading}.substr(0, number));
    const auto further = heading.substr(kind.size());   // " 2"
    if (std::ranges::find(given_headings, kind) != given_headings.end()) return say.tr(kind) + further;
    constexpr std::string_view phone = " phone", e_mail = " e-mail";   // behind a label of the file
    if (kind.ends_with(phone)) return say.tr("{1} phone", kind.substr(0, kind.size() - phone.size())) + further;
    if (kind.ends_with(e_mail)) return say.tr("{1} e-mail", kind.substr(0, kind.size() - e_mail.size())) + further;
    return heading;
}

void add_column(foreign_table& table, std::vector<std::string> const& texts) {
    std::vector<recognition::sample_cell> all;
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns; ++column) all.push_back(table.at(row, column));
        auto const& text = texts[static_cast<std::size_t>(row)];
        all.push_back(text.empty() ? recognition::sample_cell{} : recognition::sample_cell{text});
    }
    table.cells = std::move(all);
    ++table.columns;
}

int filled_cells(foreign_table const& table, int row) {
    int filled = 0;
    for (int column = 0; column < table.columns; ++column) filled += !book::is_blank(table.at(row, column).value);
    return filled;
}

std::string exact_text_at(foreign_table const& table, int row, int column) {
    return book::text_of(exact_text(table.at(row, column), table.origin));
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
