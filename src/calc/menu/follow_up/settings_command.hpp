#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// The everyday rules in one dialog: the office and how it signs, currency, working week, first call, visits, gifts,
/// and whether the sidebar opens by itself. Arguments Rule and Value change one rule without a dialog.
command_answer settings_command(command_call const& call);

}
