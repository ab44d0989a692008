#pragma once
#include "network/referral_tree.hpp"

#include <string>

namespace referralbook::functions {

/// What a REFERRAL.TREE cell holds: who brought whom, the sentence it shows, and 32 hex digits over the content.
struct tree_ledger {
    network::referral_tree tree;
    std::string sentence, digits;

    std::string const& text() const { return sentence; }
    std::string const& hash() const { return digits; }
};

}
