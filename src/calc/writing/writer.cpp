#include "calc/writing/writer.hpp"
#include "book/row_formula.hpp"
#include "calc/office/as.hpp"
#include "calc/office/office_language.hpp"
#include "calc/office/progress_window.hpp"
#include "calc/office/text.hpp"
#include "calc/office/undo_step.hpp"
#include "calc/writing/bulk_numbers.hpp"
#include "calc/writing/like_numbers.hpp"
#include "calc/writing/own_sheets.hpp"
#include "calc/writing/row_removals.hpp"
#include "calc/writing/rows_and_formulas.hpp"
#include "calc/writing/unmeasured_rows.hpp"
#include "calc/writing/write_plan.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/NumberFormatter.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <sal/log.hxx>

#include <algorithm>
#include <tuple>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

constexpr auto could_not = text::to_say("The office could not write all of it, so nothing was changed.");

/// A date in a cell without a date format would show as a number: it takes the format of the cell above, or the usual
/// one.
void show_as_date(
    document_ref const& document, Reference<util::XNumberFormats> const& formats, cell_write const& wanted) {
    const bool with_time = wanted.kind == book::column_kind::date_time;
    const auto properties_at = [&](int row) {
        return Reference<beans::XPropertySet>{wanted.sheet->getCellByPosition(wanted.column, row), UNO_QUERY_THROW};
    };
    sal_Int32 key = 0;
    const auto cell = properties_at(wanted.row);
    if (format_type(formats, cell, key) & util::NumberFormat::DATE) return;
    if (wanted.row > 0) {
        const auto above = format_type(formats, properties_at(wanted.row - 1), key);
        if ((above & util::NumberFormat::DATE) && ((above & util::NumberFormat::TIME) != 0) == with_time) {
            cell->setPropertyValue("NumberFormat", uno::Any{key});
            return;
        }
    }
    cell->setPropertyValue("NumberFormat", uno::Any{date_format(document, formats, wanted.kind)});
}

/// A text that looks like more gets the text format from the office, which forgets that in Undo: so it is done before,
/// as a step of its own.
void show_as_text(Reference<util::XNumberFormats> const& formats, Reference<beans::XPropertySet> const& cell) {
    sal_Int32 key = 0;
    if (format_type(formats, cell, key) & util::NumberFormat::TEXT) return;
    const Reference<util::XNumberFormatTypes> types{formats, UNO_QUERY_THROW};
    cell->setPropertyValue(
        "NumberFormat", uno::Any{types->getStandardFormat(util::NumberFormat::TEXT, lang::Locale{})});
}

/// The number formats of one document, and how the office reads numbers there.
struct number_tools {
    Reference<util::XNumberFormats> formats;
    Reference<util::XNumberFormatter> formatter;
};

number_tools tools_of(Reference<uno::XComponentContext> const& context, document_ref const& document) {
    const Reference<util::XNumberFormatsSupplier> supplier{document, UNO_QUERY_THROW};
    const auto formatter = util::NumberFormatter::create(context);
    formatter->attachNumberFormatsSupplier(supplier);
    return {supplier->getNumberFormats(), {formatter, UNO_QUERY_THROW}};
}

void write(document_ref const& document, number_tools const& tools, cell_write const& wanted) {
    const auto cell = wanted.sheet->getCellByPosition(wanted.column, wanted.row);
    if (auto const* number = std::get_if<double>(&wanted.content)) {
        if (book::is_date(wanted.kind)) show_as_date(document, tools.formats, wanted);
        cell->setValue(*number);
    } else if (auto const* text = std::get_if<std::string>(&wanted.content); text && !text->empty()) {
        if (looks_like_more(tools.formatter, wanted.content))
            show_as_text(tools.formats, Reference<beans::XPropertySet>{cell, UNO_QUERY_THROW});
        // A text stays a text here, "=1+1" too.
        as<com::sun::star::text::XTextRange>(cell)->setString(ustring(*text));
    } else {
        cell->setFormula({});
    }
}

/// How much of a plan is written.
class pace {
public:
    pace(write_progress const& told, write_plan const& plan) : told_{told}, all_{plan.cells.size()} {
        for (auto const& column : plan.formulas) all_ += column.rows.size();
    }
    void did(std::size_t cells) {
        done_ += cells;
        if (told_) told_(static_cast<int>(done_ * 100 / all_));
    }

private:
    write_progress const& told_;
    std::size_t all_, done_ = 0;
};

void write(document_ref const& document, number_tools const& tools, std::vector<cell_write> const& cells, pace& at) {
    bulk_numbers bulk{document, tools.formats};
    for (std::size_t from = 0; from < cells.size();) {
        const auto rest = std::span{cells}.subspan(from);
        const auto piece = bulk.piece(rest);
        if (piece > 0)
            bulk.write(rest.first(piece));
        else
            write(document, tools, rest.front());
        from += std::max<std::size_t>(piece, 1);
        at.did(std::max<std::size_t>(piece, 1));
    }
}

/// How many of the cells from the first on stand one below the other and may be written as one block, which leaves them
/// as if each was written by itself.
std::size_t run_of(number_tools const& tools, std::span<cell_write const> cells) {
    auto const& first = cells.front();
    const auto belongs = [&](cell_write const& one) {
        auto const* text = std::get_if<std::string>(&one.content);
        return one.kind == first.kind && !std::holds_alternative<book::cell_error>(one.content) &&
            !(text && (text->contains('\n') || looks_like_more(tools.formatter, one.content)));
    };
    if (!belongs(first)) return 1;
    std::size_t count = 1;
    while (count < cells.size() && cells[count].sheet.get() == first.sheet.get() &&
        cells[count].column == first.column && cells[count].row == first.row + static_cast<int>(count) &&
        belongs(cells[count]))
        ++count;
    if (count == 1) return count;
    const auto range = first.sheet->getCellRangeByPosition(
        first.column, first.row, first.column, first.row + static_cast<int>(count) - 1);
    // setDataArray takes the comments of the cells away.
    if (as<sheet::XCellRangesQuery>(range)->queryContentCells(sheet::CellFlags::ANNOTATION)->getCount() > 0) return 1;
    if (!book::is_date(first.kind)) return count;
    sal_Int32 key = 0;   // a date that would not show as one is written by itself
    const Reference<beans::XPropertySet> looks{range, UNO_QUERY_THROW};
    return format_type(tools.formats, looks, key) & util::NumberFormat::DATE ? count : 1;
}

void write_in_runs(document_ref const& document, number_tools const& tools, std::vector<cell_write>& cells) {
    std::ranges::sort(
        cells, {}, [](cell_write const& one) { return std::tuple{one.sheet.get(), one.column, one.row}; });
    for (std::size_t from = 0; from < cells.size();) {
        const auto run = std::span{cells}.subspan(from, run_of(tools, std::span{cells}.subspan(from)));
        from += run.size();
        if (run.size() == 1) {
            write(document, tools, run.front());
            continue;
        }
        std::vector<std::vector<book::cell>> rows;
        for (auto const& one : run) rows.push_back({one.content});
        auto const& first = run.front();
        put_rows(first.sheet->getCellRangeByPosition(first.column, first.row, first.column, run.back().row), rows, 1);
    }
}

void write_formula(formula_write const& wanted, int row) {
    wanted.sheet->getCellByPosition(wanted.place.columns.find(wanted.column->key)->second, row)
        ->setFormula(ustring(book::row_formula(*wanted.column, wanted.place, row, wanted.writes)));
}

/// Copies a cell down over the cells below it, twice as many each time.
void copy_down(sheet_ref const& on, int column, int first, int last, pace& at) {
    const Reference<sheet::XCellRangeMovement> mover{on, UNO_QUERY_THROW};
    for (int filled = 1; first + filled <= last;) {
        const int more = std::min(filled, last - first - filled + 1);
        const Reference<sheet::XCellRangeAddressable> source{
            on->getCellRangeByPosition(column, first, column, first + more - 1), UNO_QUERY_THROW};
        const Reference<sheet::XCellAddressable> target{on->getCellByPosition(column, first + filled), UNO_QUERY_THROW};
        mover->copyRange(target->getCellAddress(), source->getRangeAddress());
        filled += more;
        at.did(static_cast<std::size_t>(more));
    }
}

bool is_visible(Reference<table::XCellRange> const& cells) {
    const auto seen = as<sheet::XCellRangesQuery>(cells)->queryVisibleCells()->getRangeAddresses();
    const auto whole = as<sheet::XCellRangeAddressable>(cells)->getRangeAddress();
    return seen.getLength() == 1 && seen[0].StartRow == whole.StartRow && seen[0].EndRow == whole.EndRow;
}

/// Fills a formula down over the blank cells below it. The office's own way is three times as fast as copying, for the
/// cells share one formula at once, but passes over hidden rows.
void fill_down(document_ref const& document, sheet_ref const& on, int column, int first, int last, pace& at) {
    const auto cells = on->getCellRangeByPosition(column, first, column, last);
    if (!is_visible(cells)) return copy_down(on, column, first, last, at);
    fill_down_unmeasured(document, cells);
    at.did(static_cast<std::size_t>(last - first));
}

void write(document_ref const& document, formula_write const& wanted, pace& at) {
    const int column = wanted.place.columns.find(wanted.column->key)->second;
    for (std::size_t from = 0; from < wanted.rows.size();) {
        auto to = from + 1;
        while (to < wanted.rows.size() && wanted.rows[to] == wanted.rows[to - 1] + 1) ++to;
        const int first = wanted.rows[from], last = wanted.rows[to - 1];
        if (last - first >= many_rows) {
            write_formula(wanted, first);
            at.did(1);
            fill_down(document, wanted.sheet, column, first, last, at);
        } else {
            for (int row = first; row <= last; ++row) {
                write_formula(wanted, row);
                at.did(1);
            }
        }
        from = to;
    }
}

}

book::result<void> write_change_set(Reference<uno::XComponentContext> const& context, document_ref const& document,
    book::change_set const& changes, write_progress const& progress, std::function<void()> const& more) {
    const auto plan = plan_of(document, changes);
    if (!plan) return book::refuse(plan.error());
    own_sheets sheets{document, changes};
    if (const auto ready = sheets.check(); !ready) return ready;
    const row_removals removals{document, changes};
    if (const auto ready = removals.check(); !ready) return ready;
    if (plan->cells.empty() && plan->formulas.empty() && sheets.empty() && removals.empty()) return {};
    const auto tools = tools_of(context, document);
    pace at{progress, *plan};
    std::optional<undo_step> step{std::in_place, document, changes.title};
    auto done = step->done_or_taken_back(
        [&]() -> book::result<void> {
            sheets.insert();
            if (!sheets.empty()) sheets.write();
            if (plan->room) make_room(*plan->room);
            if (plan->new_contacts) let_sums_grow(document, *plan->new_contacts);
            write(document, tools, plan->cells, at);
            for (auto const& column : plan->formulas) write(document, column, at);
            removals.write();
            if (more) more();
            return {};
        },
        could_not);
    if (!done) return done;
    step.reset();
    sheets.freeze();
    return {};
}

book::result<void> write_unseen(
    Reference<uno::XComponentContext> const& context, document_ref const& document, book::change_set const& changes) {
    auto plan = plan_of(document, changes);
    if (!plan) return book::refuse(plan.error());
    undo_step step{document, changes.title};
    return step.done_or_taken_back(
        [&]() -> book::result<void> {
            if (plan->room) make_room(*plan->room);
            write_in_runs(document, tools_of(context, document), plan->cells);
            return {};
        },
        could_not);
}

}
