#pragma once
#include "calc/sheets/document.hpp"

namespace referralbook::calc {

/// Brings the demo office, opened from its template, to today: everything in it stands as many days before or after
/// today as it stood from the day that it was made on, and its history begins anew. Any other workbook, the demo
/// once it was brought to a day, and what may not be written stay as they are. Main thread only.
void bring_example_to_today(document_ref const& document);

}
