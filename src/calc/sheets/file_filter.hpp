#pragma once
#include "calc/sheets/document.hpp"

#include <string>

namespace referralbook::calc {

/// The office's name of the format that a document was loaded from or stored to last, "Calc MS Excel 2007 XML"; "" of a
/// new one.
std::string filter_of(document_ref const& document);

}
