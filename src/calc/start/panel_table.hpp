#pragma once
#include "calc/deck/panel.hpp"

#include <span>

namespace referralbook::calc {

/// Every panel of the deck.
std::span<panel_entry const> panel_table();

}
