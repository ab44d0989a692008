#include "calc/files/import_file.hpp"
#include "calc/files/file_choice.hpp"
#include "calc/files/hidden_document.hpp"
#include "calc/office/as.hpp"
#include "calc/office/charset.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"
#include "calc/reading/survey.hpp"
#include "calc/sheets/cell_links.hpp"
#include "calc/sheets/column_cells.hpp"
#include "commands/in_and_out/foreign_cards.hpp"
#include "commands/in_and_out/foreign_links.hpp"
#include "files/file_name.hpp"
#include "files/whole_file.hpp"
#include "formats/code_pages.hpp"
#include "formats/encoding.hpp"
#include "text/letters.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>

#include <algorithm>
#include <utility>

namespace referralbook::calc {

using namespace com::sun::star;
using commands::foreign_table;
namespace fs = std::filesystem;

namespace {

constexpr int most_columns = 1000;
constexpr std::uintmax_t most_bytes = 500'000'000;

bool starts_like_cards(std::string_view bytes) {
    const auto head = text::in_capitals(
        formats::utf8_of(bytes.substr(0, 400), formats::encoding_of(bytes.substr(0, 400))));
    return head.find("BEGIN:VCARD") != std::string::npos;
}

bool is_workbook(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0") || bytes.starts_with("<?xml");
}

/// The rows and columns of a sheet that a table is read from.
struct taken_area {
    std::vector<int> rows, columns;   ///< of the sheet, counted from 0
};

/// The rows in which anything stands, with the blank ones between them; of many one.
std::vector<int> rows_with_content(std::vector<std::pair<int, int>> spans, int first) {
    constexpr int most_blank = 100;
    std::ranges::sort(spans);
    std::vector<int> rows;
    int next = first;
    for (auto const& [from, to] : spans) {
        if (from - next > most_blank) rows.push_back(next), next = from;
        for (; next <= to; ++next) rows.push_back(next);
    }
    return rows;
}

/// A lone cell far below or far to the right makes no table of a thousand million cells.
taken_area area_to_take(sheet_ref const& sheet, std::vector<std::string>& remarks, text::language const& writes) {
    const auto used = used_area(sheet);
    const auto content = as<sheet::XCellRangesQuery>(sheet)->queryContentCells(any_content)->getRangeAddresses();
    const int end = used.StartColumn + most_columns;
    int last = used.StartColumn - 1, widest = 0;
    std::vector<std::pair<int, int>> spans;
    for (auto const& part : content) {
        widest = std::max(widest, part.EndColumn - used.StartColumn + 1);
        if (part.StartColumn >= end) continue;
        last = std::max(last, std::min<int>(part.EndColumn, end - 1));
        spans.emplace_back(part.StartRow, part.EndRow);
    }
    if (widest > most_columns)
        remarks.push_back(
            writes.tr("The widest line has {1} cells; the first {2} of each line were read.", widest, most_columns));
    std::vector<std::size_t> filled(static_cast<std::size_t>(last - used.StartColumn + 1));
    for (auto const& part : content)
        for (int column = part.StartColumn; column <= std::min<int>(part.EndColumn, last); ++column)
            filled[static_cast<std::size_t>(column - used.StartColumn)] += static_cast<std::size_t>(
                part.EndRow - part.StartRow + 1);
    taken_area area{rows_with_content(std::move(spans), used.StartRow), {}};
    const auto part = commands::part_that_is_taken(filled, area.rows.size(), remarks, writes);
    area.rows.resize(part.rows);
    for (const int column : part.columns) area.columns.push_back(used.StartColumn + column);
    return area;
}

/// Where a row or a column of the sheet stands in the table; -1 where it was not taken.
int place_among(std::vector<int> const& taken, int wanted) {
    const auto found = std::ranges::lower_bound(taken, wanted);
    return found == taken.end() || *found != wanted ? -1 : static_cast<int>(found - taken.begin());
}

foreign_table table_on(document_ref const& document, sheet_ref const& sheet, text::language const& writes) {
    foreign_table table;
    table.origin = origin_of(document);
    const auto area = area_to_take(sheet, table.remarks, writes);
    table.columns = static_cast<int>(area.columns.size());
    for (const int row : area.rows) table.lines.push_back(row + 1);
    if (area.rows.empty() || area.columns.empty()) return table;
    table.cells.resize(area.rows.size() * area.columns.size());
    date_formats formats{document};
    for (std::size_t from = 0, to = 0; from < area.rows.size(); from = to) {   // rows that follow each other
        for (to = from + 1; to < area.rows.size() && area.rows[to] == area.rows[to - 1] + 1;) ++to;
        for (int column = 0; column < table.columns; ++column) {
            auto cells = column_cells(
                sheet, formats, area.columns[static_cast<std::size_t>(column)], area.rows[from], area.rows[to - 1]);
            for (std::size_t i = 0; i < cells.size(); ++i) {
                if (auto* text = std::get_if<std::string>(&cells[i].value)) *text = commands::cell_text(*text);
                table.at(static_cast<int>(from + i), column) = std::move(cells[i]);
            }
        }
    }
    const auto area_of_table = sheet->getCellRangeByPosition(
        area.columns.front(), area.rows.front(), area.columns.back(), area.rows.back());
    std::vector<commands::foreign_link> links;
    for (auto const& all : {links_in(area_of_table), link_formulas_in(area_of_table)})
        for (auto const& one : all)
            if (const int row = place_among(area.rows, one.row), column = place_among(area.columns, one.column);
                one.alone && row >= 0 && column >= 0)
                links.push_back({row, column, one.target});
    return commands::with_targets_of_links(std::move(table), links, writes);
}

book::result<import_file> from_workbook(
    command_call const& call, fs::path const& path, file_reading const& how, text::language const& writes) {
    const auto name = files::text_of(path.filename());
    const hidden_document hidden{call.context, path, opened_for::reading};
    if (!hidden.document().is())
        return book::refuse(
            tr("The file {1} could not be opened: it may need a password, or is no workbook. Save it as "
               ".ods, .xlsx or .csv without a password and import that.",
                name));
    import_file file;
    const int sheets = as<container::XIndexAccess>(hidden.document()->getSheets())->getCount();
    for (int i = 0; i < sheets; ++i) file.sheets.push_back(title_of(sheet_at(hidden.document(), i)));
    const auto take = [&](sheet_ref const& sheet) {
        file.sheet = title_of(sheet);
        file.table = table_on(hidden.document(), sheet, writes);
    };
    if (how.sheet) {
        const auto sheet = sheet_named(hidden.document(), *how.sheet);
        if (!sheet.is()) return book::refuse(tr("The file {1} has no sheet {2}.", name, *how.sheet));
        take(sheet);
        return file;
    }
    for (const bool contacts : {true, false})   // a sheet of contacts before any other table
        for (int i = 0; i < sheets; ++i) {
            const auto kind = survey_of(hidden.document(), sheet_at(hidden.document(), i)).kind;
            const bool fits = contacts
                ? kind == recognition::sheet_kind::contacts || kind == recognition::sheet_kind::contacts_and_referrals
                : kind != recognition::sheet_kind::neither;
            if (!fits) continue;
            take(sheet_at(hidden.document(), i));
            if (sheets > 1) file.table.remarks.push_back(writes.tr("Taken from the sheet {1}.", file.sheet));
            return file;
        }
    take(sheet_at(hidden.document(), 0));
    return file;
}

book::result<import_file> from_text(std::string_view bytes, file_reading const& how, text::language const& writes) {
    std::optional<std::string> text;
    std::string doubt;
    if (how.charset) {
        text = office_text(bytes, *how.charset);
        if (!text) return book::refuse(tr("The character set {1} is not known.", *how.charset));
        formats::drop_byte_order_marks(*text);
    } else if (const auto told = formats::encoding_of(bytes); told != formats::encoding::windows_1252) {
        text = formats::utf8_of(bytes, told);
    } else {
        const auto guess = formats::code_page_of(bytes);
        text = formats::utf8_of(bytes, guess.page);
        if (guess.page != formats::code_page::windows_1252 || !guess.sure)
            doubt = writes.tr(
                "The file was read as {1}, which fits its characters. If names look wrong, choose another encoding.",
                std::string{formats::charset_of(guess.page)});
    }
    import_file file;
    file.is_text = true;
    file.delimiter = how.delimiter.value_or(formats::delimiter_of(*text));
    file.table = commands::table_of(formats::read_csv(*text, file.delimiter), writes);
    if (!doubt.empty()) file.table.remarks.push_back(std::move(doubt));
    return file;
}

}

book::result<import_file> read_import_file(
    command_call const& call, fs::path const& path, file_reading const& how, text::language const& writes) {
    std::error_code unknown;
    if (const auto size = fs::file_size(path, unknown); !unknown && size > most_bytes)
        return book::refuse(
            tr("The file {1} is larger than 500 MB, which no sheet holds. Divide it and import the parts.",
                files::text_of(path.filename())));
    const auto bytes = files::read_whole_file(path, office_language());
    if (!bytes) return book::refuse(bytes.error());
    if (!*bytes) return book::refuse(tr("There is no file {1}.", files::shown_path(path)));
    auto const& content = **bytes;
    auto file = [&]() -> book::result<import_file> {
        if (is_workbook(content)) return from_workbook(call, path, how, writes);
        if (!starts_like_cards(content)) return from_text(content, how, writes);
        import_file cards;
        cards.table = commands::table_of(formats::read_vcards(content, office_text), writes);
        return cards;
    }();
    if (file) file->table.file = files::text_of(path.filename());
    return file;
}

}
