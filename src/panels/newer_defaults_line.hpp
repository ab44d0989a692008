#pragma once
#include "panels/parts.hpp"

namespace referralbook::panels {

/// In a workbook of before: which usual numbers of the Rules sheet are others now, and a button to set up again, which
/// offers them.
void add_newer_defaults(page& to, digest const& known);

}
