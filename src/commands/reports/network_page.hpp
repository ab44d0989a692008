#pragma once
#include "book/change_set.hpp"
#include "commands/edit.hpp"
#include "network/partners.hpp"

namespace referralbook::commands {

/// The page Network: whom we owe, who owes us, who could refer next, and which partner fills which need, with the gaps
/// (S2, S4). As it stands today; written anew by every call.
book::result<book::change_set> network_page(
    book::workbook const& workbook, std::span<network::partner const> partners, moment now);

}
