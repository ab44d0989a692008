#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"
#include "network/referral_tree.hpp"

namespace referralbook::commands {

/// Who brought whom: the referrals, and contacts that name as referrer somebody the book knows.
std::vector<network::introduction> introductions_of(book::workbook const& workbook);

/// The page Referral tree: sources and the clients they brought, indented by generation, with what came through them.
/// As it stands today; written anew by every call.
book::result<book::change_set> referral_tree_page(book::workbook const& workbook, moment now);

}
