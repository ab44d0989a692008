#pragma once
#include "book/workbook.hpp"
#include "calc/sheets/document.hpp"

namespace referralbook::calc {

/// Gives the contacts what stands in the sheet's further columns of telephones and mailboxes, Mobile and E-mail 2
/// (contact::other_phone, other_email); where the column that is read for it is blank, what somebody is reached at
/// alone. The sheet stays as it is.
void read_further_columns(document_ref const& document, book::workbook& workbook);

}
