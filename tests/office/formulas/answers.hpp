#pragma once
#include "functions/engine/catalogue.hpp"

#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/uno/Reference.hxx>

#include <string>
#include <string_view>

namespace referralbook::tests {

// Answers of functions beside the cells that show them.

/// What a cell shows; of a ledger also its hash.
std::string printed(functions::answer const& value);
std::string printed(book::cell const& value);

/// True where a cell shows an answer; an xlsx file keeps 15 digits of a number.
bool agree(book::cell const& found, functions::answer const& wanted);

/// Where cells that hold an array formula show something else than its answer; "" where nowhere. A cell beyond the rows
/// and columns of the answer is an error; an answer that is no array stands in every cell.
std::string difference(functions::matrix const& shown, functions::answer const& wanted);

/// The function of a name without "REFERRAL."; throws where there is none.
functions::function_spec const& function_of(std::string_view name);

functions::argument_value argument_of(functions::answer const& value);
functions::argument_value argument_of(book::cell const& value);

/// The cells of a range as the rules take them.
functions::matrix matrix_of(com::sun::star::uno::Reference<com::sun::star::table::XCellRange> const& range);

}
