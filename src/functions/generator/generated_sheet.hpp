#pragma once
#include <string>

namespace referralbook::functions {

/// The example sheet as flat OpenDocument: every example as a formula beside its expected result; the cell named
/// ALL_RIGHT is TRUE when all agree. Its formulas carry the permanent names.
std::string example_sheet();

}
