#pragma once
#include "calc/sheets/document.hpp"
#include "scoring/carried_referrals.hpp"

#include <cstdint>
#include <memory>

namespace referralbook::calc {

/// Gives a workbook that does not hold its older referrals the cell RB_CARRIEDBOOK, and lets its ledger read it. Until
/// they have been read from the server it says how many are missing.
void add_carried_cell(document_ref const& document, std::uint64_t missing);

/// Lets these count along: the functions know them from now on, for as long as somebody keeps them, and the cell names
/// them, written unseen, which makes the ledger look. Nothing happens where they count already. False where the cell is
/// missing or protected: then they do not.
bool count_along(document_ref const& document, std::shared_ptr<scoring::carried_referrals const> const& carried);
/// No older referrals count along any more: the cell is blank.
void count_none_along(document_ref const& document);

}
