#pragma once
#include "scoring/arranged.hpp"

#include <string>

namespace referralbook::scoring {

/// What a ledger cell shows: "148 referrals, 23 sources; 2 rows left out (1 without a date, 1 without a source); 1
/// dated after today; without 980000 older referrals". "no referrals yet" where none counts.
std::string ledger_text(arranged_history const& rows, history const& workbook);

/// "; 3 rows left out (1 without a date, 2 without a source)"; "" where there are none.
std::string rows_left_out(std::size_t without_date, std::size_t without_name, std::string_view name);

}
