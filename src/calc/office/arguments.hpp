#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// A row or another small number counted from 0, by an argument; -1 for one that no sheet has, nothing where none is
/// given.
std::optional<int> place_argument(command_call const& call, std::string_view name);

/// A sentence of a command as it can be shown, whatever it quotes of the arguments: text/presentable.hpp.
std::string presentable(command_call const& call, std::string_view sentence);

}
