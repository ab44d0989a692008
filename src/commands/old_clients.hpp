#pragma once
#include "book/workbook.hpp"

#include <string>
#include <vector>

namespace referralbook::commands {

/// The clients among the contacts who were never asked for referrals, the last contacted first (S1): no touch of the
/// kind Ask, no referral from them, and none by which they became a client, for those F8 asks. Left out are who must
/// not be contacted, or not yet, and who was forgotten.
std::vector<std::string> clients_never_asked(book::workbook const& workbook, book::day today);

}
