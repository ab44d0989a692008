#pragma once
#include "calc/sheets/document.hpp"

namespace referralbook::calc {

/// LibreOffice from 25.2 on writes our functions into xlsx by the name that is seen (REFERRAL.FLAG), which an older one
/// reads as an unknown name (#NAME?) although it knows the function when it is typed. Such formulas are written anew as
/// they stand, in any format of Excel; cells that are protected stay as they are. The workbook does not count as
/// changed by it.
void know_names_of_newer_office(document_ref const& document);

}
