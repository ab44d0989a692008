#pragma once
#include "functions/engine/catalogue.hpp"

namespace referralbook::functions {

/// An example as a person types it: =REFERRAL.FLAG(DATE(2026;11;20);DATE(2026;11;21)).
std::string formula_text(function_spec const& function, example const& shown);

/// The argument as a Calc formula writes it; tables by the names of the example sheet.
std::string argument_text(example_value const& value);

/// A result as the cell shows it: a text, a number, a date as 2026-11-20, #VALUE!.
std::string result_text(example_value const& value);

/// Escapes & < > and " for XML and HTML.
std::string escaped(std::string_view text);

/// The name by which a formula of the example sheet refers to a table.
std::string_view name_of(example_table table);

}
