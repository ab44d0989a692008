#pragma once
#include "book/workbook.hpp"

#include <string>
#include <vector>

namespace referralbook::commands {

/// The clients among the contacts who were never asked for referrals, the last contacted first (S1): no touch of the
/// kind Ask, no referral from them, and none by which they became a client, for those F8 asks. Left out are who must
/// not be contacted, or not yet, and who was forgotten.
std::vector<std::string> clients_never_asked(book::workbook const& workbook, book::day today);

/// A client of before whom the office has not been in touch with for Client days.
struct silent_client {
    std::string who;
    std::optional<book::day> last;   ///< nothing: nobody has written it down
};

/// The clients among the contacts whose last touch is Client days ago or longer, the longest silent first (S2); none
/// without that rule. Of who came by a referral that is open, in Nurture or won the steps say it (F13). Left out are
/// who must not be contacted, or not yet, and who was forgotten.
std::vector<silent_client> silent_clients(book::workbook const& workbook, book::day today);

/// "A client of before with whom you have not been in touch for long. Last touch Tue 3 Nov." Of the first of them.
std::string said_of(std::vector<silent_client> const& silent, book::day today, text::language const& say);

}
