#include "calc/writing/write_plan.hpp"
#include "book/column_heading.hpp"
#include "book/row_formula.hpp"
#include "book/rows/row_content.hpp"
#include "calc/office/as.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/book_language.hpp"
#include "calc/sheets/formula_columns.hpp"
#include "calc/sheets/merged_cells.hpp"
#include "text/cell_name.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>

#include <algorithm>
#include <iterator>
#include <map>

namespace referralbook::calc {

using namespace com::sun::star;
using book::problem;
using book::table_id;
using uno::Reference;

namespace {

problem missing_table(table_id id, text::language const& writes) {
    return {
        tr("This workbook has no table {1}. Choose Referrals > Settings and help > Set up again; it adds only what is "
           "missing.",
            writes.trc(text::sheet_word, book::table(id).title))};
}

std::string row_text(book::table_place const& place, int row) {
    return tr("Row {1} of the sheet {2}", row + 1, place.sheet);
}

std::string cell_in_words(std::string const& sheet, int column, int row) {
    return tr("The cell {1} of the sheet {2}", text::cell_name(column, row), sheet);
}

problem calculated(std::string const& cell) {
    return {tr("{1} is calculated by a formula and was not overwritten. Nothing was changed.", cell)};
}

/// Our formula as it was before it took the source, and no formula of the user's.
bool is_of_before(
    Reference<table::XCell> const& cell, book::column_spec const& column, book::table_place const& place, int row) {
    if (cell->getType() != table::CellContentType_FORMULA) return false;
    const auto source = place.columns.find("source");
    if (source == place.columns.end()) return false;
    auto before = book::row_formula(column, place, row);
    const auto last_argument = ";$" + text::cell_name(source->second, row) + ')';
    const auto at = before.find(last_argument);
    if (at == std::string::npos) return false;
    before.erase(at, last_argument.size() - 1);
    return comparable_formula(utf8(cell->getFormula())) == comparable_formula(before);
}

/// A table while a plan is made: looked up once, for a plan may have thousands of cells.
struct open_table {
    book::table_place place;
    sheet_ref sheet;
    int rows = 0;              ///< of the sheet
    bool guarded = false;      ///< the sheet is protected
    bool any_merged = false;   ///< below its header some cells of the table are merged
    bool end_told = false;
    std::optional<int> inserted_from{};   ///< the first row that is inserted for new records
};

/// The area of one sheet in which a change set writes cells that belong to no table.
struct open_sheet {
    sheet_ref sheet;
    int left = 0, top = 0, right = 0, bottom = 0;
    bool guarded = false;
    bool any_merged = false;
};

// Compares what a command read with what stands there now; both as the same reader gives them.
bool same(book::cell const& expected, book::cell const& found) {
    if (book::is_blank(expected) && book::is_blank(found)) return true;
    if (expected.index() != found.index()) return false;
    return std::holds_alternative<std::string>(expected) ? book::text_of(expected) == book::text_of(found)
                                                         : expected == found;
}

book::result<void> may_write(open_table const& at, int column, int row) {
    if (at.guarded && is_locked(at.sheet, column, row)) return book::refuse(protected_sheet(at.place.sheet));
    if (at.any_merged && any_merged(at.sheet, column, row, column, row))
        return book::refuse(
            tr("{1} has merged cells. Split them under Format > Merge Cells and try again.", row_text(at.place, row)));
    return {};
}

void tell_end(table_id id, open_table& at) {
    if (at.end_told) return;
    at.place.end_row = first_free_row(at.sheet, id, at.place);
    at.place.formulas = formula_columns(at.sheet, id, at.place);
    at.end_told = true;
}

/// A total or a note of the user's stands below the contacts: nothing is written over it. Formulas of theirs that
/// are filled down beside what is written stay and hold up nothing.
book::result<void> is_free(open_table const& at, int row, book::row_append const& wanted) {
    for (auto const& [key, column] : at.place.columns) {
        if (std::ranges::find(at.place.formulas, key) != at.place.formulas.end()) continue;
        const auto cell = at.sheet->getCellByPosition(column, row);
        const bool is_written = std::ranges::any_of(
            wanted.cells, [&](auto const& one) { return one.first == key && !book::is_blank(one.second); });
        if (!is_written && cell->getType() == table::CellContentType_FORMULA) continue;
        if (!book::is_blank(content_of(cell)))
            return book::refuse(tr("{1} is no contact, but stands right below them: it holds something of yours, "
                                   "such as a total. Insert blank rows above it and try again.",
                row_text(at.place, row)));
    }
    return {};
}

/// The sheets that cells are written in, by title.
book::result<std::map<std::string, open_sheet>> sheets_of(
    document_ref const& document, std::vector<book::sheet_change> const& wanted) {
    std::map<std::string, open_sheet> sheets;
    for (auto const& one : wanted) {
        const auto known = sheets.find(one.sheet);
        if (known == sheets.end()) {
            const auto sheet = sheet_named(document, one.sheet);
            if (!sheet.is())
                return book::refuse(
                    tr("There is no sheet {1} in this workbook any more. Nothing was changed.", one.sheet));
            sheets.emplace(one.sheet, open_sheet{sheet, one.column, one.row, one.column, one.row, is_protected(sheet)});
            continue;
        }
        auto& at = known->second;
        at.left = std::min(at.left, one.column), at.right = std::max(at.right, one.column);
        at.top = std::min(at.top, one.row), at.bottom = std::max(at.bottom, one.row);
    }
    for (auto& [title, at] : sheets) at.any_merged = any_merged(at.sheet, at.left, at.top, at.right, at.bottom);
    return sheets;
}

/// Cells of any sheet. What is calculated by a formula is never overwritten.
book::result<std::vector<cell_write>> cells_of_sheets(
    document_ref const& document, std::vector<book::sheet_change> const& wanted) {
    const auto sheets = sheets_of(document, wanted);
    if (!sheets) return book::refuse(sheets.error());
    std::vector<cell_write> cells;
    for (auto const& one : wanted) {
        auto const& at = sheets->find(one.sheet)->second;
        const auto cell = at.sheet->getCellByPosition(one.column, one.row);
        const auto named = [&] { return cell_in_words(one.sheet, one.column, one.row); };
        if (at.guarded && is_locked(at.sheet, one.column, one.row)) return book::refuse(protected_sheet(one.sheet));
        if (at.any_merged && any_merged(at.sheet, one.column, one.row, one.column, one.row))
            return book::refuse(
                tr("{1} is merged with others. Split them under Format > Merge Cells and try again.", named()));
        if (cell->getType() == table::CellContentType_FORMULA) return book::refuse(calculated(named()));
        if (!same(one.expected, content_of(cell)))
            return book::refuse(
                tr("{1} has changed meanwhile. Look at it and try again; nothing was changed.", named()));
        const auto looks = std::holds_alternative<double>(one.content) ? book::column_kind::number
                                                                       : book::column_kind::text;
        cells.push_back({at.sheet, one.column, one.row, one.as.value_or(looks), one.content});
    }
    return cells;
}

class change_planner {
public:
    /// `contacts`: how many rows are appended to them in all.
    change_planner(document_ref const& document, int contacts)
        : document_{document}, places_{table_places(document)}, origin_{origin_of(document)}, new_contacts_{contacts} {}

    book::result<void> check(book::cell_check const& wanted) {
        auto* const at = table_of(wanted.table);
        if (!at) return book::refuse(missing_table(wanted.table, writes_));
        const auto column = at->place.columns.find(wanted.column);
        if (column == at->place.columns.end() || wanted.row >= at->rows) return {};
        auto const& spec = book::column(wanted.table, wanted.column);
        if (!book::same_content(
                spec, wanted.expected, content_of(at->sheet->getCellByPosition(column->second, wanted.row)), origin_))
            return book::refuse(tr("{1} holds another record now ({2}). Look at it and try again; nothing was changed.",
                row_text(at->place, wanted.row), heading_in(writes_, wanted.table, spec)));
        return {};
    }

    book::result<void> change(book::cell_change const& wanted) {
        auto* const at = table_of(wanted.table);
        if (!at) return book::refuse(missing_table(wanted.table, writes_));
        const auto column = column_at(wanted.table, at->place, wanted.column);
        if (!column) return book::refuse(column.error());
        auto const& spec = book::column(wanted.table, wanted.column);
        if (wanted.row <= at->place.header_row || wanted.row >= at->rows)
            return book::refuse(
                tr("{1} does not belong to the table. Nothing was changed.", row_text(at->place, wanted.row)));
        if (!book::same_content(
                spec, wanted.expected, content_of(at->sheet->getCellByPosition(*column, wanted.row)), origin_))
            return book::refuse(tr("{1} has changed meanwhile ({2}). Look at it and try again; nothing was changed.",
                row_text(at->place, wanted.row), heading_in(writes_, wanted.table, spec)));
        // The list on the sheet Today is ours as a whole.
        if (wanted.table != table_id::today &&
            at->sheet->getCellByPosition(*column, wanted.row)->getType() == table::CellContentType_FORMULA)
            return book::refuse(calculated(cell_in_words(at->place.sheet, *column, wanted.row)));
        return write(*at, wanted.as.value_or(spec.kind), *column, wanted.row, in_book(spec, wanted.content, writes_));
    }

    void add(std::vector<cell_write> cells) { std::ranges::move(cells, std::back_inserter(plan_.cells)); }

    book::result<void> append(book::row_append const& wanted) {
        auto* const at = table_of(wanted.table);
        // A table made when needed comes with its first rows: own_sheets.
        if (!at && book::table(wanted.table).form == book::table_form::when_needed) return {};
        if (!at) return book::refuse(missing_table(wanted.table, writes_));
        tell_end(wanted.table, *at);
        const int row = at->place.end_row++;
        if (row >= at->rows)
            return book::refuse(tr("The sheet {1} is full: there is no row left below its table.", at->place.sheet));
        if (wanted.table == table_id::contacts) {
            if (!first_new_contact_) {
                first_new_contact_ = row;
                plan_.new_contacts = {at->place, row, new_contacts_};
            }
            if (auto free = is_free(*at, row, wanted); !free && !plan_.room)
                if (auto made = plan_room(*at, free.error()); !made) return made;
        }
        for (auto const& [key, content] : wanted.cells) {
            // "Who" is the user's own column where it holds no formula of ours.
            const bool own = std::ranges::find(at->place.formulas, key) == at->place.formulas.end();
            const auto column = column_at(wanted.table, at->place, key, own && wanted.table == table_id::contacts);
            if (!column) return book::refuse(column.error());
            auto const& spec = book::column(wanted.table, key);
            if (auto done = write(*at, spec.kind, *column, row, in_book(spec, content, writes_)); !done) return done;
        }
        return wanted.table == table_id::contacts && plan_.room ? book::result<void>{} : fill(wanted.table, {row});
    }

    /// All new contacts stand in rows that are inserted, with nothing in them yet.
    book::result<void> plan_room(open_table& at, problem const& otherwise) {
        auto room = room_for_rows(document_, at.place, *first_new_contact_, new_contacts_, otherwise);
        if (!room) return book::refuse(room.error());
        plan_.room = *std::move(room);
        at.inserted_from = first_new_contact_;
        for (auto const& key : at.place.formulas)
            for (int row = 0; row < new_contacts_; ++row)
                formulas_of(table_id::contacts, at, key).rows.push_back(*first_new_contact_ + row);
        return {};
    }

    book::result<void> fill(table_id id, std::vector<int> const& rows, bool renew = false) {
        auto* const at = table_of(id);
        if (!at) return book::refuse(missing_table(id, writes_));
        tell_end(id, *at);
        for (auto const& key : at->place.formulas) {
            const int column = at->place.columns.find(key)->second;
            auto& list = formulas_of(id, *at, key);
            for (const int row : rows) {
                if (row <= at->place.header_row || row >= at->rows) continue;
                // What the user typed into a formula column is the user's.
                const auto cell = at->sheet->getCellByPosition(column, row);
                if (renew ? !is_of_before(cell, book::column(id, key), at->place, row)
                          : cell->getType() != table::CellContentType_EMPTY)
                    continue;
                if (auto allowed = may_write(*at, column, row); !allowed) return allowed;
                list.rows.push_back(row);
            }
        }
        return {};
    }

    /// Where the cell is gone or locked, the numbers in use alone say which is the next.
    void last_number(std::int64_t number) {
        const auto place = named_place(document_, book::names::last_number);
        if (!place) return;
        open_table rules;
        rules.sheet = sheet_at(document_, place->Sheet);
        rules.place.sheet = title_of(rules.sheet);
        rules.guarded = is_protected(rules.sheet);
        rules.any_merged = true;
        if (!may_write(rules, place->StartColumn, place->StartRow)) return;
        plan_.cells.push_back(
            {rules.sheet, place->StartColumn, place->StartRow, book::column_kind::whole, static_cast<double>(number)});
    }

    write_plan take() {
        for (auto& list : plan_.formulas) {
            std::ranges::sort(list.rows);
            const auto same = std::ranges::unique(list.rows);
            list.rows.erase(same.begin(), same.end());
        }
        std::erase_if(plan_.formulas, [](formula_write const& list) { return list.rows.empty(); });
        return std::move(plan_);
    }

private:
    book::result<int> column_at(
        table_id id, book::table_place const& place, std::string const& key, bool typed_here = false) const {
        auto const& spec = book::column(id, key);
        if (spec.owner == book::column_owner::formula && !typed_here)
            return book::refuse(
                tr("The column {1} is calculated and cannot be written.", heading_in(writes_, id, spec)));
        const auto found = place.columns.find(key);
        if (found == place.columns.end())
            return book::refuse(
                tr("The sheet {1} has no column {2}. Write its heading back above the column, or undo where the "
                   "column is gone; Referrals > Settings and help > Set up again adds an empty one.",
                    place.sheet, heading_in(writes_, id, spec)));
        return found->second;
    }

    open_table* table_of(table_id id) {
        if (const auto known = tables_.find(id); known != tables_.end()) return &known->second;
        const auto found = places_.find(id);
        if (found == places_.end()) return nullptr;
        open_table table{found->second, sheet_named(document_, found->second.sheet)};
        table.rows = rows_of(table.sheet);
        table.guarded = is_protected(table.sheet);
        auto const& place = table.place;
        table.any_merged = place.header_row + 1 < table.rows &&
            any_merged(table.sheet, place.first_column, place.header_row + 1, place.last_column, table.rows - 1);
        return &tables_.emplace(id, std::move(table)).first->second;
    }

    book::result<void> write(
        open_table const& at, book::column_kind kind, int column, int row, book::cell const& content) {
        if (!at.inserted_from || row < *at.inserted_from)
            if (auto allowed = may_write(at, column, row); !allowed) return allowed;
        plan_.cells.push_back({at.sheet, column, row, kind, content});
        return {};
    }

    formula_write& formulas_of(table_id id, open_table const& at, std::string const& key) {
        auto const* column = &book::column(id, key);
        for (auto& list : plan_.formulas)
            if (list.column == column) return list;
        return plan_.formulas.emplace_back(formula_write{at.sheet, at.place, column, {}, writes_});
    }

    document_ref document_;
    std::map<table_id, book::table_place> places_;
    std::map<table_id, open_table> tables_;
    book::null_date origin_;
    int new_contacts_ = 0;
    std::optional<int> first_new_contact_;
    text::language writes_ = book_language(document_);
    write_plan plan_;
};

}

book::result<write_plan> plan_of(document_ref const& document, book::change_set const& changes) {
    if (is_read_only(document)) return book::refuse(read_only_document());
    change_planner planned{
        document, static_cast<int>(std::ranges::count(changes.rows, table_id::contacts, &book::row_append::table))};
    for (auto const& check : changes.checks)
        if (auto done = planned.check(check); !done) return book::refuse(done.error());
    for (auto const& change : changes.cells)
        if (auto done = planned.change(change); !done) return book::refuse(done.error());
    auto on_sheets = cells_of_sheets(document, changes.sheet_cells);
    if (!on_sheets) return book::refuse(on_sheets.error());
    planned.add(*std::move(on_sheets));
    for (auto const& row : changes.rows)
        if (auto done = planned.append(row); !done) return book::refuse(done.error());
    for (auto const& fill : changes.fills)
        if (auto done = planned.fill(fill.table, fill.rows, fill.renew); !done) return book::refuse(done.error());
    if (changes.last_number) planned.last_number(*changes.last_number);
    return planned.take();
}

}
