#include "calc/writing/block_writer.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"
#include "calc/writing/bulk_numbers.hpp"
#include "calc/writing/like_numbers.hpp"
#include "calc/writing/rows_and_formulas.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/NumberFormatter.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <algorithm>
#include <map>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Any;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace {

constexpr std::size_t chunk_rows = 4096;

/// Columns that stand side by side, as first and last index.
std::vector<std::pair<std::size_t, std::size_t>> bands(std::vector<int> const& columns) {
    std::vector<std::pair<std::size_t, std::size_t>> result;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (i > 0 && columns[i] == columns[i - 1] + 1)
            result.back().second = i;
        else
            result.emplace_back(i, i);
    return result;
}

Reference<table::XCellRange> cells_of(
    value_block const& block, int left, int right, std::size_t from, std::size_t count) {
    const int top = block.first_row + static_cast<int>(from);
    return block.sheet->getCellRangeByPosition(left, top, right, top + static_cast<int>(count) - 1);
}

/// Undo of values written in bulk does not empty cells that were empty before; undo of copied cells does. So the empty
/// cells are copied onto themselves first.
void remember_as_empty(value_block const& block, int left, int right) {
    const auto area = as<sheet::XCellRangeAddressable>(cells_of(block, left, right, 0, block.rows.size()))
                          ->getRangeAddress();
    as<sheet::XCellRangeMovement>(block.sheet)->copyRange({area.Sheet, area.StartColumn, area.StartRow}, area);
}

}

block_writer::block_writer(Reference<uno::XComponentContext> const& context, document_ref const& document)
    : document_{document}, formatter_{util::NumberFormatter::create(context), UNO_QUERY_THROW} {
    const Reference<util::XNumberFormatsSupplier> supplier{document, UNO_QUERY_THROW};
    formatter_->attachNumberFormatsSupplier(supplier);
    text_format_ = as<util::XNumberFormatTypes>(supplier->getNumberFormats())
                       ->getStandardFormat(util::NumberFormat::TEXT, lang::Locale{});
}

void block_writer::write(value_block const& block, std::function<void(std::size_t)> const& did) const {
    if (block.rows.empty()) return;
    const auto parts = bands(block.columns);
    for (auto const& [first, last] : parts) remember_as_empty(block, block.columns[first], block.columns[last]);
    for (std::size_t i = 0; i < block.columns.size(); ++i) {
        if (block.dates[i]) show_as_dates(block, block.columns[i]);
        show_as_texts(block, i);
    }
    for (std::size_t from = 0; from < block.rows.size(); from += chunk_rows) {
        const auto count = std::min(chunk_rows, block.rows.size() - from);
        for (auto const& [first, last] : parts) {
            std::vector<std::vector<book::cell>> rows;
            rows.reserve(count);
            for (std::size_t row = from; row < from + count; ++row)
                rows.emplace_back(block.rows[row].begin() + static_cast<std::ptrdiff_t>(first),
                    block.rows[row].begin() + static_cast<std::ptrdiff_t>(last) + 1);
            put_rows(cells_of(block, block.columns[first], block.columns[last], from, count), rows,
                static_cast<int>(last - first) + 1);
        }
        did(from + count);
    }
}

void block_writer::show_as_dates(value_block const& block, int column) const {
    const auto formats = as<util::XNumberFormatsSupplier>(document_)->getNumberFormats();
    const Reference<beans::XPropertySet> cells{cells_of(block, column, column, 0, block.rows.size()), UNO_QUERY_THROW};
    const Reference<beans::XPropertySet> above{
        block.sheet->getCellByPosition(column, std::max(block.first_row - 1, 0)), UNO_QUERY_THROW};
    sal_Int32 key = 0, usual = 0;
    if (format_type(formats, cells, key) & util::NumberFormat::DATE) return;
    if (!(format_type(formats, above, usual) & util::NumberFormat::DATE))
        usual = date_format(document_, formats, book::column_kind::date);
    cells->setPropertyValue("NumberFormat", Any{usual});
}

// The office gives a text that looks like a number the text format, and forgets that in Redo: so it is done before.
void block_writer::show_as_texts(value_block const& block, std::size_t column) const {
    // The same words stand in a column again and again, and asking the office about one costs as much as writing it.
    std::map<book::cell, bool> asked;
    const auto is_more = [&](book::cell const& content) {
        const auto [known, is_new] = asked.try_emplace(content);
        if (is_new) known->second = looks_like_more(formatter_, content);
        return known->second;
    };
    for (std::size_t from = 0; from < block.rows.size(); ++from) {
        auto to = from;
        while (to < block.rows.size() && is_more(block.rows[to][column])) ++to;
        if (to == from) continue;
        as<beans::XPropertySet>(cells_of(block, block.columns[column], block.columns[column], from, to - from))
            ->setPropertyValue("NumberFormat", Any{text_format_});
        from = to;
    }
}

}
