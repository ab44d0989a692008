#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Writes public holidays into the Rules. Arguments: Country (code or name), Year ("2026 and 2027"; else this year and
/// the next). Asked where Country is not given; a quiet call takes the country of the document's language.
command_answer fill_holidays_command(command_call const& call);

}
