#include "calc/files/import_file.hpp"
#include "calc/files/file_choice.hpp"
#include "calc/files/hidden_document.hpp"
#include "calc/office/as.hpp"
#include "calc/office/charset.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"
#include "calc/reading/survey.hpp"
#include "calc/sheets/cell_links.hpp"
#include "commands/in_and_out/foreign_cards.hpp"
#include "commands/in_and_out/foreign_links.hpp"
#include "files/file_name.hpp"
#include "files/whole_file.hpp"
#include "formats/code_pages.hpp"
#include "formats/encoding.hpp"
#include "text/letters.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using commands::foreign_table;
using uno::Reference;
using uno::UNO_QUERY_THROW;
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

foreign_table table_on(document_ref const& document, sheet_ref const& sheet, text::language const& writes) {
    const auto cursor = sheet->createCursor();
    const Reference<sheet::XUsedAreaCursor> used{cursor, UNO_QUERY_THROW};
    used->gotoStartOfUsedArea(false);
    used->gotoEndOfUsedArea(true);
    const auto area = as<sheet::XCellRangeAddressable>(cursor)->getRangeAddress();
    foreign_table table;
    table.origin = origin_of(document);
    table.columns = std::min(area.EndColumn - area.StartColumn + 1, most_columns);
    for (int row = area.StartRow; row <= area.EndRow; ++row) table.lines.push_back(row + 1);
    table.cells.resize(table.lines.size() * static_cast<std::size_t>(table.columns));
    for (int column = 0; column < table.columns; ++column) {
        auto cells = sample_cells(document, sheet, area.StartColumn + column, area.StartRow, area.EndRow);
        for (std::size_t row = 0; row < cells.size(); ++row) {
            if (auto* text = std::get_if<std::string>(&cells[row].value)) *text = commands::cell_text(*text);
            table.cells[row * static_cast<std::size_t>(table.columns) + static_cast<std::size_t>(column)] = std::move(
                cells[row]);
        }
    }
    const auto area_of_table = sheet->getCellRangeByPosition(
        area.StartColumn, area.StartRow, area.StartColumn + table.columns - 1, area.EndRow);
    std::vector<commands::foreign_link> links;
    for (auto const& all : {links_in(area_of_table), link_formulas_in(area_of_table)})
        for (auto const& one : all)
            if (one.alone) links.push_back({one.row - area.StartRow, one.column - area.StartColumn, one.target});
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
        return file;
    };
    if (how.sheet) {
        const auto sheet = sheet_named(hidden.document(), *how.sheet);
        if (!sheet.is()) return book::refuse(tr("The file {1} has no sheet {2}.", name, *how.sheet));
        return take(sheet);
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
    return take(sheet_at(hidden.document(), 0));
}

book::result<import_file> from_text(std::string_view bytes, file_reading const& how, text::language const& writes) {
    std::optional<std::string> text;
    std::string doubt;
    if (how.charset) {
        text = office_text(bytes, *how.charset);
        if (!text) return book::refuse(tr("The character set {1} is not known.", *how.charset));
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
