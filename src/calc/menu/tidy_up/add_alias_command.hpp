#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Remembers that a spelling means a source. Arguments: Spelling, Source. Asked where one is not given. With Apart =
/// true it notes that the two are not the same. Way (a source) marks it as a way, not a person; Person takes that back.
command_answer add_alias_command(command_call const& call);

}
