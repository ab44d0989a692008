#pragma once
#include "book/cell.hpp"

#include <com/sun/star/uno/Any.hxx>
#include <rtl/ustring.hxx>

#include <string>
#include <string_view>

namespace referralbook::calc {

/// Texts cross between the rules (UTF-8) and UNO (UTF-16) here.
std::string utf8(rtl::OUString const& text);
void assign_utf8(std::string& target, rtl::OUString const& text);   ///< the same into a string that is there already
rtl::OUString ustring(std::string_view text);

/// A cell as getDataArray delivers it: void is an error whose number is not told, "" is an empty cell.
book::cell cell_of(com::sun::star::uno::Any const& value);

/// A cell value as setDataArray takes it; an error becomes void.
com::sun::star::uno::Any any_of(book::cell const& value);

/// The number that shows as an error in a cell: a NaN whose low 32 bits are the error's code.
double error_number(book::cell_error error);

}
