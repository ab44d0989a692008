#include "calc/reading/reader.hpp"
#include "book/heading_again.hpp"
#include "book/rows/records.hpp"
#include "book/rows/row_content.hpp"
#include "book/rules/rule_table.hpp"
#include "calc/office/number_style_of.hpp"
#include "calc/office/office_language.hpp"
#include "calc/reading/further_columns_reader.hpp"
#include "calc/sheets/book_language.hpp"
#include "calc/sheets/document.hpp"
#include "calc/sheets/formula_columns.hpp"
#include "commands/follow_up/giving.hpp"
#include "commands/telling.hpp"
#include "follow_up/answers.hpp"
#include "follow_up/moves.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "recognition/names/ways.hpp"

#include <com/sun/star/sheet/XSheetCellRanges.hpp>

#include <algorithm>
#include <array>

namespace referralbook::calc {

namespace uno = com::sun::star::uno;
using book::table_id;
using book::table_place;

namespace {

/// Tells the formula columns of a table, and of the rows that hold a record those where a formula is missing.
void look_for_formulas(sheet_ref const& sheet, table_id id, table_place& place, std::vector<int> const& record_rows) {
    place.formulas = formula_columns(sheet, id, place);
    if (record_rows.empty()) return;
    std::vector<bool> missing(static_cast<std::size_t>(place.end_row - place.header_row));
    for (auto const& key : place.formulas)
        for (auto const& part :
            below_header(sheet, place, place.columns.find(key)->second)->queryEmptyCells()->getRangeAddresses())
            for (int row = part.StartRow; row <= part.EndRow; ++row)
                missing[static_cast<std::size_t>(row - place.header_row)] = true;
    std::ranges::copy_if(record_rows, std::back_inserter(place.without_formulas),
        [&](int row) { return missing[static_cast<std::size_t>(row - place.header_row)]; });
}

/// Reads the records of one table; `keep` answers whether the row is one.
void read_table(document_ref const& document, table_id id, table_place& place,
    std::function<bool(int, std::span<book::cell>)> const& keep) {
    const auto sheet = sheet_named(document, place.sheet);
    const auto specs = book::table(id).columns;
    const auto columns = columns_of(id, place);
    std::vector<int> records;
    place.end_row = place.header_row + 1;
    read_rows(sheet, columns, place.header_row + 1, last_used_row(sheet), [&](int row, std::span<book::cell> cells) {
        // Our formulas are often filled down further than the records: they do not make a row a record.
        if (is_record(id, specs, cells)) place.end_row = row + 1;
        book::put_choices_into_english(id, cells);
        if (keep(row, cells)) records.push_back(row);
    });
    std::erase_if(records, [&](int row) { return row >= place.end_row; });   // a total below the contacts
    look_for_formulas(sheet, id, place, records);
}

/// What stands in the heading row of a table, in the schema's order.
std::vector<book::cell> headings_of(document_ref const& document, table_id id, table_place const& place) {
    std::vector<book::cell> headings;
    read_rows(sheet_named(document, place.sheet), columns_of(id, place), place.header_row, place.header_row,
        [&](int, std::span<book::cell> cells) { headings.assign(cells.begin(), cells.end()); });
    return headings;
}

void read_grid(
    document_ref const& document, table_id id, table_place& place, std::vector<std::vector<book::cell>>& grid) {
    if (book::table(id).form != book::table_form::page)
        return read_table(document, id, place, [&](int row, std::span<book::cell> cells) {
            // Rows that were passed over are empty.
            grid.resize(static_cast<std::size_t>(row - place.header_row), std::vector<book::cell>(cells.size()));
            grid.back().assign(cells.begin(), cells.end());
            return std::ranges::any_of(cells, [](auto const& one) { return !book::is_blank(one); });
        });
    read_rows(sheet_named(document, place.sheet), columns_of(id, place), place.header_row, place.end_row - 1,
        [&](int, std::span<book::cell> cells) { grid.emplace_back(cells.begin(), cells.end()); });
}

void read_rules(document_ref const& document, book::workbook& workbook) {
    auto& place = workbook.places.at(table_id::rules);
    const auto key = place.columns.find("key"), value = place.columns.find("value");
    if (key == place.columns.end() || value == place.columns.end()) return;
    const auto sheet = sheet_named(document, place.sheet);
    // The name covers the whole table: what it covers is what the formulas read, so it is what counts.
    const bool whole = place.end_row > place.header_row + 1;
    const int last = whole ? place.end_row - 1 : last_used_row(sheet);
    std::vector<std::pair<book::cell, book::cell>> rows;
    bool ended = false;
    const auto what = place.columns.find("what");
    auto& grid = workbook.grids[table_id::rules];
    read_rows(sheet, std::array{key->second, value->second, what == place.columns.end() ? -1 : what->second},
        place.header_row + 1, last, [&](int, std::span<book::cell> cells) {
            ended = ended || (!whole && book::is_blank(cells[0]));
            if (ended) return;
            rows.emplace_back(cells[0], cells[1]);
            grid.emplace_back(cells.begin(), cells.end());
        });
    place.end_row = place.header_row + 1 + static_cast<int>(rows.size());
    auto read = book::rules_from(rows, workbook.origin, workbook.say);
    workbook.values = std::move(read.values);
    workbook.bad_rules = std::move(read.bad);
}

void read_lists(document_ref const& document, book::workbook& workbook) {
    for (auto const& list : book::lists()) {
        const auto place = named_place(document, book::list_name(list.key));
        if (!place) continue;
        const auto sheet = sheet_at(document, place->Sheet);
        const int last = place->StartRow == place->EndRow ? last_used_row(sheet) : static_cast<int>(place->EndRow);
        auto& offers = workbook.lists[std::string{list.key}];
        read_rows(sheet, std::array<int, 1>{place->StartColumn}, place->StartRow, std::min(last, last_used_row(sheet)),
            [&](int row, std::span<book::cell> cells) {
                const auto offer = book::text_of(cells[0]);
                if (!offer.empty() &&
                    (row != place->StartRow || text::in_english(text::heading_word, offer) != list.header))
                    offers.emplace_back(book::has_own_words(list.key) ? text::in_english(text::choice_word, offer)
                                                                      : std::string_view{offer});
            });
    }
}

void read_last_number(document_ref const& document, book::workbook& workbook) {
    if (const auto place = named_place(document, book::names::last_number)) {
        const auto held = content_of(
            sheet_at(document, place->Sheet)->getCellByPosition(place->StartColumn, place->StartRow));
        if (auto const* number = std::get_if<double>(&held); number && *number > 0 && *number < 1e15)
            workbook.last_number = static_cast<std::int64_t>(*number);
    }
    for (auto const& row : workbook.referrals) workbook.last_number = std::max(workbook.last_number, row.number);
    for (auto const& row : workbook.touches)
        workbook.last_number = std::max(workbook.last_number, row.referral.value_or(0));
}

/// The rows of one table, as values or as the grid that a page is.
void read_rows_of(document_ref const& document, book::workbook& workbook, table_id id, book::table_place& place) {
    const auto records = [&](auto& list, auto read) {
        read_table(document, id, place, [&](int row, std::span<book::cell> cells) {
            auto record = read(cells, row, workbook.origin);
            if (record) list.push_back(std::move(*record));
            return record.has_value();
        });
    };
    const auto grid_records = [&](auto& list, auto read) {
        read_grid(document, id, place, workbook.grids[id]);
        for (int row = place.header_row + 1; auto const& cells : workbook.grids[id])
            if (auto record = read(cells, row++, workbook.origin)) list.push_back(std::move(*record));
    };
    switch (id) {
    case table_id::contacts:
        records(workbook.contacts,
            [headings = headings_of(document, id, place)](
                std::span<book::cell const> cells, int row, book::null_date origin) {
                return book::is_heading_again(table_id::contacts, cells, headings)
                    ? std::optional<book::contact>{}
                    : book::contact_of(cells, row, origin);
            });
        // What stands below the last contact is a total or a note.
        std::erase_if(workbook.contacts, [&](auto const& one) { return one.row >= place.end_row; });
        break;
    case table_id::referrals: records(workbook.referrals, book::referral_of); break;
    case table_id::touches: records(workbook.touches, book::touch_of); break;
    case table_id::given: records(workbook.given, book::given_of); break;
    case table_id::plans: grid_records(workbook.plans, book::source_plan_of); break;
    case table_id::aliases: grid_records(workbook.aliases, book::alias_of); break;
    case table_id::apart: grid_records(workbook.not_the_same, book::apart_of); break;
    case table_id::rules: read_rules(document, workbook); break;
    case table_id::today:
        read_table(document, id, place, [&](int, std::span<book::cell> cells) {
            workbook.listed.emplace_back(cells.begin(), cells.end());
            return false;
        });
        break;
    case table_id::sources:
    case table_id::history:
    case table_id::lists: break;
    default: read_grid(document, id, place, workbook.grids[id]); break;
    }
}

/// What follows from the rows together: each looks at what those before it have found.
void look_at_all(book::workbook& workbook) {
    follow_up::look_for_moves(workbook);
    follow_up::look_for_loyalty(workbook);
    recognition::look_for_ways(workbook);
    commands::mark_where_no_gift_is_allowed(workbook);
    recognition::look_for_wishes(workbook);
    follow_up::look_for_answers(workbook);
    follow_up::look_for_clients(workbook);
    commands::mark_what_sources_may_hear(workbook);
}

}

book::workbook read_workbook(document_ref const& document) {
    book::workbook workbook;
    workbook.origin = origin_of(document);
    workbook.read_only = is_read_only(document);
    workbook.numbers = number_style_of({document, uno::UNO_QUERY});
    workbook.say = office_language();
    workbook.writes = book_language(document);
    workbook.places = table_places(document);
    for (auto& [id, place] : workbook.places) read_rows_of(document, workbook, id, place);
    read_further_columns(document, workbook);
    look_at_all(workbook);
    read_lists(document, workbook);
    read_last_number(document, workbook);
    return workbook;
}

book::rules read_rules(document_ref const& document) {
    book::workbook workbook;
    workbook.origin = origin_of(document);
    workbook.places = table_places(document);
    if (workbook.places.contains(table_id::rules)) read_rules(document, workbook);
    return std::move(workbook.values);
}

void read_history(document_ref const& document, book::workbook& workbook) {
    const auto place = workbook.places.find(table_id::history);
    if (place == workbook.places.end()) return;
    read_table(document, table_id::history, place->second, [&](int row, std::span<book::cell> cells) {
        auto line = book::history_line_of(cells, row);
        if (line) workbook.history.push_back(std::move(*line));
        return line.has_value();
    });
}

}
