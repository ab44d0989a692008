#pragma once
#include "calc/office/command_run.hpp"

#include <span>

namespace referralbook::calc {

/// Every command of the extension, one line each.
std::span<command_entry const> command_table();

}
