#pragma once
#include "calc/office/command.hpp"

namespace referralbook::calc {

/// Whether the menu shows Work offline ticked.
bool works_offline_now(com::sun::star::uno::Reference<com::sun::star::uno::XInterface> const& document);

/// Stays away from the server of the shared book for a while, or comes back to it. Arguments: On; Password, for coming
/// back.
command_answer work_offline_command(command_call const& call);

}
