#include "calc/set_up/set_up_rows.hpp"
#include "book/rows/row_content.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/book_language.hpp"
#include "calc/sheets/formula_columns.hpp"
#include "calc/sheets/scratch_sheet.hpp"
#include "calc/writing/book_names.hpp"
#include "calc/writing/page_looks.hpp"
#include "calc/writing/rows_and_formulas.hpp"
#include "commands/set_up/set_up_choices.hpp"
#include "commands/set_up/set_up_sheets.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

using book::table_id;

std::vector<std::string> formula_keys(table_id table, std::map<std::string, int, std::less<>> const& columns) {
    std::vector<std::string> keys;
    for (auto const& spec : book::table(table).columns)
        if (spec.owner == book::column_owner::formula && columns.contains(spec.key)) keys.emplace_back(spec.key);
    return keys;
}

// The planned rows with each value in its sheet column, from `left` on.
std::vector<std::vector<book::cell>> in_sheet_columns(commands::referral_plan const& referrals,
    book::table_place const& place, int left, int right, text::language const& writes) {
    std::vector<int> to;
    std::vector<bool> chosen;
    for (auto const& spec : book::table(table_id::referrals).columns) {
        if (spec.owner != book::column_owner::typed) continue;
        const auto found = place.columns.find(spec.key);
        to.push_back(found == place.columns.end() ? -1 : found->second - left);
        chosen.push_back(book::has_own_words(spec.choices));
    }
    std::vector<std::vector<book::cell>> rows;
    rows.reserve(referrals.rows.size());
    for (auto const& row : referrals.rows) {
        auto& line = rows.emplace_back(static_cast<std::size_t>(right - left + 1));
        for (std::size_t i = 0; i < row.size(); ++i)
            if (to[i] >= 0) {
                auto const* word = std::get_if<std::string>(&row[i]);
                line[static_cast<std::size_t>(to[i])] = word && chosen[i]
                    ? book::cell{writes.trc(text::choice_word, *word)}
                    : row[i];
            }
    }
    return rows;
}

// The row below the last one that holds anything typed: formulas run down further in some books.
int row_below(sheet_ref const& sheet, book::table_place const& place) {
    std::vector<int> columns;
    for (const auto key : {"number", "date", "source", "prospect"})
        if (const auto found = place.columns.find(key); found != place.columns.end()) columns.push_back(found->second);
    int below = place.header_row + 1;
    read_rows(sheet, columns, below, last_used_row(sheet), [&](int row, std::span<book::cell> cells) {
        if (!std::ranges::all_of(cells, book::is_blank)) below = row + 1;
    });
    return below;
}

void name_columns(document_ref const& document, sheet_ref const& sheet, commands::contact_plan const& contacts) {
    const auto header = [&](int column) {
        return sheet->getCellRangeByPosition(column, contacts.header_row, column, contacts.header_row);
    };
    for (auto const& key : contacts.to_forget) forget_name(document, book::contact_name(key));
    for (auto const& [key, column] : contacts.to_name) {
        define_name(document, book::contact_name(key), header(column));
        forget_name(document, commands::leave_name(key));
    }
    for (auto const& [key, column] : contacts.to_leave)
        define_name(document, commands::leave_name(key), header(column));
}

uno::Sequence<uno::Sequence<rtl::OUString>> formulas_of(sheet_ref const& sheet, int column, int first, int last) {
    return as<sheet::XCellRangeFormula>(sheet->getCellRangeByPosition(column, first, column, last))->getFormulaArray();
}

/// The last column of the user's own that says who a row is about; -1: the name is a column of ours.
int last_name_column(commands::contact_plan const& contacts) {
    int last = -1;
    for (const auto key : {"who", "first_name", "last_name"})
        if (const auto found = contacts.columns.find(key); found != contacts.columns.end() &&
            std::ranges::find(contacts.to_add, key, &std::pair<std::string, int>::first) == contacts.to_add.end())
            last = std::max(last, found->second);
    return last;
}

/// Our formulas of before, where they still stand, are written anew with the columns as they are named now. A formula
/// that the user put in their place, or one of theirs below the table, is none of ours: it stays.
void formulas_follow(document_ref const& document, sheet_ref const& sheet, book::table_place before) {
    const auto now = table_places(document).at(table_id::contacts).columns;
    before.end_row = last_used_row(sheet) + 1;
    if (before.end_row <= before.header_row + 1) return;
    const auto writes = book_language(document);
    std::optional<scratch_sheet> scratch;
    for (auto const& key : formula_columns(sheet, table_id::contacts, before)) {
        const int column = before.columns.at(key);
        if (const auto found = now.find(key); found == now.end() || found->second != column) continue;
        for (auto const& part :
            below_header(sheet, before, column)->queryContentCells(sheet::CellFlags::FORMULA)->getRangeAddresses()) {
            const int first = part.StartRow, last = part.EndRow;
            if (!scratch) scratch.emplace(document);
            fill_formulas(document, scratch->sheet(), table_id::contacts, before.columns, {key}, first, last, writes);
            const auto ours = formulas_of(scratch->sheet(), column, first, last),
                       held = formulas_of(sheet, column, first, last);
            const auto is_ours = [&](int row) {
                return row <= last && std::as_const(ours)[row - first][0] == std::as_const(held)[row - first][0];
            };
            for (int row = first; row <= last; ++row) {
                if (!is_ours(row)) continue;
                const int from = row;
                while (is_ours(row + 1)) ++row;
                scratch->copy_from(sheet, column, from, column, row);
                fill_formulas(document, scratch->sheet(), table_id::contacts, now, {key}, from, row, writes);
                scratch->copy_to(sheet, column, from, column, row);
            }
        }
    }
}

void name_contacts(document_ref const& document, sheet_ref const& sheet, commands::contact_plan const& contacts) {
    int left = contacts.columns.begin()->second, right = left;
    for (auto const& [key, column] : contacts.columns) {
        left = std::min(left, column);
        right = std::max(right, column);
    }
    define_name(document, book::table(table_id::contacts).name,
        sheet->getCellRangeByPosition(left, contacts.header_row, right, contacts.header_row));
}

/// People hide the columns right of their table.
void show_added_columns(sheet_ref const& sheet, commands::contact_plan const& contacts) {
    const auto all = as<table::XColumnRowRange>(sheet)->getColumns();
    for (auto const& [key, column] : contacts.to_add) {
        const Reference<beans::XPropertySet> properties{all->getByIndex(column), UNO_QUERY_THROW};
        properties->setPropertyValue("IsVisible", Any{true});
        if (const int width = book::column(table_id::contacts, key).width; width > 0)
            properties->setPropertyValue("Width", Any{sal_Int32{width}});
    }
}

void add_columns(document_ref const& document, sheet_ref const& sheet, commands::contact_plan const& contacts,
    set_up_looks const& looks) {
    auto const& added = contacts.to_add;
    if (added.empty()) return;
    const int left = added.front().second, right = added.back().second;
    const int bottom = as<sheet::XCellRangeAddressable>(sheet)->getRangeAddress().EndRow;
    const scratch_sheet scratch{document};
    std::vector<book::cell> headings;
    std::vector<std::string> formulas;
    for (auto const& [key, column] : added) {
        auto const& spec = book::column(table_id::contacts, key);
        headings.emplace_back(looks.writes().trc(text::heading_word, spec.header));
        if (spec.owner == book::column_owner::formula) formulas.push_back(key);
        looks.column(scratch.sheet(), table_id::contacts, spec, column, contacts.first_row);
    }
    const auto header = scratch.sheet()->getCellRangeByPosition(left, contacts.header_row, right, contacts.header_row);
    put_rows(header, {headings}, right - left + 1);
    looks.heading(header);
    fill_formulas(document, scratch.sheet(), table_id::contacts, contacts.columns, formulas, contacts.first_row,
        contacts.last_row, looks.writes());
    scratch.copy_to(sheet, left, contacts.header_row, right, bottom);
    show_added_columns(sheet, contacts);
}

}

void write_referrals(document_ref const& document, commands::set_up_plan const& plan) {
    if (plan.referrals.rows.empty()) return;
    const auto place = table_places(document).at(table_id::referrals);
    const auto sheet = sheet_named(document, place.sheet);
    const bool fresh = std::ranges::find(plan.sheets, table_id::referrals, &std::pair<table_id, std::string>::first) !=
        plan.sheets.end();
    int left = place.last_column, right = place.first_column, typed_right = place.first_column;
    for (auto const& [key, column] : place.columns) {
        left = std::min(left, column);
        right = std::max(right, column);
        if (book::column(table_id::referrals, key).owner == book::column_owner::typed)
            typed_right = std::max(typed_right, column);
    }
    const int first = fresh ? place.header_row + 1 : row_below(sheet, place);
    const int last = first + static_cast<int>(plan.referrals.rows.size()) - 1;
    const auto writes = book_language(document);
    const auto rows = in_sheet_columns(plan.referrals, place, left, typed_right, writes);
    const auto write = [&](sheet_ref const& to) {
        put_rows(to->getCellRangeByPosition(left, first, typed_right, last), rows, typed_right - left + 1);
        fill_formulas(document, to, table_id::referrals, place.columns,
            formula_keys(table_id::referrals, place.columns), first, last, writes);
    };
    if (fresh) return write(sheet);
    const scratch_sheet scratch{document};
    scratch.copy_from(sheet, left, first, right, last);   // the looks that the new rows have already
    write(scratch.sheet());
    scratch.copy_to(sheet, left, first, right, last);
}

void write_contacts(document_ref const& document, sheet_ref const& sheet, commands::set_up_plan const& plan,
    set_up_looks const& looks) {
    auto const& contacts = plan.contacts;
    std::optional<book::table_place> before;
    if (!contacts.moved.empty() || !contacts.joined.empty() || !contacts.to_forget.empty()) {
        if (contacts.name_table) name_contacts(document, sheet, contacts);   // by it the columns of before are found
        before = table_places(document).at(table_id::contacts);
    }
    add_columns(document, sheet, contacts, looks);
    name_columns(document, sheet, contacts);
    if (contacts.name_table) {
        dress_contacts(document, sheet, contacts.header_row, last_name_column(contacts));
        name_contacts(document, sheet, contacts);
    }
    if (before) formulas_follow(document, sheet, std::move(*before));
}

void name_history(
    document_ref const& document, sheet_ref const& sheet, int header_row, commands::history_names const& names) {
    for (auto const& name : names.to_forget) forget_name(document, name);
    for (auto const& [name, column] : names.to_name)
        define_name(document, name, sheet->getCellRangeByPosition(column, header_row, column, header_row));
}

void remember_log(document_ref const& document, sheet_ref const& sheet, commands::set_up_facts const& facts) {
    int left = facts.found.columns.front().column, right = left;
    for (auto const& column : facts.found.columns) right = std::max(right, column.column);
    define_name(document, commands::free_name(facts, commands::log_name),
        sheet->getCellRangeByPosition(left, facts.found.header_row, right, facts.found.header_row));
}

}
