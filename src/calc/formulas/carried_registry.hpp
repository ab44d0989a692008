#pragma once
#include "functions/engine/call.hpp"
#include "scoring/carried_referrals.hpp"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <memory>
#include <string>

namespace referralbook::calc {

/// Makes the carried referrals of an open workbook known to the functions, by their text(), for as long as somebody
/// else keeps them. From any thread, as the functions are called on several.
void make_known(std::shared_ptr<scoring::carried_referrals const> const& carried);

/// Those that the text of a cell RB_CARRIEDBOOK names, as an argument of a function: the text itself where they are not
/// in memory.
functions::argument_value carried_argument(std::string text);

/// What the cell RB_CARRIEDBOOK of a workbook names.
scoring::carried_along carried_along_in(
    com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument> const& document);

}
