#pragma once
#include "calc/sheets/document.hpp"

#include <string>

namespace referralbook::calc {

/// The title of the sheet that the user is on; "" where there is no window.
std::string sheet_in_front(document_ref const& document);
/// Shows a sheet; nothing where it is gone.
void bring_to_front(document_ref const& document, std::string const& sheet);

}
