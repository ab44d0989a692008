#pragma once
#include "functions/engine/call.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace referralbook::calc {

/// The ledger behind a reference to a ledger cell. What is no cell with a LEDGER or TOUCHES formula gives #N/A, a
/// ledger cell in error that error. A ledger that is not in memory is read again through its own formula's range; the
/// document is looked for where the caller does not know it.
functions::argument_value ledger_behind(com::sun::star::uno::Reference<com::sun::star::table::XCellRange> const& range,
    com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet> document,
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context);

/// The text that a ledger cell shows for a ledger just built, and puts the ledger into memory.
/// `arguments` are those of the LEDGER or TOUCHES call.
std::string remember(
    functions::answer const& built, std::span<functions::argument_value const> arguments, book::null_date origin);

}
