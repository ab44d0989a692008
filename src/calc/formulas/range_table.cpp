#include "calc/formulas/range_table.hpp"
#include "calc/office/as.hpp"
#include "calc/office/text.hpp"
#include "calc/sheets/document.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>

#include <algorithm>
#include <cstdint>

namespace referralbook::calc {

using namespace com::sun::star;
using uno::Reference;
using uno::Sequence;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace {

// Chunks of this many rows are read fastest (measured: 129 ns a cell instead of 166).
constexpr int chunk_rows = 1024;

// The last row of the range that holds anything. The office remembers the used area and, while it undoes a sort or
// redoes inserted rows, calculates with one that has become too small: what lies below it is asked for, which costs
// nothing where it is empty.
int last_used_row(Reference<table::XCellRange> const& range, table::CellRangeAddress const& area) {
    const auto sheet = as<sheet::XSheetCellRange>(range)->getSpreadsheet();
    int last = calc::last_used_row(sheet);
    if (last >= area.EndRow) return area.EndRow;
    const int below = std::max(last + 1, area.StartRow);
    const Reference<sheet::XCellRangesQuery> rest{
        sheet->getCellRangeByPosition(area.StartColumn, below, area.EndColumn, area.EndRow), UNO_QUERY_THROW};
    for (auto const& found : rest->queryContentCells(any_content)->getRangeAddresses())
        last = std::max(last, static_cast<int>(found.EndRow));
    return last;
}

Sequence<Sequence<uno::Any>> data(Reference<table::XCellRange> const& range, int left, int top, int right, int bottom) {
    const Reference<sheet::XCellRangeData> part{
        range->getCellRangeByPosition(left, top, right, bottom), UNO_QUERY_THROW};
    return part->getDataArray();
}

// Wanted columns that stand side by side are read as one block: a row of it is one allocation.
struct block {
    int first, last;
    std::vector<std::pair<int, std::size_t>> wanted;   // column within the block, place among the wanted
};

std::vector<block> blocks_of(std::span<int const> columns) {
    std::vector<std::pair<int, std::size_t>> sorted;
    for (std::size_t place = 0; place < columns.size(); ++place) sorted.emplace_back(columns[place], place);
    std::ranges::sort(sorted);
    std::vector<block> blocks;
    for (auto const& [column, place] : sorted) {
        if (blocks.empty() || column > blocks.back().last + 1) blocks.push_back({column, column, {}});
        blocks.back().last = column;
        blocks.back().wanted.emplace_back(column - blocks.back().first, place);
    }
    return blocks;
}

// Texts of a column that were met before: the office keeps equal texts once, so that the place in memory tells them.
// The reference held keeps that place from being used for another text.
class known_texts {
public:
    std::string_view operator()(rtl::OUString const& text) {
        auto& known = entries_[(reinterpret_cast<std::uintptr_t>(text.pData) >> 4) % entries_.size()];
        if (known.from.pData != text.pData) {
            assign_utf8(known.text, text);
            known.from = text;
        }
        return known.text;
    }

private:
    struct entry {
        rtl::OUString from;
        std::string text;
    };
    std::vector<entry> entries_ = std::vector<entry>(1021);
};

// `texts` keeps what the view looks at, until the next text of the column.
functions::cell_view view_of(uno::Any const& value, known_texts& texts) {
    if (value.getValueTypeClass() == uno::TypeClass_DOUBLE) return *static_cast<double const*>(value.getValue());
    if (value.getValueTypeClass() != uno::TypeClass_STRING) return book::cell_error::value;
    auto const& content = *static_cast<rtl::OUString const*>(value.getValue());
    if (content.isEmpty()) return std::monostate{};
    return texts(content);
}

}

range_table::range_table(Reference<table::XCellRange> const& range) : range_{range} {
    const Reference<sheet::XCellRangeAddressable> addressable{range_, UNO_QUERY_THROW};
    const auto area = addressable->getRangeAddress();
    columns_ = area.EndColumn - area.StartColumn + 1;
    rows_ = std::max(area.StartRow, static_cast<sal_Int32>(last_used_row(range_, area))) - area.StartRow + 1;
}

std::vector<book::cell> range_table::header() const {
    const auto rows = data(range_, 0, 0, columns_ - 1, 0);
    std::vector<book::cell> result;
    result.reserve(static_cast<std::size_t>(columns_));
    for (auto const& value : rows[0]) result.push_back(cell_of(value));
    return result;
}

void range_table::read(
    std::span<int const> columns, std::function<void(std::span<functions::cell_view const>)> const& visit) const {
    const auto blocks = blocks_of(columns);
    std::vector<Sequence<Sequence<uno::Any>>> chunk(blocks.size());
    std::vector<functions::cell_view> row(columns.size());
    std::vector<known_texts> texts(columns.size());
    for (int top = 1; top < rows_; top += chunk_rows) {
        const int bottom = std::min(top + chunk_rows, rows_) - 1;
        for (std::size_t i = 0; i < blocks.size(); ++i)
            chunk[i] = data(range_, blocks[i].first, top, blocks[i].last, bottom);
        for (int at = 0; at <= bottom - top; ++at) {
            for (std::size_t i = 0; i < blocks.size(); ++i) {
                auto const* cells = std::as_const(chunk[i])[at].getConstArray();
                for (auto const& [offset, place] : blocks[i].wanted) row[place] = view_of(cells[offset], texts[place]);
            }
            visit(row);
        }
    }
}

std::string range_table::address() const {
    const Reference<beans::XPropertySet> properties{range_, UNO_QUERY_THROW};
    rtl::OUString text;
    properties->getPropertyValue("AbsoluteName") >>= text;
    return utf8(text);
}

}
