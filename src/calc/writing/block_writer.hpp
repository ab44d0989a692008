#pragma once
#include "calc/sheets/document.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <com/sun/star/util/XNumberFormatter.hpp>

#include <functional>
#include <vector>

namespace referralbook::calc {

/// Many values for cells that are empty: rows below each other, each with a cell for every column.
struct value_block {
    sheet_ref sheet;
    int first_row = 0;
    std::vector<int> columns;   ///< of the sheet, from left to right
    std::vector<bool> dates;    ///< for each of them whether it shows dates
    std::vector<std::vector<book::cell>> rows;
};

/// Writes blocks of values in bulk, so that undo and redo bring back what was, looks included. Inside an undo step.
class block_writer {
public:
    block_writer(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context,
        document_ref const& document);

    /// `did` is told how many rows are written, and may throw to stop it.
    void write(value_block const& block, std::function<void(std::size_t rows)> const& did) const;

private:
    void show_as_dates(value_block const& block, int column) const;
    void show_as_texts(value_block const& block, std::size_t column) const;

    document_ref document_;
    com::sun::star::uno::Reference<com::sun::star::util::XNumberFormatter> formatter_;
    sal_Int32 text_format_ = 0;
};

}
