#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Who changed the selected row, or the referral of Number, and when: from the history of the shared book, or
/// from the sheet History of a workbook that is not shared. What =
/// "all": the whole book's last changes.
command_answer who_changed_command(command_call const& call);

}
