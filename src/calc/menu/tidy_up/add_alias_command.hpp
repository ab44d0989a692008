#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Remembers that a spelling means a source. Arguments: Spelling, Source. Asked where one is not given.
command_answer add_alias_command(command_call const& call);

}
