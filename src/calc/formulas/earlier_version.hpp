#pragma once
#include "calc/sheets/document.hpp"

namespace referralbook::calc {

/// Calculates a workbook afresh whose ledger an earlier version calculated last: else what depends on the ledger would
/// keep the numbers of then until its rows change, beside a deck that shows those of now. The workbook does not count
/// as changed by it. Whether there was something to do.
bool bring_formulas_up(document_ref const& document);

}
