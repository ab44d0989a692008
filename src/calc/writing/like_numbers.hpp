#pragma once
#include "book/cell.hpp"

#include <com/sun/star/util/XNumberFormatter.hpp>

namespace referralbook::calc {

/// True for a text that the office would take for a number, a date or a formula where it is typed. `formatter` knows
/// the document's formats.
bool looks_like_more(
    com::sun::star::uno::Reference<com::sun::star::util::XNumberFormatter> const& formatter, book::cell const& content);

}
