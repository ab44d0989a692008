#pragma once
#include "book/result.hpp"
#include "book/workbook.hpp"
#include "commands/follow_up/draft.hpp"
#include "follow_up/letters/mail_link.hpp"
#include "scoring/ledger.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// Who can fill a client's need, the best first (network::partners_for); nobody who must not be contacted, and not the
/// client.
std::vector<std::string> partners_to_introduce(book::workbook const& workbook, scoring::ledger const& ranking,
    std::string_view client, std::string_view need, book::day today);

/// Whom a client and a need are introduced to.
struct introduction_arguments {
    std::string client, partner, need;
    title_reader title_of{};
};
/// The letter to the client, in the book's language, from the sheet Texts where the office has words of its own.
/// Refuses where one of the three is missing, and a client who wants no letters.
book::result<follow_up::letter> introduction_letter(
    book::workbook const& workbook, introduction_arguments const& what, book::day today);

}
