#pragma once
#include <string>
#include <string_view>

namespace referralbook::tests {

/// A formula as it reads from the cell (`column`, `row`), both counted from 0: "=A1" from A1 is "=R[0]C[0]", "=$A2"
/// from B1 is "=R[1]C$A", "=$C$3" stays. Two pieces of one conditional format read the same then, wherever they begin.
/// What stands in quotes, and the names of functions, stay as they are.
std::string relative_formula(std::string_view formula, int column, int row);

}
