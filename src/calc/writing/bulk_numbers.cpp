#include "calc/writing/bulk_numbers.hpp"
#include "calc/office/as.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/i18n/NumberFormatIndex.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

constexpr int widest_gap = 64;   // rows between two cells of a piece, which are copied with it as they are

bool has_formulas(sheet_ref const& sheet, int column, int first, int last) {
    const Reference<sheet::XCellRangesQuery> cells{
        sheet->getCellRangeByPosition(column, first, column, last), UNO_QUERY_THROW};
    return cells->queryContentCells(sheet::CellFlags::FORMULA)->getRangeAddresses().hasElements();
}

/// Calls `use` for each run of cells that stand one below the other and are of one kind.
template <class F> void each_run(std::span<cell_write const> cells, F const& use) {
    for (std::size_t from = 0; from < cells.size();) {
        auto to = from + 1;
        while (to < cells.size() && cells[to].row == cells[to - 1].row + 1 && cells[to].kind == cells[from].kind) ++to;
        use(cells.subspan(from, to - from));
        from = to;
    }
}

}

sal_Int32 date_format(
    document_ref const& document, Reference<util::XNumberFormats> const& formats, book::column_kind kind) {
    lang::Locale locale;
    as<beans::XPropertySet>(document)->getPropertyValue("CharLocale") >>= locale;
    using namespace i18n::NumberFormatIndex;
    return as<util::XNumberFormatTypes>(formats)->getFormatIndex(
        kind == book::column_kind::date_time ? DATETIME_SYSTEM_SHORT_HHMM : DATE_SYS_DDMMYYYY, locale);
}

sal_Int16 format_type(
    Reference<util::XNumberFormats> const& formats, Reference<beans::XPropertySet> const& cells, sal_Int32& key) {
    key = -1;
    sal_Int16 type = 0;
    if (cells->getPropertyValue("NumberFormat") >>= key) formats->getByKey(key)->getPropertyValue("Type") >>= type;
    return type;
}

std::size_t bulk_numbers::piece(std::span<cell_write const> cells) const {
    const auto belongs = [&](cell_write const& one) {
        return std::holds_alternative<double>(one.content) && one.sheet == cells.front().sheet &&
            one.column == cells.front().column;
    };
    if (cells.empty() || !belongs(cells.front())) return 0;
    std::size_t close = 1, touching = 1;
    for (; close < cells.size() && belongs(cells[close]); ++close) {
        const int gap = cells[close].row - cells[close - 1].row;
        if (gap < 1 || gap > widest_gap) break;
        if (gap == 1 && touching == close) ++touching;
    }
    if (close > touching &&
        has_formulas(cells.front().sheet, cells.front().column, cells.front().row, cells[close - 1].row))
        close = touching;
    return close > many_rows ? close : 0;
}

// A date in a cell without a date format would show as a number.
void bulk_numbers::show_as_dates(std::span<cell_write const> piece, int above) const {
    auto const& first = piece.front();
    const auto cells_at = [&](int top, int bottom) {
        return Reference<beans::XPropertySet>{
            scratch_->sheet()->getCellRangeByPosition(first.column, top, first.column, bottom), UNO_QUERY_THROW};
    };
    const bool with_time = first.kind == book::column_kind::date_time;
    sal_Int32 key = 0, usual = date_format(document_, formats_, first.kind);
    if (above >= 0) {
        const auto type = format_type(
            formats_, {first.sheet->getCellByPosition(first.column, above), UNO_QUERY_THROW}, key);
        if ((type & util::NumberFormat::DATE) && ((type & util::NumberFormat::TIME) != 0) == with_time) usual = key;
    }
    const auto set = [&](int top, int bottom) {
        const auto cells = cells_at(top, bottom);
        if (!(format_type(formats_, cells, key) & util::NumberFormat::DATE))
            cells->setPropertyValue("NumberFormat", Any{usual});
    };
    const int last = piece.back().row;
    format_type(formats_, cells_at(first.row, last), key);
    if (key >= 0) return set(first.row, last);
    for (int row = first.row; row <= last; ++row) set(row, row);
}

void bulk_numbers::write(std::span<cell_write const> piece) {
    auto const& first = piece.front();
    const int column = first.column, top = first.row, bottom = piece.back().row;
    if (!scratch_) scratch_.emplace(document_);
    scratch_->copy_from(first.sheet, column, top, column, bottom);   // so that the looks stay as they are
    each_run(piece, [&](std::span<cell_write const> run) {
        uno::Sequence<uno::Sequence<Any>> rows(static_cast<sal_Int32>(run.size()));
        auto* row = rows.getArray();
        for (auto const& cell : run) {
            const Any value{std::get<double>(cell.content)};
            *row++ = uno::Sequence<Any>{&value, 1};
        }
        if (book::is_date(run.front().kind)) show_as_dates(run, top - 1);
        const auto cells = scratch_->sheet()->getCellRangeByPosition(column, run.front().row, column, run.back().row);
        as<sheet::XCellRangeData>(cells)->setDataArray(rows);
    });
    scratch_->copy_to(first.sheet, column, top, column, bottom);
}

}
