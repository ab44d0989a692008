#pragma once
#include "book/workbook.hpp"
#include "calc/sheets/document.hpp"

namespace referralbook::calc {

/// Gives the contacts without a telephone or mailbox in the column that is read for it the first one of the sheet's
/// further columns, Mobile and E-mail 2 (contact::other_phone, other_email). The sheet stays as it is.
void read_further_columns(document_ref const& document, book::workbook& workbook);

}
