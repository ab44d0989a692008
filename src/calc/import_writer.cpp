#include "calc/import_writer.hpp"
#include "calc/bulk_numbers.hpp"
#include "calc/calculation_pause.hpp"
#include "calc/formula_columns.hpp"
#include "calc/scratch_sheet.hpp"
#include "calc/set_up_sheets.hpp"
#include "calc/sheet_table_reader.hpp"
#include "calc/text.hpp"
#include "tidy/mapping.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/util/NotNumericException.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/NumberFormatter.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <algorithm>

namespace referralbook::calc {

using namespace com::sun::star;
using book::problem;
using book::table_id;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

constexpr std::size_t chunk_rows = 4096;

/// Where the rows go.
struct landing {
    book::table_place place;
    sheet_ref sheet;
    int first = 0, last = 0, left = 0, right = 0;
};

landing landing_of(document_ref const& document, commands::import_plan const& plan) {
    landing at;
    at.place = table_places(document).at(table_id::contacts);
    at.sheet = sheet_named(document, at.place.sheet);
    at.first = at.place.end_row = first_free_row(at.sheet, table_id::contacts, at.place);
    at.last = at.first + plan.rows_added() - 1;
    at.place.formulas = own_formula_columns(at.sheet, table_id::contacts, at.place);
    at.left = at.right = plan.columns.front();
    for (const int column : plan.columns) at.left = std::min(at.left, column), at.right = std::max(at.right, column);
    for (auto const& key : at.place.formulas) {
        at.left = std::min(at.left, at.place.columns.at(key));
        at.right = std::max(at.right, at.place.columns.at(key));
    }
    return at;
}

std::optional<int> first_filled(landing const& at, int column) {
    using namespace sheet::CellFlags;
    const Reference<sheet::XCellRangesQuery> cells{at.sheet->getCellRangeByPosition(column, at.first, column, at.last), UNO_QUERY_THROW};
    const auto filled = cells->queryContentCells(VALUE | DATETIME | STRING | FORMULA)->getRangeAddresses();
    if (!filled.hasElements()) return {};
    return filled[0].StartRow;
}

/// A column of dates shows its numbers as dates.
void show_dates(document_ref const& document, landing const& at, scratch_sheet const& scratch, int column) {
    const auto formats = Reference<util::XNumberFormatsSupplier>{document, UNO_QUERY_THROW}->getNumberFormats();
    const Reference<beans::XPropertySet> cells{scratch.sheet()->getCellRangeByPosition(column, at.first, column, at.last), UNO_QUERY_THROW};
    const Reference<beans::XPropertySet> above{at.sheet->getCellByPosition(column, at.first - 1), UNO_QUERY_THROW};
    sal_Int32 key = 0, usual = 0;
    if (format_type(formats, cells, key) & util::NumberFormat::DATE) return;
    if (!(format_type(formats, above, usual) & util::NumberFormat::DATE)) usual = date_format(document, formats, false);
    cells->setPropertyValue("NumberFormat", Any{usual});
}

/// The office gives a text that looks like a number the text format, and forgets that in Redo: so it is done before.
class text_formats {
public:
    text_formats(Reference<uno::XComponentContext> const& context, document_ref const& document) : formatter_{util::NumberFormatter::create(context)} {
        const Reference<util::XNumberFormatsSupplier> supplier{document, UNO_QUERY_THROW};
        formatter_->attachNumberFormatsSupplier(supplier);
        key_ = Reference<util::XNumberFormatTypes>{supplier->getNumberFormats(), UNO_QUERY_THROW}->getStandardFormat(util::NumberFormat::TEXT, lang::Locale{});
    }

    void set(scratch_sheet const& scratch, commands::import_plan const& plan, int first_row) const {
        const auto rows = plan.added.size();
        for (std::size_t column = 0; column < plan.columns.size(); ++column)
            for (std::size_t from = 0; from < rows; ++from) {
                auto to = from;
                while (to < rows && needs_it(plan.added[to][column])) ++to;
                if (to == from) continue;
                const int top = first_row + static_cast<int>(from), bottom = first_row + static_cast<int>(to) - 1;
                Reference<beans::XPropertySet>{scratch.sheet()->getCellRangeByPosition(plan.columns[column], top, plan.columns[column], bottom), UNO_QUERY_THROW}
                    ->setPropertyValue("NumberFormat", Any{key_});
                from = to;
            }
    }

private:
    bool needs_it(book::cell const& content) const {
        auto const* text = std::get_if<std::string>(&content);
        if (!text || text->empty()) return false;
        if (std::string_view{"=+-'"}.find(text->front()) != std::string_view::npos) return true;
        // Words of truth are short; all else that is taken for a number has a digit.
        if (text->size() > 8 && text->find_first_of("0123456789") == std::string::npos) return false;
        try {
            formatter_->convertStringToNumber(0, ustring(*text));
            return true;
        } catch (util::NotNumericException const&) {
            return false;
        }
    }

    Reference<util::XNumberFormatter2> formatter_;
    sal_Int32 key_ = 0;
};

/// The planned columns that stand side by side, as first and last index.
std::vector<std::pair<std::size_t, std::size_t>> bands(std::vector<int> const& columns) {
    std::vector<std::pair<std::size_t, std::size_t>> result;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (i > 0 && columns[i] == columns[i - 1] + 1) result.back().second = i;
        else result.emplace_back(i, i);
    return result;
}

}

book::result<void> import_refusal(document_ref const& document, commands::import_plan const& plan) {
    if (plan.added.empty()) return {};
    const auto at = landing_of(document, plan);
    const auto refuse = [](std::string sentence) { return std::unexpected{problem{std::move(sentence)}}; };
    if (is_protected(at.sheet))
        return refuse("The sheet " + at.place.sheet + " is protected. Take the protection off under Tools > Protect Sheet and try again.");
    if (at.last >= Reference<table::XColumnRowRange>{at.sheet, UNO_QUERY_THROW}->getRows()->getCount())
        return refuse("The sheet " + at.place.sheet + " has no room for so many rows. Nothing was changed.");
    const auto area = at.sheet->getCellRangeByPosition(at.left, at.first, at.right, at.last);
    if (Reference<util::XMergeable>{area, UNO_QUERY_THROW}->getIsMerged())
        return refuse("Merged cells stand below the contacts. Split them under Format > Merge Cells and try again.");
    for (const int column : plan.columns)
        if (const auto row = first_filled(at, column))
            return refuse("Something of yours stands below the contacts, in " + tidy::column_letters(column) + std::to_string(*row + 1)
                          + ". Move it further down or to another sheet and try again; nothing was changed.");
    return {};
}

void write_imported(Reference<uno::XComponentContext> const& context, document_ref const& document, commands::import_plan const& plan, std::function<void(int)> const& at_percent) {
    if (plan.added.empty()) return;
    const auto at = landing_of(document, plan);
    // Undo of an inserted sheet acts on the view in front: it must be this document's.
    if (const auto controller = Reference<frame::XModel>{document, UNO_QUERY_THROW}->getCurrentController(); controller.is() && controller->getFrame().is())
        controller->getFrame()->activate();
    const calculation_pause pause{document};
    const scratch_sheet scratch{document};
    scratch.copy_from(at.sheet, at.left, at.first, at.right, at.last);   // the looks of the rows to come, and what stands between
    at_percent(5);
    for (std::size_t i = 0; i < plan.columns.size(); ++i)
        if (plan.dates[i]) show_dates(document, at, scratch, plan.columns[i]);
    text_formats{context, document}.set(scratch, plan, at.first);
    at_percent(10);
    for (std::size_t from = 0; from < plan.added.size(); from += chunk_rows) {
        const auto count = std::min(chunk_rows, plan.added.size() - from);
        const int top = at.first + static_cast<int>(from), bottom = top + static_cast<int>(count) - 1;
        for (auto const& [first, last] : bands(plan.columns)) {
            std::vector<std::vector<book::cell>> rows;
            rows.reserve(count);
            for (std::size_t row = from; row < from + count; ++row)
                rows.emplace_back(plan.added[row].begin() + static_cast<std::ptrdiff_t>(first), plan.added[row].begin() + static_cast<std::ptrdiff_t>(last) + 1);
            put_rows(scratch.sheet()->getCellRangeByPosition(plan.columns[first], top, plan.columns[last], bottom), rows, static_cast<int>(last - first) + 1);
        }
        at_percent(10 + static_cast<int>(40 * (from + count) / plan.added.size()));
    }
    fill_formulas(scratch.sheet(), table_id::contacts, at.place.columns, at.place.formulas, at.first, at.last);
    at_percent(70);
    scratch.copy_to(at.sheet, at.left, at.first, at.right, at.last);
    at_percent(90);
}

}
