#pragma once
#include "calc/sheets/document.hpp"

namespace referralbook::calc {

/// The sheet Sources has more places than there are sources. It prints those of its first `count` sources and a few
/// more, so that no page holds headings alone. An area that the user chose stays.
void print_places(document_ref const& document, int count);

/// The same with as many as it shows now.
void print_filled_places(document_ref const& document);

/// A column that comes right of those that are printed is printed, too.
void print_column(sheet_ref const& sheet, int column);

}
