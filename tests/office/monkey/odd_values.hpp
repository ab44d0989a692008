#pragma once
#include "office/support/dice.hpp"

#include <com/sun/star/uno/Any.hxx>

#include <string>
#include <string_view>

namespace referralbook::tests {

/// A text that nobody expects: empty, endless, of other scripts, with line breaks and control letters, that looks like
/// a formula, a number, a path.
std::string odd_text(dice& die);

/// A number that nobody expects: huge, tiny, negative, no number at all.
double odd_number(dice& die);

/// What an argument of a command is given, by its name: mostly what it is for, else something odd of any type. An
/// argument with a file gets one in `folder`, which holds copies of the tests' data, or none that can be written.
com::sun::star::uno::Any argument_value(dice& die, std::string_view name, std::string const& folder);

}
