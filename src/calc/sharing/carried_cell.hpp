#pragma once
#include "calc/sheets/document.hpp"
#include "scoring/carried_referrals.hpp"

#include <memory>

namespace referralbook::calc {

/// Gives a workbook that does not hold its older referrals the cell RB_CARRIEDBOOK, and lets its ledger read it. It
/// stays blank until they have been read from the server.
void add_carried_cell(document_ref const& document);

/// Lets these count along: the functions know them from now on, for as long as somebody keeps them, and the cell names
/// them. It is written unseen, also where it says so already, for that makes the ledger look. Does nothing where there
/// is no such cell or it is protected.
void count_along(document_ref const& document, std::shared_ptr<scoring::carried_referrals const> const& carried);
/// No older referrals count along any more: the cell is blank.
void count_none_along(document_ref const& document);

}
