#include "calc/write_plan.hpp"
#include "book/rows.hpp"
#include "calc/formula_columns.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XMergeable.hpp>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using book::problem;
using book::table_id;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

constexpr std::string_view set_up_again = "Choose Referrals > Set up this workbook; it adds only what is missing.";

problem missing_table(table_id id) {
    return {"This workbook has no " + std::string{book::table(id).title} + " table. " + std::string{set_up_again}};
}

std::string row_text(book::table_place const& place, int row) {
    return "Row " + std::to_string(row + 1) + " of the sheet " + place.sheet;
}

bool is_locked(sheet_ref const& sheet, int column, int row) {
    util::CellProtection protection;
    Reference<beans::XPropertySet>{sheet->getCellByPosition(column, row), UNO_QUERY_THROW}
        ->getPropertyValue("CellProtection") >>= protection;
    return protection.IsLocked;
}

bool is_merged(sheet_ref const& sheet, int column, int row) {
    const Reference<sheet::XSheetCellRange> cell{sheet->getCellRangeByPosition(column, row, column, row), UNO_QUERY_THROW};
    if (Reference<util::XMergeable>{cell, UNO_QUERY_THROW}->getIsMerged()) return true;
    const auto cursor = sheet->createCursorByRange(cell);
    cursor->collapseToMergedArea();
    const auto area = Reference<sheet::XCellRangeAddressable>{cursor, UNO_QUERY_THROW}->getRangeAddress();
    return area.StartColumn != area.EndColumn || area.StartRow != area.EndRow;
}

class planner {
public:
    explicit planner(document_ref const& document)
        : document_{document}, places_{table_places(document)}, origin_{origin_of(document)} {}

    book::result<void> change(book::cell_change const& wanted) {
        const auto found = places_.find(wanted.table);
        if (found == places_.end()) return std::unexpected{missing_table(wanted.table)};
        auto const& place = found->second;
        const auto column = column_at(wanted.table, place, wanted.column);
        if (!column) return std::unexpected{column.error()};
        auto const& spec = book::column(wanted.table, wanted.column);
        const auto sheet = sheet_named(document_, place.sheet);
        if (wanted.row <= place.header_row || wanted.row >= rows_of(sheet))
            return std::unexpected{problem{row_text(place, wanted.row) + " does not belong to the table. Nothing was changed."}};
        if (!book::same_content(spec, wanted.expected, content_of(sheet->getCellByPosition(*column, wanted.row)), origin_))
            return std::unexpected{problem{row_text(place, wanted.row) + " has changed meanwhile (" + std::string{spec.header}
                                           + "). Look at it and try again; nothing was changed."}};
        return write(place, sheet, spec, *column, wanted.row, wanted.content);
    }

    book::result<void> append(book::row_append const& wanted) {
        const auto found = places_.find(wanted.table);
        if (found == places_.end()) return std::unexpected{missing_table(wanted.table)};
        auto& place = found->second;
        const auto sheet = sheet_named(document_, place.sheet);
        if (!told_.contains(wanted.table)) tell_end(wanted.table, place, sheet);
        const int row = place.end_row++;
        if (row >= rows_of(sheet))
            return std::unexpected{problem{"The sheet " + place.sheet + " is full: there is no row left below its table."}};
        for (auto const& [key, content] : wanted.cells) {
            const auto column = column_at(wanted.table, place, key);
            if (!column) return std::unexpected{column.error()};
            if (auto done = write(place, sheet, book::column(wanted.table, key), *column, row, content); !done) return done;
        }
        return fill(wanted.table, {row});
    }

    book::result<void> fill(table_id id, std::vector<int> const& rows) {
        const auto found = places_.find(id);
        if (found == places_.end()) return std::unexpected{missing_table(id)};
        auto& place = found->second;
        const auto sheet = sheet_named(document_, place.sheet);
        if (!told_.contains(id)) tell_end(id, place, sheet);
        const bool guarded = is_protected(sheet);
        for (auto const& key : place.formulas) {
            const int column = place.columns.find(key)->second;
            auto& list = formulas_of(id, place, sheet, key);
            for (const int row : rows) {
                if (row <= place.header_row || row >= rows_of(sheet)) continue;
                // What the user typed into a formula column is the user's.
                if (sheet->getCellByPosition(column, row)->getType() != table::CellContentType_EMPTY) continue;
                if (auto allowed = may_write(place, sheet, guarded, column, row); !allowed) return allowed;
                list.rows.push_back(row);
            }
        }
        return {};
    }

    book::result<void> last_number(std::int64_t number) {
        const auto place = named_place(document_, book::names::last_number);
        if (!place) return {};   // the numbers in use are looked at too
        const auto sheet = sheet_at(document_, place->Sheet);
        book::table_place rules;
        rules.sheet = title_of(sheet);
        if (auto allowed = may_write(rules, sheet, is_protected(sheet), place->StartColumn, place->StartRow); !allowed)
            return allowed;
        plan_.cells.push_back({sheet, place->StartColumn, place->StartRow, book::column_kind::whole, static_cast<double>(number)});
        return {};
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
    book::result<int> column_at(table_id id, book::table_place const& place, std::string const& key) const {
        auto const& spec = book::column(id, key);
        if (spec.owner == book::column_owner::formula)
            return std::unexpected{problem{"The column " + std::string{spec.header} + " is calculated and cannot be written."}};
        const auto found = place.columns.find(key);
        if (found == place.columns.end())
            return std::unexpected{problem{"The sheet " + place.sheet + " has no column " + std::string{spec.header} + ". "
                                           + std::string{set_up_again}}};
        return found->second;
    }

    book::result<void> may_write(book::table_place const& place, sheet_ref const& sheet, bool guarded, int column, int row) const {
        if (guarded && is_locked(sheet, column, row))
            return std::unexpected{problem{"The sheet " + place.sheet
                                           + " is protected. Take the protection off under Tools > Protect Sheet and try again."}};
        if (is_merged(sheet, column, row))
            return std::unexpected{problem{row_text(place, row)
                                           + " has merged cells. Split them under Format > Merge Cells and try again."}};
        return {};
    }

    book::result<void> write(book::table_place const& place, sheet_ref const& sheet, book::column_spec const& spec, int column,
                             int row, book::cell const& content) {
        if (auto allowed = may_write(place, sheet, is_protected(sheet), column, row); !allowed) return allowed;
        plan_.cells.push_back({sheet, column, row, spec.kind, content});
        return {};
    }

    void tell_end(table_id id, book::table_place& place, sheet_ref const& sheet) {
        place.end_row = first_free_row(sheet, id, place);
        place.formulas = formula_columns(sheet, id, place);
        told_.emplace(id, true);
    }

    formula_write& formulas_of(table_id id, book::table_place const& place, sheet_ref const& sheet, std::string const& key) {
        auto const* column = &book::column(id, key);
        for (auto& list : plan_.formulas)
            if (list.column == column) return list;
        return plan_.formulas.emplace_back(formula_write{sheet, place, column, {}});
    }

    static int rows_of(sheet_ref const& sheet) {
        return Reference<table::XColumnRowRange>{sheet, UNO_QUERY_THROW}->getRows()->getCount();
    }

    document_ref document_;
    std::map<table_id, book::table_place> places_;
    std::map<table_id, bool> told_;
    book::null_date origin_;
    write_plan plan_;
};

}

book::result<write_plan> plan_of(document_ref const& document, book::change_set const& changes) {
    if (is_read_only(document))
        return std::unexpected{problem{"This workbook is open read-only. Save it under another name and try again."}};
    planner planned{document};
    for (auto const& change : changes.cells)
        if (auto done = planned.change(change); !done) return std::unexpected{done.error()};
    for (auto const& row : changes.rows)
        if (auto done = planned.append(row); !done) return std::unexpected{done.error()};
    for (auto const& fill : changes.fills)
        if (auto done = planned.fill(fill.table, fill.rows); !done) return std::unexpected{done.error()};
    if (changes.last_number)
        if (auto done = planned.last_number(*changes.last_number); !done) return std::unexpected{done.error()};
    return planned.take();
}

}
