#pragma once
#include "functions/engine/table_source.hpp"

#include <com/sun/star/table/XCellRange.hpp>

#include <string>

namespace referralbook::calc {

/// A cell range read by chunks of rows, one column at a time, never below the used area of its sheet; columns that
/// nobody asks for are never touched (a ledger that read its own table's formulas would be a silent circle).
class range_table final : public functions::table_source {
public:
    explicit range_table(com::sun::star::uno::Reference<com::sun::star::table::XCellRange> const& range);
    std::vector<book::cell> header() const override;
    std::size_t most_rows() const override { return static_cast<std::size_t>(rows_); }
    void read(std::span<int const> columns,
        std::function<void(std::span<functions::cell_view const>)> const& visit) const override;

    /// "$Sheet.A1:D200" as it was evaluated.
    std::string address() const;

private:
    com::sun::star::uno::Reference<com::sun::star::table::XCellRange> range_;
    int columns_ = 0;
    int rows_ = 0;   ///< down to the last used row, header included
};

}
