#pragma once
#include "calc/document.hpp"
#include "commands/import_contacts.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>

namespace referralbook::calc {

/// Why the planned rows cannot be added below the contacts; nothing where they can.
book::result<void> import_refusal(document_ref const& document, commands::import_plan const& plan);

/// Writes the planned rows below the contacts in one go, with the formulas of the table: to be done inside an undo step. `at` is told
/// how far it is, in percent, and may throw to stop it.
void write_imported(com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, document_ref const& document,
                    commands::import_plan const& plan, std::function<void(int percent)> const& at);

}
