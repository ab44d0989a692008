#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"

namespace referralbook::commands {

/// The page Referral tree: sources and the clients they brought, indented by generation, with what came through them.
/// As it stands today; written anew by every call.
book::result<book::change_set> referral_tree_page(book::workbook const& workbook, moment now);

}
