#pragma once
#include "functions/engine/catalogue.hpp"

namespace referralbook::tests {

/// Runs an example of the catalogue without Calc, its tables made from the example book.
functions::answer run(functions::function_spec const& function, functions::example const& shown);

/// Whether an answer is what the example says; numbers within 1e-6 of each other, as on the example sheet.
bool agrees(functions::answer const& actual, functions::example_value const& expected);

/// An answer as a test prints it.
std::string printed(functions::answer const& actual);

}
